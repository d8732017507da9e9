// The white bar above: home, back, where one is, the time only when it matters, and the way out.
import QtQuick

Rectangle {
    id: bar

    property string title
    property string titleIcon
    property bool homeVisible: true
    property bool canGoBack: false
    property string siteName
    property string siteDomain
    property string siteKind // officiel, messagerie, autre, or empty when no site is open
    property int minutesLeft: -1 // -1: not shown; a permanent countdown frightens
    property int minutesWhole: 10 // what a full ring means
    property bool endVisible: true
    property string endText: qsTr("J’ai fini")

    readonly property bool tight: Theme.compact && Theme.scale > 1 && minutesLeft >= 0 // shorter words
    readonly property bool onSite: siteKind !== ""
    readonly property real room: Math.max(120, width - start.width - time.width
        - (endButton.visible ? endButton.width : 0) - 4 * Theme.s48) // for what stands between
    readonly property string kindText: siteKind === "officiel" ? qsTr("Site officiel")
        : siteKind === "messagerie" ? qsTr("Votre messagerie") : qsTr("Autre site")

    signal home()
    signal back()
    signal end()

    implicitWidth: parent?.width ?? 0
    implicitHeight: Theme.barHeight
    z: 100
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Barre du haut")

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    component BarItem: Pressable {
        id: item

        property string text
        property string iconName
        property bool marked: false // wears the mark of the îlot
        property bool filled: false

        spoken: text
        implicitWidth: row.implicitWidth + 2 * Theme.s16 - (marked ? Theme.s8 : 0)
        implicitHeight: Theme.target

        Rectangle {
            anchors.fill: parent
            radius: item.corner
            color: item.pressed ? Theme.surface3 : item.filled ? Theme.surface2 : Theme.none
            border.width: item.filled && Theme.contrast ? 2 : 0
            border.color: Theme.outline
        }

        Row {
            id: row

            x: item.marked ? Theme.s8 : Theme.s16
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s12

            Image {
                anchors.verticalCenter: parent.verticalCenter
                visible: item.marked
                width: 44
                height: 44
                sourceSize: Qt.size(width, height)
                source: Qt.resolvedUrl(Theme.contrast ? "../art/marque-contraste.svg" : "../art/marque-clair.svg")
                Accessible.ignored: true
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: item.iconName
                tone: "plain"
                size: Theme.iconSmall
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: item.text
                color: Theme.labelInk
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Row {
        id: start

        anchors { left: parent.left; leftMargin: Theme.compact ? Theme.s16 : Theme.s24; verticalCenter: parent.verticalCenter }
        spacing: Theme.s12

        BarItem {
            objectName: "bar.home"
            visible: bar.homeVisible
            text: qsTr("Accueil")
            marked: true
            filled: !bar.canGoBack && bar.title === "" && !bar.onSite
            onActivated: bar.home()
        }

        BarItem { // its place stays when there is nothing to go back to
            objectName: "bar.back"
            opacity: bar.canGoBack ? 1 : 0
            enabled: bar.canGoBack
            text: qsTr("Retour")
            iconName: "arrow-left-bold"
            onActivated: bar.back()
        }
    }

    Row {
        id: context

        anchors { left: start.right; leftMargin: Theme.s24; verticalCenter: parent.verticalCenter }
        spacing: Theme.s24
        visible: bar.title !== "" || bar.onSite

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.hairline
            height: 44
            color: Theme.line
        }

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s16
            visible: !bar.onSite

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: bar.titleIcon
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, bar.room - Theme.icon)
                text: bar.title
                color: Theme.labelInk
                strong: true
                elide: Text.ElideRight
                maximumLineCount: 1
                Accessible.role: Accessible.Heading
            }
        }

        Rectangle { // the lock chip: which site this really is
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.onSite
            width: site.width + 2 * Theme.s16
            height: bar.height - Theme.s12
            radius: Theme.rButton
            color: bar.siteKind === "officiel" ? Theme.okSoft : Theme.surface2
            border.width: Theme.contrast ? 2 : 0
            border.color: bar.siteKind === "officiel" ? Theme.okMark : Theme.outline
            objectName: "bar.site"
            Accessible.role: Accessible.StaticText
            Accessible.name: bar.siteName + ", " + bar.kindText + ", " + bar.siteDomain

            Row {
                id: site

                readonly property color ink: bar.siteKind === "officiel" ? Theme.okText : Theme.labelInk

                anchors.centerIn: parent
                spacing: Theme.s16

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: bar.siteKind === "messagerie" ? "envelope-simple-open"
                        : bar.siteKind === "officiel" ? "lock-simple" : "globe"
                    tone: bar.siteKind === "officiel" ? "ok" : "light"
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        width: Math.min(implicitWidth, (bar.room - Theme.s64))
                        visible: Theme.scale === 1 && bar.siteName !== ""
                        text: bar.siteName
                        wrapMode: Text.NoWrap
                        leading: 1.2
                        strong: true
                        elide: Text.ElideRight
                        maximumLineCount: 1
                        Accessible.ignored: true
                    }

                    Row { // the domain is a text of its own: it reads left to right in every language
                        spacing: Theme.s8

                        Words {
                            id: kind

                            visible: !bar.tight || bar.siteDomain === ""
                            text: bar.siteDomain === "" ? bar.kindText : bar.kindText + " ·"
                            leading: 1.2
                            color: site.ink
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }

                        Words {
                            width: Math.min(implicitWidth, Math.max(Theme.s64, bar.room - Theme.s64 - (kind.visible ? kind.width + Theme.s8 : 0)))
                            text: bar.siteDomain
                            leading: 1.2
                            color: site.ink
                            font.weight: Font.DemiBold
                            elide: Text.ElideLeft // the end of a host name says whose it is
                            maximumLineCount: 1
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    Rectangle { // the last minutes stand on yellow
        anchors { fill: time; leftMargin: -Theme.s12; rightMargin: -Theme.s12; topMargin: -Theme.s8; bottomMargin: -Theme.s8 }
        visible: bar.minutesLeft >= 0 && bar.minutesLeft <= 5
        radius: Theme.rButton
        color: Theme.warnSoft
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.warnMark
    }

    Row {
        id: time

        anchors { right: endButton.visible ? endButton.left : parent.right; rightMargin: Theme.s24; verticalCenter: parent.verticalCenter }
        spacing: Theme.s12

        Ring {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.minutesLeft >= 0
            fraction: bar.minutesLeft / bar.minutesWhole
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "bar.time"
            visible: bar.minutesLeft >= 0
            text: qsTr("Il vous reste %n minutes", "", Math.max(1, bar.minutesLeft))
            figures: true
            strong: bar.minutesLeft <= 5
            color: strong ? Theme.warnText : Theme.text
            wrapMode: Text.NoWrap

            Binding on text {
                when: bar.tight
                value: qsTr("%n minutes", "", Math.max(1, bar.minutesLeft))
            }
        }
    }

    ActionButton {
        id: endButton

        anchors { right: parent.right; rightMargin: Theme.compact ? Theme.s16 : Theme.s24; verticalCenter: parent.verticalCenter }
        objectName: "bar.end"
        visible: bar.endVisible
        kind: "strong"
        text: bar.endText
        iconName: "sign-out"
        onActivated: bar.end()
    }
}
