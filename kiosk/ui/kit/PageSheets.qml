// Free pages, one small sheet each: navy stays left, yellow goes with this print, empty is used.
pragma ComponentBehavior: Bound
import QtQuick

Flow {
    id: sheets

    property int remaining: 0 // before this print
    property int now: 0 // of this print
    property int used: 0 // before this print

    spacing: Theme.s12
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%n pages gratuites", "", remaining)

    Repeater {
        model: sheets.remaining + sheets.used

        Rectangle {
            required property int index

            readonly property bool stays: index < sheets.remaining - sheets.now
            readonly property bool goes: !stays && index < sheets.remaining

            width: 28
            height: 40
            radius: 6
            color: stays ? Theme.strong : goes ? Theme.primary : Theme.surface
            border.width: 3
            border.color: stays || goes ? Theme.strong : Theme.outline
            Accessible.ignored: true
        }
    }
}
