// A tool: white pictogram on blue ground, name, second line, caret; dashed when not possible now.
import QtQuick
import QtQuick.Layouts

Pressable {
    id: tile

    property string title
    property string subtitle
    property string iconName

    readonly property bool lit: Theme.contrast && activeFocus

    spoken: subtitle === "" ? title : title + ", " + subtitle
    corner: Theme.rCard
    implicitWidth: row.implicitWidth + 2 * Theme.s24
    implicitHeight: Math.max(Theme.compact ? 104 : 148, row.implicitHeight + 2 * Theme.s16)

    Rectangle {
        anchors.fill: parent
        visible: tile.possible
        radius: tile.corner
        color: tile.lit ? Theme.primary : tile.pressed ? Theme.line : Theme.surface3
        border.width: Theme.borderWidth
        border.color: Theme.outline
    }

    DashedOutline {
        visible: !tile.possible
        corner: tile.corner
    }

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Theme.s24; rightMargin: Theme.s32 }
        anchors.topMargin: tile.pressed ? 2 : 0
        spacing: Theme.gap

        Blob {
            color: Theme.contrast ? Theme.none : Theme.surface
            iconName: tile.possible ? tile.iconName : "prohibit"
            tone: tile.lit ? "onYellow" : "light"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                role: "label"
                text: tile.title
                color: tile.lit ? Theme.primaryText : tile.possible ? Theme.labelInk : Theme.text2
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: text !== "" && Theme.scale === 1
                text: tile.possible || tile.reason === "" ? tile.subtitle : tile.reason
                color: tile.lit ? Theme.primaryText : Theme.text2
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Icon {
            name: "caret-right-bold"
            tone: tile.lit ? "onYellow" : "plain"
            size: Theme.icon
        }
    }
}
