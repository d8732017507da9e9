// Looks like the search field and leads to it: where one taps it there is no room for what it finds.
import QtQuick

Pressable {
    id: button

    property string placeholder
    property string text

    spoken: placeholder === "" ? text : text + ", " + placeholder
    corner: Theme.rOption
    implicitWidth: 760
    implicitHeight: Math.max(Theme.compact ? 64 : 80, words.implicitHeight + Theme.s24)

    Rectangle {
        anchors.fill: parent
        radius: button.corner
        color: button.pressed ? Theme.surface2 : Theme.surface
        border.width: Theme.stroke
        border.color: Theme.outline

        Shadow { level: "e1" }
    }

    Icon {
        id: glass

        anchors { left: parent.left; leftMargin: Theme.s24; verticalCenter: parent.verticalCenter }
        name: "magnifying-glass"
        tone: "plain"
        size: Theme.icon
    }

    Words {
        anchors { left: glass.right; right: go.left; leftMargin: Theme.s16; rightMargin: Theme.s16; verticalCenter: parent.verticalCenter }
        text: button.placeholder
        color: Theme.text2
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: true
    }

    Rectangle {
        id: go

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.s8 }
        width: words.implicitWidth + 2 * Theme.s24
        radius: Theme.rButton
        color: Theme.strong

        Words {
            id: words

            anchors.centerIn: parent
            text: button.text
            color: Theme.strongText
            strong: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
