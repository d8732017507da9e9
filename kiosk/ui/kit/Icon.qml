// A pictogram in the tone of its ground.
import QtQuick

Image {
    id: icon

    property string name
    property string tone: "light"
    property int size: Theme.icon

    readonly property var turning: ["arrow-left-bold", "arrow-right-bold", "caret-left-bold",
        "caret-right-bold", "signpost", "sign-out"]
    // In high contrast, what stood on yellow or on a filled button is black, all else yellow.
    readonly property string shade: !Theme.contrast || tone.startsWith("contrast") ? tone
        : tone === "onYellow" ? "contrastDark" : "contrast"

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : Qt.resolvedUrl("../assets/icons/" + shade + "/" + name + ".svg")
    visible: name !== ""
    mirror: Theme.rtl && turning.includes(name)
    Accessible.ignored: true
}
