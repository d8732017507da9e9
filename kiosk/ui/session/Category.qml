// All services: first the shelves, then what stands on one, or what was searched for.
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
    readonly property var entries: searching ? search.results : onShelf ? category.services : category.categories
    readonly property bool empty: searching && entries.length === 0

    function choose(number: int): void {
        tiles.choose(number);
    }

    function openEntry(id: string): void {
        if (searching)
            search.open(id);
        else if (onShelf)
            category.openService(id);
        else
            category.openCategory(id);
    }

    function found(count: int): string {
        return count === 0 ? qsTr("Aucun service trouvé") : qsTr("%n services trouvés", "", count);
    }

    objectName: "category"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    Component.onCompleted: {
        field.text = search.query;
        if (search.begun)
            field.write();
        else
            tiles.focus = true;
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
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.compact ? Theme.s12 : Theme.s24

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s32

            Words {
                id: title

                Layout.fillWidth: true
                objectName: "category.title"
                role: Theme.scale > 1 ? "heading" : "title"
                onTextChanged: if (screen.searching) Accessible.announce(title.text)
                text: screen.searching ? screen.found(screen.entries.length)
                    : screen.onShelf ? screen.category.current.label ?? "" : qsTr("De quoi avez-vous besoin ?")
            }

            SearchField {
                id: field

                Layout.fillWidth: true
                Layout.maximumWidth: Math.round(screen.width * 0.4)
                objectName: "category.search"
                label: qsTr("Chercher un service")
                placeholder: Theme.scale > 1 || Theme.compact ? qsTr("Exemple : carte grise") : qsTr("Exemple : attestation, carte grise, CAF")
                onEdited: text => screen.search.search(text)
                onAccepted: screen.empty ? nothing.first.forceActiveFocus(Qt.TabFocusReason) : tiles.goIn()
            }
        }

        TilePages {
            id: tiles

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !screen.empty
            entries: screen.entries
            prefix: screen.searching || screen.onShelf ? "category.service." : "category."
            onOpened: id => screen.openEntry(id)
        }

        NothingFound {
            id: nothing

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.empty
            session: screen.session
            query: screen.search.query
            onAll: {
                screen.category.openCategory("");
                tiles.goIn();
            }
        }
    }
}
