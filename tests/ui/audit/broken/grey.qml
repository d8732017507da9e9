// Grey on grey, and a text that is half gone.
import QtQuick
import kit

Rectangle {
    width: 1366
    height: 768
    color: "#808080"

    Words { objectName: "broken.grey"; x: 40; y: 40; text: "Gris sur gris"; color: "#404040" }
    Words { objectName: "broken.pale"; x: 40; y: 140; text: "À moitié effacé"; color: "#000000"; opacity: 0.3 }
}
