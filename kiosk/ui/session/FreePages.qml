// How many free pages are left, and what this print takes of them: in figures and as small sheets.
import QtQuick
import QtQuick.Layouts
import kit

Card {
    id: free

    property int remaining: 0
    property int allowed: 0
    property int now: 0 // sheets of this print

    readonly property int after: Math.max(0, remaining - now)

    function pages(count: int): string {
        return qsTr("%n pages", "", count);
    }

    objectName: "freePages"

    ColumnLayout {
        width: parent.width
        spacing: Theme.s12

        Words {
            Layout.fillWidth: true
            role: "label"
            text: qsTr("Pages gratuites qui restent")
        }

        Row {
            spacing: Theme.s12
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 sur %2").arg(free.remaining).arg(free.allowed)

            Words {
                id: figure

                role: "display"
                px: Theme.titleSize
                text: free.remaining
                color: Theme.title
                figures: true
                Accessible.ignored: true
            }

            Words {
                anchors.baseline: figure.baseline
                role: "label"
                text: qsTr("sur %1").arg(free.allowed)
                figures: true
                Accessible.ignored: true
            }
        }

        PageSheets {
            Layout.fillWidth: true
            visible: free.allowed <= 30 && !(Theme.compact && Theme.scale > 1)
            remaining: free.remaining
            now: Math.min(free.now, free.remaining)
            used: Math.max(0, free.allowed - free.remaining)
        }

        Words {
            Layout.fillWidth: true
            visible: free.now > 0
            objectName: "freePages.after"
            text: qsTr("Vous imprimez %1. Après, il vous en restera %2.").arg(free.pages(free.now)).arg(free.after)
            figures: true
        }
    }
}
