// A short fact with its mark: ok, warn, error or plain. Never pressed.
import QtQuick

Rectangle {
    id: chip

    property string text
    property string iconName
    property string kind: "plain"

    readonly property color ink: kind === "ok" ? Theme.okText : kind === "error" ? Theme.errorText
        : kind === "warn" ? Theme.warnText : Theme.labelInk

    implicitWidth: row.implicitWidth + 2 * Theme.s16
    implicitHeight: Math.max(48, row.implicitHeight + Theme.s12)
    radius: height / 2
    color: kind === "ok" ? Theme.okSoft : kind === "error" ? Theme.errorSoft
        : kind === "warn" ? Theme.warnSoft : Theme.surface2
    border.width: Theme.contrast ? 2 : 0
    border.color: ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.s8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: chip.iconName
            tone: chip.kind === "ok" ? "ok" : chip.kind === "error" ? "error"
                : chip.kind === "warn" ? "ink" : "light"
            size: Theme.iconSmall
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            color: chip.ink
            strong: true
            Accessible.ignored: true
        }
    }
}
