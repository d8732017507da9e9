// Documents side by side, as many as fit; the rest a turn of the shelf away. Arrows move along it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

Item {
    id: shelf

    default property alias extra: foot.data // below the cards, beside the arrows
    property var items: [] // [{id, title, detail, origin, thumbnail}], newest first
    property string chosen
    property bool choosing: false
    property bool several: false // several may go together
    property var together: [] // ids of those
    property int most: 4 // in view at once
    property bool focusFirst: false
    property string prefix: "documents.item"

    readonly property int perTurn: Math.max(1, Math.min(most, Math.floor((width + Theme.gap) / (Math.round((Theme.compact ? 230 : 300) * (Theme.scale > 1 ? 1.2 : 1)) + Theme.gap))))
    readonly property int turns: Math.max(1, Math.ceil(items.length / perTurn))
    readonly property int turn: Math.min(wanted, turns - 1)
    readonly property var nothing: ({ "id": "", "title": "", "detail": "", "origin": "site", "thumbnail": "" })
    property int wanted: 0

    signal picked(id: string)

    function turnTo(id: string): void {
        const index = items.findIndex(item => item.id === id);
        if (index >= 0)
            wanted = Math.floor(index / perTurn);
    }

    function step(from: int, by: int): void {
        cards.itemAt(from + by)?.forceActiveFocus(Qt.TabFocusReason);
    }

    onChosenChanged: turnTo(chosen)
    onPerTurnChanged: turnTo(chosen)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Documents")

    RowLayout {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: parent.bottom; bottomMargin: arrows.visible ? arrows.height + Theme.gap : 0 }
        spacing: Theme.gap

        Repeater {
            id: cards

            // A count, not the list: a thumbnail that arrives must not make the cards anew, for the
            // one that has the keyboard would lose it.
            model: Math.min(shelf.perTurn, Math.max(0, shelf.items.length - shelf.turn * shelf.perTurn))

            DocumentCard {
                id: card

                required property int index
                readonly property bool isChosen: item.id === shelf.chosen

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.maximumWidth: (shelf.width - (shelf.perTurn - 1) * Theme.gap) / shelf.perTurn
                objectName: shelf.prefix + "." + item.id
                item: shelf.items[shelf.turn * shelf.perTurn + index] ?? shelf.nothing
                choosing: shelf.choosing
                several: shelf.several
                checked: choosing && (several ? shelf.together.includes(item.id) : isChosen)
                focus: shelf.choosing ? isChosen : shelf.focusFirst && index === 0
                Keys.onLeftPressed: shelf.step(index, Theme.rtl ? 1 : -1)
                Keys.onRightPressed: shelf.step(index, Theme.rtl ? -1 : 1)
                onActivated: shelf.picked(item.id)
            }
        }

        Item {
            Layout.fillWidth: true
            visible: cards.count < shelf.perTurn
        }
    }

    RowLayout {
        id: arrows

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: shelf.turns > 1 || foot.children.length > 0
        spacing: Theme.s16

        RowLayout {
            id: foot
        }

        Item {
            Layout.fillWidth: true
        }

        ActionButton {
            objectName: "documents.previous"
            visible: shelf.turns > 1
            iconName: "arrow-left-bold"
            text: Theme.scale > 1 ? "" : qsTr("Avant")
            spoken: qsTr("Documents d’avant")
            possible: shelf.turn > 0
            reason: qsTr("Ce sont les premiers documents.")
            onActivated: shelf.wanted = shelf.turn - 1
        }

        Words {
            visible: shelf.turns > 1
            text: qsTr("%1 sur %2").arg(shelf.turn + 1).arg(shelf.turns)
            figures: true
            strong: true
        }

        ActionButton {
            objectName: "documents.next"
            visible: shelf.turns > 1
            iconName: "arrow-right-bold"
            iconLast: true
            text: Theme.scale > 1 ? "" : qsTr("Suite")
            spoken: qsTr("Documents suivants")
            possible: shelf.turn < shelf.turns - 1
            reason: qsTr("Ce sont les derniers documents.")
            onActivated: shelf.wanted = shelf.turn + 1
        }
    }
}
