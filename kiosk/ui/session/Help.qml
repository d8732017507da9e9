// Help: a person first; then other places, words, and what the keys do.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var helping: session.helping

    objectName: "help"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Aide")

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.compact ? Theme.s16 : Theme.s32

        Words {
            Layout.fillWidth: true
            role: "title"
            text: qsTr("On vous aide.")
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.compact ? Theme.s16 : Theme.s32

            Ground {
                Layout.preferredWidth: 1
                objectName: "help.person"
                title: qsTr("Une personne")

                Words {
                    Layout.fillWidth: true
                    role: "lead"
                    text: qsTr("L’écran montre que vous attendez. Votre page reste ouverte.")
                }

                ActionButton {
                    Layout.fillWidth: true
                    objectName: "help.call"
                    focus: true
                    kind: "primary"
                    size: "lg"
                    iconName: "hand-palm"
                    text: qsTr("Appeler quelqu’un")
                    onActivated: screen.helping.call()
                }

                Words {
                    Layout.fillWidth: true
                    text: qsTr("Gardez vos mots de passe pour vous.")
                    color: Theme.text2
                }

                Note {
                    Layout.fillWidth: true
                    iconName: "phone"
                    strongText: qsTr("Une urgence ?")
                    text: qsTr("15 médecin, 17 police, 18 pompiers, 112 partout. SMS : 114.")
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                spacing: Theme.gap

                component Way: ToolTile {
                    property string to

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 1
                    objectName: "help." + to
                    onActivated: screen.session.open(to)
                }

                Way {
                    to: "places"
                    visible: screen.helping.places.length > 0
                    iconName: "map-pin"
                    title: qsTr("Où trouver de l’aide")
                    subtitle: qsTr("Adresses, heures, téléphone")
                }

                Way {
                    to: "wifi"
                    visible: screen.helping.wifiName !== ""
                    iconName: "wifi"
                    title: qsTr("Wi-Fi gratuit")
                    subtitle: qsTr("Sur votre téléphone")
                }

                Way {
                    to: "words"
                    iconName: "lightbulb"
                    title: qsTr("Les mots d’Internet")
                    subtitle: qsTr("Expliqués simplement")
                }

                Way {
                    to: "keys"
                    iconName: "keyboard"
                    title: qsTr("Avec le clavier")
                    subtitle: qsTr("À quoi sert chaque touche")
                }
            }
        }
    }
}
