// « Imprimer »: what this screen says, as a sheet of paper to take along.
import QtQuick
import kit

ActionButton {
    id: button

    required property var session

    iconName: "printer"
    text: qsTr("Imprimer")
    possible: session.printer.code === ""
    reason: messages.sentence(session.printer.code) + " " + messages.next(session.printer.code)

    Messages {
        id: messages
    }
}
