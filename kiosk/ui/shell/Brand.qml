// The mark and the name of the place.
import QtQuick
import kit

Row {
    id: brand

    required property string name
    property bool onDark: false

    spacing: Theme.s16
    Accessible.role: Accessible.StaticText
    Accessible.name: name

    Image {
        anchors.verticalCenter: parent.verticalCenter
        sourceSize: Qt.size(44, 44)
        source: Qt.resolvedUrl(Theme.contrast ? "../art/marque-contraste.svg"
            : brand.onDark ? "../art/marque-inverse.svg" : "../art/marque-clair.svg")
        Accessible.ignored: true
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        role: "label"
        text: brand.name === "" ? "Îlot numérique" : brand.name
        color: brand.onDark ? Theme.dockText : Theme.labelInk
        Accessible.ignored: true
    }
}
