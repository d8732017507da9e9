// Covers a session and names nothing of it: « Vous êtes toujours là ? », or what the patron asked
// to hide. Keys only move the focus: none has it at first, Tab or an arrow gives it to a button,
// and Enter answers once it has stood there. Any other key takes it away again, so that somebody
// who types on without looking answers nothing. Hidden, it offers « Je reviens » (CodePane).
import QtQuick
import QtQuick.Layouts
import kit

Window {
    id: window

    required property var cover // the view-model: kiosk/shell/covers.py

    readonly property string kind: cover.kind
    readonly property int minutes: Math.ceil(cover.secondsLeft / 60)
    readonly property string left: cover.secondsLeft > 90 ? qsTr("%n minutes", "", minutes)
        : qsTr("%n secondes", "", cover.secondsLeft)
    readonly property bool settled: !settling.running
    readonly property bool coding: kind === "choosing" || kind === "away"

    width: 1920
    height: 1080
    flags: Qt.Window | Qt.FramelessWindowHint
    color: Theme.bg
    title: "Îlot"
    onActiveFocusItemChanged: settling.restart()

    Timer {
        id: settling

        interval: Theme.settle
    }

    FocusScope {
        id: scope

        anchors.fill: parent
        objectName: "warning"
        focus: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: window.coding ? code.question : question.text
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true
        Keys.onPressed: event => {
            const arrows = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down];
            const idle = [Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_AltGr, Qt.Key_Meta,
                Qt.Key_CapsLock, Qt.Key_NumLock];
            event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
            if (!event.accepted || idle.includes(event.key))
                return;
            if (!arrows.includes(event.key))
                nowhere.forceActiveFocus(Qt.OtherFocusReason);
            else if (nowhere.activeFocus)
                stay.forceActiveFocus(Qt.TabFocusReason);
        }

        Item {
            id: nowhere

            objectName: "warning.nowhere"
            focus: true
            Accessible.ignored: true
        }

        CodePane {
            id: code

            anchors.fill: parent
            enabled: window.coding // first, for a pane that is not enabled takes no focus
            visible: enabled
            cover: window.cover
            remaining: window.left
            onEnabledChanged: (enabled ? code : nowhere).forceActiveFocus(Qt.OtherFocusReason)
            Component.onCompleted: if (enabled)
                forceActiveFocus(Qt.OtherFocusReason)
        }

        ColumnLayout {
            anchors.centerIn: parent
            visible: !window.coding
            width: Math.min(scope.width - 2 * Theme.margin, 1200)
            spacing: Theme.s32

            Blob {
                Layout.alignment: Qt.AlignHCenter
                size: Theme.compact && Theme.scale > 1.3 ? 80 : 120
                color: Theme.contrast ? Theme.none : window.kind === "warning" ? Theme.warnSoft : Theme.surface2
                iconName: window.kind === "warning" ? "hand-waving" : window.kind === "phone" ? "phone" : "eye-slash"
            }

            Words {
                id: question

                Layout.fillWidth: true
                objectName: "warning.question"
                role: Theme.scale > 1 ? "title" : "display"
                text: window.kind === "warning" ? qsTr("Vous êtes toujours là ?")
                    : window.kind === "phone" ? qsTr("Prenez votre temps.") : qsTr("L’écran est caché.")
                horizontalAlignment: Text.AlignHCenter
            }

            Words {
                Layout.fillWidth: true
                role: "lead"
                text: window.kind === "phone" ? qsTr("L’écran est caché. Sans réponse, tout sera effacé dans :")
                    : qsTr("Sans réponse, tout sera effacé dans :")
                horizontalAlignment: Text.AlignHCenter
            }

            Row {
                Layout.alignment: Qt.AlignHCenter
                spacing: Theme.s16

                Ring {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.s48
                    fraction: window.cover.total > 0 ? window.cover.secondsLeft / window.cover.total : 0
                }

                Words {
                    objectName: "warning.left"
                    role: "heading"
                    text: window.left
                    color: Theme.text
                    figures: true
                }
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s16
                spacing: Theme.s24

                ActionButton {
                    id: stay

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    objectName: "warning.stay"
                    kind: "strong"
                    size: "xl"
                    text: qsTr("C’est moi, je continue")
                    keysChoose: window.settled
                    KeyNavigation.right: arrived
                    KeyNavigation.down: phone.visible ? phone : coming
                    onActivated: window.cover.stay()
                }

                ActionButton {
                    id: arrived

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    objectName: "warning.arrived"
                    kind: "strong"
                    size: "xl"
                    text: qsTr("Je viens d’arriver")
                    keysChoose: window.settled
                    KeyNavigation.left: stay
                    KeyNavigation.down: phone.visible ? phone : coming
                    onActivated: window.cover.arrived()
                }
            }

            ActionButton {
                id: phone

                Layout.alignment: Qt.AlignHCenter
                objectName: "warning.phone"
                visible: window.cover.phoneOffered
                kind: "ghost"
                iconName: "phone"
                text: qsTr("J’attends un code ou je téléphone")
                keysChoose: window.settled
                KeyNavigation.up: stay
                onActivated: window.cover.phone()
            }

            ActionButton {
                id: coming

                Layout.alignment: Qt.AlignHCenter
                objectName: "warning.code"
                visible: window.cover.codeOffered
                kind: "ghost"
                size: Theme.compact ? "h" : "lg"
                iconName: "key"
                text: qsTr("Je reviens : je choisis quatre chiffres")
                keysChoose: window.settled
                KeyNavigation.up: stay
                onActivated: window.cover.choose()
            }
        }
    }
}
