// Home: the five services most asked for by name, all the others, the tools; the search,
// and the way in for whoever does not know where to begin.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: home

    required property var session

    readonly property var featured: session.homeModel.featured
    readonly property bool siteOpen: session.site.domain !== ""

    function choose(number: int): void {
        if (number <= featured.length)
            session.homeModel.openService(featured[number - 1].id);
        else if (number === featured.length + 1)
            session.homeModel.openCategory("");
        else if (number === featured.length + 2)
            session.open("situations");
    }

    objectName: "home"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Accueil")

    Messages {
        id: messages
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.compact ? Theme.s16 : Theme.s32; bottomMargin: Theme.compact ? Theme.s16 : Theme.s32 }
        spacing: Theme.compact ? Theme.s12 : Theme.s24

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s24

            Words {
                Layout.fillWidth: true
                objectName: "home.hello"
                role: Theme.scale > 1 ? "heading" : "title"
                text: qsTr("Bonjour, que voulez-vous faire ?")
            }

            SearchButton {
                Layout.preferredWidth: Math.round(home.width * (Theme.compact ? 0.425 : 0.396))
                objectName: "home.search"
                text: qsTr("Chercher")
                placeholder: Theme.scale > 1.3 ? "" : Theme.compact || Theme.scale > 1 ? qsTr("Exemple : carte grise") : qsTr("Exemple : attestation, carte grise, CAF")
                onActivated: home.session.open("search")
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.compact ? Theme.s32 : Theme.s48

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 9
                spacing: Theme.compact ? Theme.s12 : Theme.s16

                RowLayout {
                    Layout.fillWidth: true

                    Words {
                        Layout.fillWidth: true
                        role: "label"
                        text: qsTr("Sur Internet")
                        Accessible.role: Accessible.Heading
                    }

                    ActionButton {
                        objectName: "home.site"
                        visible: home.siteOpen
                        kind: "strong"
                        iconName: "browser"
                        text: qsTr("Revenir à %1").arg(home.session.site.name)
                        onActivated: home.session.open("site")
                    }
                }

                GridLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    columns: 3
                    uniformCellWidths: true
                    uniformCellHeights: true
                    columnSpacing: Theme.gap
                    rowSpacing: Theme.gap

                    Repeater {
                        model: home.featured

                        Tile {
                            required property var modelData
                            required property int index

                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            objectName: "home.service." + modelData.id
                            focus: index === 0
                            title: modelData.name
                            subtitle: modelData.subtitle
                            iconName: modelData.icon
                            keyNumber: index + 1
                            onActivated: home.session.homeModel.openService(modelData.id)
                        }
                    }

                    Tile {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        objectName: "home.all"
                        title: qsTr("Tous les services")
                        subtitle: qsTr("Santé, retraite, papiers…")
                        iconName: "squares-four"
                        keyNumber: home.featured.length + 1
                        onActivated: home.session.homeModel.openCategory("")
                    }
                }

                Banner {
                    id: banner

                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap - parent.spacing
                    objectName: "home.begin"
                    title: qsTr("Je ne sais pas par où commencer")
                    subtitle: Theme.compact ? qsTr("Répondez à 3 questions simples.") : qsTr("Répondez à 3 questions simples. On vous montre le bon site.")
                    iconName: "signpost"
                    keyNumber: home.featured.length + 2
                    onActivated: home.session.open("situations")
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 4
                spacing: Theme.compact ? Theme.s12 : Theme.s16

                Words {
                    role: "label"
                    text: qsTr("Avec vos papiers")
                    Accessible.role: Accessible.Heading
                }

                component Tool: ToolTile {
                    property string key
                    property string code

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 1
                    objectName: "home.tool." + key
                    possible: code === ""
                    reason: messages.sentence(code) + " " + messages.next(code)
                    subtitle: ""
                    onActivated: home.session.open(key)
                }

                Tool {
                    key: "scan"
                    code: home.session.scanner.code
                    title: qsTr("Scanner")
                    subtitle: Theme.compact ? qsTr("Papier en fichier") : qsTr("Je garde mon papier en fichier")
                    iconName: "scanner"
                }

                Tool {
                    key: "print"
                    code: home.session.printer.code
                    title: qsTr("Imprimer")
                    subtitle: Theme.compact ? qsTr("Fichier en papier") : qsTr("Un fichier sort en papier")
                    iconName: "printer"
                }

                Tool {
                    key: "photocopy"
                    code: home.session.scanner.code || home.session.printer.code
                    title: qsTr("Photocopier")
                    subtitle: Theme.compact ? qsTr("Une copie rapide") : qsTr("Une copie, tout de suite")
                    iconName: "copy"
                }

                Rectangle { // a fact, not a choice
                    Layout.fillWidth: true
                    implicitHeight: Math.max(Theme.scale > 1 ? 0 : banner.implicitHeight, wifi.implicitHeight + 2 * Theme.s16)
                    Layout.topMargin: Theme.gap - parent.spacing
                    visible: home.session.homeModel.wifiName !== ""
                    radius: Theme.rCard
                    color: Theme.none
                    border.width: 2
                    border.color: Theme.outline
                    Accessible.role: Accessible.StaticText
                    Accessible.name: network.whole

                    RowLayout {
                        id: wifi

                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s24; rightMargin: Theme.s24 }
                        spacing: Theme.s16

                        Icon {
                            name: "wifi"
                            size: Theme.iconLarge
                        }

                        Words {
                            id: network

                            Layout.fillWidth: true
                            readonly property string whole: qsTr("Wi-Fi gratuit sur votre téléphone : %1").arg(home.session.homeModel.wifiName)

                            text: Theme.compact && Theme.scale > 1.3 ? qsTr("Wi-Fi : %1").arg(home.session.homeModel.wifiName) : whole
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
