// The receipt itself: what the shell measured, and what it cannot see.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

Rectangle {
    id: ticket

    required property var shell
    property string moment

    readonly property int passed: shell.checks.filter(check => check.ok).length

    function lines(): var {
        const said = [];
        for (let row = 0; row < rows.count; row++) {
            const check = (rows.itemAt(row) as CheckRow).said;
            said.push(check.name + " : " + check.fact);
        }
        return said;
    }

    implicitHeight: column.implicitHeight + 2 * Theme.cardPadding + Theme.s16
    radius: Theme.rDialog
    bottomLeftRadius: Theme.contrast ? radius : 0
    bottomRightRadius: bottomLeftRadius
    color: Theme.surface
    border.width: Theme.borderWidth
    border.color: Theme.outline
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Reçu d’effacement")

    Shadow { level: "e2" }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.cardPadding + Theme.s8 }
        spacing: Theme.compact ? Theme.s8 : Theme.s16

        RowLayout {
            Layout.fillWidth: true

            Words {
                id: heading

                Layout.fillWidth: true
                visible: Theme.scale === 1 && !(Theme.compact && ticket.shell.receiptPrintable)
                role: "heading"
                text: qsTr("Reçu d’effacement")
            }

            Chip {
                objectName: "receipt.passed"
                kind: ticket.shell.checksOk ? "ok" : "error"
                text: qsTr("%1 sur %2 contrôles réussis").arg(ticket.passed).arg(ticket.shell.checks.length)
                iconName: ticket.shell.checksOk ? "check-circle-fill" : "x-circle"
            }

            Item {
                Layout.fillWidth: true
                visible: !heading.visible
            }

            ActionButton {
                objectName: "receipt.print"
                visible: ticket.shell.receiptPrintable
                iconName: ticket.shell.receiptPrint === "done" ? "check-circle-fill" : "printer"
                text: Theme.scale > 1 ? "" : qsTr("Imprimer")
                spoken: possible ? qsTr("Imprimer ce reçu") : reason
                possible: ticket.shell.receiptPrint === ""
                reason: ticket.shell.receiptPrint === "printing" ? qsTr("Le reçu s’imprime.")
                    : ticket.shell.receiptPrint === "done" ? qsTr("Prenez votre reçu.")
                    : qsTr("Le reçu n’est pas sorti.")
                onPossibleChanged: {
                    if (!possible)
                        explain();
                }
                onActivated: ticket.shell.printReceipt(qsTr("Reçu d’effacement"), ticket.moment, ticket.lines())
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hairline
            color: Theme.line
        }

        Repeater {
            id: rows

            model: ticket.shell.checks

            CheckRow {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.compact ? Theme.s40 : Theme.s48, implicitHeight)
                check: modelData
            }
        }
    }

    Item { // the torn edge: notches in the ground's colour
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 14
        clip: true
        visible: !Theme.contrast
        Accessible.ignored: true

        Repeater {
            model: Math.ceil(ticket.width / 28)

            Rectangle {
                required property int index

                x: index * 28 + 4
                y: 4
                width: 20
                height: 20
                rotation: 45
                color: Theme.bg
            }
        }
    }
}
