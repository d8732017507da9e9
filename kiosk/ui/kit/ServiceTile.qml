// A tile in one row: pictogram, name and second line, digit at the end.
import QtQuick
import QtQuick.Layouts

Pressable {
    id: tile

    property string title
    property string subtitle
    property string iconName
    property int keyNumber: 0

    readonly property bool lit: Theme.contrast && activeFocus

    spoken: subtitle === "" ? title : title + ", " + subtitle
    corner: Theme.rCard
    implicitWidth: row.implicitWidth + 2 * Theme.s24
    implicitHeight: Math.max(Theme.compact ? 88 : 112, row.implicitHeight + 2 * Theme.s12)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: tile.pressed ? 2 : 0
        anchors.bottomMargin: tile.pressed ? -2 : 0
        radius: tile.corner
        color: tile.lit ? Theme.primary : tile.pressed ? Theme.surface2 : Theme.surface
        border.width: Theme.borderWidth
        border.color: Theme.outline

        Shadow { level: "e1" }

        RowLayout {
            id: row

            anchors { fill: parent; leftMargin: Theme.s24; rightMargin: Theme.s24 }
            spacing: Theme.gap

            Blob {
                visible: tile.iconName !== ""
                size: Theme.compact ? 56 : 72
                iconName: tile.iconName
                tone: tile.lit ? "onYellow" : "light"
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    role: "label"
                    text: tile.title
                    color: tile.lit ? Theme.primaryText : Theme.labelInk
                    elide: Text.ElideRight
                    maximumLineCount: second.visible ? 2 : Math.max(2, Math.floor((tile.height - Theme.s12) / lineHeight))
                    Accessible.ignored: true
                }

                Words {
                    id: second

                    Layout.fillWidth: true
                    visible: tile.subtitle !== "" && Theme.scale === 1
                    text: tile.subtitle
                    color: tile.lit ? Theme.primaryText : Theme.text2
                    elide: Text.ElideRight
                    maximumLineCount: 2
                    Accessible.ignored: true
                }
            }

            KeyNumber {
                number: tile.keyNumber
                lit: tile.lit
            }
        }
    }
}
