// A field with its label above, an example inside, and a sentence when something is wrong.
import QtQuick

Column {
    id: field

    property string label
    property string placeholder
    property alias text: input.text
    property string errorText
    property bool secret: false
    property bool capitals: false // letters come large without Shift: Caps Lock is on
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints

    signal accepted()

    function focusInput(): void {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.s8
    width: 480

    Words {
        width: parent.width
        visible: field.label !== ""
        text: field.label
        strong: true
        Accessible.ignored: true
    }

    Rectangle {
        id: box

        width: parent.width
        height: Math.max(64, input.implicitHeight + Theme.s24)
        radius: Theme.rButton
        color: Theme.surface
        border.width: field.errorText === "" ? Theme.stroke : 3
        border.color: field.errorText === "" ? Theme.outline : Theme.errorMark

        TextInput {
            id: input

            anchors { fill: parent; leftMargin: Theme.s16; rightMargin: Theme.s16 }
            objectName: field.objectName + ".input"
            verticalAlignment: TextInput.AlignVCenter
            activeFocusOnTab: true
            selectByMouse: true
            clip: true
            color: Theme.text
            selectionColor: Theme.strong
            selectedTextColor: Theme.strongText
            font.family: Theme.family
            font.pixelSize: Theme.label
            echoMode: field.secret ? TextInput.Password : TextInput.Normal
            // WORKAROUND(https://code.qt.io/cgit/qt/qtdeclarative.git):
            // what is marked as a password by itself has no name; the state comes from echoMode anyway
            onEchoModeChanged: Accessible.passwordEdit = false
            Component.onCompleted: Accessible.passwordEdit = false
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label === "" ? field.placeholder : field.label
            Accessible.description: field.errorText
            onAccepted: field.accepted()
            onTextChanged: {
                if (text === "")
                    field.capitals = false;
            }
            Keys.onPressed: event => { // no one sees in dots that all letters are capitals
                const letter = event.text;
                if (event.key === Qt.Key_CapsLock)
                    field.capitals = false; // the next letter tells
                else if (letter.length === 1 && letter.toUpperCase() !== letter.toLowerCase())
                    field.capitals = (letter === letter.toUpperCase()) !== ((event.modifiers & Qt.ShiftModifier) !== 0);
                event.accepted = false;
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

        FocusRing {
            target: box
            visible: input.activeFocus
        }

        TapHandler {
            onTapped: field.focusInput()
        }
    }

    Words {
        objectName: field.objectName + ".capitals"
        width: parent.width
        visible: field.secret && field.capitals
        text: qsTr("Les majuscules sont bloquées. Appuyez une fois sur la touche « Verr. Maj ».")
        strong: true
        onVisibleChanged: {
            if (visible)
                Accessible.announce(text, Accessible.Polite);
        }
    }

    Row {
        anchors.left: parent.left // turns round in a mirrored screen
        spacing: Theme.s8
        visible: field.errorText !== ""

        Icon {
            name: "warning-circle"
            tone: "error"
        }

        Words {
            width: Math.min(implicitWidth, field.width - Theme.icon - Theme.s8)
            text: field.errorText
            color: Theme.errorText
            strong: true
        }
    }
}
