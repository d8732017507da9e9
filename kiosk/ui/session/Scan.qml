// A paper becomes a document: lay it down, watch it arrive, look at it, keep it.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var scanning: session.scanning
    readonly property string stage: scanning.stage // ready, scanning, look, failed
    readonly property string hindrance: session.scanner.code

    objectName: "scan"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    Messages {
        id: messages
    }

    PaperDesk {
        anchors.fill: parent

        paper: ScannedPaper {
            anchors.fill: parent
            scanning: screen.scanning
        }

        Words {
            id: title

            Layout.fillWidth: true
            objectName: "scan.title"
            role: screen.stage === "ready" ? "title" : "heading"
            text: screen.stage === "scanning" ? qsTr("Le scanner lit votre papier.")
                : screen.stage === "look" ? qsTr("On lit bien la page ?")
                : screen.stage === "failed" ? messages.sentence(screen.scanning.code)
                : qsTr("Scanner un papier")
        }

        Words {
            Layout.fillWidth: true
            role: "lead"
            text: screen.stage === "scanning" ? qsTr("Laissez le couvercle fermé.")
                : screen.stage === "look" ? qsTr("Regardez les chiffres et les bords.")
                : screen.stage === "failed" ? messages.next(screen.scanning.code)
                : qsTr("Votre papier devient un fichier.")
        }

        Note {
            Layout.fillWidth: true
            visible: screen.stage === "ready" && screen.hindrance !== ""
            kind: "warn"
            iconName: "warning"
            strongText: messages.sentence(screen.hindrance)
            text: messages.next(screen.hindrance)
        }

        ColorChoice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s8
            objectName: "scan.color"
            visible: screen.stage === "ready"
            grey: "gray"
            current: screen.scanning.color
            onChosen: key => screen.scanning.setColor(key)
        }

        ScanProgress {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s8
            visible: screen.stage === "scanning"
            fraction: screen.scanning.fraction
        }

        OnTheGlass {
            Layout.fillWidth: true
            visible: screen.stage === "look"
        }

        actions: [
            ActionButton {
                Layout.fillWidth: true
                objectName: "scan.start"
                focus: visible
                visible: screen.stage === "ready" || screen.stage === "failed"
                kind: "primary"
                size: "lg"
                iconName: screen.stage === "failed" ? "arrow-clockwise" : "scanner"
                text: screen.stage === "failed" ? qsTr("Recommencer") : qsTr("Lancer le scanner")
                possible: screen.hindrance === ""
                reason: possible ? "" : messages.sentence(screen.hindrance) + " " + messages.next(screen.hindrance)
                onActivated: screen.scanning.start()
            },
            ActionButton {
                Layout.fillWidth: true
                objectName: "scan.keep"
                focus: visible
                visible: screen.stage === "look"
                kind: "primary"
                size: "lg"
                iconName: "check-bold"
                text: qsTr("Garder")
                onActivated: screen.scanning.keep()
            },
            ActionButton {
                Layout.fillWidth: true
                objectName: "scan.again"
                visible: screen.stage === "look"
                iconName: "arrow-counter-clockwise"
                text: qsTr("Recommencer la page")
                onActivated: screen.scanning.again()
            },
            ActionButton {
                Layout.fillWidth: true
                objectName: "scan.cancel"
                focus: visible && screen.stage === "scanning"
                visible: screen.stage === "scanning" || screen.stage === "failed"
                iconName: "x-bold"
                text: screen.stage === "failed" ? qsTr("Annuler") : qsTr("Arrêter le scanner")
                onActivated: screen.scanning.cancel()
            }
        ]
    }
}
