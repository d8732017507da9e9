// « Où est cette touche ? »: the signs that people look for, and which keys write them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    property string sought: "at"
    readonly property var found: way(sought)

    function way(key: string): var {
        switch (key) {
        case "euro": return { lit: { "Alt Gr": "Alt Gr", "E": "€" }, text: qsTr("Tenez la touche « Alt Gr » et appuyez sur « E ».") };
        case "accent": return { lit: { "é": "é" }, text: qsTr("Appuyez sur la touche « é », dans la rangée du haut.") };
        case "capital": return { lit: { "Maj": "Maj" }, text: qsTr("Tenez la touche « Maj » et appuyez sur la lettre.") };
        case "digit": return { lit: { "Maj": "Maj", "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9", "à": "0" }, text: qsTr("Tenez la touche « Maj » et appuyez sur le chiffre.") };
        }
        return { lit: { "Alt Gr": "Alt Gr", "à": "@" }, text: qsTr("Tenez la touche « Alt Gr » et appuyez sur « à ».") };
    }

    objectName: "finder"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Où est cette touche ?")

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.compact ? Theme.s12 : Theme.s24

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s24

            Words {
                Layout.fillWidth: true
                role: Theme.compact && Theme.scale > 1 ? "heading" : "title"
                text: qsTr("Où est cette touche ?")
            }

            ActionButton {
                objectName: "finder.back"
                focus: true
                iconName: "arrow-left-bold"
                text: qsTr("Revenir")
                onActivated: screen.session.open("keys")
            }
        }

        Segment {
            id: signs

            Layout.fillWidth: true
            objectName: "finder.sign"
            label: qsTr("Quelle touche ?")
            model: [
                { key: "at", text: "@" },
                { key: "euro", text: "€" },
                { key: "accent", text: "é" },
                { key: "capital", text: qsTr("Majuscule") },
                { key: "digit", text: qsTr("Chiffre") }
            ]
            current: screen.sought
            onChosen: key => screen.sought = key
        }

        Words {
            Layout.fillWidth: true
            objectName: "finder.how"
            role: Theme.compact && Theme.scale > 1 ? "body" : "lead"
            text: screen.found.text
        }

        KeyboardMap {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "finder.map"
            lit: screen.found.lit
            meaning: screen.found.text
        }
    }
}
