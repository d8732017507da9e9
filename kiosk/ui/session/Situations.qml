// « Je ne sais pas par où commencer »: what happens to people, in their own words.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    function choose(number: int): void {
        tiles.choose(number);
    }

    objectName: "situations"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.compact ? Theme.s12 : Theme.s24

        Words {
            id: title

            Layout.fillWidth: true
            role: Theme.scale > 1 ? "heading" : "title"
            text: qsTr("Que vous arrive-t-il ?")
        }

        TilePages {
            id: tiles

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            entries: screen.session.situations.situations
            prefix: "situations."
            onOpened: id => screen.session.situations.choose(id)
        }
    }
}
