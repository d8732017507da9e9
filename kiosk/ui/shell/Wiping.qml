// The last session is being erased; the bar follows what is done, never a clock.
import QtQuick
import kit

Item {
    id: wiping

    required property var shell

    readonly property bool crashed: shell.ending === "crashed" || shell.ending === "health"

    objectName: "wiping"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    Brand {
        anchors { left: parent.left; top: parent.top; leftMargin: Theme.margin; topMargin: Theme.compact ? Theme.s32 : Theme.s48 }
        name: wiping.shell.siteName
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(wiping.width - 2 * Theme.margin, Theme.display * 10)
        spacing: Theme.s32

        Blob {
            anchors.horizontalCenter: parent.horizontalCenter
            size: 120
            iconName: "eraser"
        }

        Words {
            id: title

            width: parent.width
            role: "display"
            text: qsTr("Le poste efface tout.")
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            width: parent.width
            role: "lead"
            text: wiping.crashed ? qsTr("Le poste s’est arrêté. Ce n’est pas votre faute.")
                : qsTr("Attendez un instant.")
            horizontalAlignment: Text.AlignHCenter
        }

        Gauge {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.dialogWidth)
            objectName: "wiping.progress"
            visible: wiping.shell.wipeFraction > 0
            value: wiping.shell.wipeFraction
            Accessible.name: title.text
        }
    }
}
