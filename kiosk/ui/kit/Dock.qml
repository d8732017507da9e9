// The navy bar below: the tools on one side; language, comfort and help on the other.
import QtQuick

Rectangle {
    id: dock

    property string current
    property int documents: 0
    property bool guideVisible: false
    property string languageName: "Français"
    property bool scanPossible: true
    property string scanReason
    property bool printPossible: true
    property string printReason
    property string printing // how far a print has come, in two words; empty if none is under way
    property string printingSpoken // the same, as a sentence
    property string latched // a key that was pressed alone and waits: shift or altgr; empty if none
    property bool calling: false // somebody waits for help

    // Where the words of a language are too long for these letters, shorter ones come in their
    // place, then none; the pictogram and the spoken name stay. Each row: documents, language,
    // comfort, hide.
    readonly property var choices: [
        [qsTr("Mes documents"), languageName, qsTr("Taille et écoute"), qsTr("Cacher l’écran")],
        [qsTr("Documents"), languageName, qsTr("Taille"), qsTr("Cacher")],
        [qsTr("Documents"), "", qsTr("Taille"), qsTr("Cacher")],
        [qsTr("Documents"), "", qsTr("Taille"), ""],
        [qsTr("Documents"), "", "", ""]
    ]
    readonly property string printLabel: printing === "" ? qsTr("Imprimer") : printing
    readonly property string comfort: latched === "" ? words[2] : latched === "altgr" ? qsTr("Alt Gr…") : qsTr("Majuscule…")
    readonly property string latchedSpoken: latched === "altgr" ? qsTr("Alt Gr attend la touche suivante") : qsTr("Majuscule attend la touche suivante")
    readonly property string help: calling ? qsTr("Vous attendez") : qsTr("Aide")
    readonly property var words: choices.find(words => needed(words) <= width) ?? choices[choices.length - 1]

    // What the dock measures with these words.
    function needed(words: var): real {
        const texts = words.concat([qsTr("Scanner"), printLabel, help], guideVisible ? [qsTr("Guide")] : []);
        const one = 36 + 2 * (Theme.compact ? 12 : 22) + (Theme.compact ? Theme.s8 : Theme.s12); // icon, sides, gap
        const size = letters.font.pixelSize; // read, so that all is measured again when it changes
        const badge = documents > 0 ? Theme.s12 + Math.max(32, size + Theme.s12) : 0;
        return texts.reduce((sum, text) => sum + one + (text === "" ? 0 : Theme.s12 + letters.advanceWidth(text)), badge)
            + 3 * Theme.s24;
    }

    signal chosen(key: string)

    onLatchedChanged: {
        if (latched !== "")
            Accessible.announce(latchedSpoken);
    }

    implicitWidth: parent?.width ?? 0
    implicitHeight: Theme.dockHeight
    color: Theme.dock
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Outils")

    FontMetrics {
        id: letters

        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
    }

    Rectangle {
        width: parent.width
        height: 2
        visible: Theme.contrast
        color: Theme.outline
    }

    Row {
        id: tools

        anchors { left: parent.left; leftMargin: Theme.compact ? Theme.s16 : Theme.s24; verticalCenter: parent.verticalCenter }
        spacing: Theme.compact ? Theme.s8 : Theme.s12

        DockItem {
            objectName: "dock.scan"
            text: qsTr("Scanner")
            iconName: "scanner"
            on: dock.current === "scan"
            possible: dock.scanPossible
            reason: dock.scanReason
            onActivated: dock.chosen("scan")
        }

        DockItem {
            objectName: "dock.documents"
            text: dock.words[0]
            iconName: "folder-open"
            on: dock.current === "documents"
            badge: dock.documents
            onActivated: dock.chosen("documents")
        }

        DockItem {
            objectName: "dock.print"
            text: dock.printLabel
            spoken: dock.printing === "" ? text : dock.printingSpoken
            iconName: "printer"
            on: dock.current === "print"
            possible: dock.printPossible
            reason: dock.printReason
            onActivated: dock.chosen("print")
        }

        DockItem {
            objectName: "dock.guide"
            visible: dock.guideVisible
            text: qsTr("Guide")
            iconName: "footprints"
            on: dock.current === "guide"
            onActivated: dock.chosen("guide")
        }
    }

    Row {
        id: comforts

        anchors { right: parent.right; rightMargin: Theme.compact ? Theme.s16 : Theme.s24; verticalCenter: parent.verticalCenter }
        spacing: Theme.compact ? Theme.s8 : Theme.s12

        DockItem {
            objectName: "dock.language"
            text: dock.words[1]
            spoken: qsTr("Langue : %1").arg(dock.languageName)
            iconName: "translate"
            on: dock.current === "language"
            onActivated: dock.chosen("language")
        }

        DockItem {
            objectName: "dock.comfort"
            text: dock.comfort
            spoken: dock.latched === "" ? qsTr("Taille et écoute") : dock.latchedSpoken
            iconName: dock.latched === "" ? "text-aa" : "keyboard"
            on: dock.current === "comfort" || dock.latched !== ""
            onActivated: dock.chosen("comfort")
        }

        DockItem {
            objectName: "dock.hide"
            text: dock.words[3]
            spoken: qsTr("Cacher l’écran")
            iconName: "eye-slash"
            onActivated: dock.chosen("hide")
        }

        DockItem {
            objectName: "dock.help"
            text: dock.help
            iconName: dock.calling ? "hand-palm" : "lifebuoy"
            outlined: true
            on: dock.current === "help" || dock.calling
            onActivated: dock.chosen("help")
        }
    }
}
