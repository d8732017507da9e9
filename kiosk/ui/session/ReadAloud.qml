// « Écouter »: reads each new screen, then what the keyboard comes to; frames what is being said.
import QtQuick
import kit

FocusScope {
    id: aloud

    required property var speech // kiosk/session/speech.py
    required property Item stage
    required property string screen
    required property string title
    required property Item focused

    // On these screens anything may be the patron's own words; elsewhere an item says it by a
    // property `personal`.
    readonly property bool personal: ["documents", "reader", "print"].includes(screen)

    // A page's own accessibility tree is Chromium's: looked into from here, it ends the process.
    readonly property bool ours: screen !== "site"

    // Read the screen as soon as it stands.
    function again(): void {
        speech.stop();
        if (speech.on)
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

    function onStage(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === aloud.stage)
                return true;
        return false;
    }

    objectName: "aloud"
    anchors.fill: parent
    z: 500
    onScreenChanged: again()
    onFocusedChanged: {
        if (!speech.on || stands.running || !focused || (!ours && onStage(focused)))
            return;
        const thing = speech.thing(focused);
        if (thing.name)
            speech.say([thing.name, roleOf(thing), stateOf(thing)].filter(word => word !== "").join(", "),
                       thing.place, thing.personal || (personal && onStage(focused)));
    }

    Timer {
        id: stands

        interval: Theme.deaf + Theme.screen + 100
        onTriggered: {
            if (aloud.ours)
                aloud.speech.read(aloud.title, aloud.stage, aloud.personal);
            else
                aloud.speech.say(aloud.title, Qt.rect(0, 0, 0, 0), false);
        }
    }

    Connections {
        target: aloud.speech

        function onAgreed(): void {
            aloud.stage.forceActiveFocus(Qt.OtherFocusReason);
            aloud.again();
        }
    }

    Rectangle {
        objectName: "aloud.frame"
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
        onOpenChanged: {
            if (open)
                aloud.speech.say(heading + " " + sentence, Qt.rect(0, 0, 0, 0), false);
        }
        onPrimary: aloud.speech.answer(true)
        onSecond: aloud.speech.answer(false)
    }
}
