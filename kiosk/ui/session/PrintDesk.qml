// The paper on the left while it is printed; beside it, how far the print has come.
import QtQuick
import kit

Item {
    id: desk

    required property var printing
    property alias doneHeading: progress.doneHeading
    property alias againText: progress.againText
    readonly property bool chosen: progress.chosen

    signal retry()
    signal again()

    Rectangle {
        id: table

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: visible ? Math.round(parent.width * 0.336) : 0
        visible: !(Theme.compact && Theme.scale > 1)
        color: Theme.surface3
        border.width: Theme.borderWidth
        border.color: Theme.outline

        PagePreview {
            anchors { fill: parent; margins: Theme.compact ? Theme.s32 : Theme.s64 }
            visible: desk.printing.preview !== ""
            source: desk.printing.preview
        }

        Drawing {
            anchors.centerIn: parent
            implicitWidth: parent.width * 0.7
            visible: desk.printing.preview === ""
            picture: "imprimante"
            iconName: "printer"
        }
    }

    AskDialog {
        id: asking

        function say(what: string): void {
            open = false;
            desk.printing.misprinted(what);
            progress.forceActiveFocus(Qt.OtherFocusReason);
        }

        objectName: "print.misprinted"
        iconName: "printer"
        heading: qsTr("Que s’est-il passé ?")
        sentence: qsTr("Nous vous rendons vos pages, une fois.")
        primaryText: qsTr("C’est mal imprimé")
        secondText: qsTr("Tout va bien")
        dangerText: qsTr("Rien n’est sorti")
        onPrimary: say("bad")
        onDanger: say("nothing")
        onSecond: {
            open = false;
            progress.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Item {
        anchors { left: table.right; right: parent.right; top: parent.top; bottom: parent.bottom }

        PrintProgress {
            id: progress

            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, 900)
            printing: desk.printing
            onRetry: desk.retry()
            onAgain: desk.again()
            onMisprint: {
                asking.open = true;
            }
        }
    }
}
