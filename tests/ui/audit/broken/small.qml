// A button of 40 px, and two that a trembling finger confuses.
import QtQuick
import kit

Item {
    width: 1366
    height: 768

    ActionButton { objectName: "broken.small"; x: 40; y: 40; width: 120; height: 40; text: "Petit" }
    ActionButton { objectName: "broken.left"; x: 40; y: 140; width: 200; text: "Gauche" }
    ActionButton { objectName: "broken.right"; x: 243; y: 140; width: 200; text: "Droite" }
}
