// The terminal cannot serve. Says so without blame, where to go, and why, for staff.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: closed

    required property var shell

    objectName: "outOfService"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    BackgroundArt {
        picture: "nuit"
    }

    Brand {
        anchors { left: parent.left; top: parent.top; leftMargin: Theme.margin; topMargin: Theme.compact ? Theme.s24 : Theme.s48 }
        name: closed.shell.siteName
        onDark: true
    }

    ColumnLayout {
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.compact ? 88 : Math.round(closed.height * 0.14)
        width: Math.min(closed.width - 2 * Theme.margin, Theme.display * 13)
        spacing: Theme.compact ? Theme.s12 : Theme.s16

        Words {
            id: title

            Layout.fillWidth: true
            objectName: "outOfService.title"
            role: Theme.scale > 1 ? "title" : "display"
            text: qsTr("Ce poste ne marche pas.")
            color: Theme.contrast ? Theme.title : Theme.dockText
        }

        Words {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.compact ? 0 : Theme.s24
            role: "lead"
            text: qsTr("Ce n’est pas votre faute.")
            px: Theme.scale > 1 ? Theme.label : Theme.heading
            leading: 1.3
            color: Theme.dockText
        }

        Repeater {
            model: [
                { "icon": "handshake", "title": qsTr("Demandez au guichet"), "text": qsTr("Montrez cet écran.") },
                { "icon": "wifi", "title": qsTr("Prenez le Wi-Fi"), "text": qsTr("Réseau : %1").arg(closed.shell.wifiName) }
            ].filter(way => way.icon !== "wifi" || closed.shell.wifiName !== "")

            Card {
                id: card

                required property var modelData

                Layout.preferredWidth: Theme.compact ? 480 : 640
                padding: Theme.s16

                Row {
                    anchors.left: parent.left
                    spacing: Theme.s24
                    Accessible.role: Accessible.StaticText
                    Accessible.name: card.modelData.title + ". " + card.modelData.text

                    Blob {
                        anchors.verticalCenter: parent.verticalCenter
                        iconName: card.modelData.icon
                    }

                    Column {
                        anchors.verticalCenter: parent.verticalCenter

                        Words {
                            role: "label"
                            text: card.modelData.title
                            Accessible.ignored: true
                        }

                        Words {
                            text: card.modelData.text
                            color: Theme.text2
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    ColumnLayout {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: Theme.compact ? Theme.s16 : Theme.s24 }
        spacing: Theme.compact ? Theme.s12 : Theme.s24

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s32

            Rectangle { // words for staff must not lie on the sea
                Layout.alignment: Qt.AlignBottom
                implicitWidth: reasons.implicitWidth + 2 * Theme.s16
                implicitHeight: reasons.implicitHeight + Theme.s16
                visible: closed.shell.reasons.length > 0
                radius: Theme.rButton
                color: Theme.night

                Column {
                    id: reasons

                    anchors.centerIn: parent
                    objectName: "outOfService.reasons"
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Pour l’agent")

                    Words {
                        text: qsTr("Pour l’agent")
                        color: Theme.dockText
                        strong: true
                    }

                    Repeater {
                        model: closed.shell.reasons.slice(0, 3)

                        Words {
                            required property var modelData

                            width: Math.min(implicitWidth, closed.width * 0.55)
                            text: Sentences.forStaff(modelData.code, modelData.detail)
                            color: Theme.dockText
                            elide: Text.ElideRight
                            maximumLineCount: 2
                        }
                    }
                }
            }

            Item {
                Layout.fillWidth: true
            }

            BarButton {
                Layout.alignment: Qt.AlignBottom
                objectName: "outOfService.staff"
                focus: true
                text: qsTr("Agent")
                iconName: "key"
                onActivated: closed.shell.staff()
            }
        }

        Flow { // the same in the languages of most people who come
            Layout.fillWidth: true
            spacing: Theme.compact ? Theme.s24 : Theme.s64
            visible: Theme.scale === 1

            Repeater {
                model: [
                    "Out of order. Please ask at the desk.",
                    "هذا الجهاز لا يعمل. اسأل في الشباك.",
                    "Fora de serviço. Pergunte ao balcão."
                ]

                Words {
                    required property string modelData

                    text: modelData
                    color: Theme.dockText
                    font.weight: Font.DemiBold
                }
            }
        }
    }
}
