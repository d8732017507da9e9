// One question over the screen, whose words may be long and whose answer may be written. The kit's
// AskDialog asks short ones; here the words scroll and the buttons never leave the screen.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: dialog

    property bool open: false
    property string heading
    property string sentence
    property string iconName
    property string fieldLabel // empty: nothing is written
    property string fieldText
    property int longest: 60
    property string primaryText
    property string secondText
    property string dangerText
    property Item asker // gets the keyboard back
    property bool primaryIsSafe: false // what Escape answers; else it is the second

    property bool asked: false // a screen that is left or made anew gives no keyboard back

    readonly property bool writes: fieldLabel !== ""
    readonly property string written: field.text

    // A key or tap that was meant for what stood here before must not answer.
    function ask(): void {
        asked = true;
        field.text = fieldText;
        forceActiveFocus(Qt.PopupFocusReason);
        deaf.restart();
    }

    function giveBack(): void {
        if (asked && !visible && asker?.visible)
            asker.forceActiveFocus(Qt.PopupFocusReason);
        asked = false;
    }

    signal primary()
    signal second()
    signal danger()

    anchors.fill: parent
    z: 800
    visible: open
    enabled: open
    Accessible.role: Accessible.Dialog
    Accessible.name: heading
    Accessible.description: sentence
    Keys.onEscapePressed: {
        if (!deaf.running)
            (secondText !== "" && !primaryIsSafe ? second : primary)();
    }
    onVisibleChanged: {
        if (visible) {
            ask();
        } else {
            deaf.stop();
            Qt.callLater(dialog.giveBack);
        }
    }

    Timer {
        id: deaf

        interval: Theme.deaf
        onTriggered: {
            if (dialog.writes)
                field.focusInput();
            else
                primaryButton.forceActiveFocus(Qt.PopupFocusReason);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea { // nothing behind the dialog is touched
            anchors.fill: parent
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        id: box

        readonly property int inset: Theme.compact || Theme.scale > 1 ? Theme.s24 : Theme.s48

        anchors.centerIn: parent
        width: Math.min(Math.round(Theme.dialogWidth * (Theme.scale > 1 ? 1.25 : 1)), dialog.width - 2 * Theme.margin)
        height: Math.min(dialog.height - 2 * Theme.s12,
            words.implicitHeight + buttons.implicitHeight + 2 * inset + Theme.s24)
        radius: Theme.rDialog
        color: Theme.surface
        border.width: Theme.borderWidth
        border.color: Theme.outline

        Shadow { level: "e3" }

        ScrollPane {
            id: words

            anchors { fill: parent; margins: box.inset; bottomMargin: buttons.height + box.inset + Theme.s24 }
            objectName: dialog.objectName + ".words"
            spacing: Theme.s16

            Blob {
                Layout.alignment: Qt.AlignHCenter
                visible: dialog.iconName !== "" && !(Theme.compact && Theme.scale > 1)
                size: Theme.compact ? 72 : 104
                color: Theme.contrast ? Theme.none : Theme.warnSoft
                iconName: dialog.iconName
            }

            Words {
                Layout.fillWidth: true
                role: "heading"
                text: dialog.heading
                horizontalAlignment: Text.AlignHCenter
            }

            Words {
                Layout.fillWidth: true
                visible: dialog.sentence !== ""
                role: "lead"
                text: dialog.sentence
                wrapMode: Text.Wrap // a page may write one endless word
                horizontalAlignment: Text.AlignHCenter
            }

            TextInputField {
                id: field

                Layout.fillWidth: true
                objectName: dialog.objectName + ".field"
                visible: dialog.writes
                label: dialog.fieldLabel
                maximumLength: dialog.longest
                onAccepted: dialog.primary()
            }
        }

        ColumnLayout {
            id: buttons

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: box.inset }
            spacing: Theme.s16
            enabled: !deaf.running

            ActionButton {
                id: primaryButton

                Layout.fillWidth: true
                objectName: dialog.objectName + ".primary"
                kind: "primary"
                size: "lg"
                text: dialog.primaryText
                onActivated: dialog.primary()
            }

            ActionButton {
                id: secondButton

                Layout.fillWidth: true
                objectName: dialog.objectName + ".second"
                visible: dialog.secondText !== ""
                text: dialog.secondText
                onActivated: dialog.second()
            }

            ActionButton {
                id: dangerButton

                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                objectName: dialog.objectName + ".danger"
                visible: dialog.dangerText !== ""
                kind: "danger"
                text: dialog.dangerText
                onActivated: dialog.danger()
            }
        }
    }
}
