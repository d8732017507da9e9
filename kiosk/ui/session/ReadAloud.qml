// « Écouter »: reads each new screen, then what the keyboard comes to; frames what is being said.
import QtQuick
import kit

FocusScope {
    id: aloud

    required property var speech // kiosk/session/speech.py
    required property var ear // kiosk/session/ear.py
    required property var site
    required property Item stage
    required property string screen
    required property string title
    required property Item focused

    // On these screens anything may be the patron's own words; elsewhere an item says it by a
    // property `personal`.
    readonly property bool theirs: ["documents", "reader", "print"].includes(screen)

    // A page's own accessibility tree is Chromium's: looked into from here, it ends the process. Its
    // reader is asked instead.
    readonly property bool ours: screen !== "site"

    property bool waiting: false // until the screen stands
    property var asked: null // the question that was said last

    // Read the screen as soon as it stands.
    function again(): void {
        speech.stop();
        waiting = speech.on;
        if (waiting)
            stands.restart();
    }

    function roleOf(thing: var): string {
        if (thing.role === "button")
            return qsTr("bouton");
        if (thing.role === "field")
            return qsTr("zone à remplir");
        return thing.role === "choice" ? qsTr("choix") : thing.role === "tick" ? qsTr("case") : "";
    }

    function stateOf(thing: var): string {
        return thing.state === "on" ? qsTr("choisi") : thing.state === "off" ? qsTr("pas choisi") : "";
    }

    // What a thing of a page is, in our words.
    function kindOf(found: var): string {
        switch (found.role) {
        case "heading":
            return found.level > 0 ? qsTr("titre %1").arg(found.level) : qsTr("titre");
        case "link":
            return qsTr("lien");
        case "field":
            return qsTr("zone à remplir");
        case "password":
            return qsTr("mot de passe à écrire");
        case "file":
            return qsTr("bouton pour joindre un document");
        case "list":
            return qsTr("liste");
        case "picture":
            return qsTr("image");
        case "alert":
            return qsTr("attention");
        }
        return roleOf(found);
    }

    function statesOf(found: var): list<string> {
        const words = {
            "on": qsTr("coché"), "off": qsTr("pas coché"), "disabled": qsTr("pas possible maintenant"),
            "required": qsTr("obligatoire"), "wrong": qsTr("à corriger"), "filled": qsTr("déjà rempli"), "empty": qsTr("vide")
        };
        return found.states.map(state => words[state]);
    }

    function ofThePage(found: var, place: rect): void {
        if (found.end)
            speech.say(qsTr("Il n’y a plus rien de ce côté."), place, false);
        else if (found.title !== undefined)
            speech.sayOf(found.title, found.language, [
                ...found.alerts, qsTr("%n titre(s)", "", found.headings), qsTr("%n case(s) ou bouton(s)", "", found.controls),
                qsTr("F2 : la suite. F4 : la prochaine case. F8 : répéter.")
            ].join(". "), place);
        else if (found.role !== undefined)
            speech.sayOf([found.name, found.value].filter(word => word).join(", "), found.language,
                         [kindOf(found), ...statesOf(found)].filter(word => word).join(", "), place);
    }

    // The question that a button answers; it is said before its first one.
    function dialogOf(item: var): var {
        return !item || (item.heading !== undefined && item.sentence !== undefined) ? item : dialogOf(item.parent);
    }

    function inPage(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above.objectName === "page")
                return true;
        return false;
    }

    function onStage(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === aloud.stage)
                return true;
        return false;
    }

    // What has the keyboard now, after the question that it answers.
    function tell(): void {
        if (!speech.on || waiting || !focused)
            return;
        if (!ours && inPage(focused)) {
            ear.asked("entered()");
            return;
        }
        const thing = speech.thing(focused);
        const dialog = dialogOf(focused);
        const asks = dialog && dialog !== asked ? dialog.heading + " " + dialog.sentence + " " : "";
        asked = dialog;
        if (thing.name)
            speech.say(asks + [thing.name, roleOf(thing), stateOf(thing)].filter(word => word !== "").join(", "),
                       thing.place, thing.personal || (onStage(focused) && (theirs || (!ours && asks !== ""))));
    }

    objectName: "aloud"
    anchors.fill: parent
    z: 500
    onScreenChanged: again()
    onFocusedChanged: Qt.callLater(tell) // a dialog takes the keyboard before it has its words

    Timer {
        id: stands

        interval: Theme.deaf + Theme.screen + 100
        onTriggered: {
            aloud.waiting = false;
            if (aloud.ours)
                aloud.speech.read(aloud.title, aloud.stage, aloud.theirs);
            else
                aloud.ear.asked("begin()");
        }
    }

    Connections {
        target: aloud.ear
        enabled: aloud.speech.on && !aloud.ours

        function onTold(found: string, place: rect): void {
            if (!aloud.dialogOf(aloud.focused)) // a question came meanwhile
                aloud.ofThePage(JSON.parse(found), place);
        }
    }

    Connections {
        target: aloud.site
        enabled: aloud.speech.on && !aloud.ours

        function onDocumentLoaded(): void {
            aloud.again();
        }
    }

    Connections {
        target: aloud.speech

        function onBegun(): void {
            aloud.again();
        }

        function onAgreed(): void {
            aloud.stage.forceActiveFocus(Qt.OtherFocusReason);
            aloud.again();
        }
    }

    Rectangle {
        objectName: "aloud.frame"
        Accessible.role: Accessible.StaticText
        Accessible.name: aloud.speech.sentence
        visible: aloud.speech.place.width > 0
        x: aloud.speech.place.x - Theme.s8
        y: aloud.speech.place.y - Theme.s8
        width: aloud.speech.place.width + 2 * Theme.s8
        height: aloud.speech.place.height + 2 * Theme.s8
        radius: Theme.rOption
        color: Theme.none
        border.width: 6
        border.color: Theme.primary
    }

    AskDialog {
        objectName: "aloud.ask"
        open: aloud.speech.asking
        iconName: "speaker-high"
        heading: qsTr("Lire à voix haute ?")
        sentence: qsTr("On vous entendra autour de vous. Avec un casque, vous seul entendez.")
        primaryText: qsTr("Oui, lire")
        secondText: qsTr("Non, ne pas lire mes papiers")
        onPrimary: aloud.speech.answer(true)
        onSecond: aloud.speech.answer(false)
    }
}
