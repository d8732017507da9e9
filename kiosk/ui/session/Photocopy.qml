// Two taps: lay the paper on the glass, « Copier ». The page is scanned and printed in one go.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var scanning: session.scanning
    readonly property var printing: session.printing
    // A photocopy is the only print without a title of its own.
    readonly property bool printsCopy: printing.stage !== "" && printing.title === "" && printing.pages > 0
    readonly property string stage: scanning.stage === "reading" ? "scanning"
        : ["scanning", "failed", "turn"].includes(scanning.stage) ? scanning.stage
        : printsCopy ? "printing" : "ready"
    readonly property string hindrance: session.scanner.code || session.printer.code
        || (session.pagesLeft < 1 ? "allowance-spent" : "")
    readonly property int copiesMost: Math.max(1, Math.min(20, session.pagesLeft))

    objectName: "photocopy"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    Component.onCompleted: {
        if (printsCopy && ["done", "cancelled", "failed"].includes(printing.stage))
            printing.again(); // what an earlier copy came to is old news
    }

    Messages {
        id: messages
    }

    PaperDesk {
        anchors.fill: parent
        visible: screen.stage !== "printing"

        paper: ScannedPaper {
            anchors.fill: parent
            scanning: screen.scanning
        }

        Words {
            id: title

            Layout.fillWidth: true
            objectName: "photocopy.title"
            role: screen.stage === "ready" ? "title" : "heading"
            text: screen.stage === "scanning" ? qsTr("Le scanner lit votre papier.")
                : screen.stage === "failed" ? messages.sentence(screen.scanning.code)
                : screen.stage === "turn" ? qsTr("Retournez votre carte.")
                : qsTr("Photocopier")
        }

        Words {
            Layout.fillWidth: true
            role: "lead"
            visible: screen.stage !== "ready" || (!Theme.compact && Theme.scale === 1)
            text: screen.stage === "scanning" ? qsTr("Laissez le couvercle fermé.")
                : screen.stage === "failed" ? messages.next(screen.scanning.code)
                : screen.stage === "turn" ? qsTr("Posez l’autre côté sur la vitre, puis fermez le couvercle.")
                : qsTr("La copie sort tout de suite de l’imprimante.")
        }

        Note {
            Layout.fillWidth: true
            visible: screen.stage === "ready" && screen.hindrance !== ""
            kind: "warn"
            iconName: "warning"
            strongText: messages.sentence(screen.hindrance)
            text: messages.next(screen.hindrance)
        }

        Segment {
            Layout.fillWidth: true
            objectName: "photocopy.card"
            visible: screen.stage === "ready"
            uniformCellSizes: true
            label: qsTr("Que copiez-vous ?")
            model: [{ "key": "sheet", "text": qsTr("Une feuille") }, { "key": "card", "text": qsTr("Carte, 2 côtés") }]
            current: screen.scanning.card ? "card" : "sheet"
            onChosen: key => screen.scanning.setCard(key === "card")
        }

        Segment {
            Layout.fillWidth: true
            objectName: "photocopy.sides"
            visible: screen.stage === "ready" && screen.session.scanner.twoSided && screen.session.printer.twoSided && !screen.scanning.card
            uniformCellSizes: true
            label: qsTr("Quels côtés ?")
            model: [{ "key": "one-sided", "text": qsTr("Un côté") }, { "key": "two-sided-long-edge", "text": qsTr("Les deux") }]
            current: screen.scanning.sides
            onChosen: key => screen.scanning.setSides(key)
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s8
            visible: screen.stage === "ready"
            spacing: Theme.s12

            Words {
                Layout.fillWidth: true
                role: "label"
                text: qsTr("Combien de copies ?")
            }

            CopyCounter {
                objectName: "photocopy.copies"
                value: screen.scanning.copies
                to: screen.copiesMost
                onChanged: count => screen.scanning.setCopies(count)
            }
        }

        ColorChoice {
            Layout.fillWidth: true
            objectName: "photocopy.color"
            visible: screen.stage === "ready" && screen.session.printer.color
            grey: "gray"
            current: screen.scanning.color
            onChosen: key => screen.scanning.setColor(key)
        }

        FreePagesNote {
            Layout.fillWidth: true
            visible: screen.stage === "ready" && screen.hindrance === ""
            remaining: screen.session.pagesLeft
            allowed: screen.session.pagesAllowed
            now: screen.scanning.copies
        }

        ScanProgress {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s8
            visible: screen.stage === "scanning"
            fraction: screen.scanning.fraction
        }

        actions: [
            ActionButton {
                Layout.fillWidth: true
                objectName: "photocopy.copy"
                focus: visible
                visible: screen.stage !== "scanning" && screen.stage !== "printing"
                kind: "primary"
                size: "lg"
                iconName: screen.stage === "failed" ? "arrow-clockwise" : "copy"
                text: screen.stage === "failed" ? qsTr("Recommencer") : screen.stage === "turn" ? qsTr("Copier l’autre côté") : qsTr("Copier")
                possible: screen.hindrance === ""
                reason: possible ? "" : messages.sentence(screen.hindrance) + " " + messages.next(screen.hindrance)
                onActivated: screen.scanning.copy()
            },
            ActionButton {
                Layout.fillWidth: true
                objectName: "photocopy.cancel"
                focus: visible && screen.stage === "scanning"
                visible: screen.stage !== "ready" && screen.stage !== "printing"
                iconName: "x-bold"
                text: screen.stage === "scanning" ? qsTr("Arrêter") : qsTr("Annuler")
                onActivated: screen.scanning.cancel()
            }
        ]
    }

    PrintDesk { // the second half: the copy comes out of the printer
        anchors.fill: parent
        visible: screen.stage === "printing"
        printing: screen.printing
        doneHeading: screen.scanning.copies < 2 ? qsTr("Votre copie est prête.") : qsTr("Vos copies sont prêtes.")
        againText: qsTr("Faire une autre copie")
        onRetry: {
            screen.printing.again();
            screen.printing.start();
        }
        onAgain: screen.printing.again()
    }
}
