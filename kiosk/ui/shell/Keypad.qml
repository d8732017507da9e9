// Ten digits and a key that takes the last one back, laid out as on a telephone in every language.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

GridLayout {
    id: keypad

    signal digit(digit: int)
    signal erase()

    readonly property int wide: Theme.compact ? 112 : 144

    objectName: "code.keypad"
    columns: 3
    columnSpacing: Theme.s16
    rowSpacing: Theme.s16
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Les chiffres")

    Repeater {
        model: [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]

        ActionButton {
            required property int modelData

            Layout.preferredWidth: keypad.wide
            Layout.preferredHeight: Theme.compact ? 80 : 104
            Layout.row: modelData === 0 ? 3 : Math.floor((modelData - 1) / 3)
            Layout.column: modelData === 0 ? 1 : (modelData - 1) % 3
            objectName: "code.key." + modelData
            size: "xl"
            text: modelData
            onActivated: keypad.digit(modelData)
        }
    }

    ActionButton {
        Layout.preferredWidth: keypad.wide
        Layout.preferredHeight: Theme.compact ? 80 : 104
        Layout.row: 3
        Layout.column: 2
        objectName: "code.erase"
        kind: "ghost"
        size: "lg"
        iconName: "eraser"
        spoken: qsTr("Effacer un chiffre")
        onActivated: keypad.erase()
    }
}
