// A white ground with a heading; what does not fit can be moved.
import QtQuick
import QtQuick.Layouts
import kit

Rectangle {
    id: ground

    default property alias content: pane.content
    property string title

    Layout.fillWidth: true
    Layout.fillHeight: true
    radius: Theme.rCard
    color: Theme.surface
    border.width: Theme.borderWidth
    border.color: Theme.outline

    Shadow { level: "e1" }

    ColumnLayout {
        anchors { fill: parent; margins: Theme.cardPadding }
        spacing: Theme.s16

        Words {
            Layout.fillWidth: true
            role: "label"
            text: ground.title
            Accessible.role: Accessible.Heading
        }

        ScrollPane {
            id: pane

            objectName: ground.objectName + ".pane"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
