// The pages of a scan: their heap at the side, the one that is looked at, and below it what can be
// done to it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

RowLayout {
    id: heap

    required property var pages
    property string meanwhile // the last page as it arrived, until it is drawn

    readonly property bool several: pages.count > 1
    readonly property bool terse: Theme.scale > 1.3 || (Theme.compact && Theme.scale > 1) // signs alone

    spacing: Theme.s24

    ScrollPane {
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.compact ? 112 : 152
        objectName: "scan.heap"
        visible: heap.several
        spacing: Theme.s12

        Repeater {
            model: heap.pages.count

            ScanLeaf {
                required property int index

                Layout.fillWidth: true
                objectName: "scan.page." + (index + 1)
                leaf: heap.pages.items[index] ?? ({ "number": index + 1, "picture": "", "current": false })
                onActivated: heap.pages.choose(index + 1)
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.s16

        PagePreview {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "scan.looked"
            source: heap.pages.preview !== "" ? heap.pages.preview
                : heap.pages.current === heap.pages.count ? heap.meanwhile : ""
            name: qsTr("La page %1").arg(heap.pages.current)
        }

        Flow {
            id: tools

            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            Layout.preferredWidth: Math.min(parent.width, sum)
            spacing: Theme.s12

            readonly property real sum: {
                let all = 0;
                for (const tool of children)
                    all += tool.visible ? tool.implicitWidth + spacing : 0;
                return all;
            }

            ActionButton {
                objectName: "scan.turn"
                iconName: "arrow-clockwise"
                text: heap.terse ? "" : qsTr("Tourner")
                spoken: qsTr("Tourner la page")
                onActivated: heap.pages.turn()
            }

            ActionButton {
                objectName: "scan.cut"
                visible: heap.pages.small
                iconName: "crop"
                text: heap.terse ? "" : heap.pages.isCut ? qsTr("Garder les bords") : qsTr("Couper les bords")
                spoken: heap.pages.isCut ? qsTr("Garder les bords") : qsTr("Couper les bords")
                onActivated: heap.pages.cut()
            }

            ActionButton {
                objectName: "scan.straighten"
                visible: heap.pages.crooked
                iconName: heap.pages.straight ? "arrow-counter-clockwise" : "file"
                text: heap.terse ? "" : heap.pages.straight ? qsTr("Ne pas redresser") : qsTr("Redresser")
                spoken: heap.pages.straight ? qsTr("Ne pas redresser") : qsTr("Redresser")
                onActivated: heap.pages.straighten()
            }

            ActionButton {
                objectName: "scan.earlier"
                visible: heap.several
                iconName: "caret-up-bold"
                text: ""
                spoken: qsTr("Mettre la page avant")
                possible: heap.pages.current > 1
                reason: qsTr("C’est déjà la première page.")
                onActivated: heap.pages.move(-1)
            }

            ActionButton {
                objectName: "scan.later"
                visible: heap.several
                iconName: "caret-down-bold"
                text: ""
                spoken: qsTr("Mettre la page après")
                possible: heap.pages.current < heap.pages.count
                reason: qsTr("C’est déjà la dernière page.")
                onActivated: heap.pages.move(1)
            }

            ActionButton {
                objectName: "scan.remove"
                visible: heap.several
                iconName: "trash"
                text: heap.terse ? "" : qsTr("Supprimer")
                spoken: qsTr("Supprimer la page")
                onActivated: heap.pages.remove()
            }
        }
    }
}
