// A button with a pictogram and no word for those who listen.
import QtQuick
import kit

Item {
    width: 1366
    height: 768

    ActionButton { objectName: "broken.button"; x: 40; y: 40; iconName: "trash" }
}
