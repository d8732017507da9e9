// Two yellow buttons, and letters of 16 px.
import QtQuick
import kit

Item {
    width: 1366
    height: 768

    ActionButton { objectName: "broken.one"; x: 40; y: 40; kind: "primary"; text: "Oui" }
    ActionButton { objectName: "broken.two"; x: 40; y: 140; kind: "primary"; text: "Aussi" }
    Words { objectName: "broken.letters"; x: 40; y: 240; text: "Trop petit"; px: 16 }
}
