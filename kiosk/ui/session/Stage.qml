// The room between bar and dock: one screen at a time. The open site lies below the others and
// stays alive behind them, so that a half-filled form is never lost.
pragma ComponentBehavior: Bound
import QtQuick
import kit

FocusScope {
    id: stage

    required property var session

    property string shown
    property string unreported // the screen that the shell has not heard of yet
    readonly property bool onSite: shown === "site"
    readonly property string title: names.of(shown).title
    readonly property string titleIcon: names.of(shown).icon

    function changeTo(screen: string): void {
        const first = shown === "";
        shown = screen;
        unreported = screen;
        if (!first) { // a tap meant for the last screen must not hit the new one
            over.opacity = 0;
            appear.restart();
            whole.enabled = false;
            deaf.restart();
        }
        Qt.callLater(stage.takeFocus);
    }

    function takeFocus(): void {
        if (enabled) // else a panel has it
            (onSite ? site : over).forceActiveFocus(Qt.OtherFocusReason);
    }

    // A digit: the tile of that number, where there are numbers.
    function choose(number: int): void {
        if (whole.enabled && over.screen && over.screen.choose)
            over.screen.choose(number);
    }

    QtObject {
        id: names

        function of(screen: string): var {
            switch (screen) {
            case "category": return { title: stage.session.category.current.label ?? qsTr("Tous les services"), icon: stage.session.category.current.icon ?? "squares-four" };
            case "service": return { title: stage.session.service.category.label ?? "", icon: stage.session.service.category.icon ?? "" };
            case "situations": return { title: qsTr("Par où commencer"), icon: "signpost" };
            case "question": case "outcome": return { title: stage.session.situations.label, icon: stage.session.situations.icon };
            case "blocked": return { title: qsTr("Site non ouvert ici"), icon: "prohibit" };
            case "scan": return { title: qsTr("Scanner"), icon: "scanner" };
            case "photocopy": return { title: qsTr("Photocopier"), icon: "copy" };
            case "documents": return { title: qsTr("Mes documents"), icon: "folder-open" };
            case "reader": return { title: qsTr("Mon document"), icon: "file-text" };
            case "print": return { title: qsTr("Imprimer"), icon: "printer" };
            case "help": return { title: qsTr("Aide"), icon: "lifebuoy" };
            case "places": return { title: qsTr("Où trouver de l’aide"), icon: "map-pin" };
            case "wifi": return { title: qsTr("Wi-Fi gratuit"), icon: "wifi" };
            case "words": return { title: qsTr("Les mots d’Internet"), icon: "lightbulb" };
            case "keys": return { title: qsTr("Avec le clavier"), icon: "keyboard" };
            case "finder": return { title: qsTr("Le clavier"), icon: "keyboard" };
            case "leave": return { title: qsTr("Terminer"), icon: "sign-out" };
            }
            return { title: "", icon: "" };
        }
    }

    Item {
        id: whole

        anchors.fill: parent

        Site {
            id: site

            anchors.fill: parent
            session: stage.session
            visible: stage.onSite
        }

        Loader {
            id: over

            readonly property var screen: item // of no one type: some have numbers, some have none

            anchors.fill: parent
            focus: !stage.onSite
            active: !stage.onSite && stage.shown !== ""
            sourceComponent: screens[stage.shown] ?? null
            onLoaded: item.focus = true

            readonly property var screens: ({
                "home": homeScreen, "category": categoryScreen, "service": serviceScreen,
                "situations": situationsScreen, "question": questionScreen, "outcome": outcomeScreen, "blocked": blockedScreen,
                "scan": scanScreen, "photocopy": photocopyScreen, "documents": documentsScreen, "reader": readerScreen, "print": printScreen,
                "help": helpScreen, "places": placesScreen, "wifi": wifiScreen, "words": wordsScreen, "keys": keysScreen, "finder": finderScreen, "leave": leaveScreen
            })
        }
    }

    NumberAnimation {
        id: appear

        target: over
        property: "opacity"
        to: 1
        duration: Theme.screen
        easing.type: Easing.InOutCubic
    }

    Timer {
        id: deaf

        interval: Theme.deaf
        onTriggered: {
            whole.enabled = true;
            stage.takeFocus();
        }
    }

    Component { id: homeScreen; Home { session: stage.session } }
    Component { id: categoryScreen; Category { session: stage.session } }
    Component { id: serviceScreen; Service { session: stage.session } }
    Component { id: situationsScreen; Situations { session: stage.session } }
    Component { id: questionScreen; Question { session: stage.session } }
    Component { id: outcomeScreen; Outcome { session: stage.session } }
    Component { id: blockedScreen; Blocked { session: stage.session } }
    Component { id: scanScreen; Scan { session: stage.session } }
    Component { id: photocopyScreen; Photocopy { session: stage.session } }
    Component { id: documentsScreen; Documents { session: stage.session } }
    Component { id: readerScreen; Reader { session: stage.session } }
    Component { id: printScreen; Print { session: stage.session } }
    Component { id: helpScreen; Help { session: stage.session } }
    Component { id: placesScreen; Places { session: stage.session } }
    Component { id: wifiScreen; Wifi { session: stage.session } }
    Component { id: wordsScreen; Glossary { session: stage.session } }
    Component { id: keysScreen; KeyHelp { session: stage.session } }
    Component { id: finderScreen; KeyFinder { session: stage.session } }
    Component { id: leaveScreen; Leave { session: stage.session } }
}
