// Where to begin: services in order, what to bring, who to call. It can be printed and taken along.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var situations: session.situations
    readonly property var steps: situations.steps
    readonly property bool small: Theme.compact || Theme.scale > 1

    function choose(number: int): void {
        if (number <= steps.length)
            situations.openService(steps[number - 1].id);
    }

    objectName: "outcome"
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.compact ? Theme.s16 : Theme.s32

        Words {
            id: title

            Layout.fillWidth: true
            objectName: "outcome.title"
            role: Theme.scale > 1 ? "heading" : "title"
            text: qsTr("Voici par où commencer")
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.compact ? Theme.s16 : Theme.s32

            Ground {
                Layout.preferredWidth: 11
                objectName: "outcome.steps"
                title: qsTr("Allez sur ces sites, dans l’ordre")

                Repeater {
                    model: screen.steps

                    ServiceTile {
                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        Layout.preferredHeight: Math.min(implicitHeight, Theme.scale > 1 ? implicitHeight : 100)
                        objectName: "outcome.service." + modelData.id
                        focus: index === 0
                        title: modelData.name
                        subtitle: modelData.subtitle
                        iconName: screen.small ? "" : modelData.icon
                        keyNumber: index + 1
                        onActivated: screen.situations.openService(modelData.id)
                    }
                }
            }

            Ground {
                Layout.preferredWidth: 9
                objectName: "outcome.papers"
                visible: screen.situations.papers.length > 0
                title: qsTr("Préparez ceci")

                Repeater {
                    model: screen.situations.papers

                    RowLayout {
                        id: paper

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: Theme.s16
                        Accessible.role: Accessible.ListItem
                        Accessible.name: modelData.note === "" ? modelData.label : modelData.label + ", " + modelData.note

                        Blob {
                            visible: Theme.scale < 1.3
                            size: 56
                            iconName: paper.modelData.icon
                        }

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0

                            Words {
                                Layout.fillWidth: true
                                text: paper.modelData.label
                                strong: true
                                Accessible.ignored: true
                            }

                            Words {
                                Layout.fillWidth: true
                                visible: text !== ""
                                text: paper.modelData.note
                                color: Theme.text2
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }

            ScrollPane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 9
                objectName: "outcome.help"

                PrintIt {
                    Layout.fillWidth: true
                    objectName: "outcome.print"
                    kind: "primary"
                    size: screen.small ? "lg" : "xl"
                    session: screen.session
                    onActivated: screen.situations.print(qsTr("Allez sur ces sites, dans l’ordre"), qsTr("Préparez ceci"), qsTr("Appelez, si vous êtes bloqué"), qsTr("Près d’ici, on vous aide"))
                }

                OptionRow {
                    Layout.fillWidth: true
                    objectName: "outcome.staff"
                    caret: true
                    iconName: "hand-palm"
                    title: qsTr("Appeler quelqu’un")
                    onActivated: screen.situations.callStaff()
                }

                Repeater {
                    model: screen.situations.calls

                    Note {
                        required property var modelData

                        Layout.fillWidth: true
                        iconName: "phone"
                        strongText: modelData.phone
                        text: modelData.name
                    }
                }

                Repeater {
                    model: screen.situations.helpers

                    Note {
                        required property var modelData

                        Layout.fillWidth: true
                        iconName: "map-pin"
                        strongText: modelData.name
                        text: modelData.detail
                    }
                }
            }
        }
    }
}
