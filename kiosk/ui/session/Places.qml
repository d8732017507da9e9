// Where people are helped nearby, the nearest first: what it is, where, when it is open, whom to call.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

Titled {
    id: screen

    required property var session

    objectName: "places"
    title: qsTr("Où trouver de l’aide")
    lead: qsTr("Ce sont les heures habituelles. Un jour férié, téléphonez d’abord.")

    Doors {
        id: doors
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        ActionButton {
            objectName: "places.back"
            focus: true
            iconName: "arrow-left-bold"
            text: qsTr("Revenir à l’aide")
            onActivated: screen.session.open("help")
        }

        PrintIt {
            objectName: "places.print"
            session: screen.session
            visible: screen.session.helping.places.length > 0
            onActivated: screen.session.helping.print(screen.title)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.scale > 1.3 || (Theme.compact && Theme.scale > 1) ? 1 : 2
        uniformCellWidths: true
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: screen.session.helping.places

            Rectangle {
                id: card

                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: facts.implicitHeight + 2 * Theme.cardPadding
                radius: Theme.rCard
                color: Theme.surface
                border.width: Theme.borderWidth
                border.color: Theme.outline
                Accessible.role: Accessible.ListItem
                Accessible.name: [kind.text, name.text, where.text, door.text, phone.text].filter(said => said !== "").join(". ")

                Shadow { level: "e1" }

                ColumnLayout {
                    id: facts

                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.cardPadding }
                    spacing: Theme.s8

                    Words {
                        id: kind

                        Layout.fillWidth: true
                        text: doors.kind(card.modelData.kind)
                        visible: text !== ""
                        color: Theme.text2
                        Accessible.ignored: true
                    }

                    Words {
                        id: name

                        Layout.fillWidth: true
                        role: "label"
                        text: card.modelData.name
                        Accessible.ignored: true
                    }

                    Words {
                        id: where

                        Layout.fillWidth: true
                        text: card.modelData.address + doors.away(card.modelData.km)
                        Accessible.ignored: true
                    }

                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.s12

                        Chip {
                            id: door

                            visible: text !== ""
                            kind: card.modelData.standing === "open" ? "ok" : "plain"
                            iconName: card.modelData.standing === "open" ? "check-circle-fill" : "clock"
                            text: doors.says(card.modelData)
                            Accessible.ignored: true
                        }

                        Chip {
                            id: phone

                            visible: card.modelData.phone !== ""
                            iconName: "phone"
                            text: card.modelData.phone
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
