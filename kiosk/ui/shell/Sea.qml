// The waiting picture with a slow swell: boat and one wave move, 20 pictures a second, in two
// narrow strips, so that a machine without a graphics card stays cool. Still when calm.
import QtQuick
import kit

Item {
    id: sea

    property bool still: false

    // The drawing is 1920×1080 and covers the screen; `zoom` brings its coordinates here.
    readonly property real zoom: Math.max(width / 1920, height / 1080)
    readonly property real originX: (width - 1920 * zoom) / 2
    readonly property real originY: (height - 1080 * zoom) / 2
    property real phase: 0 // of the swell, 0 to 1
    readonly property real swell: Math.sin(phase * 2 * Math.PI)

    clip: true
    Accessible.ignored: true

    BackgroundArt {
        picture: "attente-fond"
    }

    Item {
        anchors.fill: parent
        visible: !Theme.contrast
        transform: Scale { // the picture is mirrored with the text
            origin.x: sea.width / 2
            xScale: Theme.rtl ? -1 : 1
        }

        Image { // the paper boat
            x: sea.originX + (1020 - 132 * 0.84) * sea.zoom
            y: sea.originY + (920 - 122 * 0.84 + 6 * sea.swell) * sea.zoom
            width: 268 * 0.84 * sea.zoom
            height: 182 * 0.84 * sea.zoom
            sourceSize: Qt.size(width, height)
            source: Qt.resolvedUrl("../art/bateau-papier.svg")
            rotation: 2 * Math.sin((sea.phase + 0.2) * 2 * Math.PI)
            smooth: true
        }

        Image {
            x: sea.originX + (-48 + 24 * sea.swell) * sea.zoom
            y: sea.originY + 930 * sea.zoom
            sourceSize: Qt.size(2016 * sea.zoom, 150 * sea.zoom)
            source: Qt.resolvedUrl("../art/vague.svg")
        }

        Image { // stands still: the buttons lie on it
            x: sea.originX - 48 * sea.zoom
            y: sea.originY + 990 * sea.zoom
            sourceSize: Qt.size(2016 * sea.zoom, 90 * sea.zoom)
            source: Qt.resolvedUrl("../art/vague-avant.svg")
        }
    }

    Timer {
        running: sea.visible && !sea.still && Theme.ambient > 0 && !Theme.contrast
        interval: Theme.ambientStep
        repeat: true
        onTriggered: sea.phase = (sea.phase + Theme.ambientStep / Theme.ambient) % 1
    }
}
