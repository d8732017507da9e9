// Language, size, contrast and voice: over the screen, never in its place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: panel

    required property var session

    property bool open: false
    property string page: "comfort" // or language

    signal closed()

    function toggle(key: string): void {
        if (open && page === key) {
            close();
            return;
        }
        page = key;
        open = true;
        Qt.callLater(() => panel.forceActiveFocus(Qt.PopupFocusReason));
    }

    function close(): void {
        open = false;
        closed();
    }

    objectName: "comfort"
    z: 400
    visible: open
    enabled: open
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: panel.close()
        }
    }

    Rectangle {
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.s24 }
        width: Math.min(Math.round(720 * Math.min(Theme.scale, 1.25)), panel.width - 2 * Theme.s24)
        height: Math.min(content.implicitHeight + 2 * Theme.s32, panel.height - 2 * Theme.s24)
        radius: Theme.rDialog
        color: Theme.surface
        border.width: Theme.borderWidth
        border.color: Theme.outline

        Shadow { level: "e3" }

        TapHandler {} // a tap on the panel is not a tap beside it

        ScrollPane {
            id: content

            objectName: "comfort.pane"
            anchors { fill: parent; margins: Theme.s32 }
            spacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true

                Words {
                    id: title

                    Layout.fillWidth: true
                    role: "heading"
                    text: panel.page === "language" ? qsTr("Choisissez votre langue") : qsTr("Taille et écoute")
                }

                ActionButton {
                    objectName: "comfort.close"
                    kind: "ghost"
                    iconName: "x-bold"
                    spoken: qsTr("Fermer")
                    onActivated: panel.close()
                }
            }

            GridLayout {
                Layout.fillWidth: true
                visible: panel.page === "language"
                columns: 2
                uniformCellWidths: true
                columnSpacing: Theme.s16
                rowSpacing: Theme.s16

                Repeater {
                    model: panel.session.languages

                    OptionRow {
                        required property var modelData

                        Layout.fillWidth: true
                        objectName: "comfort.language." + modelData.code
                        focus: checked && panel.page === "language"
                        title: modelData.name
                        subtitle: modelData.read ? "" : qsTr("pas encore relu")
                        checked: modelData.code === panel.session.language
                        onActivated: panel.session.setLanguage(modelData.code)
                    }
                }
            }

            Words {
                Layout.fillWidth: true
                visible: panel.page === "comfort"
                role: "label"
                text: qsTr("Taille des lettres")
            }

            Segment {
                Layout.fillWidth: true
                objectName: "comfort.scale"
                visible: panel.page === "comfort"
                label: qsTr("Taille des lettres")
                model: [{ key: "1", text: qsTr("Normale") }, { key: "1.25", text: qsTr("Grande") }, { key: "1.5", text: qsTr("Très grande") }]
                current: String(panel.session.comfort.scale)
                onChosen: key => panel.session.comfort.setScale(Number(key))
            }

            Words {
                Layout.fillWidth: true
                visible: panel.page === "comfort" && panel.session.speech.possible
                role: "label"
                text: qsTr("Écouter (branchez un casque si vous en avez un)")
            }

            Segment {
                Layout.fillWidth: true
                objectName: "comfort.listen"
                visible: panel.page === "comfort" && panel.session.speech.possible
                label: qsTr("Écouter ce qui est écrit")
                model: [
                    { key: "no", text: qsTr("Non") },
                    { key: "slow", text: qsTr("Lentement") },
                    { key: "normal", text: qsTr("Normalement") },
                    { key: "fast", text: qsTr("Vite") }
                ]
                current: panel.session.speech.on ? panel.session.speech.speed : "no"
                onChosen: key => {
                    if (key !== "no")
                        panel.session.speech.setSpeed(key);
                    if ((key !== "no") !== panel.session.speech.on)
                        panel.session.speech.setOn(key !== "no");
                    panel.session.speech.say(qsTr("Je lis l’écran à voix haute."), Qt.rect(0, 0, 0, 0), false);
                }
            }

            Words {
                Layout.fillWidth: true
                visible: panel.page === "comfort"
                role: "label"
                text: qsTr("Couleurs")
            }

            Segment {
                Layout.fillWidth: true
                objectName: "comfort.contrast"
                visible: panel.page === "comfort"
                label: qsTr("Couleurs")
                model: [{ key: "no", text: qsTr("Douces") }, { key: "yes", text: qsTr("Très contrastées") }]
                current: panel.session.comfort.contrast ? "yes" : "no"
                onChosen: key => panel.session.comfort.setContrast(key === "yes")
            }

            Words {
                Layout.fillWidth: true
                visible: panel.page === "comfort"
                role: "label"
                text: qsTr("Flèche de la souris")
            }

            Segment {
                Layout.fillWidth: true
                objectName: "comfort.pointer"
                visible: panel.page === "comfort"
                label: qsTr("Flèche de la souris")
                model: [{ key: "0", text: qsTr("Normale") }, { key: "72", text: qsTr("Grande") }, { key: "96", text: qsTr("Très grande") }]
                current: String(panel.session.comfort.pointer)
                onChosen: key => panel.session.comfort.setPointer(Number(key))
            }

            Words {
                Layout.fillWidth: true
                visible: panel.page === "comfort"
                role: "label"
                text: qsTr("Mouvements à l’écran")
            }

            Segment {
                Layout.fillWidth: true
                objectName: "comfort.calm"
                visible: panel.page === "comfort"
                label: qsTr("Mouvements à l’écran")
                model: [{ key: "no", text: qsTr("Oui") }, { key: "yes", text: qsTr("Aucun") }]
                current: panel.session.comfort.calm ? "yes" : "no"
                onChosen: key => panel.session.comfort.setCalm(key === "yes")
            }
        }
    }
}
