// All services: first the shelves, then what stands on one, or what was searched for. At most nine
// choices a page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var category: session.category
    readonly property var search: category.search
    readonly property bool searching: search.searching
    readonly property bool onShelf: category.current.id !== undefined
    readonly property bool ofServices: searching || onShelf
    readonly property var entries: searching ? search.results : onShelf ? category.services : category.categories
    readonly property int columns: Theme.scale > 1.3 ? 2 : 3
    readonly property int tileHeight: Math.max(Theme.compact ? 128 : 180, Math.round(Theme.label * 3.4))
    readonly property real free: height - 2 * edge - header.height - between
    readonly property int perPage: entries.length <= fitting(free) ? fitting(free) : fitting(free - nav.implicitHeight - between)
    readonly property int pages: Math.max(1, Math.ceil(entries.length / perPage))
    readonly property int edge: Theme.compact ? Theme.s16 : Theme.s32
    readonly property int between: Theme.compact ? Theme.s12 : Theme.s24
    property int page: 0
    readonly property var inView: entries.slice(page * perPage, (page + 1) * perPage)

    function fitting(high: real): int {
        return Math.min(9, columns * Math.max(1, Math.floor((high + Theme.gap) / (tileHeight + Theme.gap))));
    }

    function choose(number: int): void {
        if (number <= inView.length)
            openEntry(inView[number - 1].id);
    }

    function openEntry(id: string): void {
        if (searching)
            search.open(id);
        else if (onShelf)
            category.openService(id);
        else
            category.openCategory(id);
    }

    function goIn(): void {
        const first = searching && entries.length === 0 ? nothing.first : tiles.itemAt(0);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "category"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    onEntriesChanged: page = 0
    onPerPageChanged: page = 0
    Component.onCompleted: {
        field.text = search.query;
        if (search.begun)
            field.write();
    }
    Keys.onPressed: event => { // a letter anywhere begins a search
        const code = event.text.length === 1 ? event.text.charCodeAt(0) : 0;
        event.accepted = code >= 65 && code !== 127 && !field.writing && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        if (event.accepted) {
            field.text += event.text;
            search.search(field.text);
            field.write();
        }
    }

    Connections {
        target: screen.search

        function onChanged(): void {
            if (field.text !== screen.search.query)
                field.text = screen.search.query;
        }
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: screen.edge; bottomMargin: screen.edge }
        spacing: screen.between

        RowLayout {
            id: header

            Layout.fillWidth: true
            spacing: Theme.s32

            Words {
                id: title

                Layout.fillWidth: true
                objectName: "category.title"
                role: Theme.scale > 1 ? "heading" : "title"
                text: screen.searching ? screen.found(screen.entries.length)
                    : screen.onShelf ? screen.category.current.label : qsTr("De quoi avez-vous besoin ?")
            }

            SearchField {
                id: field

                Layout.fillWidth: true
                Layout.maximumWidth: Math.round(screen.width * 0.4)
                objectName: "category.search"
                label: qsTr("Chercher un service")
                placeholder: Theme.scale > 1 || Theme.compact ? qsTr("Exemple : carte grise") : qsTr("Exemple : attestation, carte grise, CAF")
                onEdited: text => screen.search.search(text)
                onAccepted: screen.goIn()
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                width: parent.width
                visible: screen.entries.length > 0
                columns: screen.columns
                uniformCellWidths: true
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                Repeater {
                    id: tiles

                    model: screen.inView

                    ServiceTile {
                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        Layout.preferredHeight: screen.tileHeight
                        objectName: (screen.ofServices ? "category.service." : "category.") + modelData.id
                        focus: index === 0 && !field.writing
                        title: modelData.name ?? modelData.label
                        subtitle: modelData.subtitle ?? modelData.summary
                        iconName: modelData.icon
                        keyNumber: index + 1
                        onActivated: screen.openEntry(modelData.id)
                    }
                }
            }

            NothingFound {
                id: nothing

                anchors.fill: parent
                visible: screen.searching && screen.entries.length === 0
                session: screen.session
                query: screen.search.query
                onAll: field.clear()
            }
        }

        RowLayout {
            id: nav

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

    function found(count: int): string {
        return count === 0 ? qsTr("Aucun service trouvé") : count === 1 ? qsTr("1 service trouvé") : qsTr("%1 services trouvés").arg(count);
    }
}
