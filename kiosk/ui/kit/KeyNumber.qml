// The digit that opens a tile from the keyboard.
import QtQuick

Rectangle {
    id: key

    required property int number
    property bool lit: false // its tile is yellow (high contrast, focused)

    width: Math.max(36, digit.implicitWidth + Theme.s16)
    height: Math.max(36, Theme.body + Theme.s12)
    radius: Theme.s8
    visible: number > 0
    color: lit ? Theme.primaryText : Theme.surface2
    border.width: Theme.contrast ? 2 : 0
    border.color: lit ? Theme.primaryText : Theme.outline
    Accessible.ignored: true

    Words {
        id: digit

        anchors.centerIn: parent
        text: key.number
        color: key.lit ? Theme.primary : Theme.text2
        font.weight: Font.DemiBold
        figures: true
        Accessible.ignored: true
    }
}
