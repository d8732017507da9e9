// One patron's window: the bar above, the dock below, one screen between them.
pragma ComponentBehavior: Bound
import QtQuick
import kit

Window {
    id: window

    required property var session // the view-model: kiosk/session/view.py

    readonly property string screen_: session.screen
    readonly property bool onSite: screen_ === "site"

    // « Aide »: the raised hand again, where it was folded away.
    function help(): void {
        if (hand.called && hand.folded)
            hand.folded = false;
        else
            window.session.open("help");
    }

    width: 1920
    height: 1080
    flags: Qt.Window | Qt.FramelessWindowHint
    color: Theme.bg
    title: "Îlot"
    onScreen_Changed: {
        stage.changeTo(screen_);
        if (Date.now() - toast.saidAt > 1000)
            toast.hide();
    }

    Binding { target: Theme; property: "contrast"; value: window.session.comfort.contrast }
    Binding { target: Theme; property: "scale"; value: window.session.comfort.scale }
    Binding { target: Theme; property: "calm"; value: window.session.comfort.calm }
    Binding { target: Theme; property: "rtl"; value: window.session.language === "ar" }
    Binding { target: Theme; property: "compact"; value: window.width < 1600 }

    Messages {
        id: messages
    }

    Connections {
        target: window.session

        function onToast(code: string): void {
            if (code === "printed" && (window.screen_ === "print" || window.screen_ === "photocopy"))
                return; // the screen says it, larger
            toast.saidAt = Date.now();
            const said = messages.of(code);
            toast.text = said.title + " " + said.next;
            toast.kind = said.kind;
            toast.show();
        }
    }

    // Told once for every screen that has come to the glass.
    onFrameSwapped: {
        if (stage.unreported !== "") {
            const told = stage.unreported;
            stage.unreported = "";
            window.session.painted(told);
        }
    }

    FocusScope {
        id: whole

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true

        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_F1)
                window.help();
            else if (event.key === Qt.Key_Escape)
                comfort.open ? comfort.close() : hand.up ? hand.folded = true : window.session.back();
            else if (Digits.of(event) > 0 && !event.isAutoRepeat)
                stage.choose(Digits.of(event));
            else
                event.accepted = false;
        }

        TopBar {
            id: bar

            anchors { left: parent.left; right: parent.right; top: parent.top }
            enabled: !comfort.open
            title: stage.title
            titleIcon: stage.titleIcon
            canGoBack: window.session.canGoBack
            siteName: window.onSite ? window.session.site.name : ""
            siteDomain: window.onSite ? window.session.site.domain : ""
            siteKind: window.onSite ? window.session.site.kind : ""
            minutesLeft: window.session.minutesLeft
            endVisible: window.screen_ !== "leave"
            onHome: window.session.home()
            onBack: window.session.back()
            onEnd: window.session.open("leave")
        }

        Stage {
            id: stage

            // a page gets smaller and scrolls; a screen of ours moves up until its field is free
            readonly property Item field: keyboard.visible && !window.onSite ? window.activeFocusItem : null

            function lift(): void {
                move.y = field ? Math.min(0, stage.height - keyboard.height - Theme.s24 - field.mapToItem(stage, 0, field.height).y) : 0;
            }

            anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: dock.top; bottomMargin: keyboard.visible && window.onSite ? keyboard.height : 0 }
            onFieldChanged: lift()
            transform: Translate { id: move }
            focus: true
            // what is covered must not be pressed unseen
            enabled: !hand.up && !comfort.open && !window.session.speech.asking
            session: window.session
            Component.onCompleted: changeTo(window.screen_)
        }

        ScreenKeyboard {
            id: keyboard

            anchors { left: parent.left; right: parent.right; bottom: dock.top }
            height: implicitHeight
            visible: window.session.keyboard.shown && !hand.up && !comfort.open
            model: window.session.keyboard
        }

        Dock {
            id: dock

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            current: comfort.open ? comfort.page : window.screen_
            documents: window.session.documentCount
            languageName: window.session.languages.find(one => one.code === window.session.language)?.name ?? ""
            scanPossible: window.session.scanner.code === ""
            scanReason: messages.sentence(window.session.scanner.code) + " " + messages.next(window.session.scanner.code)
            printPossible: window.session.printer.code === "" || printNews.running
            printing: printNews.brief
            latched: window.session.keys.latched
            printingSpoken: printNews.heading
            calling: hand.called
            printReason: messages.sentence(window.session.printer.code) + " " + messages.next(window.session.printer.code)
            onChosen: key => key === "language" || key === "comfort" ? comfort.toggle(key) : key === "help" ? window.help() : window.session.open(key)
        }

        RaisedHand {
            id: hand

            anchors { left: parent.left; right: parent.right; top: bar.bottom }
            height: implicitHeight
            helping: window.session.helping
            room: window.height
            onUpChanged: up ? forceActiveFocus(Qt.OtherFocusReason) : stage.takeFocus()
        }

        ComfortPanel {
            id: comfort

            anchors { fill: parent; bottomMargin: dock.height }
            session: window.session
            onClosed: {
                stage.forceActiveFocus();
                aloud.again();
            }
        }

        ReadAloud {
            id: aloud

            speech: window.session.speech
            ear: window.session.ear
            site: window.session.site
            stage: stage
            screen: window.screen_
            title: window.onSite ? window.session.site.name : stage.title
            focused: window.activeFocusItem
        }

        PrintNews {
            id: printNews

            printing: window.session.printing
        }

        Toast {
            id: toast

            property double saidAt: 0 // a sentence about the last screen does not follow to the next

            objectName: "toast"
            anchors { horizontalCenter: parent.horizontalCenter; bottom: dock.top; bottomMargin: Theme.s24 }
        }
    }
}
