// The yellow way in for whoever does not know which tile to choose: pictogram, sentence, arrow.
import QtQuick
import QtQuick.Layouts

Pressable {
    id: banner

    property string title
    property string subtitle
    property string iconName
    property int keyNumber: 0

    spoken: subtitle === "" ? title : title + ", " + subtitle
    corner: Theme.rCard
    implicitHeight: Math.max(Theme.compact ? 92 : 136, row.implicitHeight + Theme.s24)

    Rectangle { // the lower edge
        anchors.fill: parent
        visible: !Theme.contrast
        radius: banner.corner
        color: Theme.primaryPressed
    }

    Rectangle {
        width: parent.width
        height: parent.height - (Theme.contrast ? 0 : 2)
        y: banner.pressed ? 2 : 0
        radius: banner.corner
        color: banner.pressed ? Theme.primaryPressed : Theme.primary
    }

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Theme.compact ? Theme.s24 : Theme.s32; rightMargin: Theme.compact ? Theme.s24 : Theme.s32 }
        spacing: Theme.gap

        Icon {
            visible: Theme.scale === 1
            name: banner.iconName
            tone: "onYellow"
            size: Theme.compact ? 56 : 80
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                role: Theme.scale > 1 ? "label" : "heading"
                text: banner.title
                color: Theme.primaryText
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: text !== "" && Theme.scale === 1
                text: banner.subtitle
                color: Theme.primaryText
                Accessible.ignored: true
            }
        }

        KeyNumber {
            number: banner.keyNumber
            lit: true
        }

        Rectangle {
            implicitWidth: Theme.compact ? 56 : 64
            implicitHeight: implicitWidth
            visible: Theme.scale === 1
            radius: width / 2
            color: Theme.primaryText

            Icon {
                anchors.centerIn: parent
                name: "arrow-right-bold"
                tone: Theme.contrast ? "contrast" : "dock"
                size: Theme.icon
            }
        }
    }
}
