// What one can do with the document that is read.
import QtQuick
import QtQuick.Layouts
import kit

ScrollPane {
    id: pane

    required property var session

    readonly property var reader: session.reader
    readonly property bool failed: reader.code !== ""
    readonly property bool fromSite: session.site.name !== ""

    spacing: Theme.s12

    Words {
        Layout.fillWidth: true
        objectName: "reader.title"
        role: "label"
        text: pane.reader.title
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        maximumLineCount: 2
    }

    Note {
        Layout.fillWidth: true
        objectName: "reader.kept"
        kind: "ok"
        iconName: "check-circle-fill"
        text: qsTr("Gardé dans « Mes documents »")
    }

    ActionButton {
        Layout.fillWidth: true
        objectName: "reader.site"
        visible: pane.fromSite
        focus: pane.fromSite && pane.failed && !pane.reader.locked
        kind: "primary"
        size: "lg"
        iconName: "arrow-left-bold"
        text: qsTr("Revenir au site")
        onActivated: pane.session.open("site")
    }

    ActionButton {
        Layout.fillWidth: true
        objectName: "reader.back"
        visible: pane.failed && !pane.fromSite
        focus: pane.failed && !pane.fromSite && !pane.reader.locked
        kind: "primary"
        size: "lg"
        iconName: "arrow-left-bold"
        text: qsTr("Revenir")
        onActivated: pane.session.back()
    }

    ActionButton {
        Layout.fillWidth: true
        objectName: "reader.print"
        visible: !pane.failed
        kind: pane.fromSite ? "second" : "primary"
        size: "lg"
        iconName: "printer"
        text: qsTr("Imprimer")
        onActivated: pane.reader.print()
    }

    RowLayout {
        Layout.fillWidth: true
        visible: pane.reader.pages > 1
        spacing: Theme.s12

        ActionButton {
            objectName: "reader.previous"
            kind: "ghost"
            iconName: "caret-left-bold"
            spoken: qsTr("Page d’avant")
            possible: pane.reader.page > 1
            reason: qsTr("C’est la première page.")
            onActivated: pane.reader.previous()
        }

        Words {
            Layout.fillWidth: true
            objectName: "reader.pages"
            text: qsTr("Page %1 sur %2").arg(pane.reader.page).arg(pane.reader.pages)
            figures: true
            strong: true
            horizontalAlignment: Text.AlignHCenter
        }

        ActionButton {
            objectName: "reader.next"
            kind: "ghost"
            iconName: "caret-right-bold"
            spoken: qsTr("Page d’après")
            possible: pane.reader.page < pane.reader.pages
            reason: qsTr("C’est la dernière page.")
            onActivated: pane.reader.next()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: !pane.failed
        spacing: Theme.s12

        ActionButton {
            objectName: "reader.smaller"
            kind: "ghost"
            iconName: "minus-bold"
            spoken: qsTr("Page plus petite")
            possible: pane.reader.zoomPercent > 100
            reason: qsTr("La page a sa taille normale.")
            onActivated: pane.reader.zoom(-1)
        }

        Words {
            Layout.fillWidth: true
            objectName: "reader.zoom"
            text: qsTr("%1 %").arg(pane.reader.zoomPercent)
            figures: true
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: qsTr("Taille de la page : %1 %").arg(pane.reader.zoomPercent)
        }

        ActionButton {
            objectName: "reader.larger"
            kind: "ghost"
            iconName: "plus-bold"
            spoken: qsTr("Page plus grande")
            possible: pane.reader.zoomPercent < 200
            reason: qsTr("La page ne peut pas grandir plus.")
            onActivated: pane.reader.zoom(1)
        }
    }

    TextInputField {
        id: field

        Layout.fillWidth: true
        objectName: "reader.words"
        visible: pane.reader.searchPossible && !pane.failed
        label: qsTr("Chercher un mot")
        maximumLength: 60
        onAccepted: pane.reader.find(text)
    }

    ActionButton {
        Layout.fillWidth: true
        objectName: "reader.find"
        visible: field.visible
        iconName: "magnifying-glass"
        text: qsTr("Chercher")
        onActivated: field.text.trim() === "" ? field.focusInput() : pane.reader.find(field.text)
    }

    RowLayout {
        Layout.fillWidth: true
        visible: field.visible && pane.reader.words !== ""
        spacing: Theme.s12

        ActionButton {
            objectName: "reader.previousMatch"
            visible: pane.reader.matches > 1
            kind: "ghost"
            iconName: "caret-up-bold"
            spoken: qsTr("Le mot d’avant")
            onActivated: pane.reader.previousMatch()
        }

        Words {
            Layout.fillWidth: true
            objectName: "reader.matches"
            text: pane.reader.searching ? qsTr("Je cherche…")
                : pane.reader.matches === 0 ? qsTr("Ce mot n’est pas dans le document.")
                : qsTr("%1 sur %2").arg(pane.reader.match).arg(pane.reader.matches)
            figures: true
            strong: true
            horizontalAlignment: Text.AlignHCenter
        }

        ActionButton {
            objectName: "reader.nextMatch"
            visible: pane.reader.matches > 1
            kind: "ghost"
            iconName: "caret-down-bold"
            spoken: qsTr("Le mot d’après")
            onActivated: pane.reader.nextMatch()
        }
    }
}
