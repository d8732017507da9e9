// How to print: the page on the left, the questions, the free pages; only what the printer can do.
import QtQuick
import QtQuick.Layouts
import kit

Item {
    id: options

    required property var session

    readonly property var printing: session.printing
    readonly property bool narrow: Theme.compact && Theme.scale > 1 // one column instead of two
    readonly property bool roomy: !Theme.compact && Theme.scale < 1.5 // for each free page as a sheet
    readonly property int inset: Theme.compact ? Theme.s24 : Theme.s48
    readonly property string hindrance: session.printer.code
        || (printing.sheets > session.pagesLeft ? "allowance-spent" : "")

    function pages(count: int): string {
        return qsTr("%n pages", "", count);
    }

    Messages {
        id: messages
    }

    Rectangle {
        id: table

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.round(parent.width * (options.narrow ? 0.28 : 0.336))
        color: Theme.surface3
        border.width: Theme.borderWidth
        border.color: Theme.outline

        ColumnLayout {
            anchors { fill: parent; margins: Theme.compact ? Theme.s24 : Theme.s40 }
            spacing: Theme.s24

            PagePreview {
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "print.preview"
                source: options.visible ? options.printing.preview : ""
                name: qsTr("Page %1 sur %2").arg(options.printing.page).arg(options.printing.pages)
            }

            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                visible: options.printing.pages > 1
                spacing: Theme.s16

                ActionButton {
                    objectName: "print.previous"
                    kind: "ghost"
                    iconName: "arrow-left-bold"
                    spoken: qsTr("Page d’avant")
                    possible: options.printing.page > 1
                    reason: qsTr("C’est la première page.")
                    onActivated: options.printing.previous()
                }

                Words {
                    text: options.narrow ? options.printing.page + " / " + options.printing.pages
                        : qsTr("Page %1 sur %2").arg(options.printing.page).arg(options.printing.pages)
                    figures: true
                    strong: true
                }

                ActionButton {
                    objectName: "print.next"
                    kind: "ghost"
                    iconName: "arrow-right-bold"
                    spoken: qsTr("Page suivante")
                    possible: options.printing.page < options.printing.pages
                    reason: qsTr("C’est la dernière page.")
                    onActivated: options.printing.next()
                }
            }
        }
    }

    GridLayout {
        anchors { left: table.right; right: parent.right; top: parent.top; bottom: parent.bottom; margins: options.inset; topMargin: Theme.compact ? Theme.s24 : Theme.s40 }
        columns: options.narrow ? 1 : 2
        columnSpacing: options.inset
        rowSpacing: Theme.s24

        ScrollPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            objectName: "print.questions"
            spacing: Theme.compact ? Theme.s24 : Theme.s32

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s4

                Words {
                    Layout.fillWidth: true
                    objectName: "print.title"
                    role: options.narrow ? "heading" : "title"
                    text: qsTr("Imprimer")
                }

                Words {
                    Layout.fillWidth: true
                    objectName: "print.what"
                    role: "lead"
                    text: [options.printing.title, options.pages(options.printing.pages)].filter(part => part !== "").join(", ")
                    color: Theme.text2
                    wrapMode: Text.Wrap
                    elide: Text.ElideRight
                    maximumLineCount: 2
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s12

                Words {
                    Layout.fillWidth: true
                    role: "label"
                    text: qsTr("Combien de copies ?")
                }

                CopyCounter {
                    objectName: "print.copies"
                    value: options.printing.copies
                    to: options.printing.copiesMost
                    onChanged: count => options.printing.setCopies(count)
                }
            }

            ColorChoice {
                Layout.fillWidth: true
                objectName: "print.color"
                visible: options.printing.colorPossible
                current: options.printing.color
                onChosen: key => options.printing.setColor(key)
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: options.printing.twoSidedPossible && options.printing.pages > 1
                spacing: Theme.s12

                Words {
                    Layout.fillWidth: true
                    role: "label"
                    text: qsTr("Quel côté du papier ?")
                }

                Segment {
                    Layout.fillWidth: true
                    objectName: "print.sides"
                    uniformCellSizes: true
                    label: qsTr("Quel côté du papier ?")
                    model: [
                        { "key": "one-sided", "text": qsTr("Un seul côté"), "icon": Theme.compact || Theme.scale > 1 ? "" : "file" },
                        { "key": "two-sided-long-edge", "text": qsTr("Les deux côtés"), "icon": Theme.compact || Theme.scale > 1 ? "" : "files" }
                    ]
                    current: options.printing.sides
                    onChosen: key => options.printing.setSides(key)
                }
            }

            FreePagesNote {
                Layout.fillWidth: true
                visible: options.narrow
                remaining: options.session.pagesLeft
                allowed: options.session.pagesAllowed
                now: options.printing.sheets
            }
        }

        ColumnLayout {
            Layout.fillHeight: !options.narrow
            Layout.fillWidth: options.narrow
            Layout.preferredWidth: options.narrow ? 1 : Math.round(options.width * (Theme.scale > 1 ? 0.27 : 0.246))
            Layout.maximumWidth: options.narrow ? options.width : Layout.preferredWidth
            spacing: Theme.s16

            FreePages {
                Layout.fillWidth: true
                visible: options.roomy
                remaining: options.session.pagesLeft
                allowed: options.session.pagesAllowed
                now: options.printing.sheets
            }

            FreePagesNote {
                Layout.fillWidth: true
                visible: !options.roomy && !options.narrow
                remaining: options.session.pagesLeft
                allowed: options.session.pagesAllowed
                now: options.printing.sheets
            }

            Note {
                Layout.fillWidth: true
                objectName: "print.printer"
                visible: !options.narrow || options.hindrance !== ""
                kind: options.hindrance === "" ? "ok" : "warn"
                iconName: options.hindrance === "" ? "printer" : "warning"
                strongText: options.hindrance === "" ? qsTr("L’imprimante est prête") : messages.sentence(options.hindrance)
                text: options.hindrance === "" ? qsTr("Papier A4.") : messages.next(options.hindrance)
            }

            Item {
                Layout.fillHeight: true
                visible: !options.narrow
            }

            ActionButton {
                Layout.fillWidth: true
                objectName: "print.start"
                focus: visible
                kind: "primary"
                size: "lg"
                iconName: "printer"
                text: qsTr("Imprimer %n pages", "", Math.max(1, options.printing.sheets))
                possible: options.hindrance === ""
                reason: possible ? "" : messages.sentence(options.hindrance) + " " + messages.next(options.hindrance)
                onActivated: options.printing.start()
            }

            ActionButton {
                Layout.fillWidth: true
                objectName: "print.cancel"
                text: qsTr("Annuler")
                onActivated: options.printing.cancel()
            }
        }
    }
}
