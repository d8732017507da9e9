// One document of the tray: where it came from, its first page, its name and its weight.
import QtQuick
import QtQuick.Layouts
import kit

Pressable {
    id: card

    required property var item // {id, title, detail, origin, thumbnail}
    property bool checked: false
    property bool several: false // any number is chosen
    property bool choosing: false // one is chosen among them; otherwise a tap leads on

    readonly property bool roomy: height >= 520 && Theme.scale === 1 // for the origin above the page
    readonly property string originText: item.origin === "scan" ? qsTr("Scanné ici")
        : item.origin === "stick" ? qsTr("Sur ma clé USB")
        : item.origin === "page" ? qsTr("Ouverte ici") : qsTr("Venu du site")
    readonly property string originIcon: item.origin === "scan" ? "scanner"
        : item.origin === "stick" ? "usb" : item.origin === "page" ? "globe" : "download-simple"
    readonly property int inset: Theme.compact ? Theme.s16 : Theme.s24

    spoken: [item.title, originText, item.detail].filter(part => part !== "").join(", ")
    corner: Theme.rCard
    Accessible.role: several ? Accessible.CheckBox : choosing ? Accessible.RadioButton : Accessible.Button
    Accessible.checkable: choosing
    Accessible.checked: checked

    Rectangle {
        anchors.fill: parent
        radius: card.corner
        color: card.pressed ? Theme.surface2 : Theme.surface
        border.width: card.checked ? 4 : Theme.borderWidth
        border.color: card.checked ? (Theme.contrast ? Theme.primary : Theme.strong) : Theme.outline

        Shadow { level: "e1" }

        ColumnLayout {
            anchors { fill: parent; margins: card.inset; bottomMargin: Theme.s16 }
            spacing: Theme.s12

            RowLayout {
                Layout.fillWidth: true
                visible: card.roomy
                spacing: Theme.s12

                Chip {
                    objectName: "documents.origin"
                    text: card.originText
                    iconName: card.originIcon
                    Accessible.ignored: true
                }

                Item {
                    Layout.fillWidth: true
                }

                Radio {
                    visible: card.choosing
                    checked: card.checked
                }
            }

            Rectangle { // the page lies a little below the edge of its place
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 0
                radius: Theme.rButton
                color: Theme.surface2
                border.width: Theme.contrast ? 2 : 0
                border.color: Theme.outline
                clip: true

                PagePreview {
                    anchors { fill: parent; margins: Theme.s16 }
                    visible: card.item.thumbnail !== ""
                    source: card.item.thumbnail
                    Accessible.ignored: true
                }

                Icon {
                    anchors.centerIn: parent
                    visible: card.item.thumbnail === ""
                    name: card.item.origin === "page" ? "browser" : "file-text"
                    size: Math.min(96, parent.height * 0.6)
                }

                Radio {
                    anchors { right: parent.right; top: parent.top; margins: Theme.s8 }
                    visible: card.choosing && !card.roomy
                    checked: card.checked
                }
            }

            Words {
                Layout.fillWidth: true
                role: "label"
                text: card.item.title
                wrapMode: Text.Wrap
                elide: Text.ElideRight
                maximumLineCount: 2
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: text !== "" && !(Theme.compact && Theme.scale > 1)
                text: card.item.detail
                color: Theme.text2
                elide: Text.ElideRight
                maximumLineCount: 1
                Accessible.ignored: true
            }
        }
    }
}
