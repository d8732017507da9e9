// Printing: choose what, look at it, choose how, then follow it to the paper.
pragma ComponentBehavior: Bound
import QtQuick

FocusScope {
    id: screen

    required property var session

    readonly property var printing: session.printing
    readonly property string step: printing.choosing ? "choice" : printing.stage === "" ? "options" : "progress"

    objectName: "print"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Imprimer")

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.step === "choice" ? choice : screen.step === "options" ? options : progress
    }

    Component {
        id: choice

        PrintChoice {
            session: screen.session
        }
    }

    Component {
        id: options

        PrintOptions {
            session: screen.session
        }
    }

    Component {
        id: progress

        PrintDesk {
            printing: screen.printing
            againText: screen.printing.stage === "failed" && !chosen ? qsTr("Choisir un autre document") : qsTr("Imprimer autre chose")
            onRetry: screen.printing.again()
            onAgain: screen.printing.again()
        }
    }
}
