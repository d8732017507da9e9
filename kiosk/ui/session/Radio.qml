// The round mark of one chosen among several.
import QtQuick
import kit

Rectangle {
    id: radio

    property bool checked: false

    implicitWidth: 36
    implicitHeight: 36
    radius: width / 2
    color: Theme.surface
    border.width: 3
    border.color: checked ? Theme.title : Theme.outline
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: parent.width / 2
        height: width
        radius: width / 2
        visible: radio.checked
        color: Theme.title
    }
}
