// One of our drawings, covering its parent; a black ground in high contrast.
import QtQuick

Item {
    id: art

    property string picture: "attente" // attente, attente-fond, recu, nuit
    property bool plain: false // only its ground, where words would lie on the drawing

    anchors.fill: parent
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: art.picture === "nuit" ? Theme.night : Theme.sky
    }

    Image {
        anchors.fill: parent
        visible: !Theme.contrast && !art.plain
        source: Qt.resolvedUrl("../art/" + art.picture + ".svg")
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectCrop
        mirror: Theme.rtl
    }
}
