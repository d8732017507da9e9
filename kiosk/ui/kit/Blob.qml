// The soft square behind a pictogram; gone in high contrast, where the pictogram stands alone.
import QtQuick

Rectangle {
    id: blob

    property string iconName
    property int size: Theme.blob
    property string tone: "light"

    width: size
    height: size
    implicitWidth: size
    implicitHeight: size
    radius: Math.round(size * 28 / 88)
    color: Theme.contrast ? Theme.none : Theme.surface2
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: blob.iconName
        tone: blob.tone
        size: Math.round(blob.size * 56 / 88)
    }
}
