// A document that asks for a password: the word goes to Python once and is gone from the field.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: lock

    required property var session

    readonly property var reader: session.reader

    function send(): void {
        const word = field.text;
        field.text = "";
        if (word !== "")
            lock.reader.unlock(word);
        else
            field.focusInput();
    }

    implicitHeight: message.implicitHeight
    onActiveFocusChanged: {
        if (activeFocus)
            inside.restart();
    }
    onVisibleChanged: {
        if (visible && activeFocus)
            inside.restart();
    }

    Timer { // once the field is laid out and may take it
        id: inside

        interval: 0
        onTriggered: field.focusInput()
    }

    Messages {
        id: messages
    }

    BigMessage {
        id: message

        anchors.fill: parent
        large: false
        iconName: Theme.compact && Theme.scale > 1 ? "" : "lock-simple"
        kind: "warn"
        busy: lock.reader.unlocking
        heading: messages.sentence("document-locked")
        sentence: Theme.compact && Theme.scale > 1 ? "" : lock.reader.title

        TextInputField {
            id: field

            Layout.fillWidth: true
            objectName: "reader.password"
            label: qsTr("Mot de passe du document")
            secret: true
            maximumLength: 127
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            errorText: lock.reader.code === "" ? "" : messages.sentence(lock.reader.code)
            onAccepted: lock.send()
        }

        ActionButton {
            Layout.fillWidth: true
            objectName: "reader.unlock"
            kind: "primary"
            size: "lg"
            text: qsTr("Ouvrir")
            possible: !lock.reader.unlocking
            onActivated: lock.send()
        }

        ActionButton {
            Layout.fillWidth: true
            objectName: "reader.giveUp"
            text: qsTr("Revenir sans l’ouvrir")
            onActivated: lock.session.back()
        }
    }
}
