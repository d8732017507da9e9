// One of our drawings; in high contrast, where its navy would drown, a pictogram in its place.
import QtQuick
import kit

Item {
    id: drawing

    required property string picture
    required property string iconName

    implicitWidth: Theme.compact ? 256 : 384
    implicitHeight: implicitWidth * 9 / 16
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        visible: !Theme.contrast
        source: Qt.resolvedUrl("../art/" + drawing.picture + ".svg")
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: Theme.contrast
        name: drawing.iconName
        size: Math.min(parent.width, parent.height)
    }
}
