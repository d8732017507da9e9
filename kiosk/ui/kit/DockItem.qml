// One place in the dock: pictogram, word, and how many wait there.
import QtQuick

Pressable {
    id: item

    property string text
    property string iconName
    property bool on: false
    property bool outlined: false
    property int badge: 0

    onDark: true // the ring lies on the navy, even where the item is white
    corner: Theme.rButton
    spoken: badge > 0 ? text + ", " + badge : text
    implicitWidth: row.implicitWidth + 2 * (Theme.compact ? 12 : 22)
    implicitHeight: Math.max(Theme.compact ? Theme.target : 64, words.implicitHeight + Theme.s16)
    Accessible.selected: on

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: item.pressed ? 2 : 0
        radius: item.corner
        color: item.on ? Theme.dockOn : item.pressed ? Theme.dockPressed : Theme.none
        border.width: item.outlined ? 2 : 0
        border.color: Theme.dockLine
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.s12

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: item.possible ? item.iconName : "prohibit"
            tone: item.on ? (Theme.contrast ? "contrastDark" : "light") : item.outlined ? "inverse" : "dock"
            size: 36
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            text: item.text
            color: item.on ? Theme.dockOnText : Theme.dockText
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(height, count.implicitWidth + Theme.s12)
            height: Math.max(32, Theme.body + Theme.s12)
            radius: height / 2
            visible: item.badge > 0
            color: item.on && Theme.contrast ? Theme.primaryText : Theme.primary

            Words {
                id: count

                anchors.centerIn: parent
                text: item.badge
                color: item.on && Theme.contrast ? Theme.primary : Theme.primaryText
                strong: true
                figures: true
                Accessible.ignored: true
            }
        }
    }
}
