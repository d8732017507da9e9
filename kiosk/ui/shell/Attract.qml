// Waiting for the next person: any key or click anywhere begins.
pragma ComponentBehavior: Bound
import QtQuick
import kit

FocusScope {
    id: attract

    required property var shell

    readonly property var languages: shell.languages
    // Four languages greet in turn, until somebody chose one.
    readonly property var turn: languages.slice(0, 4).map(language => language.code)
    property int spoke: 0
    readonly property bool rotating: shell.language === "fr" && !Theme.calm && turn.length > 1
    readonly property bool still: shell.listening // who listens reads along
    readonly property string speaking: rotating ? (turn[spoke % turn.length] ?? "fr") : shell.language
    readonly property var chosen: languages.find(language => language.code === shell.language)
    readonly property var words: greetings.of(speaking)
    readonly property int perPage: Theme.scale > 1.3 ? 2 : Theme.compact || Theme.scale > 1 ? 3 : 4
    property int page: 0

    objectName: "attract"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Écran d’attente")
    Keys.onPressed: event => {
        const alone = [Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt, Qt.Key_AltGr, Qt.Key_Meta,
            Qt.Key_CapsLock, Qt.Key_NumLock, Qt.Key_Tab, Qt.Key_Backtab];
        if (!event.isAutoRepeat && !alone.includes(event.key)) {
            event.accepted = true;
            attract.shell.begin();
        }
    }

    Greetings {
        id: greetings
    }

    Sea {
        anchors.fill: parent
    }

    MouseArea { // under the buttons, which take their own clicks
        anchors.fill: parent
        onClicked: attract.shell.begin()
    }

    Brand {
        anchors { left: parent.left; top: parent.top; leftMargin: Theme.margin; topMargin: Theme.compact ? Theme.s32 : Theme.s48 }
        name: attract.shell.siteName
    }

    Chip {
        anchors { right: parent.right; top: parent.top; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s24 : Theme.s48 }
        objectName: "attract.free"
        visible: attract.shell.free
        kind: "ok"
        color: Theme.surface
        text: qsTr("Ce poste est libre")
        iconName: "check-circle-fill"
    }

    Column {
        id: greeting

        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.compact ? 104 : Math.round(attract.height * 0.13)
        width: Math.min(attract.width - 2 * Theme.margin, Theme.display * 14)
        spacing: Theme.compact ? Theme.s16 : Theme.s32

        Column {
            id: said

            width: parent.width
            spacing: Theme.compact ? Theme.s8 : Theme.s16

            Words {
                objectName: "attract.hello"
                width: parent.width
                role: "display"
                text: attract.words.hello
            }

            Words {
                width: parent.width
                role: "lead"
                text: attract.words.promise
                px: Theme.scale > 1.3 ? Theme.label : Theme.heading
                leading: 1.3
            }
        }

        Row {
            id: tools

            anchors.left: parent.left
            spacing: Theme.s16
            visible: Theme.scale < (Theme.rtl ? 1.2 : 1.3) // Arabic lines are higher
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Ce que l’on peut faire ici")

            Repeater {
                model: [
                    { "text": qsTr("Faire une démarche"), "icon": "cursor-click" },
                    { "text": qsTr("Lire ses mails"), "icon": "envelope-simple-open" },
                    { "text": qsTr("Scanner"), "icon": "scanner" },
                    { "text": qsTr("Imprimer"), "icon": "printer" },
                    { "text": qsTr("Photocopier"), "icon": "copy" },
                    { "text": qsTr("Wi-Fi gratuit"), "icon": "wifi" }
                ].filter(tool => tool.icon !== "wifi" || attract.shell.wifiName !== "")

                Rectangle { // shown, not pressed: any click begins
                    id: tool

                    required property var modelData

                    width: Math.max(Theme.compact ? 132 : 150, word.implicitWidth + Theme.s16)
                    height: Theme.s16 + pictogram.height + Theme.s8 + Theme.body * (Theme.rtl ? 3.2 : 2.4) + Theme.s16
                    radius: Theme.rCard
                    color: Theme.surface
                    border.width: Theme.borderWidth
                    border.color: Theme.outline
                    Accessible.role: Accessible.StaticText
                    Accessible.name: modelData.text

                    Icon {
                        id: pictogram

                        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.s16 }
                        name: tool.modelData.icon
                        size: Theme.compact ? Theme.s48 : Theme.iconHuge
                    }

                    Words {
                        id: word

                        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: lineCount > 1 ? Theme.s12 : Theme.s24 }
                        text: tool.modelData.text.replace(/ (?=[^ ]*$)/, "\n")
                        color: Theme.labelInk
                        font.weight: Font.DemiBold
                        leading: Theme.rtl ? 1.1 : 1.2 // two Arabic lines stay below the pictogram
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
            }
        }

        ActionButton {
            id: begin

            objectName: "attract.begin"
            anchors.left: parent.left
            focus: true
            kind: "primary"
            size: "xl"
            width: Math.max(implicitWidth, Theme.scale < 1.3 ? tools.width : 0)
            text: attract.shell.touch ? attract.words.touch : attract.words.begin
            iconName: attract.shell.touch ? "hand-tap" : "keyboard"
            onActivated: attract.shell.begin()
        }
    }

    Timer {
        running: attract.rotating && attract.visible && !attract.still
        interval: Theme.greeting
        repeat: true
        onTriggered: change.restart()
    }

    SequentialAnimation {
        id: change

        NumberAnimation { target: said; property: "opacity"; to: 0; duration: Theme.greetingFade / 2; easing.type: Easing.InOutQuad }
        ScriptAction { script: attract.spoke += 1 }
        NumberAnimation { target: said; property: "opacity"; to: 1; duration: Theme.greetingFade / 2; easing.type: Easing.InOutQuad }
    }

    Rectangle { // a ground for the buttons in high contrast; the sea otherwise
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.dockHeight + Theme.s24
        visible: Theme.contrast
        color: Theme.dock
    }

    Rectangle { // words on the sea would be pale
        anchors { left: parent.left; leftMargin: Theme.margin; bottom: choice.top; bottomMargin: Theme.s8 }
        width: unread.width + 2 * Theme.s12
        height: unread.height + Theme.s8
        radius: Theme.rOption
        visible: attract.chosen !== undefined && !attract.chosen.read
        color: Theme.dock

        Words { // of the language that somebody chose
            id: unread

            anchors.centerIn: parent
            objectName: "attract.unread"
            text: parent.visible ? qsTr("%1 : pas encore relu").arg(attract.chosen.name) : ""
            color: Theme.dockText
        }
    }

    Row {
        id: choice

        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.s24 }
        spacing: Theme.compact ? Theme.s8 : Theme.s16

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "translate"
            tone: "dock"
            size: Theme.iconLarge
        }

        Repeater {
            model: attract.languages.slice(attract.page * attract.perPage, (attract.page + 1) * attract.perPage)

            BarButton {
                required property var modelData

                large: !Theme.compact && Theme.scale === 1

                objectName: "attract.language." + modelData.code
                text: modelData.name
                on: modelData.code === attract.shell.language
                onActivated: attract.shell.chooseLanguage(modelData.code)
            }
        }

        BarButton {
            objectName: "attract.languages"
            visible: attract.languages.length > attract.perPage
            text: Theme.compact || Theme.scale > 1 ? qsTr("Autres") : qsTr("Autres langues")
            spoken: qsTr("Autres langues")
            iconName: "caret-right-bold"
            iconLast: true
            onActivated: attract.page = (attract.page + 1) % Math.ceil(attract.languages.length / attract.perPage)
        }
    }

    Row {
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.s24 }
        spacing: Theme.compact ? Theme.s8 : Theme.s16

        BarButton {
            objectName: "attract.listen"
            visible: attract.shell.listenPossible
            text: attract.shell.listening ? qsTr("Silence") : qsTr("Écouter")
            iconName: "speaker-high"
            quiet: true
            onActivated: attract.shell.listen([attract.words.hello, attract.words.promise, attract.words.begin], attract.speaking)
        }

        BarButton {
            objectName: "attract.calm"
            text: Theme.compact || Theme.scale > 1 ? qsTr("Animation") : spoken
            spoken: Theme.calm ? qsTr("Reprendre l’animation") : qsTr("Arrêter l’animation")
            iconName: Theme.calm ? "play" : "pause"
            quiet: true
            onActivated: attract.shell.calmToggle()
        }

        BarButton {
            objectName: "attract.staff"
            text: qsTr("Agent")
            iconName: "key"
            quiet: true
            onActivated: attract.shell.staff()
        }
    }
}
