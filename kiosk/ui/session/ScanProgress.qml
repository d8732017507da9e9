// How much of the page has arrived.
import QtQuick
import kit

Column {
    id: progress

    property real fraction: 0

    readonly property int percent: Math.round(fraction * 100)

    spacing: Theme.s12

    Gauge {
        width: parent.width
        objectName: "scan.progress"
        value: progress.fraction
        maximum: 1
        Accessible.name: qsTr("Page lue")
        Accessible.description: words.text
    }

    Words {
        id: words

        width: parent.width
        text: progress.percent > 0 ? qsTr("%1 % de la page").arg(progress.percent) : qsTr("Le scanner se prépare…")
        figures: true
        strong: true
    }
}
