// The search found nothing: what to do now.
import QtQuick
import QtQuick.Layouts
import kit

Item {
    id: screen

    required property var session
    property string query
    readonly property bool personal: true // it shows what was typed: ReadAloud.qml
    readonly property Item first: begin

    signal all()

    BigMessage {
        anchors.centerIn: parent
        width: Math.min(parent.width, 900)
        objectName: "category.nothing"
        iconName: Theme.compact && Theme.scale > 1.3 ? "" : "magnifying-glass"
        large: false
        heading: qsTr("Aucun service trouvé pour « %1 »").arg(screen.query.length > 30 ? screen.query.slice(0, 30) + "…" : screen.query)
        sentence: qsTr("Essayez un autre mot, ou répondez à quelques questions.")

        ActionButton {
            id: begin

            Layout.fillWidth: true
            objectName: "category.begin"
            kind: "primary"
            size: "lg"
            iconName: "signpost"
            text: qsTr("Voir par où commencer")
            onActivated: screen.session.open("situations")
        }

        ActionButton {
            Layout.fillWidth: true
            objectName: "category.help"
            iconName: "hand-palm"
            text: qsTr("Demander de l’aide")
            onActivated: screen.session.open("help")
        }

        ActionButton {
            Layout.fillWidth: true
            objectName: "category.all"
            iconName: "squares-four"
            text: qsTr("Voir tous les services")
            onActivated: screen.all()
        }
    }
}
