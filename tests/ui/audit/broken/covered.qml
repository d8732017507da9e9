// A button that the keyboard reaches under something else.
import QtQuick
import kit

Item {
    width: 1366
    height: 768

    ActionButton { objectName: "broken.above"; x: 40; y: 40; text: "Libre" }
    ActionButton { objectName: "broken.below"; x: 40; y: 140; text: "Caché" }
    Rectangle { x: 20; y: 130; width: 400; height: 200; color: Theme.surface3 }
}
