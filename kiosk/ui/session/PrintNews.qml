// How far a print has come, in one sentence; said on its own screen and, on others, in a strip.
import QtQuick

QtObject {
    id: news

    required property var printing
    readonly property string stage: printing.stage
    readonly property bool running: ["preparing", "accepted", "printing", "waiting"].includes(stage)
    readonly property bool chosen: printing.pages > 0 // else the document itself is being read
    readonly property string heading: stage === "preparing" ? (chosen ? qsTr("Votre document part à l’imprimante.") : qsTr("Nous préparons votre document."))
        : stage === "accepted" ? qsTr("L’imprimante a votre document.")
        : stage === "printing" ? (printing.pageOut > 0 ? qsTr("Page %1 sur %2.").arg(printing.pageOut).arg(printing.pagesToCome) : qsTr("L’imprimante travaille."))
        : stage === "cancelled" ? qsTr("L’impression est arrêtée.")
        : messages.sentence(printing.code)
    readonly property string brief: !running ? ""
        : stage === "waiting" ? qsTr("En attente")
        : printing.pageOut > 0 ? qsTr("Page %1 sur %2").arg(printing.pageOut).arg(printing.pagesToCome)
        : qsTr("Impression…")

    readonly property Messages messages: Messages {}
}
