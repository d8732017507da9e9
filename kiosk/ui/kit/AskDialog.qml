// One question over the screen. Escape is the safe answer; Tab stays inside.
import QtQuick
import QtQuick.Layouts

FocusScope {
    id: dialog

    property bool open: false
    property string heading
    property string sentence
    property string iconName
    property string primaryText
    property string secondText
    property string dangerText // what cannot be undone: apart, never where the focus starts

    signal primary()
    signal second()
    signal danger()

    anchors.fill: parent
    z: 800
    visible: opacity > 0
    opacity: open ? 1 : 0
    enabled: open
    Accessible.role: Accessible.Dialog
    Accessible.name: heading
    Accessible.description: sentence
    Keys.onEscapePressed: second()
    onOpenChanged: {
        if (open)
            (primaryButton.visible ? primaryButton : secondButton).forceActiveFocus(Qt.PopupFocusReason);
    }

    Behavior on opacity {
        NumberAnimation { duration: Theme.panel; easing.type: Easing.OutQuint }
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
        anchors.centerIn: parent
        anchors.verticalCenterOffset: dialog.open ? 0 : Theme.s16
        width: Math.min(Theme.dialogWidth, dialog.width - 2 * Theme.margin)
        height: column.implicitHeight + 2 * Theme.s48
        radius: Theme.rDialog
        color: Theme.surface
        border.width: Theme.borderWidth
        border.color: Theme.outline

        Behavior on anchors.verticalCenterOffset {
            NumberAnimation { duration: Theme.panel; easing.type: Easing.OutQuint }
        }

        Shadow { level: "e3" }

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.s48
            spacing: Theme.s24

            Blob {
                Layout.alignment: Qt.AlignHCenter
                visible: dialog.iconName !== ""
                size: 120
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
                horizontalAlignment: Text.AlignHCenter
            }

            ActionButton {
                id: primaryButton

                Layout.fillWidth: true
                objectName: dialog.objectName + ".primary"
                visible: dialog.primaryText !== ""
                kind: "primary"
                size: "lg"
                text: dialog.primaryText
                KeyNavigation.tab: secondButton.visible ? secondButton : dangerButton.visible ? dangerButton : primaryButton
                KeyNavigation.down: KeyNavigation.tab
                KeyNavigation.backtab: dangerButton.visible ? dangerButton : secondButton.visible ? secondButton : primaryButton
                onActivated: dialog.primary()
            }

            ActionButton {
                id: secondButton

                Layout.fillWidth: true
                objectName: dialog.objectName + ".second"
                visible: dialog.secondText !== ""
                text: dialog.secondText
                KeyNavigation.tab: dangerButton.visible ? dangerButton : primaryButton.visible ? primaryButton : secondButton
                KeyNavigation.backtab: primaryButton.visible ? primaryButton : dangerButton.visible ? dangerButton : secondButton
                KeyNavigation.up: KeyNavigation.backtab
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
                KeyNavigation.tab: primaryButton.visible ? primaryButton : secondButton.visible ? secondButton : dangerButton
                KeyNavigation.backtab: secondButton.visible ? secondButton : primaryButton.visible ? primaryButton : dangerButton
                onActivated: dialog.danger()
            }
        }
    }
}
