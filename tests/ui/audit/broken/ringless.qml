// A control that takes the keyboard and does not show it.
import QtQuick
import kit

Item {
    width: 1366
    height: 768

    ActionButton { objectName: "broken.button"; x: 40; y: 40; text: "Se voit" }

    Rectangle {
        objectName: "broken.ringless"
        x: 40
        y: 140
        width: 200
        height: 60
        color: Theme.surface3
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: "Ne se voit pas"
    }
}
