// « Où est votre messagerie ? »: which mailbox to open beside the form, which stays as it is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: choice

    required property var session

    readonly property var site: session.site

    objectName: "mail"
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Rectangle {
        anchors.fill: parent
        color: Theme.bg

        MouseArea { // the page below is not touched
            anchors.fill: parent
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
        }
    }

    ScrollPane {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s40; bottomMargin: Theme.s16 }
        objectName: "mail.choices"
        spacing: Theme.compact ? Theme.s12 : Theme.s24

        Words {
            id: heading

            Layout.fillWidth: true
            role: "title"
            text: qsTr("Où est votre messagerie ?")
        }

        Words {
            Layout.fillWidth: true
            visible: choice.site.serviceName !== ""
            role: "lead"
            text: qsTr("Votre page %1 vous attend : rien n’y est perdu.").arg(choice.site.serviceName)
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.scale > 1.3 ? 1 : 2
            uniformCellWidths: true
            columnSpacing: Theme.gap
            rowSpacing: Theme.s16

            Repeater {
                model: choice.site.mailboxes

                ActionButton {
                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    objectName: "mail.choice." + modelData.id
                    focus: index === 0
                    size: "lg"
                    iconName: "envelope-simple-open"
                    text: modelData.name
                    onActivated: choice.site.chooseMailbox(modelData.id)
                }
            }
        }

        ActionButton {
            objectName: "mail.back"
            kind: "ghost"
            iconName: "arrow-left-bold"
            text: qsTr("Revenir sans ouvrir mes mails")
            onActivated: choice.site.backToSite()
        }
    }
}
