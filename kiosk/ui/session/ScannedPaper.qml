// What the scanner has seen so far: an empty glass and how to lay the sheet, then the page as it
// arrives.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

Item {
    id: paper

    required property var scanning

    readonly property bool looked: scanning.stage === "look" && scanning.pages.count > 0
    readonly property bool shown: scanning.stage === "scanning" || scanning.stage === "reading" || looked

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, implicitWidth)
        visible: !paper.shown
        spacing: Theme.compact ? Theme.s24 : Theme.s48

        Drawing {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Math.min(paper.width, Theme.compact ? (Theme.scale > 1.3 ? 260 : 360) : 560)
            picture: "scanner"
            iconName: "scanner"
        }

        LayingSteps {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
        }
    }

    PagePreview {
        anchors.fill: parent
        objectName: "scan.preview"
        visible: paper.shown && !paper.looked
        source: visible ? paper.scanning.preview : ""
        name: qsTr("La page arrive")
    }

    Loader {
        anchors.fill: parent
        active: paper.looked
        sourceComponent: ScanHeap {
            pages: paper.scanning.pages
            meanwhile: paper.scanning.preview
        }
    }
}
