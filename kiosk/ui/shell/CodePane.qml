// « Je reviens »: four digits of one's own are chosen, and later asked for. Digits are heard
// wherever the focus is: from the keypad on the glass, both places of a keyboard, Num Lock or not.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: pane

    required property var cover // kiosk/shell/covers.py
    required property string remaining // in words
    readonly property bool choosing: cover.kind === "choosing"
    readonly property bool wrong: !choosing && cover.triesLeft < 3
    readonly property string question: choosing ? qsTr("Choisissez quatre chiffres.") : qsTr("Quelqu’un s’est absenté.")

    objectName: "code"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question
    Keys.onPressed: event => {
        const digit = Digits.orOnPad(event);
        event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
        if (event.isAutoRepeat)
            return;
        if (digit >= 0)
            cover.digit(digit);
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            cover.erase();
        else if (event.key === Qt.Key_Escape && choosing)
            cover.chooseNone();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && choosing)
            leave.trigger();
    }

    RowLayout {
        anchors.centerIn: parent
        width: Math.min(pane.width - 2 * Theme.margin, 1600)
        spacing: Theme.compact ? Theme.s40 : 2 * Theme.s48

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.compact ? Theme.s16 : Theme.s24

            Blob {
                visible: Theme.scale === 1 || !Theme.compact
                size: Theme.compact ? 88 : 120
                iconName: pane.choosing ? "key" : "lock-simple"
            }

            Words {
                Layout.fillWidth: true
                objectName: "code.question"
                role: "title"
                text: pane.question
            }

            Words {
                Layout.fillWidth: true
                role: "lead"
                text: pane.choosing ? qsTr("Retenez-les. Eux seuls rouvrent votre écran.")
                    : qsTr("Ce poste s’ouvre avec ses quatre chiffres.")
            }

            Row {
                spacing: Theme.s16
                LayoutMirroring.enabled: false
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1 chiffres tapés sur 4").arg(pane.cover.typed)
                    + (pane.cover.chosen === "" ? "" : " : " + pane.cover.chosen.split("").join(" "))
                objectName: "code.typed"

                Repeater {
                    model: 4

                    Rectangle {
                        id: place

                        required property int index
                        readonly property bool filled: index < pane.cover.typed

                        width: Math.max(72, Theme.heading + Theme.s32)
                        height: width
                        radius: Theme.rButton
                        color: Theme.surface
                        border.width: filled ? 4 : Theme.stroke
                        border.color: filled ? Theme.strong : Theme.outline
                        Accessible.ignored: true

                        Words {
                            anchors.centerIn: parent
                            visible: place.filled && pane.choosing
                            role: "heading"
                            text: pane.cover.chosen.charAt(place.index)
                            figures: true
                            Accessible.ignored: true
                        }

                        Rectangle {
                            anchors.centerIn: parent
                            visible: place.filled && !pane.choosing
                            width: 20
                            height: 20
                            radius: 10
                            color: Theme.title
                        }
                    }
                }
            }

            Note {
                Layout.fillWidth: true
                objectName: "code.wrong"
                visible: pane.wrong
                kind: "warn"
                iconName: "warning"
                strongText: qsTr("Ce ne sont pas les bons chiffres.")
                text: pane.cover.triesLeft === 1 ? qsTr("Il reste un essai. Ensuite, tout sera effacé.")
                    : qsTr("Il reste deux essais.")
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.s12

                Words {
                    width: Math.min(implicitWidth, parent.width)
                    height: Math.max(Theme.s40, implicitHeight)
                    verticalAlignment: Text.AlignVCenter
                    text: pane.choosing ? qsTr("Sans réponse, tout sera effacé dans :")
                        : qsTr("Sans ces chiffres, tout sera effacé dans :")
                }

                Row {
                    spacing: Theme.s12

                    Ring {
                        anchors.verticalCenter: parent.verticalCenter
                        fraction: pane.cover.total > 0 ? pane.cover.secondsLeft / pane.cover.total : 0
                    }

                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        objectName: "code.left"
                        text: pane.remaining
                        strong: true
                        figures: true
                    }
                }
            }

            ActionButton {
                id: leave

                Layout.fillWidth: true
                Layout.topMargin: Theme.compact ? 0 : Theme.s16
                objectName: "code.leave"
                visible: pane.choosing
                kind: "primary"
                size: Theme.compact ? "lg" : "xl"
                iconName: "lock-simple"
                text: qsTr("Je m’absente")
                possible: pane.cover.typed === 4
                reason: qsTr("Tapez d’abord quatre chiffres.")
                onActivated: pane.cover.leave()
            }

            ActionButton {
                Layout.fillWidth: true
                objectName: "code.none"
                visible: pane.choosing
                iconName: "arrow-left-bold"
                text: qsTr("Non, sans chiffres")
                onActivated: pane.cover.chooseNone()
            }
        }

        Keypad {
            Layout.alignment: Qt.AlignVCenter
            onDigit: digit => pane.cover.digit(digit)
            onErase: pane.cover.erase()
        }
    }
}
