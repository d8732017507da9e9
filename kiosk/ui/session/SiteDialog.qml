// What a page asks, in our own words and on our own ground: a page never draws a dialog.
import QtQuick

QuestionDialog {
    id: dialog

    required property var session

    readonly property var question: session.site.dialog // {} or {kind, text, default}
    readonly property string kind: question.kind ?? ""
    readonly property bool stays: kind === "leave-page" || kind === "leave-site" // the yellow button is « no »
    readonly property bool hasDocuments: session.documentCount > 0

    objectName: "dialog"
    open: kind !== ""
    longest: 500
    iconName: kind === "choose-file" ? "paperclip" : kind === "leave-site" || kind === "leave-page" ? "sign-out" : "globe"
    heading: kind === "choose-file" ? qsTr("Le site demande un document.")
        : kind === "leave-site" ? qsTr("Vous quittez le site officiel.")
        : kind === "leave-page" ? qsTr("Quitter cette page ?")
        : kind === "alert" ? qsTr("Le site vous dit :")
        : qsTr("Le site vous demande :")
    sentence: kind === "choose-file" ? (hasDocuments ? qsTr("Choisissez-le dans vos documents.") : qsTr("Vous n’en avez pas encore ici. Scannez votre papier."))
        : kind === "leave-site" ? qsTr("Vous allez sur %1. Ce n’est pas un site officiel.").arg("\u2068" + question.text + "\u2069")
        : kind === "leave-page" ? qsTr("Ce que vous avez écrit sera peut-être perdu.")
        : question.text ?? ""
    fieldLabel: kind === "prompt" ? qsTr("Votre réponse") : ""
    fieldText: question.default ?? ""
    primaryIsSafe: stays || kind === "alert"
    primaryText: kind === "choose-file" ? (hasDocuments ? qsTr("Choisir un document") : qsTr("Scanner un papier"))
        : kind === "leave-site" ? qsTr("Rester sur le site officiel")
        : kind === "leave-page" ? qsTr("Rester sur la page")
        : kind === "alert" ? qsTr("J’ai compris")
        : kind === "prompt" ? qsTr("Valider") : qsTr("Oui, d’accord")
    secondText: kind === "alert" ? ""
        : kind === "leave-site" ? qsTr("Aller sur l’autre site")
        : kind === "leave-page" ? qsTr("Quitter la page")
        : kind === "confirm" ? qsTr("Non, annuler") : qsTr("Annuler")
    onQuestionChanged: {
        if (visible && question.kind) // one question may follow the other
            ask();
    }
    onPrimary: {
        if (kind === "choose-file")
            session.open(hasDocuments ? "documents" : "scan"); // the page waits meanwhile
        else
            session.site.answer(!stays, kind === "prompt" ? written : "");
    }
    onSecond: session.site.answer(stays, "")
}
