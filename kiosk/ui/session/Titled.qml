// A screen of facts: its title, and below it what may be longer than the screen.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    default property alias content: pane.content
    property string title
    property string lead

    Accessible.role: Accessible.Pane
    Accessible.name: title

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.compact ? Theme.s16 : Theme.s24

        Words {
            Layout.fillWidth: true
            role: "title"
            text: screen.title
        }

        Words {
            Layout.fillWidth: true
            visible: screen.lead !== ""
            role: "lead"
            text: screen.lead
        }

        ScrollPane {
            id: pane

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: screen.objectName + ".pane"
        }
    }
}
