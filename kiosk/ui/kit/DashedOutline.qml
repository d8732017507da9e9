// The outline of what is not possible now.
import QtQuick
import QtQuick.Shapes

Shape {
    id: dashed

    property real corner: Theme.rButton

    anchors.fill: parent
    Accessible.ignored: true

    ShapePath {
        strokeColor: Theme.outline
        strokeWidth: Theme.stroke
        strokeStyle: ShapePath.DashLine
        dashPattern: [4, 3]
        fillColor: Theme.surface2

        PathRectangle {
            x: Theme.stroke / 2
            y: Theme.stroke / 2
            width: dashed.width - Theme.stroke
            height: dashed.height - Theme.stroke
            radius: dashed.corner
        }
    }
}
