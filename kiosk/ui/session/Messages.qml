// What a code means in a session: the kit's sentences, and those that only a session has.
import QtQuick
import kit

QtObject {
    // {title, next, icon, kind}; kind as in Note and Toast.
    function of(code: string): var {
        switch (code) {
        case "document-kept":
            return Sentences.say(qsTr("Votre papier est gardé."), qsTr("Il est dans « Mes documents »."), "check-circle-fill", "ok");
        case "downloaded":
            return Sentences.say(qsTr("Le document est gardé."), qsTr("Il est dans « Mes documents »."), "check-circle-fill", "ok");
        case "document-attached":
            return Sentences.say(qsTr("Le document est joint."), qsTr("Continuez sur le site."), "paperclip", "ok");
        case "printed":
            return Sentences.say(qsTr("C’est imprimé."), qsTr("Prenez vos feuilles."), "printer", "ok");
        case "misprint-told":
            return Sentences.say(qsTr("Vos pages vous sont rendues."), qsTr("Dites-le aussi au guichet."), "files", "ok");
        case "page-restarted":
            return Sentences.say(qsTr("La page s’était arrêtée."), qsTr("Elle est revenue. Vérifiez ce que vous aviez écrit."), "browser", "warn");
        case "site-slow":
            return Sentences.say(qsTr("Ce site est lent."), qsTr("Attendez encore un peu."), "clock", "plain");
        case "folder-refused":
            return Sentences.say(qsTr("Le site demande un dossier entier."), qsTr("Choisissez plutôt un document à la fois."), "folder-open", "warn");
        case "too-many-pages":
            return Sentences.say(qsTr("Trop de pages sont ouvertes."), qsTr("Revenez, puis essayez encore."), "browser", "warn");
        case "documents-full":
            return Sentences.say(qsTr("Il n’y a plus de place."), qsTr("Supprimez un document, puis recommencez."), "folder-open", "warn");
        case "document-locked":
            return Sentences.say(qsTr("Ce document a un mot de passe."), qsTr("Ouvrez-le dans « Mes documents »."), "lock-simple", "warn");
        case "wrong-password":
            return Sentences.say(qsTr("Ce n’est pas le bon mot de passe."), qsTr("Regardez les majuscules, puis essayez encore."), "lock-simple", "warn");
        case "document-broken":
            return Sentences.say(qsTr("Ce document est abîmé."), qsTr("Demandez-en un nouveau."), "file", "error");
        case "document-stays-heavy":
            return Sentences.say(qsTr("Ce document reste trop lourd."), qsTr("Demandez-le en plusieurs parties."), "files", "warn");
        case "letter-unreadable":
            return Sentences.say(qsTr("Ce fichier ne se lit pas ici."), qsTr("Demandez-le en PDF."), "file", "warn");
        case "document-too-long":
            return Sentences.say(qsTr("Ce document a plus de 500 pages."), qsTr("Demandez-le en plusieurs parties."), "files", "warn");
        case "document-slow":
            return Sentences.say(qsTr("Ce document est trop lourd à lire."), qsTr("Essayez encore, ou demandez au guichet."), "clock", "warn");
        case "document-too-big":
            return Sentences.of("download-too-big");
        case "download-failed": case "download-stalled":
            return Sentences.say(qsTr("Le document n’est pas arrivé."), qsTr("Essayez encore."), "download-simple", "error");
        case "page-not-printable":
            return Sentences.say(qsTr("Cette page ne s’imprime pas."), qsTr("Essayez le bouton « Imprimer » du site."), "printer", "warn");
        case "voice-none":
            return Sentences.say(qsTr("Le son ne marche pas."), qsTr("Demandez au guichet."), "speaker-high", "error");
        case "print-no-answer":
            return Sentences.of("printer-gone");
        case "scan-empty": case "scan-failed": case "scanner-mute":
            return Sentences.of("scanner-error");
        case "scan-truncated":
            return Sentences.of("scanner-truncated");
        case "scanner-no-docs":
            return Sentences.of("scanner-no-documents");
        }
        return Sentences.of(code);
    }

    // One sentence; empty for no code.
    function sentence(code: string): string {
        return code === "" ? "" : of(code).title;
    }

    // What to do next; empty for no code.
    function next(code: string): string {
        return code === "" ? "" : of(code).next;
    }
}
