// A paper lies on the left; on the right what is said of it, and below, always in view, the buttons.
import QtQuick
import QtQuick.Layouts
import kit

Item {
    id: desk

    default property alias content: pane.content
    property alias paper: place.data // what lies on the left, filling its parent
    property alias actions: buttons.data

    readonly property int inset: Theme.compact ? Theme.s24 : Theme.s48

    Rectangle {
        id: table

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; right: panel.left }
        color: Theme.surface3
        border.width: Theme.borderWidth
        border.color: Theme.outline

        Item {
            id: place

            anchors.fill: parent
            anchors.margins: Theme.compact ? Theme.s24 : Theme.s40
        }
    }

    Item {
        id: panel

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.round(desk.width * (Theme.scale > 1 ? 0.46 : Theme.compact ? 0.4 : 0.32))

        ScrollPane {
            id: pane

            anchors { fill: parent; margins: desk.inset; topMargin: Theme.compact ? Theme.s24 : Theme.s40; bottomMargin: buttons.height + 2 * desk.inset }
            objectName: "desk"
        }

        ColumnLayout {
            id: buttons

            objectName: "actions"
            Accessible.role: Accessible.Grouping
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: desk.inset }
            spacing: Theme.s16
        }
    }
}
