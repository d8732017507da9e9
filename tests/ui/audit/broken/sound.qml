// Nothing is wrong here.
import QtQuick
import kit

Rectangle {
    width: 1366
    height: 768
    color: Theme.bg

    Words { objectName: "sound.title"; x: 40; y: 40; role: "title"; text: "Tout va bien" }
    ActionButton { objectName: "sound.yes"; x: 40; y: 140; kind: "primary"; text: "Oui" }
    ActionButton { objectName: "sound.no"; x: 40; y: 240; text: "Non" }
}
