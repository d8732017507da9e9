// Where in a part the patron is: always in words, and as segments.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: stepper

    property int steps: 1
    property int current: 1 // from 1
    property string title

    property string words: qsTr("Étape %1 sur %2").arg(current).arg(steps)

    spacing: Theme.s12
    Accessible.role: Accessible.ProgressBar
    Accessible.name: title === "" ? words : title + ", " + words

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s16

        Words {
            Layout.fillWidth: true
            text: stepper.title
            color: Theme.title
            strong: true
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.ignored: true
        }

        Words {
            text: stepper.words
            strong: true
            figures: true
            Accessible.ignored: true
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s8

        Repeater {
            model: stepper.steps

            Rectangle {
                required property int index

                Layout.fillWidth: true
                implicitHeight: 12
                radius: 6
                color: index < stepper.current ? Theme.title : Theme.surface
                border.width: index < stepper.current ? 0 : 2
                border.color: Theme.outline
                Accessible.ignored: true
            }
        }
    }
}
