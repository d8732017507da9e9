// The paper itself is forgotten most often: say where it lies.
import QtQuick
import QtQuick.Layouts
import kit

Card {
    id: reminder

    padding: Theme.compact ? Theme.s16 : Theme.s24

    RowLayout {
        width: parent.width
        spacing: Theme.s24
        Accessible.role: Accessible.StaticText
        Accessible.name: title.text + ". " + sentence.text

        Rectangle {
            Layout.preferredWidth: Theme.compact ? 120 : 176
            Layout.preferredHeight: Theme.compact ? 76 : 112
            visible: Theme.scale === 1
            radius: Theme.rButton
            color: Theme.surface2

            Drawing {
                anchors.centerIn: parent
                implicitWidth: parent.width - Theme.s24
                picture: "scanner"
                iconName: "scanner"
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s4

            Words {
                id: title

                Layout.fillWidth: true
                role: "label"
                text: qsTr("Votre papier est sur la vitre")
                Accessible.ignored: true
            }

            Words {
                id: sentence

                Layout.fillWidth: true
                text: qsTr("Pensez à le reprendre.")
                Accessible.ignored: true
            }
        }
    }
}
