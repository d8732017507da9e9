// A white ground for things that belong together. As high as its content, unless told otherwise.
import QtQuick

Rectangle {
    id: card

    default property alias content: inner.data
    property int padding: Theme.cardPadding
    property string level: "e1"

    implicitWidth: inner.childrenRect.width + 2 * padding
    implicitHeight: inner.childrenRect.height + 2 * padding
    radius: Theme.rCard
    color: Theme.surface
    border.width: Theme.borderWidth
    border.color: Theme.outline

    Shadow { level: card.level }

    Item {
        id: inner

        anchors.fill: parent
        anchors.margins: card.padding
    }
}
