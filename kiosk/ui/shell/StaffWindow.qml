// The staff panel of a terminal without a staff secret: says so, and how to set one.
import QtQuick
import kit

Window {
    id: window

    required property var staff // {internet, close()}

    width: 1920
    height: 1080
    flags: Qt.Window | Qt.FramelessWindowHint
    color: Theme.dock
    title: "Îlot"

    FocusScope {
        anchors.fill: parent
        objectName: "staff"
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: title.text
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true
        Keys.onEscapePressed: window.staff.close()

        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, 1200)
            spacing: Theme.s32

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "key"
                tone: "inverse"
                size: 96
            }

            Words {
                id: title

                width: parent.width
                role: "title"
                text: qsTr("Ce poste n’a pas encore de code d’agent.")
                color: Theme.dockText
                horizontalAlignment: Text.AlignHCenter
            }

            Words {
                width: parent.width
                role: "lead"
                text: qsTr("Installez-en un avec : kiosk provision")
                color: Theme.dockText
                horizontalAlignment: Text.AlignHCenter
            }

            Words {
                width: parent.width
                objectName: "staff.internet"
                text: Sentences.forStaff("internet", window.staff.internet)
                color: Theme.dockText
                horizontalAlignment: Text.AlignHCenter
            }

            ActionButton {
                anchors.horizontalCenter: parent.horizontalCenter
                objectName: "staff.close"
                focus: true
                onDark: true
                size: "lg"
                text: qsTr("Fermer")
                onActivated: window.staff.close()
            }
        }
    }
}
