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
    property bool calling: false // somebody waits for help

    // With large letters the longest words go, the pictogram and the spoken name stay.
    readonly property real load: Theme.scale * (Theme.compact ? 1.4 : 1)
    readonly property bool tight: tools.implicitWidth + comforts.implicitWidth > 0 && load > 1.3

    signal chosen(key: string)

    implicitWidth: parent?.width ?? 0
    implicitHeight: Theme.dockHeight
    color: Theme.dock
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Outils")

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
            text: dock.tight ? qsTr("Documents") : qsTr("Mes documents")
            iconName: "folder-open"
            on: dock.current === "documents"
            badge: dock.documents
            onActivated: dock.chosen("documents")
        }

        DockItem {
            objectName: "dock.print"
            text: qsTr("Imprimer")
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
            text: dock.tight ? "" : dock.languageName
            spoken: qsTr("Langue : %1").arg(dock.languageName)
            iconName: "translate"
            on: dock.current === "language"
            onActivated: dock.chosen("language")
        }

        DockItem {
            objectName: "dock.comfort"
            text: dock.tight ? qsTr("Taille") : qsTr("Taille et écoute")
            spoken: qsTr("Taille et écoute")
            iconName: "text-aa"
            on: dock.current === "comfort"
            onActivated: dock.chosen("comfort")
        }

        DockItem {
            objectName: "dock.hide"
            text: dock.load > 2 ? "" : dock.load > 1.2 ? qsTr("Cacher") : qsTr("Cacher l’écran")
            spoken: qsTr("Cacher l’écran")
            iconName: "eye-slash"
            onActivated: dock.chosen("hide")
        }

        DockItem {
            objectName: "dock.help"
            text: dock.calling ? qsTr("Vous attendez") : qsTr("Aide")
            iconName: dock.calling ? "hand-palm" : "lifebuoy"
            outlined: true
            on: dock.current === "help" || dock.calling
            onActivated: dock.chosen("help")
        }
    }
}
