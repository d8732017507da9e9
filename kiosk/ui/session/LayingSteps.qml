// How a sheet is laid on the glass, in three short steps.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

ColumnLayout {
    id: steps

    spacing: Theme.compact ? Theme.s8 : Theme.s16
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Comment poser la feuille")

    Repeater {
        model: [qsTr("Ouvrez le couvercle."), qsTr("Posez la feuille, texte vers le bas."), qsTr("Fermez le couvercle.")]

        RowLayout {
            id: step

            required property string modelData
            required property int index

            spacing: Theme.s16
            Accessible.role: Accessible.ListItem
            Accessible.name: (index + 1) + ". " + modelData

            Rectangle {
                Layout.preferredWidth: Layout.preferredHeight
                Layout.preferredHeight: Math.round(digit.px * 1.7)
                radius: height / 2
                color: Theme.surface
                border.width: Theme.contrast ? 2 : 0
                border.color: Theme.outline
                Accessible.ignored: true

                Words {
                    id: digit

                    anchors.centerIn: parent
                    text: step.index + 1
                    color: Theme.labelInk
                    strong: true
                    figures: true
                    Accessible.ignored: true
                }
            }

            Words {
                Layout.fillWidth: true
                role: "lead"
                text: step.modelData
                Accessible.ignored: true
            }
        }
    }
}
