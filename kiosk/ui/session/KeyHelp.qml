// What the keys of this terminal do.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

Titled {
    id: screen

    required property var session

    objectName: "keys"
    title: qsTr("Avec le clavier")

    ActionButton {
        objectName: "keys.back"
        focus: true
        iconName: "arrow-left-bold"
        text: qsTr("Revenir à l’aide")
        onActivated: screen.session.open("help")
    }

    ActionButton {
        objectName: "keys.finder"
        iconName: "magnifying-glass"
        text: qsTr("Où est cette touche ?")
        onActivated: screen.session.open("finder")
    }

    Repeater {
        model: [
            { key: qsTr("1 à 9"), text: qsTr("choisir la case de ce numéro") },
            { key: qsTr("Tab"), text: qsTr("aller au choix suivant") },
            { key: qsTr("Entrée"), text: qsTr("choisir") },
            { key: qsTr("Échap"), text: qsTr("revenir en arrière") },
            { key: "F1", text: qsTr("ouvrir l’aide") },
            { key: "F2", text: qsTr("écouter la suite d’un site") },
            { key: "F4", text: qsTr("écouter la prochaine case") }
        ]

        RowLayout {
            id: row

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.s24
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.key + " : " + modelData.text

            Rectangle {
                implicitWidth: Math.max(160, cap.implicitWidth + Theme.s32)
                implicitHeight: Math.max(72, cap.implicitHeight + Theme.s16)
                radius: Theme.rSmall
                color: Theme.surface
                border.width: Theme.stroke
                border.color: Theme.outline

                Words {
                    id: cap

                    anchors.centerIn: parent
                    role: "label"
                    text: row.modelData.key
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }

            Words {
                Layout.fillWidth: true
                role: "lead"
                text: row.modelData.text
                Accessible.ignored: true
            }
        }
    }
}
