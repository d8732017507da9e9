// A part of a whole, as an arc that empties clockwise; its figure stands beside it in words.
import QtQuick
import QtQuick.Shapes

Shape {
    id: ring

    property real fraction: 1
    property int size: 40
    property color color: Theme.title
    property color rest: Theme.contrast ? Theme.text2 : Theme.line

    readonly property real thickness: Math.max(4, size * 0.15)

    width: size
    height: size
    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    ShapePath {
        strokeColor: ring.rest
        strokeWidth: ring.thickness
        fillColor: Theme.none

        PathAngleArc {
            centerX: ring.size / 2
            centerY: ring.size / 2
            radiusX: (ring.size - ring.thickness) / 2
            radiusY: radiusX
            startAngle: 0
            sweepAngle: 360
        }
    }

    ShapePath {
        strokeColor: ring.color
        strokeWidth: ring.thickness
        fillColor: Theme.none
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: ring.size / 2
            centerY: ring.size / 2
            radiusX: (ring.size - ring.thickness) / 2
            radiusY: radiusX
            startAngle: -90
            sweepAngle: 360 * Math.max(0, Math.min(1, ring.fraction))
        }
    }
}
