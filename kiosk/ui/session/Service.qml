// A service's fiche: what one can do there (a tap opens the site), what to have at hand, who helps.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var service: session.service
    readonly property var tasks: service.tasks

    function choose(number: int): void {
        if (number <= tasks.length)
            service.openTask(tasks[number - 1].id);
    }

    function phoneNeed(need: string): string {
        switch (need) {
        case "code": return qsTr("Il faut un téléphone pour recevoir un code.");
        case "identite": return qsTr("Il faut un téléphone avec une identité numérique.");
        }
        return need === "" ? "" : qsTr("Il faut un téléphone portable.");
    }

    objectName: "service"
    Accessible.role: Accessible.Pane
    Accessible.name: service.name

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.compact ? Theme.s16 : Theme.s32

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s24

            Blob {
                size: Theme.compact ? 80 : 112
                color: Theme.surface
                iconName: screen.service.icon
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    objectName: "service.name"
                    role: "title"
                    text: screen.service.name
                }

                Words {
                    Layout.fillWidth: true
                    role: Theme.scale === 1 && !Theme.compact ? "lead" : "body"
                    text: screen.service.summary
                    color: Theme.text2
                }
            }

            ColumnLayout {
                spacing: Theme.s12

                Chip {
                    Layout.alignment: Qt.AlignRight
                    kind: screen.service.official ? "ok" : "plain"
                    iconName: screen.service.official ? "lock-simple" : "globe"
                    text: screen.service.official ? qsTr("Site officiel : %1").arg(screen.service.domain) : screen.service.domain
                }

                Chip {
                    Layout.alignment: Qt.AlignRight
                    visible: screen.service.minutes > 0
                    iconName: "clock"
                    text: qsTr("%1 minutes environ").arg(screen.service.minutes)
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.compact ? Theme.s16 : Theme.s32

            Ground {
                Layout.preferredWidth: 10
                objectName: "service.tasks"
                title: qsTr("Que voulez-vous faire ?")

                Repeater {
                    model: screen.tasks

                    OptionRow {
                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        objectName: "service.task." + modelData.id
                        focus: index === 0
                        caret: true
                        title: modelData.label
                        subtitle: modelData.note
                        onActivated: screen.service.openTask(modelData.id)
                    }
                }
            }

            Ground {
                Layout.preferredWidth: 9
                visible: screen.service.papers.length > 0
                objectName: "service.papers"
                title: qsTr("Préparez ceci")

                Repeater {
                    model: screen.service.papers

                    RowLayout {
                        id: paper

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: Theme.s16
                        Accessible.role: Accessible.ListItem
                        Accessible.name: modelData.note === "" ? modelData.label : modelData.label + ", " + modelData.note

                        Blob {
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

                Note {
                    Layout.fillWidth: true
                    objectName: "service.needsPhone"
                    visible: screen.service.needsPhone !== ""
                    kind: "warn"
                    iconName: "phone"
                    strongText: screen.phoneNeed(screen.service.needsPhone)
                }

                Note {
                    Layout.fillWidth: true
                    visible: screen.service.warn !== ""
                    kind: "warn"
                    iconName: "warning"
                    text: screen.service.warn
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 9
                spacing: Theme.gap

                ActionButton {
                    Layout.fillWidth: true
                    objectName: "service.open"
                    kind: "primary"
                    size: Theme.compact ? "lg" : "xl"
                    iconName: "arrow-right-bold"
                    iconLast: true
                    text: qsTr("Ouvrir le site")
                    onActivated: screen.service.openSite()
                }

                ScrollPane {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    objectName: "service.ways"

                    OptionRow {
                        Layout.fillWidth: true
                        objectName: "service.staff"
                        caret: true
                        iconName: "hand-palm"
                        title: qsTr("Appeler quelqu’un")
                        onActivated: screen.service.callStaff()
                    }

                    PrintIt {
                        Layout.fillWidth: true
                        objectName: "service.print"
                        session: screen.session
                        onActivated: screen.service.print(qsTr("Le site"), qsTr("Préparez ceci"), qsTr("Pour entrer"), qsTr("Le téléphone de ce service"))
                    }

                    Note {
                        Layout.fillWidth: true
                        visible: screen.service.phone !== ""
                        iconName: "phone"
                        strongText: screen.service.phone
                        text: qsTr("Le téléphone de ce service")
                    }

                    Note {
                        Layout.fillWidth: true
                        visible: screen.service.access.length > 0
                        iconName: "key"
                        strongText: qsTr("Pour entrer")
                        text: screen.service.access.map(way => way.label).join("\n")
                    }
                }
            }
        }
    }
}
