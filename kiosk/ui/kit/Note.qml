// A remark in the page: a pictogram, the words that matter, then the rest.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: note

    property string text
    property string strongText
    property string iconName
    property string kind: "plain"

    readonly property color ink: kind === "ok" ? Theme.okText : kind === "error" ? Theme.errorText
        : kind === "warn" ? Theme.warnText : Theme.text

    implicitWidth: row.implicitWidth + 2 * Theme.s24
    implicitHeight: row.implicitHeight + 2 * Theme.s16
    radius: Theme.rOption
    color: kind === "ok" ? Theme.okSoft : kind === "error" ? Theme.errorSoft
        : kind === "warn" ? Theme.warnSoft : Theme.surface2
    border.width: Theme.contrast ? 2 : 0
    border.color: ink
    Accessible.role: Accessible.StaticText
    Accessible.name: strongText + (strongText !== "" && text !== "" ? " " : "") + text

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Theme.s24; rightMargin: Theme.s24 }
        spacing: Theme.s16

        Icon {
            name: note.iconName
            tone: note.kind === "ok" ? "ok" : note.kind === "error" ? "error"
                : note.kind === "warn" ? "ink" : "light"
            size: Theme.iconLarge
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                visible: note.strongText !== ""
                text: note.strongText
                color: note.ink
                strong: true
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: note.text !== ""
                text: note.text
                color: note.ink
                Accessible.ignored: true
            }
        }
    }
}
