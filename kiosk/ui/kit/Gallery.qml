// Every part of the kit on one page, for eyes and tests; no screen of the kiosk.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

Rectangle {
    id: gallery

    property bool asking: false

    color: Theme.bg
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    TopBar {
        id: bar

        objectName: "gallery.bar"
        width: parent.width
        title: "Imprimer"
        titleIcon: "printer"
        canGoBack: true
        minutesLeft: 4
    }

    TopBar {
        id: siteBar

        objectName: "gallery.siteBar"
        anchors.top: bar.bottom
        width: parent.width
        canGoBack: true
        siteName: "Espace Emploi"
        siteDomain: "espace-emploi.exemple.fr"
        siteKind: "officiel"
    }

    RowLayout {
        anchors { top: siteBar.bottom; bottom: dock.top; left: parent.left; right: parent.right; margins: Theme.s24 }
        spacing: Theme.s32

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            spacing: Theme.s16

            Words { Layout.fillWidth: true; role: "display"; text: "ÉÀÎ çg" }
            Words { Layout.fillWidth: true; role: "title"; text: "Être à l’île" }
            Words { Layout.fillWidth: true; role: "heading"; text: "Tapez votre mot." }
            Words { Layout.fillWidth: true; role: "lead"; text: "Lisez la consigne." }
            Words { Layout.fillWidth: true; text: "Texte courant, jamais plus petit." }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.s16

                ActionButton { objectName: "gallery.primary"; kind: "primary"; text: "Principal" }
                ActionButton { objectName: "gallery.strong"; kind: "strong"; text: "Fort" }
                ActionButton { objectName: "gallery.second"; text: "Second" }
                ActionButton { objectName: "gallery.ghost"; kind: "ghost"; text: "Discret" }
                ActionButton { objectName: "gallery.danger"; kind: "danger"; text: "Supprimer"; iconName: "trash" }
                ActionButton { objectName: "gallery.impossible"; text: "Pas possible ici"; possible: false; reason: "Il n’y a plus de papier." }
            }

            ActionButton { Layout.fillWidth: true; objectName: "gallery.large"; kind: "primary"; size: "lg"; text: "Garder"; iconName: "check-bold" }

            RowLayout {
                spacing: Theme.s16

                Ring { fraction: 0.7 }
                Chip { objectName: "gallery.chip"; text: "Prête"; kind: "ok"; iconName: "check-circle-fill" }
                Chip { text: "Urgent"; kind: "error" }
                Chip { text: "Encore branchée"; kind: "warn"; iconName: "warning" }
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            spacing: Theme.s16

            RowLayout {
                spacing: Theme.s24

                Tile { Layout.fillWidth: true; Layout.preferredWidth: 1; objectName: "gallery.tile"; title: "Emploi"; subtitle: "France Travail, CV"; iconName: "briefcase"; keyNumber: 1 }
                Tile { Layout.fillWidth: true; Layout.preferredWidth: 1; objectName: "gallery.tile2"; title: "Santé"; subtitle: "Ameli, MSA"; iconName: "heartbeat"; keyNumber: 2 }
            }

            ServiceTile { Layout.fillWidth: true; objectName: "gallery.service"; title: "France Travail"; subtitle: "Je m’actualise"; iconName: "briefcase"; keyNumber: 3 }
            ToolTile { Layout.fillWidth: true; objectName: "gallery.tool"; title: "Scanner"; subtitle: "Je garde mon papier en fichier"; iconName: "scanner" }
            ToolTile { Layout.fillWidth: true; objectName: "gallery.toolOff"; title: "Imprimer"; subtitle: "Un fichier sort en papier"; iconName: "printer"; possible: false; reason: "L’imprimante est éteinte." }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            spacing: Theme.s16

            Card {
                Layout.fillWidth: true

                Column {
                    width: parent.width
                    spacing: Theme.s12

                    Words { role: "label"; text: "Pages gratuites qui restent" }
                    PageSheets { objectName: "gallery.sheets"; width: parent.width; remaining: 8; now: 2; used: 2 }
                    Gauge { objectName: "gallery.gauge"; width: parent.width; value: 0.6; maximum: 1; text: "Le site accepte ce fichier." }
                }
            }

            CopyCounter { objectName: "gallery.counter"; value: 1 }

            Segment {
                Layout.fillWidth: true
                objectName: "gallery.segment"
                label: "Quelles pages ?"
                model: [{ "key": "all", "text": "Toutes" }, { "key": "some", "text": "Je choisis", "icon": "file" }]
                current: "all"
            }

            TextInputField { Layout.fillWidth: true; objectName: "gallery.field"; label: "Pages à imprimer"; placeholder: "Exemple : 1, 3" }
            TextInputField { Layout.fillWidth: true; objectName: "gallery.secret"; label: "Code"; text: "12"; secret: true; errorText: "Il manque 2 chiffres." }
            Note { Layout.fillWidth: true; objectName: "gallery.note"; kind: "warn"; iconName: "lightbulb"; text: "À la fin, tout est effacé d’ici."; strongText: "Pour garder : clé USB ou mail." }
            Stepper { Layout.fillWidth: true; objectName: "gallery.stepper"; steps: 4; current: 2; title: "Je me connecte" }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            spacing: Theme.s16

            PagePreview { Layout.fillWidth: true; Layout.preferredHeight: 282; objectName: "gallery.preview" }
            OptionRow { Layout.fillWidth: true; objectName: "gallery.option"; title: "Je m’actualise"; subtitle: "Chaque mois"; checked: true }
            OptionRow { Layout.fillWidth: true; objectName: "gallery.optionCaret"; title: "Je m’inscris"; iconName: "user"; caret: true }
        }
    }

    Toast {
        id: toast

        objectName: "gallery.toast"
        anchors { bottom: dock.top; horizontalCenter: parent.horizontalCenter; bottomMargin: Theme.s24 }
        text: "Il vous reste 5 minutes."
        kind: "warn"
        actionText: "Plus de temps"
        Component.onCompleted: show()
    }

    Dock {
        id: dock

        objectName: "gallery.dock"
        anchors.bottom: parent.bottom
        width: parent.width
        current: "print"
        documents: 3
        guideVisible: true
    }

    AskDialog {
        objectName: "gallery.dialog"
        open: gallery.asking
        iconName: "hand-waving"
        heading: "Supprimer ce document ?"
        sentence: "Il ne sera plus ici."
        primaryText: "Le garder"
        secondText: "Revenir"
        dangerText: "Le supprimer"
    }
}
