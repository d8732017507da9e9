// How many: minus, the figure, plus. Holds no number of its own: it asks for the next one.
import QtQuick

Row {
    id: counter

    property int value: 1
    property int from: 1
    property int to: 9
    property string label: qsTr("Nombre de copies")

    signal changed(v: int)

    spacing: Theme.s16
    Accessible.role: Accessible.SpinBox
    Accessible.name: label + ", " + value

    ActionButton {
        objectName: counter.objectName + ".less"
        width: 88
        size: "lg"
        iconName: "minus-bold"
        spoken: qsTr("Une de moins")
        possible: counter.value > counter.from
        reason: qsTr("C’est le plus petit nombre.")
        onActivated: counter.changed(counter.value - 1)
    }

    Rectangle {
        width: Math.max(120, figure.implicitWidth + Theme.s32)
        height: 72
        radius: Theme.rOption
        color: Theme.surface
        border.width: Theme.stroke
        border.color: Theme.outline

        Words {
            id: figure

            anchors.centerIn: parent
            role: "heading"
            text: counter.value
            color: Theme.text
            figures: true
            Accessible.ignored: true
        }
    }

    ActionButton {
        objectName: counter.objectName + ".more"
        width: 88
        size: "lg"
        iconName: "plus-bold"
        spoken: qsTr("Une de plus")
        possible: counter.value < counter.to
        reason: qsTr("C’est le plus grand nombre.")
        onActivated: counter.changed(counter.value + 1)
    }
}
