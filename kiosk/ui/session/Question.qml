// One question, one answer, large; « Je ne sais pas » is always one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var situations: session.situations
    readonly property string ask: situations.ask
    readonly property var choices: situations.choices
    readonly property int answerHeight: Math.max(Theme.compact ? 96 : 144, Math.round(Theme.label * 3))

    function choose(number: int): void {
        if (!answers.enabled || number > choices.length + 1)
            return;
        situations.answer(number <= choices.length ? choices[number - 1].id : "");
    }

    objectName: "question"
    Accessible.role: Accessible.Pane
    Accessible.name: ask
    onAskChanged: { // a second tap must not answer the question that has come
        answers.enabled = false;
        deaf.restart();
    }

    Timer {
        id: deaf

        interval: Theme.deaf
        onTriggered: {
            answers.enabled = true;
            answersOf.itemAt(0)?.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.compact ? Theme.s16 : Theme.s32

        Stepper {
            Layout.fillWidth: true
            visible: screen.situations.most > 1 && !(Theme.compact && Theme.scale > 1)
            title: screen.situations.label
            words: qsTr("Question %1 sur %2").arg(screen.situations.number).arg(screen.situations.most)
            steps: screen.situations.most
            current: screen.situations.number
        }

        Words {
            Layout.fillWidth: true
            objectName: "question.ask"
            role: Theme.scale > 1 ? "heading" : "title"
            text: screen.ask
        }

        ScrollPane {
            id: answers

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "question.answers"

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.scale > 1.3 || screen.choices.length < 3 ? 1 : 2
                uniformCellWidths: true
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                Repeater {
                    id: answersOf

                    model: screen.choices

                    ServiceTile {
                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        Layout.preferredHeight: screen.answerHeight
                        objectName: "question.answer." + modelData.id
                        focus: index === 0
                        title: modelData.label
                        iconName: modelData.icon
                        keyNumber: index + 1
                        onActivated: screen.situations.answer(modelData.id)
                    }
                }

                ServiceTile {
                    Layout.fillWidth: true
                    Layout.preferredHeight: screen.answerHeight
                    objectName: "question.unknown"
                    title: qsTr("Je ne sais pas")
                    iconName: "lifebuoy"
                    keyNumber: screen.choices.length + 1
                    onActivated: screen.situations.answer("")
                }
            }
        }
    }
}
