// A paper becomes a document: lay it down, watch it arrive, look at it, keep it.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var scanning: session.scanning
    readonly property var pages: scanning.pages
    readonly property string stage: scanning.stage === "reading" ? "scanning" : scanning.stage // ready, scanning, look, failed
    readonly property bool odd: stage === "look" && (scanning.code !== "" || pages.blank)
    readonly property bool lacking: stage === "look" && (pages.removed || pages.blanksLeftOut > 0)
    readonly property bool backs: stage === "look" && scanning.fed && pages.backsPossible && !session.scanner.twoSided
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
                : screen.stage === "look" && screen.scanning.code !== "" ? messages.sentence(screen.scanning.code)
                : screen.stage === "look" && screen.pages.blank ? qsTr("La page est blanche.")
                : screen.stage === "look" && screen.pages.count > 1 ? qsTr("On lit bien la page %1 ?").arg(screen.pages.current)
                : screen.stage === "look" ? qsTr("On lit bien la page ?")
                : screen.stage === "failed" ? messages.sentence(screen.scanning.code)
                : qsTr("Scanner un papier")
        }

        Words {
            Layout.fillWidth: true
            role: "lead"
            text: screen.stage === "scanning" && screen.scanning.arrived > 0 ? qsTr("%n pages sont arrivées.", "", screen.scanning.arrived)
                : screen.stage === "scanning" ? qsTr("Laissez le couvercle fermé.")
                : screen.stage === "look" && screen.scanning.code !== "" ? messages.next(screen.scanning.code)
                : screen.stage === "look" && screen.pages.blank ? qsTr("Posez la feuille dans l’autre sens, texte vers le bas.")
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

        Note {
            Layout.fillWidth: true
            objectName: "scan.feeder"
            visible: screen.stage === "ready" && screen.session.scanner.feeder && screen.hindrance === ""
            iconName: "files"
            strongText: qsTr("Plusieurs feuilles ?")
            text: qsTr("Mettez-les dans le bac du dessus.")
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

        Segment {
            Layout.fillWidth: true
            objectName: "scan.sides"
            visible: screen.stage === "ready" && screen.session.scanner.twoSided
            uniformCellSizes: true
            label: qsTr("Quels côtés ?")
            model: [{ "key": "one-sided", "text": qsTr("Un côté") }, { "key": "two-sided-long-edge", "text": qsTr("Les deux") }]
            current: screen.scanning.sides
            onChosen: key => screen.scanning.setSides(key)
        }

        Note {
            Layout.fillWidth: true
            objectName: "scan.leftOut"
            visible: screen.lacking
            iconName: "file"
            strongText: screen.pages.removed ? qsTr("La page est supprimée.") : qsTr("%n pages blanches enlevées", "", screen.pages.blanksLeftOut)
        }

        ActionButton {
            Layout.fillWidth: true
            objectName: "scan.takeBack"
            visible: screen.lacking
            iconName: "arrow-counter-clockwise"
            text: screen.pages.removed || screen.pages.blanksLeftOut === 1 ? qsTr("La remettre") : qsTr("Les remettre")
            onActivated: screen.pages.takeBack()
        }

        Note {
            Layout.fillWidth: true
            objectName: "scan.turnOver"
            visible: screen.backs && !screen.odd
            iconName: "files"
            strongText: qsTr("Vos feuilles ont deux côtés ?")
            text: qsTr("Remettez le tas, retourné, dans le bac.")
        }

        OnTheGlass {
            Layout.fillWidth: true
            visible: screen.stage === "look" && !screen.scanning.fed && !screen.odd && !screen.lacking
        }

        ScanWeight {
            Layout.fillWidth: true
            objectName: "scan.weight"
            visible: screen.stage === "look" && !screen.odd
            weight: screen.pages.weight
            taken: screen.pages.taken
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
                objectName: "scan.backs"
                visible: screen.backs
                iconName: "files"
                text: qsTr("Ajouter l’autre côté")
                possible: screen.hindrance === ""
                reason: messages.sentence(screen.hindrance) + " " + messages.next(screen.hindrance)
                onActivated: screen.scanning.addBacks()
            },
            ActionButton {
                Layout.fillWidth: true
                objectName: "scan.add"
                visible: screen.stage === "look"
                iconName: "plus-circle"
                text: qsTr("Ajouter une page")
                possible: screen.hindrance === "" && screen.pages.more
                reason: screen.pages.more ? messages.sentence(screen.hindrance) + " " + messages.next(screen.hindrance) : qsTr("Gardez d’abord ces pages.")
                onActivated: screen.scanning.addPage()
            },
            ActionButton {
                Layout.fillWidth: true
                objectName: "scan.again"
                visible: screen.stage === "look"
                iconName: "arrow-counter-clockwise"
                text: qsTr("Recommencer la page")
                possible: screen.hindrance === ""
                reason: messages.sentence(screen.hindrance) + " " + messages.next(screen.hindrance)
                onActivated: screen.scanning.redo()
            },
            ActionButton {
                Layout.fillWidth: true
                objectName: "scan.cancel"
                focus: visible && screen.stage === "scanning"
                visible: screen.stage === "scanning" || screen.stage === "failed"
                iconName: "x-bold"
                possible: screen.scanning.stage !== "reading"
                text: screen.stage === "failed" ? qsTr("Annuler") : qsTr("Arrêter le scanner")
                onActivated: screen.scanning.cancel()
            }
        ]
    }
}
