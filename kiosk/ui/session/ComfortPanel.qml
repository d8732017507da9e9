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
        content.turnTo(0);
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
        height: Math.min(head.height + Theme.gap + content.implicitHeight + 2 * Theme.s32, panel.height - 2 * Theme.s24)
        radius: Theme.rDialog
        color: Theme.surface
        border.width: Theme.borderWidth
        border.color: Theme.outline

        Shadow { level: "e3" }

        TapHandler {} // a tap on the panel is not a tap beside it

        RowLayout { // above what scrolls: the way out is always in view
            id: head

            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s32 }

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

        ScrollPane {
            id: content

            objectName: "comfort.pane"
            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: Theme.s32; topMargin: Theme.gap }
            spacing: Theme.gap

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
                text: qsTr("Écouter (branchez votre casque)")
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
                text: qsTr("Clavier à l’écran")
            }

            Segment {
                Layout.fillWidth: true
                objectName: "comfort.keyboard"
                visible: panel.page === "comfort"
                label: qsTr("Clavier à l’écran")
                model: [{ key: "no", text: qsTr("Non") }, { key: "yes", text: qsTr("Oui, pour écrire") }]
                current: panel.session.comfort.keyboard ? "yes" : "no"
                onChosen: key => panel.session.comfort.setKeyboard(key === "yes")
            }

            Words {
                Layout.fillWidth: true
                visible: panel.page === "comfort"
                role: "label"
                text: qsTr("Touches du clavier")
            }

            Segment {
                Layout.fillWidth: true
                objectName: "comfort.slow"
                visible: panel.page === "comfort"
                label: qsTr("Touches lentes")
                model: [{ key: "no", text: qsTr("Tout de suite") }, { key: "yes", text: qsTr("Si j’appuie longtemps") }]
                current: panel.session.comfort.slow ? "yes" : "no"
                onChosen: key => panel.session.comfort.setSlow(key === "yes")
            }

            Segment {
                Layout.fillWidth: true
                objectName: "comfort.sticky"
                visible: panel.page === "comfort"
                label: qsTr("Touches une par une")
                model: [{ key: "no", text: qsTr("Deux touches ensemble") }, { key: "yes", text: qsTr("Une par une") }]
                current: panel.session.comfort.sticky ? "yes" : "no"
                onChosen: key => panel.session.comfort.setSticky(key === "yes")
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
