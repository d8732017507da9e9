// A large choice: pictogram, name, second line, and its digit in the corner.
import QtQuick

Pressable {
    id: tile

    property string title
    property string subtitle
    property string iconName
    property int keyNumber: 0

    // Large letters need the place of the pictogram, and what they leave of the digit's.
    readonly property real wide: width - blob.anchors.margins - Theme.s12
    readonly property real high: first.lineHeight * (first.implicitWidth > wide && !second.visible ? 2 : 1)
        + (second.visible ? second.implicitHeight : 0)
    readonly property bool roomy: height >= blob.anchors.margins + blob.height + high + words.anchors.bottomMargin
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
            visible: tile.roomy
            iconName: tile.iconName
            tone: tile.lit ? "onYellow" : "light"
        }

        KeyNumber {
            id: digit

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
                id: first

                anchors.left: parent.left // which a mirrored screen makes the right
                width: parent.width - (tile.roomy || !digit.visible ? 0 : digit.width + Theme.s12)
                role: "label"
                text: tile.title
                color: tile.lit ? Theme.primaryText : Theme.labelInk
                elide: Text.ElideRight
                maximumLineCount: second.visible && tile.roomy ? 1 : 2 // without the pictogram there is place
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
