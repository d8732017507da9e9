// What a code means to a patron: one sentence, what to do next, and a mark. Python sends codes,
// never sentences; an unknown code still gives words that help.
pragma Singleton
import QtQuick

QtObject {
    // {title, next, icon, kind}; kind as in Note and Toast.
    function of(code: string): var {
        switch (code) {
        // Printer: our codes, and the keywords of IPP (RFC 8011 §5.4.12) they come from.
        case "printer-paper-out": case "media-empty": case "media-needed":
            return say(qsTr("Il n’y a plus de papier."), qsTr("Demandez au guichet."), "printer", "warn");
        case "media-low":
            return say(qsTr("Il reste peu de papier."), qsTr("Vous pouvez imprimer."), "printer", "warn");
        case "printer-jam": case "media-jam":
            return say(qsTr("Une feuille est coincée."), qsTr("Demandez au guichet. Ne tirez pas dessus."), "printer", "warn");
        case "printer-cover": case "cover-open": case "door-open": case "interlock-open":
            return say(qsTr("L’imprimante est ouverte."), qsTr("Refermez le capot."), "printer", "warn");
        case "printer-tray": case "input-tray-missing":
            return say(qsTr("Le bac à papier est sorti."), qsTr("Poussez le bac jusqu’au fond."), "printer", "warn");
        case "printer-full": case "output-area-full": case "output-area-almost-full": case "output-tray-missing":
            return say(qsTr("Trop de feuilles attendent."), qsTr("Prenez les feuilles déjà sorties."), "printer", "warn");
        case "printer-toner": case "toner-empty": case "marker-supply-empty": case "developer-empty":
        case "marker-waste-full": case "opc-life-over":
            return say(qsTr("Il n’y a plus d’encre."), qsTr("Demandez au guichet."), "printer", "warn");
        case "toner-low": case "marker-supply-low": case "developer-low": case "opc-near-eol":
        case "marker-waste-almost-full":
            return say(qsTr("Il reste peu d’encre."), qsTr("Vous pouvez imprimer."), "printer", "warn");
        case "printer-gone": case "connecting-to-device": case "timed-out": case "printer-timeout":
            return say(qsTr("L’imprimante ne répond pas."), qsTr("Attendez un peu, puis demandez au guichet."), "printer", "error");
        case "printer-off": case "offline": case "shutdown":
            return say(qsTr("L’imprimante est éteinte."), qsTr("Demandez au guichet de l’allumer."), "power", "warn");
        case "printer-busy": case "fuser-under-temp": case "stopping": case "moving-to-paused":
            return say(qsTr("L’imprimante est occupée."), qsTr("Attendez un peu."), "printer", "plain");
        case "fuser-over-temp":
            return say(qsTr("L’imprimante est trop chaude."), qsTr("Attendez quelques minutes."), "printer", "warn");
        case "printer-paused": case "paused": case "hold-new-jobs": case "stopped-partly":
            return say(qsTr("L’imprimante est en pause."), qsTr("Demandez au guichet."), "pause", "warn");
        case "printer-none":
            return say(qsTr("Ce poste n’imprime pas."), qsTr("Gardez votre document sur une clé."), "prohibit", "plain");
        case "server-gone": case "print-server-gone": case "spool-area-full": case "interpreter-resource-unavailable":
            return say(qsTr("L’impression ne marche pas."), qsTr("Demandez au guichet. Ce n’est pas votre faute."), "printer", "error");
        case "print-failed": case "print-gone": case "other":
            return say(qsTr("Votre document n’est pas sorti."), qsTr("Essayez encore. Sinon, demandez au guichet."), "printer", "error");
        case "print-lost":
            return say(qsTr("L’imprimante s’est arrêtée en route."), qsTr("Regardez les feuilles sorties, puis essayez encore."), "printer", "warn");
        case "document-refused":
            return say(qsTr("Ce document ne s’imprime pas."), qsTr("Ouvrez-le, puis essayez encore."), "file", "error");
        case "pages-none":
            return say(qsTr("Aucune page n’est choisie."), qsTr("Écrivez par exemple : 1-3, 5."), "files", "warn");
        case "pages-unreadable":
            return say(qsTr("Écrivez seulement des numéros de page."), qsTr("Écrivez par exemple : 1-3, 5."), "files", "warn");
        case "pages-beyond":
            return say(qsTr("Ce document n’a pas toutes ces pages."), qsTr("Écrivez par exemple : 1-3, 5."), "files", "warn");
        case "allowance-spent":
            return say(qsTr("Vous avez utilisé vos pages gratuites."), qsTr("Demandez au guichet pour en avoir plus."), "files", "warn");

        // Scanner: the statuses of SANE, in our words.
        case "scanner-none":
            return say(qsTr("Ce poste ne scanne pas."), qsTr("Demandez au guichet."), "prohibit", "plain");
        case "scanner-gone":
            return say(qsTr("Le scanner ne répond pas."), qsTr("Attendez un peu, puis demandez au guichet."), "scanner", "error");
        case "scanner-busy":
            return say(qsTr("Le scanner est occupé."), qsTr("Attendez un peu, puis recommencez."), "scanner", "plain");
        case "scanner-jammed":
            return say(qsTr("Une feuille est coincée."), qsTr("Demandez au guichet. Ne tirez pas dessus."), "scanner", "warn");
        case "scanner-cover-open":
            return say(qsTr("Le scanner est ouvert."), qsTr("Fermez le couvercle, puis recommencez."), "scanner", "warn");
        case "scanner-no-documents":
            return say(qsTr("Le scanner ne voit pas de feuille."), qsTr("Posez votre feuille, puis recommencez."), "file", "warn");
        case "scanner-timeout":
            return say(qsTr("Le scanner met trop de temps."), qsTr("Recommencez la page."), "clock", "error");
        case "scanner-truncated":
            return say(qsTr("La page n’est pas entière."), qsTr("Recommencez la page."), "file", "error");
        case "scanner-denied":
            return say(qsTr("Le scanner n’est pas autorisé."), qsTr("Demandez au guichet."), "scanner", "error");
        case "scanner-crashed": case "scanner-error":
            return say(qsTr("Le scanner s’est arrêté."), qsTr("Recommencez la page."), "scanner", "error");

        // Internet.
        case "network-down":
            return say(qsTr("Internet ne marche pas ici."), qsTr("Attendez un peu, ou demandez au guichet."), "wifi", "error");
        case "site-down":
            return say(qsTr("Ce site ne répond pas."), qsTr("Essayez encore dans quelques minutes."), "globe", "error");
        case "site-refused":
            return say(qsTr("Ce site n’est pas ouvert ici."), qsTr("Revenez, puis choisissez un autre site."), "prohibit", "plain");
        case "site-late":
            return say(qsTr("Ce site met trop de temps à répondre."), qsTr("Essayez encore dans quelques minutes."), "clock", "warn");
        case "page-cut":
            return say(qsTr("La page n’est pas arrivée en entier."), qsTr("Essayez encore."), "browser", "warn");
        case "site-loop":
            return say(qsTr("Ce site tourne en rond."), qsTr("Revenez, puis recommencez au début."), "arrow-clockwise", "warn");
        case "page-expired":
            return say(qsTr("Cette page n’est plus valable."), qsTr("Revenez, puis recommencez au début du site."), "clock", "warn");
        case "site-fault":
            return say(qsTr("Ce site a un problème."), qsTr("Ce n’est pas votre faute. Essayez plus tard."), "globe", "error");
        case "site-private":
            return say(qsTr("Cette page est réservée."), qsTr("Elle ne s’ouvre pas ici. Revenez en arrière."), "lock-simple", "plain");
        case "webmail-refused":
            return say(qsTr("Cette messagerie refuse ce poste."), qsTr("Lisez vos mails sur votre téléphone, ou choisissez une autre messagerie."), "envelope-simple-open", "warn");
        case "site-unsafe": case "certificate":
            return say(qsTr("Ce site n’est pas sûr."), qsTr("Revenez. N’écrivez rien sur ce site."), "warning", "error");
        case "download-too-big":
            return say(qsTr("Ce fichier est trop lourd."), qsTr("Demandez un fichier plus petit."), "file", "warn");
        case "download-refused":
            return say(qsTr("Ce fichier ne s’ouvre pas ici."), qsTr("Choisissez un document ou une photo."), "file", "warn");

        // The session itself.
        case "session-crashed":
            return say(qsTr("Le poste s’est arrêté. Tout est effacé."), qsTr("Ce n’est pas votre faute. Vous pouvez recommencer."), "info", "warn");
        case "page-crashed":
            return say(qsTr("Cette page s’est arrêtée."), qsTr("Ouvrez-la encore."), "browser", "error");
        }
        return say(qsTr("Quelque chose n’a pas marché."), qsTr("Essayez encore. Sinon, demandez au guichet."), "info", "warn");
    }

    // For staff, who mend it; patrons never read these. What a reason means:
    function forStaff(code: string, detail: string): string {
        switch (code) {
        case "wipe": return qsTr("%1 (contrôle « %2 »)").arg(unwiped(detail)).arg(detail);
        case "terminal": return qsTr("Le fichier du poste a une erreur : %1").arg(detail);
        case "catalogue": return qsTr("Le catalogue a une erreur : %1").arg(detail);
        case "internet": return qsTr("Internet : %1").arg(internet(detail));
        case "session-start": return qsTr("La session ne démarre pas. Redémarrez le poste.");
        }
        return qsTr("Contrôle : %1").arg(detail === "" ? code : code + " " + detail);
    }

    // What the shell's last look at the Internet came to.
    function internet(code: string): string {
        switch (code) {
        case "online": return qsTr("ça marche.");
        case "captive-portal": return qsTr("le réseau demande de se connecter sur une page. Prévenez le support.");
        case "proxy-login": return qsTr("le proxy demande un mot de passe. Prévenez le support.");
        case "offline": return qsTr("pas de réponse. Vérifiez la box et son câble. Imprimer et scanner marchent.");
        }
        return qsTr("pas contrôlé.");
    }

    // The step of the wipe that is in doubt, and its mend.
    function unwiped(code: string): string {
        switch (code) {
        case "processes-alive": case "memory-held": case "mounts-held":
            return qsTr("Des programmes de la session vivent encore. Redémarrez le poste.");
        case "prints-left":
            return qsTr("Des impressions restent en attente. Éteignez l’imprimante, puis redémarrez le poste.");
        case "print-server-gone": case "printer-timeout":
            return qsTr("Le service d’impression ne répond pas. Attendez une minute, puis redémarrez le poste.");
        case "print-server-old":
            return qsTr("Le service d’impression n’a pas redémarré. Redémarrez le poste.");
        case "clipboard-held": case "clipboard-unseen":
            return qsTr("Le copier-coller n’a pas pu être vérifié. Redémarrez le poste.");
        case "scan-running":
            return qsTr("Une numérisation continue. Débranchez le scanner, puis redémarrez le poste.");
        case "files-changed":
            return qsTr("Des fichiers ont changé hors de la session. Prévenez le support.");
        }
        return qsTr("Un contrôle de l’effacement n’est pas réussi. Redémarrez le poste.");
    }

    function say(title: string, next: string, icon: string, kind: string): var {
        return { "title": title, "next": next, "icon": icon, "kind": kind };
    }
}
