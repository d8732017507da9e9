// One page of the heap, small.
import QtQuick
import kit

Pressable {
    id: small

    required property var leaf // {number, picture, current}

    implicitHeight: Math.round(width * 1.25) + words.implicitHeight
    spoken: qsTr("Page %1").arg(leaf.number)
    corner: Theme.rCard
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: leaf.current

    Rectangle {
        anchors.fill: parent
        radius: small.corner
        color: small.leaf.current ? Theme.surface : Theme.none
        border.width: small.leaf.current ? 4 : 0
        border.color: Theme.contrast ? Theme.primary : Theme.strong
    }

    PagePreview {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: words.top; margins: Theme.s12; bottomMargin: Theme.s4 }
        source: small.leaf.picture
        Accessible.ignored: true
    }

    Words {
        id: words

        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s8 }
        text: Theme.scale > 1 ? small.leaf.number : small.spoken
        strong: small.leaf.current
        figures: true
        Accessible.ignored: true
    }
}
