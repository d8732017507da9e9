// Leaving: take along what was used, read what is forgotten, then one button.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var leaving: session.leaving
    readonly property var things: leaving.used.concat(["pockets"]).map(key => thing(key))

    function thing(key: string): var {
        switch (key) {
        case "glass": return { picture: "scanner", icon: "scanner", title: qsTr("Votre papier sur la vitre"), text: qsTr("Soulevez le couvercle.") };
        case "sheets": return { picture: "imprimante", icon: "printer", title: qsTr("Vos feuilles imprimées"), text: qsTr("Regardez sous l’imprimante.") };
        }
        return { picture: "telephone-carte", icon: "phone", title: qsTr("Téléphone et cartes"), text: qsTr("Regardez sur la table.") };
    }

    objectName: "leave"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Terminer")

    ColumnLayout {
        anchors { left: parent.left; right: night.left; top: parent.top; bottom: parent.bottom; margins: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            role: Theme.scale > 1 ? "heading" : "title"
            text: qsTr("Avant de partir, reprenez tout.")
        }

        Note { // first: it is what one waits for
            id: waiting

            Layout.fillWidth: true
            objectName: "leave.waiting"
            visible: screen.leaving.waitingPrints > 0
            kind: "warn"
            iconName: "printer"
            strongText: qsTr("Une impression attend.")
            text: qsTr("Attendez-la, ou elle sera annulée.")
        }

        OptionRow { // what one has made here may be meant for somewhere
            id: kept

            Layout.fillWidth: true
            objectName: "leave.documents"
            visible: screen.leaving.keptOnly > 0
            caret: true
            iconName: "folder-open"
            title: qsTr("%n documents ni imprimés ni envoyés", "", screen.leaving.keptOnly)
            onActivated: screen.session.open("documents")
        }

        ScrollPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "leave.things"

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                uniformCellWidths: true
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                Repeater {
                    model: screen.things

                    Rectangle {
                        id: card

                        required property var modelData

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        implicitHeight: inside.implicitHeight + 2 * Theme.cardPadding
                        radius: Theme.rCard
                        color: Theme.surface
                        border.width: Theme.borderWidth
                        border.color: Theme.outline
                        Accessible.role: Accessible.StaticText
                        Accessible.name: modelData.title + ". " + modelData.text

                        Shadow { level: "e1" }

                        ColumnLayout {
                            id: inside

                            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.cardPadding }
                            spacing: 0

                            Rectangle {
                                Layout.fillWidth: true
                                Layout.bottomMargin: Theme.s16
                                implicitHeight: Theme.compact ? (waiting.visible ? 72 : 110) : waiting.visible && kept.visible ? 72 : waiting.visible || kept.visible ? 136 : 184
                                visible: Theme.scale === 1 && !(Theme.compact && kept.visible)
                                radius: Theme.rButton
                                color: Theme.surface2

                                Drawing {
                                    anchors.centerIn: parent
                                    height: parent.height - (Theme.compact ? Theme.s16 : Theme.s32)
                                    width: height * 16 / 9
                                    picture: card.modelData.picture
                                    iconName: card.modelData.icon
                                }
                            }

                            Words {
                                Layout.fillWidth: true
                                role: "label"
                                text: card.modelData.title
                                Accessible.ignored: true
                            }

                            Words {
                                Layout.fillWidth: true
                                text: card.modelData.text
                                color: Theme.text2
                                Accessible.ignored: true
                            }
                        }
                    }
                }

                Item { // one card alone is as wide as any other
                    Layout.fillWidth: true
                    visible: screen.things.length === 1
                }
            }
        }
    }

    Rectangle {
        id: night

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.round(parent.width * (Theme.scale > 1 ? 0.42 : 0.334))
        color: Theme.dock
        border.width: Theme.borderWidth
        border.color: Theme.outline

        ColumnLayout {
            anchors { fill: parent; margins: Theme.compact ? Theme.s24 : 56; topMargin: Theme.compact ? Theme.s16 : Theme.s40 }
            spacing: Theme.gap

            Words {
                Layout.fillWidth: true
                role: "heading"
                text: qsTr("Ce poste va vous oublier.")
                color: Theme.dockText
            }

            Words {
                Layout.fillWidth: true
                role: Theme.scale === 1 ? "lead" : "body"
                text: qsTr("Vos démarches et vos mails restent sur Internet.")
                color: Theme.dockText
            }

            Repeater {
                model: [
                    { icon: "globe", text: screen.leaving.siteOpen ? qsTr("Le site ouvert et vos mots de passe") : "" },
                    { icon: "folder-open", text: kept.visible ? ""
                            : screen.session.documentCount > 1 ? qsTr("Vos %n documents", "", screen.session.documentCount)
                            : screen.session.documentCount === 1 ? qsTr("Votre document") : "" }
                ].filter(row => row.text !== "")

                RowLayout {
                    id: row

                    required property var modelData

                    Layout.fillWidth: true
                    visible: Theme.scale === 1 || !Theme.compact
                    spacing: Theme.s16

                    Icon {
                        name: row.modelData.icon
                        tone: "inverse"
                    }

                    Words {
                        Layout.fillWidth: true
                        text: row.modelData.text
                        color: Theme.dockText
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }

            ActionButton {
                Layout.fillWidth: true
                objectName: "leave.end"
                focus: true
                kind: "primary"
                size: Theme.compact ? "lg" : "xl"
                onDark: true
                iconName: "eraser"
                text: qsTr("Oui, j’ai fini")
                onActivated: screen.leaving.end()
            }

            ActionButton {
                Layout.fillWidth: true
                objectName: "leave.stay"
                onDark: true
                iconName: "arrow-left-bold"
                text: qsTr("Non, je continue")
                onActivated: screen.leaving.stay()
            }
        }
    }
}
