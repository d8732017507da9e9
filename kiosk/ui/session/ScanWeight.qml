// What the document weighs: most sites take no more than a megabyte.
import QtQuick
import QtQuick.Layouts
import kit

Card {
    id: card

    required property real weight // millions of bytes; 0 while it is unknown

    readonly property string figure: weight > 0 ? Number(Math.max(0.1, weight)).toLocaleString(Qt.locale(), "f", 1) : "…"

    padding: Theme.compact ? Theme.s16 : Theme.s24
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    RowLayout {
        width: parent.width

        Words {
            id: words

            Layout.fillWidth: true
            text: qsTr("Poids du fichier : %1 Mo").arg(card.figure)
            figures: true
            strong: true
            Accessible.ignored: true
        }
    }
}
