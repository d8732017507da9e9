// A button on the sea: outlined, filled when chosen, or quiet.
import QtQuick
import kit

Pressable {
    id: button

    property string text
    property string iconName
    property bool on: false
    property bool quiet: false
    property bool large: false
    property bool iconLast: false

    spoken: text
    onDark: true
    implicitWidth: row.implicitWidth + 2 * (Theme.compact ? Theme.s16 : Theme.s24)
    implicitHeight: Math.max(Theme.compact ? Theme.target : Theme.s64, words.px * 1.4 + Theme.s16)
    Accessible.selected: on

    Rectangle {
        anchors.fill: parent
        radius: button.corner
        color: button.on ? Theme.dockOn : button.pressed ? Theme.dockPressed
            : button.quiet ? Theme.night : Theme.none
        border.width: button.on || (button.quiet && !Theme.contrast) ? 0 : 2
        border.color: Theme.dockLine
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.s12
        layoutDirection: button.iconLast ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: button.iconName
            tone: "dock"
            size: Theme.iconSmall
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            role: button.large ? "label" : "body"
            text: button.text
            color: button.on ? Theme.dockOnText : Theme.dockText
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
