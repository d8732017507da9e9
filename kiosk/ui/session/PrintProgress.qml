// A print on its way to paper, whether a document or a photocopy: where it is, what hinders it.
import QtQuick
import QtQuick.Layouts
import kit

BigMessage {
    id: progress

    required property var printing
    property string doneHeading: qsTr("C’est imprimé.")
    property string againText: qsTr("Imprimer autre chose")

    readonly property string stage: printing.stage
    readonly property bool running: news.running
    readonly property bool chosen: news.chosen

    signal retry()
    signal again()
    signal misprint()

    busy: running && stage !== "waiting"
    kind: stage === "done" ? "ok" : stage === "waiting" ? "warn" : stage === "failed" ? "error" : "plain"
    iconName: stage === "done" ? "check-circle-fill" : stage === "waiting" ? "printer"
        : stage === "failed" ? "warning-circle" : "printer"
    heading: stage === "done" ? doneHeading : news.heading
    sentence: stage === "preparing" || stage === "accepted" ? qsTr("Attendez quelques secondes.")
        : stage === "printing" ? qsTr("Vos feuilles arrivent.")
        : stage === "done" ? qsTr("Prenez vos feuilles à l’imprimante.")
        : stage === "cancelled" ? qsTr("Rien d’autre ne sortira.")
        : stage === "waiting" ? messages.next(printing.code) + " " + qsTr("Votre document attend.")
        : messages.next(printing.code)

    Messages {
        id: messages
    }

    PrintNews {
        id: news

        printing: progress.printing
    }

    ActionButton {
        Layout.fillWidth: true
        objectName: "print.again"
        focus: visible
        visible: !progress.running && progress.stage !== ""
        kind: "primary"
        size: "lg"
        iconName: progress.stage === "failed" ? "arrow-clockwise" : ""
        text: progress.stage === "failed" && progress.chosen ? qsTr("Essayer encore") : progress.againText
        onActivated: progress.stage === "failed" && progress.chosen ? progress.retry() : progress.again()
    }

    ActionButton {
        Layout.fillWidth: true
        objectName: "print.misprint"
        visible: progress.printing.misprintPossible
        iconName: "warning"
        text: qsTr("Un problème ?")
        onActivated: progress.misprint()
    }

    ActionButton {
        Layout.fillWidth: true
        objectName: "print.cancel"
        focus: visible && progress.running
        visible: progress.running || (progress.stage === "failed" && progress.chosen)
        iconName: "x-bold"
        text: progress.running ? qsTr("Arrêter l’impression") : qsTr("Annuler")
        onActivated: progress.printing.cancel()
    }
}
