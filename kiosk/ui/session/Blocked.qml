// « Ce site n’est pas ouvert ici. »: why, and the official way back. Nobody did anything wrong.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property bool siteOpen: session.site.name !== ""
    readonly property var instead: session.instead // {id, name} of the official service, or {}
    readonly property bool hasInstead: instead.id !== undefined

    objectName: "blocked"
    Accessible.role: Accessible.Pane
    Accessible.name: message.heading

    BigMessage {
        id: message

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 1000)
        iconName: "prohibit"
        heading: qsTr("Ce site n’est pas ouvert ici.")
        sentence: screen.hasInstead ? qsTr("Le service officiel, lui, s’ouvre sur ce poste.")
            : qsTr("Ce poste ouvre les sites utiles à vos démarches.")

        Chip { // alone in its text, a host reads left to right in every language
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            objectName: "blocked.host"
            visible: text !== ""
            iconName: "globe"
            text: screen.session.site.blockedHost
        }

        ActionButton {
            Layout.fillWidth: true
            objectName: "blocked.official"
            focus: visible
            visible: screen.hasInstead
            kind: "primary"
            size: "lg"
            iconName: "lock-simple"
            text: qsTr("Le service officiel : %1").arg(screen.instead.name ?? "")
            onActivated: screen.session.openInstead()
        }

        ActionButton {
            Layout.fillWidth: true
            objectName: "blocked.back"
            focus: visible && !screen.hasInstead
            visible: screen.siteOpen
            kind: screen.hasInstead ? "second" : "primary"
            size: "lg"
            iconName: "arrow-left-bold"
            text: qsTr("Revenir au site %1").arg(screen.session.site.name)
            onActivated: screen.session.back()
        }

        ActionButton {
            Layout.fillWidth: true
            objectName: "blocked.home"
            visible: !screen.siteOpen || !screen.hasInstead // home is in the bar too
            focus: visible && !screen.siteOpen && !screen.hasInstead
            kind: screen.siteOpen || screen.hasInstead ? "second" : "primary"
            size: "lg"
            iconName: "squares-four"
            text: qsTr("Voir les sites ouverts ici")
            onActivated: screen.session.home()
        }

        ActionButton {
            Layout.fillWidth: true
            objectName: "blocked.help"
            kind: "ghost"
            iconName: "hand-palm"
            text: qsTr("Appeler quelqu’un")
            onActivated: screen.session.staffCall()
        }
    }
}
