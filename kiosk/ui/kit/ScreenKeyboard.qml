// A keyboard for fingers: letters, signs, and nothing that leads anywhere. It never takes the focus.
pragma ComponentBehavior: Bound
import QtQuick

Rectangle {
    id: board

    required property var model // kiosk/session/keyboard.py

    readonly property int keyHeight: Math.max(Theme.target, Theme.label + Theme.s16)
    readonly property real unit: Math.min(Theme.compact ? 104 : 132, (width - 2 * Theme.margin) / 12.5)

    objectName: "keyboard"
    implicitHeight: keys.implicitHeight + 2 * Theme.s12
    color: Theme.surface3
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Clavier à l’écran")

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.stroke
        color: Theme.outline
    }

    MouseArea { // a finger beside a key presses nothing below
        anchors.fill: parent
    }

    Column {
        id: keys

        anchors.centerIn: parent
        spacing: Theme.s8

        Repeater {
            model: board.model.rows

            Row {
                id: row

                required property var modelData
                required property int index
                readonly property bool last: index === board.model.rows.length - 2 // beside the letters' last row

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: Theme.s8

                ScreenKey {
                    visible: row.last && board.model.cased && board.model.plane !== "signs"
                    width: board.unit * 1.25
                    height: board.keyHeight
                    objectName: "keyboard.shift"
                    iconName: "arrow-fat-up"
                    said: board.model.locked ? qsTr("Majuscules bloquées") : qsTr("Majuscule")
                    on: board.model.plane === "capitals"
                    mark: board.model.locked
                    onPressed: board.model.shift()
                }

                Repeater {
                    model: row.modelData

                    ScreenKey {
                        required property string modelData

                        width: board.unit * Math.min(1, 12 / Math.max(12, row.modelData.length + (row.last ? 2.5 : 0))) - Theme.s8
                        height: board.keyHeight
                        objectName: "keyboard.key." + modelData
                        text: modelData
                        said: modelData
                        onPressed: board.model.write(modelData)
                    }
                }

                ScreenKey {
                    visible: row.last
                    width: board.unit * 1.25
                    height: board.keyHeight
                    objectName: "keyboard.back"
                    iconName: "backspace"
                    said: qsTr("Effacer la dernière lettre")
                    repeats: true
                    onPressed: board.model.back()
                }
            }
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.s8

            ScreenKey {
                width: board.unit * 1.8
                height: board.keyHeight
                objectName: "keyboard.signs"
                text: board.model.plane === "signs" ? "abc" : "123 ?!"
                said: board.model.plane === "signs" ? qsTr("Lettres") : qsTr("Chiffres et signes")
                onPressed: board.model.signs()
            }

            ScreenKey {
                visible: board.model.other.code !== undefined
                width: board.unit * 2
                height: board.keyHeight
                objectName: "keyboard.language"
                text: board.model.other.name ?? ""
                said: qsTr("Clavier : %1").arg(board.model.other.name ?? "")
                onPressed: board.model.otherLanguage()
            }

            ScreenKey {
                width: board.unit * (board.model.other.code !== undefined ? 4 : 6)
                height: board.keyHeight
                objectName: "keyboard.space"
                text: qsTr("Espace")
                said: qsTr("Espace")
                onPressed: board.model.write(" ")
            }

            ScreenKey {
                width: board.unit * 2.2
                height: board.keyHeight
                objectName: "keyboard.enter"
                text: qsTr("Entrée")
                said: qsTr("Entrée")
                onPressed: board.model.enter()
            }
        }
    }
}
