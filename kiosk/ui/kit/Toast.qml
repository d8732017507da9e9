// A sentence that passes: above the dock, 8 s, or until read when it has a button.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: toast

    property string text
    property string kind: "ok" // ok, warn, error, plain
    property string actionText

    property bool shown: false

    signal acted()

    function show(): void {
        shown = true;
        if (actionText === "")
            away.restart();
        Accessible.announce(text, kind === "error" ? Accessible.Assertive : Accessible.Polite);
    }

    function hide(): void {
        shown = false;
        away.stop();
    }

    implicitWidth: Math.min(row.implicitWidth + 2 * Theme.s32, Theme.dialogWidth * 1.4)
    implicitHeight: Math.max(72, row.implicitHeight + 2 * Theme.s12)
    z: 500
    radius: Theme.rOption
    color: band.color
    opacity: shown ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation { duration: toast.shown ? Theme.move : Theme.fade; easing.type: Easing.OutCubic }
    }

    Shadow { level: "e2" }

    QtObject {
        id: band

        readonly property color color: toast.kind === "ok" ? Theme.okMark
            : toast.kind === "error" ? Theme.errorMark
            : toast.kind === "warn" ? Theme.warnMark : Theme.strong
    }

    Rectangle { // leaves 8 px of the band in view
        anchors { fill: parent; leftMargin: Theme.s8 }
        radius: parent.radius
        color: Theme.surface
        border.width: Theme.borderWidth
        border.color: Theme.outline

        RowLayout {
            id: row

            anchors { fill: parent; leftMargin: Theme.s24; rightMargin: Theme.s16 }
            spacing: Theme.s16

            Icon {
                name: toast.kind === "ok" ? "check-circle-fill" : toast.kind === "error" ? "warning-circle"
                    : toast.kind === "warn" ? "warning" : "info"
                tone: toast.kind === "ok" ? "ok" : toast.kind === "error" ? "error" : "light"
            }

            Words {
                Layout.fillWidth: true
                text: toast.text
                strong: true
                Accessible.ignored: true
            }

            ActionButton {
                objectName: toast.objectName + ".action"
                visible: toast.actionText !== ""
                text: toast.actionText
                onActivated: {
                    toast.hide();
                    toast.acted();
                }
            }
        }
    }

    Timer {
        id: away

        interval: Theme.read
        onTriggered: toast.shown = false
    }
}
