// A field that keeps the keyboard: Tab never leaves it.
import QtQuick
import kit

Item {
    width: 1366
    height: 768

    ActionButton { objectName: "broken.before"; x: 40; y: 40; text: "Avant"; focus: true }
    ActionButton { objectName: "broken.trap"; x: 40; y: 140; text: "Pris"; KeyNavigation.tab: this; KeyNavigation.backtab: this }
    ActionButton { objectName: "broken.after"; x: 40; y: 240; text: "Après" }
}
