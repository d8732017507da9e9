// Everything is erased: one sentence and the hour first, the controls on demand.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: receipt

    required property var shell

    property bool unfolded: false
    readonly property bool good: shell.checksOk
    readonly property bool crashed: shell.ending === "crashed" || shell.ending === "health"
    readonly property string moment: qsTr("Le %1 à %2").arg(shell.receiptDate).arg(shell.receiptTime)
    readonly property string why: shell.ending === "idle" ? qsTr("Personne ne répondait.")
        : shell.ending === "away" ? qsTr("L’écran n’a pas été rouvert avec ses chiffres.")
        : shell.ending === "arrived" ? qsTr("La personne d’avant est partie.")
        : shell.ending === "stopped" ? qsTr("Un agent a tout arrêté.") : ""

    objectName: "receipt"
    Accessible.role: Accessible.Pane
    Accessible.name: headline.text
    Keys.onEscapePressed: unfolded ? unfolded = false : shell.receiptDone()

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    Item {
        id: picture

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.round(receipt.width * 0.4375)
        clip: true

        BackgroundArt {
            picture: "recu"
            plain: beside.y + beside.height > receipt.height * 0.44 // where its lighthouse begins
        }

        Column {
            id: beside

            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.compact ? Theme.s40 : 72; rightMargin: Theme.s24; topMargin: Theme.compact ? Theme.s40 : 72 }
            spacing: Theme.s16

            Rectangle {
                width: Theme.compact ? 88 : 144
                height: width
                radius: width / 2
                color: Theme.contrast ? Theme.none : receipt.good ? Theme.okSoft : Theme.errorSoft
                Accessible.ignored: true

                Icon {
                    anchors.centerIn: parent
                    name: receipt.good ? "check-circle-fill" : "x-circle"
                    tone: receipt.good ? "ok" : "error"
                    size: Math.round(parent.width * 0.96)
                }
            }

            Words {
                id: headline

                objectName: "receipt.headline"
                width: parent.width
                role: receipt.crashed || Theme.scale > 1 ? "title" : "display"
                text: !receipt.good ? qsTr("Appelez un agent.")
                    : receipt.crashed ? qsTr("Le poste s’est arrêté. Tout est effacé.")
                    : qsTr("Tout est effacé.")
            }

            Words {
                objectName: "receipt.moment"
                width: parent.width
                role: "lead"
                text: receipt.moment
                figures: true
            }

            Words {
                width: parent.width
                role: "lead"
                visible: !receipt.crashed && (Theme.scale < 1.3 || !receipt.good || receipt.why !== "")
                text: !receipt.good ? qsTr("Un contrôle n’est pas réussi.")
                    : receipt.why === "" ? qsTr("Merci, et bonne journée.") : receipt.why
            }
        }
    }

    ColumnLayout {
        anchors { left: picture.right; right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.margin; leftMargin: Theme.compact ? Theme.s40 : 72; topMargin: Theme.compact ? Theme.s32 : Theme.s48; bottomMargin: Theme.compact ? Theme.s32 : Theme.s48 }
        spacing: Theme.gap

        Ticket {
            Layout.fillWidth: true
            objectName: "receipt.ticket"
            visible: receipt.unfolded
            shell: receipt.shell
            moment: receipt.moment
        }

        Words {
            Layout.fillWidth: true
            Layout.topMargin: Theme.compact ? 0 : Theme.s48
            visible: !receipt.unfolded
            role: Theme.compact && Theme.scale > 1.3 ? "heading" : "title"
            text: receipt.crashed ? qsTr("Ce n’est pas votre faute.") : qsTr("Avant de partir")
        }

        Note {
            Layout.fillWidth: true
            objectName: "receipt.crashed"
            visible: receipt.crashed && !receipt.unfolded
            iconName: "info"
            strongText: qsTr("Tout s’est fermé d’un coup.")
            text: qsTr("Vous pouvez recommencer, ou demander au guichet.")
        }

        Card { // what the terminal cannot see is never ticked
            Layout.fillWidth: true
            objectName: "receipt.lid"
            visible: receipt.shell.glass && !receipt.unfolded
            color: Theme.warnSoft
            border.color: Theme.warnMark

            RowLayout {
                width: parent.width
                spacing: Theme.gap

                Image {
                    visible: Theme.scale < (Theme.compact ? 1.2 : 1.5)
                    Layout.preferredWidth: Theme.compact ? 200 : 320
                    Layout.preferredHeight: Theme.compact ? 112 : 180
                    sourceSize: Qt.size(320, 180)
                    fillMode: Image.PreserveAspectFit
                    source: Qt.resolvedUrl("../art/scanner.svg")
                    Accessible.ignored: true
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s8

                    Words {
                        Layout.fillWidth: true
                        role: "label"
                        text: qsTr("La vitre du scanner : nous ne la voyons pas.")
                        color: Theme.warnText
                    }

                    Words {
                        Layout.fillWidth: true
                        text: qsTr("Regardez vous-même. Soulevez le couvercle.")
                        color: Theme.warnText
                    }
                }
            }
        }

        Note {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s16
            objectName: "receipt.glass"
            visible: receipt.shell.glass && receipt.unfolded && Theme.scale < (Theme.compact ? 1.2 : 1.3) // it was read before unfolding
            kind: "warn"
            iconName: "eye"
            strongText: qsTr("La vitre du scanner : nous ne la voyons pas.")
            text: qsTr("Regardez vous-même.")
        }

        Note {
            Layout.fillWidth: true
            visible: !receipt.unfolded && !receipt.crashed // the two above it matter more
            iconName: "globe"
            text: qsTr("Vos démarches et vos mails restent sur Internet.")
        }

        Item {
            Layout.fillHeight: true
        }

        ActionButton {
            Layout.fillWidth: true
            objectName: "receipt.done"
            focus: true
            kind: "primary"
            size: Theme.compact ? "lg" : "xl"
            text: qsTr("J’ai fini")
            onActivated: receipt.shell.receiptDone()
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s16

            ActionButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "receipt.unfold"
                text: receipt.unfolded ? qsTr("Cacher les contrôles") : qsTr("Voir les contrôles")
                iconName: "receipt"
                onActivated: receipt.unfolded = !receipt.unfolded
            }

            ActionButton { // whoever comes next need not wait
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "receipt.begin"
                text: receipt.crashed ? qsTr("Je recommence") : qsTr("Je viens d’arriver")
                iconName: "hand-waving"
                onActivated: receipt.shell.begin()
            }
        }
    }
}
