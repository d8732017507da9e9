// A soft shadow under its parent: a nine-patch, for the software renderer has no effects.
import QtQuick

BorderImage {
    id: shadow

    property string level: "e1" // e1 cards, e2 toasts, e3 dialogs
    readonly property int reach: level === "e1" ? 20 : level === "e2" ? 56 : 112 // blur + offset
    readonly property int corner: reach + 28

    anchors.fill: parent
    anchors.margins: -reach
    z: -1
    visible: !Theme.contrast
    border { left: shadow.corner; top: shadow.corner; right: shadow.corner; bottom: shadow.corner }
    source: Qt.resolvedUrl("../assets/shadows/" + level + ".png")
    Accessible.ignored: true
}
