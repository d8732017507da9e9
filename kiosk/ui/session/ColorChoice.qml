// « Quelle couleur ? », the same question for paper that comes in and paper that goes out.
import QtQuick
import QtQuick.Layouts
import kit

ColumnLayout {
    id: choice

    property string current
    property string grey: "monochrome" // SANE says gray, IPP monochrome
    readonly property bool pictured: Theme.scale === 1 && !Theme.compact

    signal chosen(key: string)

    spacing: Theme.s12

    Words {
        Layout.fillWidth: true
        role: "label"
        text: qsTr("Quelle couleur ?")
    }

    Segment {
        Layout.fillWidth: true
        objectName: choice.objectName
        uniformCellSizes: true
        label: qsTr("Quelle couleur ?")
        model: [
            { "key": choice.grey, "text": qsTr("Noir et blanc"), "icon": choice.pictured ? "circle-half" : "" },
            { "key": "color", "text": qsTr("Couleur"), "icon": choice.pictured ? "palette" : "" }
        ]
        current: choice.current
        onChosen: key => choice.chosen(key)
    }
}
