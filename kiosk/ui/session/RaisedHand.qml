// The upper third of the screen while somebody waits for help: a hand and words that are read from
// five metres. « Réduire » folds it away, so that the page below can be used meanwhile; « Aide »
// brings it back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: hand

    required property var helping
    required property int room // of the whole window, in pixels

    readonly property bool called: helping.state !== ""
    readonly property bool up: called && !folded
    readonly property bool unanswered: helping.state === "unanswered"
    readonly property var open: helping.nearestOpen
    property bool folded: false

    objectName: "hand"
    visible: up
    implicitHeight: Math.max(room / 3, ways.implicitHeight + 2 * Theme.s16)
    onCalledChanged: folded = false
    onUnansweredChanged: {
        if (unanswered)
            folded = false;
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: hand.unanswered ? unmet.text : wanted.text

    Doors {
        id: doors
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.primary
    }

    RowLayout {
        id: ways

        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.s16; bottomMargin: Theme.s16 }
        spacing: Theme.compact ? Theme.s24 : Theme.s48

        Icon {
            name: "hand-palm"
            tone: "onYellow"
            visible: Theme.scale < 1.3 || !hand.unanswered
            size: Math.min(hand.room / 4, Theme.compact ? 150 : 240)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s8

            Words {
                id: wanted

                Layout.fillWidth: true
                visible: !hand.unanswered
                role: "display"
                px: Theme.compact ? 76 : 124 // 25 mm high on 24 inches: read at 5 m
                text: "J’ai besoin d’aide" // French in every language: staff reads it
                color: Theme.primaryText
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.titleSize
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: !hand.unanswered
                role: "lead"
                text: hand.helping.told ? qsTr("Une personne du bureau est prévenue.") : qsTr("Restez ici : on vous voit de loin.")
                color: Theme.primaryText
            }

            Words {
                id: unmet

                Layout.fillWidth: true
                visible: hand.unanswered
                role: "heading"
                text: qsTr("Personne n’est encore venu.")
                color: Theme.primaryText
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: hand.unanswered && hand.helping.phone !== ""
                role: "lead"
                text: qsTr("Téléphonez au %1.").arg(hand.helping.phone)
                color: Theme.primaryText
            }

            Words {
                Layout.fillWidth: true
                visible: hand.unanswered && hand.open.name !== undefined
                text: hand.open.name === undefined ? "" : qsTr("Ouvert maintenant : %1, %2").arg(hand.open.name).arg(hand.open.address)
                color: Theme.primaryText
            }

            Words {
                Layout.fillWidth: true
                visible: hand.unanswered && hand.helping.phone === "" && hand.open.name === undefined
                role: "lead"
                text: qsTr("Allez au guichet. Votre page reste ouverte.")
                color: Theme.primaryText
            }
        }

        ColumnLayout {
            spacing: Theme.s12

            ActionButton {
                Layout.fillWidth: true
                objectName: "hand.came"
                kind: "strong"
                size: "lg"
                iconName: "check-bold"
                text: qsTr("Quelqu’un est venu")
                onActivated: hand.helping.came()
            }

            ActionButton {
                Layout.fillWidth: true
                objectName: "hand.again"
                visible: hand.unanswered
                text: qsTr("Appeler encore")
                onActivated: hand.helping.call()
            }

            ActionButton {
                Layout.fillWidth: true
                objectName: "hand.fold"
                focus: true // the safe answer
                iconName: "caret-up-bold"
                text: qsTr("Réduire")
                onActivated: hand.folded = true
            }
        }
    }
}
