// Choices as tiles with digits, at most nine a page; as many as fit, so that nothing is cut off.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: pages

    property var entries: [] // {id, icon, name or label, subtitle or summary}
    property string prefix // of the tiles' objectNames

    readonly property int columns: Theme.scale > 1.3 ? 2 : 3
    readonly property int tileHeight: Math.max(Theme.compact ? 128 : 180, Math.round(Theme.label * 3.4))
    readonly property int perPage: entries.length <= fitting(height) ? fitting(height) : fitting(height - nav.implicitHeight - Theme.gap)
    readonly property int count: Math.max(1, Math.ceil(entries.length / perPage))
    property int page: 0
    readonly property var inView: entries.slice(page * perPage, (page + 1) * perPage)

    signal opened(string id)

    function fitting(high: real): int {
        return Math.min(9, columns * Math.max(1, Math.floor((high + Theme.gap) / (tileHeight + Theme.gap))));
    }

    function choose(number: int): void {
        if (number <= inView.length)
            opened(inView[number - 1].id);
    }

    function goIn(): void {
        tiles.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    onEntriesChanged: page = 0
    onPerPageChanged: page = 0

    GridLayout {
        width: parent.width
        columns: pages.columns
        uniformCellWidths: true
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            id: tiles

            model: pages.inView

            ServiceTile {
                required property var modelData
                required property int index

                Layout.fillWidth: true
                Layout.preferredHeight: pages.tileHeight
                objectName: pages.prefix + modelData.id
                focus: index === 0
                title: modelData.name ?? modelData.label
                subtitle: modelData.subtitle ?? modelData.summary ?? ""
                iconName: modelData.icon
                keyNumber: index + 1
                onActivated: pages.opened(modelData.id)
            }
        }

        Repeater { // empty places keep the tiles as wide as everywhere
            model: Math.max(0, pages.columns - pages.inView.length)

            Item {
                Layout.fillWidth: true
            }
        }
    }

    RowLayout {
        id: nav

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: pages.count > 1

        ActionButton {
            objectName: "pages.previous"
            iconName: "arrow-left-bold"
            text: qsTr("Avant")
            possible: pages.page > 0
            onActivated: pages.page -= 1
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Page %1 sur %2").arg(pages.page + 1).arg(pages.count)
            horizontalAlignment: Text.AlignHCenter
        }

        ActionButton {
            objectName: "pages.next"
            iconName: "arrow-right-bold"
            iconLast: true
            text: qsTr("La suite")
            possible: pages.page + 1 < pages.count
            onActivated: pages.page += 1
        }
    }
}
