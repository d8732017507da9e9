// The terminal gets ready; nobody can begin yet.
import QtQuick
import kit

Item {
    id: starting

    required property var shell

    objectName: "starting"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    BackgroundArt {
        picture: "attente"
    }

    Brand {
        anchors { left: parent.left; top: parent.top; leftMargin: Theme.margin; topMargin: Theme.compact ? Theme.s32 : Theme.s48 }
        name: starting.shell.siteName
    }

    Column {
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Math.round(starting.height * 0.2)
        width: Math.min(starting.width - 2 * Theme.margin, Theme.display * 12)
        spacing: Theme.s24

        Words {
            id: title

            width: parent.width
            role: "display"
            text: qsTr("Le poste se prépare.")
        }

        Words {
            width: parent.width
            role: "lead"
            text: qsTr("Attendez un instant.")
        }
    }
}
