// A page as a sheet of paper with its shadow, as large as fits. Always white, whatever the theme.
import QtQuick

Item {
    id: preview

    property url source
    property int turned: 0 // clockwise: 0, 90, 180 or 270; the sheet is fitted again
    property string name: qsTr("Aperçu de la page")

    readonly property bool lying: turned % 180 !== 0
    readonly property bool ready: page.status === Image.Ready
    readonly property real ratio: ready && page.implicitWidth > 0
        ? page.implicitHeight / page.implicitWidth : 297 / 210
    readonly property real sheetRatio: lying ? 1 / ratio : ratio

    implicitWidth: 420
    implicitHeight: 594
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Rectangle {
        id: sheet

        anchors.centerIn: parent
        width: Math.min(preview.width, preview.height / preview.sheetRatio)
        height: width * preview.sheetRatio
        radius: 4
        color: Theme.paper
        border.width: Theme.borderWidth
        border.color: Theme.outline

        Shadow { level: "e2" }

        Image {
            id: page

            anchors.centerIn: parent
            width: preview.lying ? parent.height : parent.width
            height: preview.lying ? parent.width : parent.height
            rotation: preview.turned
            source: preview.source
            fillMode: Image.PreserveAspectFit
            cache: false // a patron's page lives no longer than its picture
            Accessible.ignored: true
        }
    }
}
