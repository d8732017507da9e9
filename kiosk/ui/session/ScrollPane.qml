// A column that may be taller than its place: « Suite » turns it on, and what has the keyboard is
// always brought into view.
import QtQuick
import QtQuick.Layouts
import kit

Item {
    id: pane

    default property alias content: column.data
    property alias spacing: column.spacing

    readonly property bool tall: column.implicitHeight > height
    readonly property Item focused: Window.activeFocusItem

    function holds(item: Item): bool {
        for (let it = item; it; it = it.parent)
            if (it === column)
                return true;
        return false;
    }

    function turnTo(y: real): void {
        flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y;
        if (top < flick.contentY)
            turnTo(top - Theme.s16);
        else if (top + item.height + 2 * Theme.s16 > flick.contentY + flick.height)
            turnTo(top + item.height + 3 * Theme.s16 - flick.height);
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    onFocusedChanged: {
        if (focused && holds(focused))
            reveal(focused);
    }

    Flickable {
        id: flick

        anchors { // wider than its place, so that a focus ring at the edge is whole
            fill: parent
            margins: -Theme.s16
            bottomMargin: pane.tall ? more.height + 2 * Theme.ring : -Theme.s16 // its ring lies on no words
        }
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * Theme.s16
        boundsBehavior: Flickable.StopAtBounds
        interactive: pane.tall
        clip: pane.tall
        onHeightChanged: pane.turnTo(contentY)

        Behavior on contentY {
            NumberAnimation { duration: Theme.move; easing.type: Easing.OutCubic }
        }

        ColumnLayout {
            id: column

            x: Theme.s16
            y: Theme.s16
            width: pane.width
            spacing: Theme.gap
        }
    }

    ActionButton {
        id: more

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        objectName: pane.objectName + ".onward"
        visible: pane.tall
        onVisibleChanged: {
            if (!visible && focus) // it had the keyboard, which must not be lost with it
                nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason);
        }
        kind: "ghost"
        text: flick.atYEnd ? qsTr("Début") : qsTr("Suite")
        iconName: flick.atYEnd ? "caret-up-bold" : "caret-down-bold"
        onActivated: pane.turnTo(flick.atYEnd ? 0 : flick.contentY + flick.height - Theme.s64)
    }
}
