// What happens now, in the middle of the screen: a mark, one sentence, the next step, the buttons.
import QtQuick
import QtQuick.Layouts
import kit

ColumnLayout {
    id: message

    default property alias actions: buttons.data
    property string heading
    property string sentence
    property string iconName
    property string kind: "plain" // as in Note
    property bool busy: false
    property bool large: true

    spacing: Theme.compact || Theme.scale > 1 ? Theme.s16 : Theme.s24
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading
    Accessible.description: sentence

    Blob {
        Layout.alignment: Qt.AlignHCenter
        visible: !message.busy && message.iconName !== ""
        size: Theme.compact && Theme.scale > 1 ? 72 : Theme.compact ? 96 : 120
        color: Theme.contrast ? Theme.none : message.kind === "ok" ? Theme.okSoft
            : message.kind === "error" ? Theme.errorSoft : message.kind === "warn" ? Theme.warnSoft : Theme.surface2
        tone: message.kind === "ok" ? "ok" : message.kind === "error" ? "error"
            : message.kind === "warn" ? "ink" : "light"
        iconName: message.iconName
    }

    BusyRing {
        Layout.alignment: Qt.AlignHCenter
        visible: message.busy
        size: Theme.compact ? 72 : 96
    }

    Words {
        Layout.fillWidth: true
        role: message.large ? "title" : "heading"
        text: message.heading
        horizontalAlignment: Text.AlignHCenter
    }

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        role: "lead"
        text: message.sentence
        horizontalAlignment: Text.AlignHCenter
    }

    ColumnLayout {
        id: buttons

        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Math.round(560 * Theme.scale)
        Layout.topMargin: Theme.compact ? Theme.s8 : Theme.s16
        spacing: Theme.s16
    }
}
