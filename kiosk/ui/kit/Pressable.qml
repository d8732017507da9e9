// What every control is made of: one target for finger, mouse, keyboard and screen reader.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: pressable

    property string spoken // the name read aloud
    property bool possible: true
    property string reason // said when pressed while not possible
    property real corner: Theme.rButton
    property bool onDark: false
    property bool keysChoose: true // false where a key may only move the focus yet
    readonly property bool pressed: tap.pressed

    signal activated()

    // What a tap, Enter, Return, Space and the screen reader do.
    function trigger(): void {
        if (possible)
            activated();
        else if (reason !== "")
            explain();
    }

    function explain(): void {
        bubble.active = true;
        (bubble.item as ReasonBubble)?.show();
    }

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.description: possible ? "" : reason
    Accessible.focusable: true
    Accessible.onPressAction: trigger()
    Keys.onPressed: event => {
        const mine = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
            || event.key === Qt.Key_Space;
        event.accepted = mine;
        if (mine && !event.isAutoRepeat && pressable.keysChoose)
            pressable.trigger();
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: {
            pressable.forceActiveFocus(Qt.MouseFocusReason);
            pressable.trigger();
        }
    }

    Loader {
        id: bubble

        active: false
        sourceComponent: Component {
            ReasonBubble {
                target: pressable
                text: pressable.reason
            }
        }
    }

    FocusRing {
        target: pressable
        corner: pressable.corner
        onDark: pressable.onDark
    }
}
