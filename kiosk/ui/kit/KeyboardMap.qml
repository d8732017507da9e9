// A drawing of the AZERTY keyboard in which the keys to press are yellow. It is looked at, not pressed.
pragma ComponentBehavior: Bound
import QtQuick

Rectangle {
    id: map

    property var lit: ({}) // the names of the keys to press, each with what it writes then
    property string meaning // the same in words, for those who listen

    readonly property var rows: [
        [["²"], ["&"], ["é"], ["\""], ["'"], ["("], ["-"], ["è"], ["_"], ["ç"], ["à"], [")"], ["="], ["⟵", 2]],
        [["Tab", 1.5], ["A"], ["Z"], ["E"], ["R"], ["T"], ["Y"], ["U"], ["I"], ["O"], ["P"], ["^"], ["$"], ["Entrée", 1.5]],
        [["Verr. Maj", 2], ["Q"], ["S"], ["D"], ["F"], ["G"], ["H"], ["J"], ["K"], ["L"], ["M"], ["ù"], ["*"]],
        [["Maj", 1.5], ["<"], ["W"], ["X"], ["C"], ["V"], ["B"], ["N"], [","], [";"], [":"], ["!"], ["Maj", 2.5]],
        [["Ctrl", 1.5], ["Alt", 1.5], ["", 7], ["Alt Gr", 2], ["Ctrl", 2]]
    ]
    readonly property real unit: (width - 2 * Theme.s12) / 15
    readonly property int keyHeight: Math.max(Theme.body + Theme.s16, Math.min(72, (height - 2 * Theme.s12) / rows.length - Theme.s8))

    implicitHeight: (Theme.body + Theme.s16 + Theme.s8) * rows.length + 2 * Theme.s12
    radius: Theme.rCard
    color: Theme.surface3
    border.width: Theme.borderWidth
    border.color: Theme.outline
    LayoutMirroring.enabled: false // a keyboard is the same in every language
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: meaning

    Column {
        anchors.centerIn: parent
        spacing: Theme.s8

        Repeater {
            model: map.rows

            Row {
                id: row

                required property var modelData

                spacing: 0

                Repeater {
                    model: row.modelData

                    Item {
                        id: key

                        required property var modelData
                        readonly property string name: modelData[0]
                        readonly property bool on: name in map.lit

                        width: map.unit * (modelData[1] ?? 1)
                        height: map.keyHeight

                        Rectangle {
                            anchors { fill: parent; leftMargin: 3; rightMargin: 3 }
                            radius: Theme.rSmall
                            color: key.on ? Theme.primary : Theme.surface
                            border.width: key.on ? 4 : Theme.hairline
                            border.color: key.on ? Theme.strong : Theme.outline

                            Words {
                                anchors.centerIn: parent
                                text: key.on ? map.lit[key.name] : key.name
                                color: key.on ? Theme.primaryText : Theme.text
                                strong: true
                                px: Math.round(Math.max(Theme.body, Math.min(map.unit * 0.34, Theme.body * 1.4)))
                                wrapMode: Text.NoWrap
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
}
