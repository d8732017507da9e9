// A few answers side by side; the chosen one is filled and ticked. Arrow keys move between them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

RowLayout {
    id: segment

    property var model: [] // [{key, text, icon}]
    property string current
    property string label // the question, read aloud with the group

    signal chosen(key: string)

    function step(from: int, by: int): void {
        const to = (from + by + buttons.count) % buttons.count;
        buttons.itemAt(to)?.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.s16
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        id: buttons

        model: segment.model

        Pressable {
            id: answer

            required property var modelData
            required property int index
            readonly property bool on: modelData.key === segment.current

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.minimumWidth: content.implicitWidth + Theme.s24
            objectName: segment.objectName + "." + modelData.key
            spoken: modelData.text
            corner: Theme.rOption
            implicitHeight: Math.max(80, words.implicitHeight + Theme.s24)
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: on
            Keys.onLeftPressed: segment.step(index, Theme.rtl ? 1 : -1)
            Keys.onRightPressed: segment.step(index, Theme.rtl ? -1 : 1)
            onActivated: segment.chosen(modelData.key)

            Rectangle {
                anchors.fill: parent
                radius: answer.corner
                color: answer.on ? Theme.strong : answer.pressed ? Theme.surface2 : Theme.surface
                border.width: Theme.stroke
                border.color: answer.on ? Theme.strong : Theme.outline
            }

            Row {
                id: content

                anchors.centerIn: parent
                spacing: Theme.s12

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: answer.on ? "check-bold" : ""
                    tone: Theme.contrast ? "contrastDark" : "inverse"
                    size: Theme.iconSmall
                }

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: answer.modelData.icon ?? ""
                    tone: !answer.on ? "light" : Theme.contrast ? "contrastDark" : "inverse"
                }

                Words {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    text: answer.modelData.text
                    color: answer.on ? Theme.strongText : Theme.text
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
        }
    }
}
