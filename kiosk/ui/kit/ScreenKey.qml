// One key of the keyboard of the screen. It is pressed, never focused: the field keeps the keyboard.
import QtQuick

Rectangle {
    id: key

    property string text
    property string iconName
    property string said
    property bool on: false
    property bool mark: false // a line below: it stays on
    property bool repeats: false

    signal pressed()

    radius: Theme.rSmall
    color: area.pressed || key.on ? Theme.strong : Theme.surface
    border.width: Theme.stroke
    border.color: Theme.outline
    Accessible.role: Accessible.Button
    Accessible.name: said
    Accessible.onPressAction: key.pressed()

    Words {
        anchors.centerIn: parent
        visible: key.text !== ""
        role: "label"
        text: key.text
        color: area.pressed || key.on ? Theme.strongText : Theme.text
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: key.iconName !== ""
        name: key.iconName
        tone: !(area.pressed || key.on) ? "light" : Theme.contrast ? "contrastDark" : "inverse"
    }

    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s8 }
        width: parent.width / 3
        height: Theme.stroke
        visible: key.mark
        color: Theme.strongText
    }

    MouseArea {
        id: area

        anchors.fill: parent
        onPressed: key.pressed()
        onPressedChanged: again.running = area.pressed && key.repeats
    }

    Timer {
        id: again

        property bool first: true

        interval: first ? 500 : 90
        repeat: true
        onRunningChanged: first = true
        onTriggered: {
            first = false;
            key.pressed();
        }
    }
}
