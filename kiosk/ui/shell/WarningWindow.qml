// « Vous êtes toujours là ? »: covers everything, names nothing. Keys only move the focus; Enter
// answers only once a button has it, so a stray key chooses nothing.
import QtQuick
import QtQuick.Layouts
import kit

Window {
    id: window

    required property var warning // {secondsLeft, total, phoneOffered; stay(), arrived(), phone()}

    readonly property int minutes: Math.ceil(warning.secondsLeft / 60)
    readonly property string left: warning.secondsLeft > 90 ? qsTr("%1 minutes").arg(minutes)
        : warning.secondsLeft === 1 ? qsTr("1 seconde") : qsTr("%1 secondes").arg(warning.secondsLeft)

    width: 1920
    height: 1080
    flags: Qt.Window | Qt.FramelessWindowHint
    color: Theme.bg
    title: "Îlot"

    FocusScope {
        id: scope

        anchors.fill: parent
        objectName: "warning"
        focus: true
        enabled: false
        Accessible.role: Accessible.AlertMessage
        Accessible.name: question.text
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true
        Component.onCompleted: deaf.start()
        Keys.onPressed: event => {
            const arrows = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down];
            event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
            if (arrows.includes(event.key))
                stay.forceActiveFocus(Qt.TabFocusReason);
        }

        Timer {
            id: deaf

            interval: Theme.deaf
            onTriggered: {
                scope.enabled = true;
                scope.forceActiveFocus(Qt.OtherFocusReason);
            }
        }

        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(scope.width - 2 * Theme.margin, 1200)
            spacing: Theme.s32

            Blob {
                Layout.alignment: Qt.AlignHCenter
                size: 120
                color: Theme.contrast ? Theme.none : Theme.warnSoft
                iconName: "hand-waving"
            }

            Words {
                id: question

                Layout.fillWidth: true
                role: Theme.scale > 1 ? "title" : "display"
                text: qsTr("Vous êtes toujours là ?")
                horizontalAlignment: Text.AlignHCenter
            }

            Words {
                Layout.fillWidth: true
                role: "lead"
                text: qsTr("Sans réponse, tout sera effacé dans :")
                horizontalAlignment: Text.AlignHCenter
            }

            Row {
                Layout.alignment: Qt.AlignHCenter
                spacing: Theme.s16

                Ring {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.s48
                    fraction: window.warning.total > 0 ? window.warning.secondsLeft / window.warning.total : 0
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
                    KeyNavigation.right: arrived
                    KeyNavigation.down: phone
                    onActivated: window.warning.stay()
                }

                ActionButton {
                    id: arrived

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    objectName: "warning.arrived"
                    kind: "strong"
                    size: "xl"
                    text: qsTr("Je viens d’arriver")
                    KeyNavigation.left: stay
                    KeyNavigation.down: phone
                    onActivated: window.warning.arrived()
                }
            }

            ActionButton {
                id: phone

                Layout.alignment: Qt.AlignHCenter
                objectName: "warning.phone"
                visible: window.warning.phoneOffered
                kind: "ghost"
                iconName: "phone"
                text: qsTr("J’attends un code ou je téléphone")
                KeyNavigation.up: stay
                onActivated: window.warning.phone()
            }
        }
    }
}
