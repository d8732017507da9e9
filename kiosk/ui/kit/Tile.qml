// A large choice: pictogram, name, second line, and its digit in the corner.
import QtQuick

Pressable {
    id: tile

    property string title
    property string subtitle
    property string iconName
    property int keyNumber: 0

    readonly property bool lit: Theme.contrast && activeFocus

    spoken: subtitle === "" ? title : title + ", " + subtitle
    corner: Theme.rCard
    implicitWidth: Theme.compact ? 211 : 284
    implicitHeight: Theme.compact ? 167 : 234

    Rectangle {
        id: face

        anchors.fill: parent
        anchors.topMargin: tile.pressed ? 2 : 0
        anchors.bottomMargin: tile.pressed ? -2 : 0
        radius: tile.corner
        color: tile.lit ? Theme.primary : tile.pressed ? Theme.surface2 : Theme.surface
        border.width: Theme.borderWidth
        border.color: Theme.outline

        Shadow { level: "e1" }

        Blob {
            id: blob

            anchors { left: parent.left; top: parent.top; margins: Theme.compact ? 18 : 26 }
            visible: face.height >= anchors.margins + height + words.height + words.anchors.bottomMargin // large letters need its place
            iconName: tile.iconName
            tone: tile.lit ? "onYellow" : "light"
        }

        KeyNumber {
            anchors { right: parent.right; top: parent.top; margins: Theme.compact ? 14 : 22 }
            number: tile.keyNumber
            lit: tile.lit
        }

        Column {
            id: words

            anchors {
                left: parent.left; right: parent.right; bottom: parent.bottom
                leftMargin: blob.anchors.margins; rightMargin: Theme.s12
                bottomMargin: Theme.compact ? Theme.s12 : Theme.s24
            }

            Words {
                width: parent.width
                role: "label"
                text: tile.title
                color: tile.lit ? Theme.primaryText : Theme.labelInk
                elide: Text.ElideRight
                maximumLineCount: second.visible ? 1 : 2
                Accessible.ignored: true
            }

            Words {
                id: second

                width: parent.width
                visible: tile.subtitle !== "" && Theme.scale === 1
                text: tile.subtitle
                color: tile.lit ? Theme.primaryText : Theme.text2
                elide: Text.ElideRight
                maximumLineCount: 1
                Accessible.ignored: true
            }
        }
    }
}
