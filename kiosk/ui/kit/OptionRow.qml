// One answer among several; with a caret, a row that leads on.
import QtQuick
import QtQuick.Layouts

Pressable {
    id: option

    property string title
    property string subtitle
    property string iconName
    property bool checked: false
    property bool caret: false

    spoken: subtitle === "" ? title : title + ", " + subtitle
    corner: Theme.rOption
    implicitWidth: row.implicitWidth + 2 * Theme.s24
    implicitHeight: Math.max(72, row.implicitHeight + 2 * Theme.s16)
    Accessible.role: caret ? Accessible.Button : Accessible.RadioButton
    Accessible.checkable: !caret
    Accessible.checked: checked

    Rectangle {
        anchors.fill: parent
        visible: option.possible
        radius: option.corner
        color: option.checked || option.pressed ? Theme.surface2 : Theme.surface
        border.width: option.checked ? 4 : 2
        border.color: option.checked ? (Theme.contrast ? Theme.primary : Theme.strong)
            : Theme.contrast ? Theme.outline : Theme.line
    }

    DashedOutline {
        visible: !option.possible
        corner: option.corner
    }

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Theme.s24; rightMargin: Theme.s24 }
        spacing: Theme.s16

        Rectangle { // the radio
            implicitWidth: 36
            implicitHeight: 36
            visible: !option.caret
            radius: 18
            color: Theme.surface
            border.width: 3
            border.color: option.checked ? Theme.title : Theme.outline

            Rectangle {
                anchors.centerIn: parent
                width: 18
                height: 18
                radius: 9
                visible: option.checked
                color: Theme.title
            }
        }

        Icon {
            name: option.iconName
            size: Theme.iconLarge
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: option.title
                strong: true
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: option.subtitle !== ""
                text: option.subtitle
                color: Theme.text2
                Accessible.ignored: true
            }
        }

        Icon {
            visible: option.caret
            name: "caret-right-bold"
            tone: "plain"
            size: Theme.icon
        }
    }
}
