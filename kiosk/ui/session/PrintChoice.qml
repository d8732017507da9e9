// « Que voulez-vous imprimer ? »: the page of the open site, then the documents.
import QtQuick
import QtQuick.Layouts
import kit

Item {
    id: choice

    required property var session

    readonly property var printing: session.printing
    readonly property int inset: Theme.compact ? Theme.s24 : Theme.s40
    readonly property var sitePage: ({
        "id": "site",
        "title": qsTr("La page du site"),
        "detail": session.site.name,
        "origin": "page",
        "thumbnail": ""
    })
    readonly property var offered: (printing.sitePossible ? [sitePage] : []).concat(printing.choices)

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: choice.inset; bottomMargin: choice.inset }
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            objectName: "print.title"
            role: Theme.compact && Theme.scale > 1 ? "heading" : "title"
            text: qsTr("Que voulez-vous imprimer ?")
        }

        DocumentShelf {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "print.shelf"
            visible: choice.offered.length > 0
            prefix: "print.choice"
            items: choice.offered
            focusFirst: true
            onPicked: id => id === "site" ? choice.printing.chooseSite() : choice.printing.choose(id)
        }

        NoDocuments {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: choice.offered.length === 0
            session: choice.session
        }
    }
}
