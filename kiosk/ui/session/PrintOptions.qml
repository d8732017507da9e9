// How to print: the page on the left, the questions, the free pages; only what the printer can do.
import QtQuick
import QtQuick.Layouts
import kit

Item {
    id: options

    required property var session

    readonly property var printing: session.printing
    readonly property var wish: printing.wish
    readonly property bool narrow: Theme.compact && Theme.scale > 1 // one column instead of two
    readonly property bool roomy: !Theme.compact && Theme.scale < 1.5 // for each free page as a sheet
    readonly property int inset: Theme.compact ? Theme.s24 : Theme.s48
    readonly property string hindrance: session.printer.code
        || (wish.printedPages > session.pagesLeft ? "allowance-spent" : "")

    readonly property string said: hindrance || session.printer.note // what hinders, or soon will

    // Sheets of paper, where they are not as many as the pages.
    readonly property string papers: wish.papers !== wish.printedPages ? qsTr("sur %n feuilles", "", wish.papers) : ""

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
                    text: [options.printing.title, options.pages(options.wish.documentPages), options.papers].filter(part => part !== "").join(", ")
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
                    value: options.wish.copies
                    to: options.wish.copiesMost
                    onChanged: count => options.wish.setCopies(count)
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: options.wish.documentPages > 1
                spacing: Theme.s12

                Words {
                    Layout.fillWidth: true
                    role: "label"
                    text: qsTr("Quelles pages ?")
                }

                Segment {
                    Layout.fillWidth: true
                    objectName: "print.pages"
                    uniformCellSizes: true
                    label: qsTr("Quelles pages ?")
                    model: [{ "key": "all", "text": qsTr("Toutes") }, { "key": "some", "text": qsTr("Je choisis") }]
                    current: options.wish.pageChoice
                    onChosen: key => {
                        options.wish.setPageChoice(key);
                        if (key === "some")
                            pageText.focusInput();
                    }
                }

                TextInputField {
                    id: pageText

                    Layout.fillWidth: true
                    objectName: "print.pageText"
                    visible: options.wish.pageChoice === "some"
                    label: qsTr("Lesquelles ?")
                    placeholder: qsTr("Exemple : 1-3, 5")
                    text: options.wish.pageText
                    errorText: options.wish.pageCode === "" ? "" : messages.sentence(options.wish.pageCode)
                    maximumLength: 60
                    onTextChanged: options.wish.setPageText(text)
                    onAccepted: options.printing.start()
                }
            }

            ColorChoice {
                Layout.fillWidth: true
                objectName: "print.color"
                visible: options.wish.colorPossible
                current: options.wish.color
                onChosen: key => options.wish.setColor(key)
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: options.wish.twoSidedPossible && options.printing.pages > 1
                spacing: Theme.s12

                Words {
                    Layout.fillWidth: true
                    role: "label"
                    text: qsTr("Quel côté ?")
                }

                Segment {
                    Layout.fillWidth: true
                    objectName: "print.sides"
                    uniformCellSizes: true
                    label: qsTr("Quel côté ?")
                    model: [
                        { "key": "one-sided", "text": qsTr("Un seul côté"), "icon": Theme.compact || Theme.scale > 1 ? "" : "file" },
                        { "key": "two-sided-long-edge", "text": qsTr("Les deux côtés"), "icon": Theme.compact || Theme.scale > 1 ? "" : "files" }
                    ]
                    current: options.wish.sides
                    onChosen: key => options.wish.setSides(key)
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: options.wish.scalingPossible
                spacing: Theme.s12

                Words {
                    Layout.fillWidth: true
                    role: "label"
                    text: qsTr("Quelle taille ?")
                }

                Segment {
                    Layout.fillWidth: true
                    objectName: "print.scaling"
                    uniformCellSizes: true
                    label: qsTr("Quelle taille ?")
                    model: [{ "key": "fit", "text": qsTr("Ajustée") }, { "key": "none", "text": qsTr("Réelle") }]
                    current: options.wish.scaling
                    onChosen: key => options.wish.setScaling(key)
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                visible: options.wish.plainPossible
                spacing: Theme.s12

                Words {
                    Layout.fillWidth: true
                    role: "label"
                    text: qsTr("Sur le papier")
                }

                Segment {
                    Layout.fillWidth: true
                    objectName: "print.plain"
                    uniformCellSizes: true
                    label: qsTr("Sur le papier")
                    model: [{ "key": "no", "text": qsTr("Tout") }, { "key": "yes", "text": qsTr("Texte seul") }]
                    current: options.wish.plain ? "yes" : "no"
                    onChosen: key => options.wish.setPlain(key === "yes")
                }
            }

            FreePagesNote {
                Layout.fillWidth: true
                visible: options.narrow
                remaining: options.session.pagesLeft
                allowed: options.session.pagesAllowed
                now: options.wish.printedPages
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
                now: options.wish.printedPages
            }

            FreePagesNote {
                Layout.fillWidth: true
                visible: !options.roomy && !options.narrow
                remaining: options.session.pagesLeft
                allowed: options.session.pagesAllowed
                now: options.wish.printedPages
            }

            Note {
                Layout.fillWidth: true
                objectName: "print.printer"
                visible: !options.narrow || options.said !== ""
                kind: options.said === "" ? "ok" : "warn"
                iconName: options.said === "" ? "printer" : "warning"
                strongText: options.said === "" ? qsTr("L’imprimante est prête") : messages.sentence(options.said)
                text: messages.next(options.said)
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
                text: qsTr("Imprimer %n pages", "", Math.max(1, options.wish.printedPages))
                possible: options.hindrance === "" && options.wish.pageCode === ""
                reason: possible ? "" : options.wish.pageCode !== "" ? messages.sentence(options.wish.pageCode)
                    : messages.sentence(options.hindrance) + " " + messages.next(options.hindrance)
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
