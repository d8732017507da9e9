// The place's Wi-Fi for one's own phone: a code for its camera, and the same by hand.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

Titled {
    id: screen

    required property var session

    readonly property var helping: session.helping
    readonly property bool open: helping.wifiPassword === ""

    objectName: "wifi"
    title: qsTr("Wi-Fi gratuit sur votre téléphone")

    ActionButton {
        objectName: "wifi.back"
        focus: true
        iconName: "arrow-left-bold"
        text: qsTr("Revenir à l’aide")
        onActivated: screen.session.open("help")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact && Theme.scale > 1 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Rectangle { // white in every theme: a camera must read it
            implicitWidth: code.width + 2 * Theme.s24
            implicitHeight: code.height + 2 * Theme.s24
            radius: Theme.rCard
            color: Theme.paper
            border.width: Theme.borderWidth
            border.color: Theme.outline

            Image {
                id: code

                anchors.centerIn: parent
                width: Theme.compact ? 300 : 420
                height: width
                source: screen.helping.wifiCode
                smooth: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Code à montrer à l’appareil photo de votre téléphone")
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Repeater {
                model: [
                    qsTr("Ouvrez l’appareil photo de votre téléphone."),
                    qsTr("Montrez-lui ce carré, puis touchez la ligne qui apparaît."),
                    screen.open ? qsTr("Ou choisissez vous-même ce réseau :") : qsTr("Ou choisissez ce réseau et tapez ce mot de passe :")
                ]

                RowLayout {
                    id: step

                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    spacing: Theme.s16
                    Accessible.role: Accessible.ListItem
                    Accessible.name: (index + 1) + ". " + modelData

                    Rectangle {
                        Layout.alignment: Qt.AlignTop
                        implicitWidth: Theme.target
                        implicitHeight: Theme.target
                        radius: width / 2
                        color: Theme.strong

                        Words {
                            anchors.centerIn: parent
                            text: step.index + 1
                            color: Theme.strongText
                            strong: true
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

            Note {
                Layout.fillWidth: true
                iconName: "wifi"
                strongText: screen.helping.wifiName
            }

            Note {
                Layout.fillWidth: true
                visible: !screen.open
                iconName: "key"
                strongText: screen.helping.wifiPassword
            }
        }
    }
}
