// The tray is empty: what would fill it.
import QtQuick
import QtQuick.Layouts
import kit

Item {
    id: empty

    required property var session

    RowLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, 1280)
        spacing: Theme.compact ? Theme.s32 : Theme.s64

        Drawing {
            Layout.preferredWidth: Math.min(implicitWidth, empty.width * 0.32)
            visible: Theme.scale === 1 || !Theme.compact
            picture: "scanner"
            iconName: "folder-open"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s16

            Words {
                Layout.fillWidth: true
                objectName: "documents.empty"
                role: "heading"
                text: qsTr("Vous n’avez pas encore de document.")
            }

            Words {
                Layout.fillWidth: true
                role: "lead"
                text: qsTr("Scannez un papier, ou prenez un fichier sur un site.")
            }

            ActionButton {
                Layout.topMargin: Theme.s16
                objectName: "documents.scan"
                focus: visible
                kind: "primary"
                size: "lg"
                iconName: "scanner"
                text: qsTr("Scanner un papier")
                onActivated: empty.session.open("scan")
            }

            ActionButton {
                objectName: "documents.home"
                iconName: "squares-four"
                text: qsTr("Ouvrir un site")
                onActivated: empty.session.home()
            }
        }
    }
}
