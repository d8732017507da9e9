// What the document weighs; and whether the open site takes it, where the catalogue knows that.
import QtQuick
import QtQuick.Layouts
import kit

Card {
    id: card

    required property real weight // millions of bytes; 0 while it is unknown
    property real taken: 0 // by the open site; 0 where nobody knows

    readonly property string figure: weight > 0 ? written(Math.max(0.1, weight)) : "…"
    readonly property bool good: weight <= taken

    function written(megabytes: real): string {
        return Number(megabytes).toLocaleString(Qt.locale(), "f", megabytes < 10 && megabytes % 1 !== 0 ? 1 : 0);
    }

    padding: Theme.compact ? Theme.s16 : Theme.s24

    ColumnLayout {
        width: parent.width
        spacing: Theme.s12

        Words {
            Layout.fillWidth: true
            text: card.taken > 0 ? qsTr("Poids du fichier : %1 Mo sur %2").arg(card.figure).arg(card.written(card.taken))
                : qsTr("Poids du fichier : %1 Mo").arg(card.figure)
            figures: true
            strong: true
        }

        Gauge {
            Layout.fillWidth: true
            visible: card.taken > 0
            value: card.weight
            maximum: card.taken
            good: card.good
            text: card.weight === 0 ? "" : card.good ? qsTr("Le site accepte ce fichier.") : qsTr("C’est trop lourd pour ce site.")
        }
    }
}
