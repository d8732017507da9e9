// Where the keyboard is: always drawn, after a click too.
import QtQuick

Rectangle {
    id: ring

    required property Item target // the parent, or a sibling
    property real corner: Theme.rButton
    property bool onDark: false

    anchors.fill: target
    anchors.margins: -2 * Theme.ring
    z: 1
    radius: corner + 2 * Theme.ring
    color: Theme.none
    border.width: Theme.ring
    border.color: onDark ? Theme.focusOnDark : Theme.focus
    visible: target.activeFocus
    Accessible.ignored: true
}
