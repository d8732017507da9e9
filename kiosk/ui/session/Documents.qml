// The tray: every paper of this session, and what one can do with the chosen one.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var documents: session.documents
    readonly property bool empty: documents.items.length === 0
    readonly property int inset: Theme.compact ? Theme.s24 : Theme.s40
    readonly property bool tight: Theme.compact && Theme.scale > 1

    objectName: "documents"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: screen.inset; bottomMargin: screen.inset }
        spacing: screen.tight ? Theme.s16 : Theme.gap
        enabled: !renaming.open && !removing.open

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Words {
                id: title

                Layout.fillWidth: true
                objectName: "documents.title"
                role: screen.tight ? "heading" : "title"
                text: qsTr("Mes documents")
            }

            Note {
                Layout.preferredWidth: Math.min(implicitWidth, screen.width * 0.6)
                visible: !screen.tight
                kind: "warn"
                iconName: "eraser"
                text: qsTr("À la fin, tout est effacé d’ici.")
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !screen.empty
            spacing: Theme.gap

            DocumentShelf {
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "documents.shelf"
                most: 3
                items: screen.documents.items
                chosen: screen.documents.chosen
                choosing: true
                several: screen.documents.attachSeveral
                together: screen.documents.picked
                onPicked: id => screen.documents.choose(id)

                ActionButton {
                    objectName: "documents.add"
                    kind: "ghost"
                    iconName: "plus-circle"
                    text: Theme.compact || Theme.scale > 1 ? qsTr("Ajouter") : qsTr("Ajouter un papier avec le scanner")
                    spoken: qsTr("Ajouter un papier avec le scanner")
                    onActivated: screen.session.open("scan")
                }
            }

            Rectangle {
                Layout.fillHeight: true
                Layout.preferredWidth: Math.round(screen.width * (Theme.scale > 1 ? 0.36 : Theme.compact ? 0.27 : 0.22))

                radius: Theme.rCard
                color: Theme.surface
                border.width: Theme.borderWidth
                border.color: Theme.outline

                Shadow {}

                ScrollPane {
                    anchors { fill: parent; margins: Theme.cardPadding; bottomMargin: remove.height + Theme.cardPadding + Theme.gap }
                    objectName: "documents.actions"
                    spacing: Theme.s12

                    Words {
                        Layout.fillWidth: true
                        visible: !screen.tight
                        text: qsTr("Document choisi")
                        color: Theme.text2
                    }

                    Words {
                        Layout.fillWidth: true
                        objectName: "documents.chosen"
                        role: "label"
                        text: screen.documents.chosenTitle
                        wrapMode: Text.Wrap
                        elide: Text.ElideRight
                        maximumLineCount: screen.tight ? 1 : 2
                    }

                    ActionButton {
                        id: attach

                        Layout.fillWidth: true
                        objectName: "documents.attach"
                        visible: screen.documents.siteName !== ""
                        kind: possible ? "primary" : "second"
                        size: "lg"
                        iconName: "paperclip"
                        text: screen.documents.picked.length > 1 ? qsTr("Joindre les %n documents", "", screen.documents.picked.length)
                            : qsTr("Joindre au site")
                        possible: screen.documents.attachPossible
                        reason: screen.documents.attachObstacle === "wrong-kind" ? qsTr("Le site demande une autre sorte de fichier.")
                            : screen.documents.attachObstacle === "too-heavy" ? qsTr("C’est trop lourd pour ce site.")
                            : screen.documents.attachObstacle === "none-chosen" ? qsTr("Cochez d’abord un ou plusieurs documents.")
                            : qsTr("Sur le site, cliquez d’abord pour joindre un fichier.")
                        onActivated: screen.documents.attach()
                    }

                    ActionButton {
                        Layout.fillWidth: true
                        objectName: "documents.lighten"
                        visible: screen.documents.attachObstacle === "too-heavy"
                        kind: "primary"
                        size: "lg"
                        iconName: "file"
                        text: screen.documents.lightening ? qsTr("Un instant…") : qsTr("Alléger le fichier")
                        possible: !screen.documents.lightening
                        onActivated: screen.documents.lighten()
                    }

                    Words {
                        Layout.fillWidth: true
                        Layout.bottomMargin: Theme.s8
                        visible: attach.visible && !screen.tight
                        text: screen.documents.attachObstacle === "too-heavy" ? qsTr("C’est trop lourd pour ce site.")
                            : qsTr("Le site ouvert : %1").arg(screen.documents.siteName)
                        elide: Text.ElideRight
                        maximumLineCount: 2
                        color: Theme.text2
                        horizontalAlignment: Text.AlignHCenter
                    }

                    ActionButton {
                        Layout.fillWidth: true
                        objectName: "documents.open"
                        iconName: "eye"
                        text: qsTr("Ouvrir")
                        onActivated: screen.documents.read()
                    }

                    ActionButton {
                        Layout.fillWidth: true
                        objectName: "documents.print"
                        kind: attach.visible && (attach.possible || screen.documents.attachObstacle === "too-heavy") ? "second" : "primary"
                        size: "lg"
                        iconName: "printer"
                        text: qsTr("Imprimer")
                        onActivated: screen.documents.print()
                    }

                    ActionButton {
                        Layout.fillWidth: true
                        objectName: "documents.mail"
                        visible: screen.session.site.mailboxes.length > 0
                        iconName: "envelope-simple-open"
                        text: qsTr("Envoyer par mail")
                        onActivated: screen.session.open("mail")
                    }

                    ActionButton {
                        Layout.fillWidth: true
                        objectName: "documents.turn"
                        iconName: "arrow-clockwise"
                        text: qsTr("Tourner")
                        onActivated: screen.documents.turn()
                    }

                    ActionButton {
                        id: rename

                        Layout.fillWidth: true
                        objectName: "documents.rename"
                        iconName: "note-pencil"
                        text: qsTr("Changer le nom")
                        onActivated: renaming.open = true
                    }
                }

                ActionButton {
                    id: remove

                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.cardPadding }
                    objectName: "documents.remove"
                    kind: "danger"
                    iconName: "trash"
                    text: qsTr("Supprimer")
                    onActivated: removing.open = true
                }
            }
        }

        NoDocuments {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.empty
            session: screen.session
        }
    }

    QuestionDialog {
        id: renaming

        objectName: "documents.renaming"
        asker: rename
        heading: qsTr("Changer le nom")
        fieldLabel: qsTr("Nom du document")
        fieldText: screen.documents.chosenTitle
        primaryText: qsTr("Garder ce nom")
        secondText: qsTr("Annuler")
        onPrimary: {
            if (written.trim() !== "")
                screen.documents.rename(screen.documents.chosen, written.trim());
            open = false;
        }
        onSecond: open = false
    }

    QuestionDialog {
        id: removing

        objectName: "documents.removing"
        asker: remove
        iconName: "trash"
        heading: qsTr("Supprimer ce document ?")
        sentence: screen.documents.chosenTitle
        primaryText: qsTr("Le garder")
        dangerText: qsTr("Le supprimer")
        primaryIsSafe: true
        onPrimary: open = false
        onDanger: {
            open = false;
            screen.documents.remove(screen.documents.chosen);
        }
    }
}
