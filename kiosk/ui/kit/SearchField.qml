// Where people write what they look for: large, with a magnifying glass; what it finds stands below.
import QtQuick

FocusScope {
    id: field

    property alias text: input.text
    property string placeholder
    property string label // read aloud
    readonly property bool writing: input.activeFocus

    signal edited(string text) // a key
    signal accepted() // Enter, or the arrow down

    function write(): void {
        input.forceActiveFocus(Qt.OtherFocusReason);
        input.cursorPosition = input.length;
    }

    function clear(): void {
        input.clear();
        edited("");
        write();
    }

    implicitWidth: 760
    implicitHeight: Math.max(Theme.compact ? 64 : 80, input.implicitHeight + Theme.s24)

    Rectangle {
        id: box

        anchors.fill: parent
        radius: Theme.rOption
        color: Theme.surface
        border.width: Theme.stroke
        border.color: Theme.outline

        Shadow { level: "e1" }

        Icon {
            id: glass

            anchors { left: parent.left; leftMargin: Theme.s24; verticalCenter: parent.verticalCenter }
            name: "magnifying-glass"
            tone: "plain"
            size: Theme.icon
        }

        TextInput {
            id: input

            anchors { left: glass.right; right: parent.right; top: parent.top; bottom: parent.bottom; leftMargin: Theme.s16; rightMargin: empty.visible ? empty.width + Theme.s24 : Theme.s16 }
            objectName: field.objectName + ".input"
            focus: true
            verticalAlignment: TextInput.AlignVCenter
            activeFocusOnTab: true
            selectByMouse: true
            clip: true
            maximumLength: 80
            inputMethodHints: Qt.ImhNoPredictiveText
            color: Theme.text
            selectionColor: Theme.strong
            selectedTextColor: Theme.strongText
            font.family: Theme.family
            font.pixelSize: Theme.label
            Accessible.role: Accessible.EditableText
            Accessible.searchEdit: true
            Accessible.name: field.label
            Accessible.description: field.placeholder
            onTextEdited: field.edited(text)
            onAccepted: field.accepted()
            Keys.onDownPressed: field.accepted()
            Keys.onEscapePressed: event => {
                event.accepted = text !== "";
                if (event.accepted)
                    field.clear();
            }

            Words {
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                visible: input.text === "" && input.preeditText === ""
                text: field.placeholder
                color: Theme.text2
                elide: Text.ElideRight
                maximumLineCount: 1
                Accessible.ignored: true
            }
        }

        TapHandler {
            onTapped: field.write()
        }
    }

    FocusRing {
        target: box
        corner: box.radius
        visible: input.activeFocus
    }

    ActionButton {
        id: empty

        anchors { right: parent.right; rightMargin: Theme.s12; verticalCenter: parent.verticalCenter }
        objectName: field.objectName + ".clear"
        visible: input.text !== ""
        kind: "ghost"
        iconName: "x-bold"
        spoken: qsTr("Effacer ce que j’ai écrit")
        onActivated: field.clear()
    }
}
