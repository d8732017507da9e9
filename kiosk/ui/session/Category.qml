// All services: first the shelves, then what stands on one. At most nine choices a page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var category: session.category
    readonly property bool onShelf: category.current.id !== undefined
    readonly property var entries: onShelf ? category.services : category.categories
    readonly property int perPage: 9
    readonly property int pages: Math.max(1, Math.ceil(entries.length / perPage))
    property int page: 0
    readonly property var inView: entries.slice(page * perPage, (page + 1) * perPage)

    function choose(number: int): void {
        if (number <= inView.length)
            openEntry(inView[number - 1].id);
    }

    function openEntry(id: string): void {
        if (onShelf)
            category.openService(id);
        else
            category.openCategory(id);
    }

    objectName: "category"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    onEntriesChanged: page = 0

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.compact ? Theme.s12 : Theme.s24

        Words {
            id: title

            Layout.fillWidth: true
            role: "title"
            text: screen.onShelf ? screen.category.current.label : qsTr("De quoi avez-vous besoin ?")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.scale > 1.3 ? 2 : 3
            uniformCellWidths: true
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                model: screen.inView

                ServiceTile {
                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.compact ? 128 : 180
                    objectName: (screen.onShelf ? "category.service." : "category.") + modelData.id
                    focus: index === 0
                    title: screen.onShelf ? modelData.name : modelData.label
                    subtitle: screen.onShelf ? modelData.subtitle : modelData.summary
                    iconName: modelData.icon
                    keyNumber: index + 1
                    onActivated: screen.openEntry(modelData.id)
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillWidth: true
            visible: screen.pages > 1

            ActionButton {
                objectName: "category.previous"
                iconName: "arrow-left-bold"
                text: qsTr("Avant")
                possible: screen.page > 0
                onActivated: screen.page -= 1
            }

            Words {
                Layout.fillWidth: true
                text: qsTr("Page %1 sur %2").arg(screen.page + 1).arg(screen.pages)
                horizontalAlignment: Text.AlignHCenter
            }

            ActionButton {
                objectName: "category.next"
                iconName: "arrow-right-bold"
                iconLast: true
                text: qsTr("La suite")
                possible: screen.page + 1 < screen.pages
                onActivated: screen.page += 1
            }
        }
    }
}
