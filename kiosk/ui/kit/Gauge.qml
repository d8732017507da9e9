// How much of a limit is used, in figures and a sentence too.
import QtQuick

Column {
    id: gauge

    property real value: 0
    property real maximum: 1
    property string text
    property bool good: true

    spacing: Theme.s12
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Rectangle {
        width: parent.width
        height: 20
        radius: 10
        color: Theme.surface3
        border.width: 2
        border.color: Theme.outline

        Rectangle {
            x: Theme.rtl ? parent.width - width : 0
            width: Math.max(parent.height,
                parent.width * Math.min(1, gauge.maximum > 0 ? gauge.value / gauge.maximum : 1))
            height: parent.height
            radius: parent.radius
            visible: gauge.value > 0
            color: gauge.good ? Theme.okMark : Theme.errorMark

            Behavior on width {
                NumberAnimation { duration: Theme.move; easing.type: Easing.OutCubic }
            }
        }
    }

    Row {
        anchors.left: parent.left // turns round in a mirrored screen
        spacing: Theme.s12
        visible: gauge.text !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: gauge.good ? "check-circle-fill" : "warning-circle"
            tone: gauge.good ? "ok" : "error"
            size: Theme.icon
        }

        Words {
            width: Math.min(implicitWidth, gauge.width - Theme.icon - Theme.s12)
            text: gauge.text
            color: gauge.good ? Theme.okText : Theme.errorText
            strong: true
            Accessible.ignored: true
        }
    }
}
