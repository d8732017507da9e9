// The open site: its page, and above it a thin strip of what one can do with any page. Lives as long
// as the session, hidden behind the other screens: with it the pages would die.
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var site: session.site
    readonly property bool failed: site.errorCode !== ""
    readonly property bool roomy: Theme.scale === 1 && !Theme.compact
    readonly property bool onMail: site.side === "mail"
    readonly property bool certain: ["certificate", "site-unsafe", "site-private", "site-refused", "webmail-refused"].includes(site.errorCode) // a second try ends the same way
    readonly property bool covered: failed || site.choosingMailbox

    // The keyboard goes back to the page once our own words over it have gone.
    function returnToPage(): void {
        if (covered || dialog.open)
            return;
        const held = activeFocus;
        pages.focus = false; // it may still say true, and would then do nothing
        pages.focus = true;
        if (held)
            pages.forceActiveFocus(Qt.OtherFocusReason);
    }

    objectName: "site"
    onCoveredChanged: Qt.callLater(screen.returnToPage)
    Accessible.role: Accessible.Pane
    Accessible.name: site.name

    Messages {
        id: messages
    }

    Rectangle {
        id: strip

        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.max(72, tools.implicitHeight + Theme.s16)
        color: Theme.surface
        z: 1
        enabled: !dialog.open
        Accessible.role: Accessible.ToolBar
        Accessible.name: qsTr("Cette page")

        RowLayout {
            id: tools

            anchors { fill: parent; leftMargin: Theme.compact ? Theme.s16 : Theme.s24; rightMargin: Theme.compact ? Theme.s16 : Theme.s24 }
            spacing: Theme.s12

            ActionButton {
                objectName: "site.closePopup"
                visible: screen.site.popups > 0
                kind: "strong"
                iconName: "arrow-left-bold"
                text: qsTr("Revenir")
                spoken: qsTr("Revenir à la page d’avant")
                onActivated: screen.site.closePopup()
            }

            ActionButton {
                objectName: "site.form"
                visible: screen.onMail && screen.site.popups === 0
                kind: "strong"
                iconName: "arrow-left-bold"
                text: screen.roomy && screen.site.serviceName !== "" ? qsTr("Revenir à %1").arg(screen.site.serviceName) : qsTr("Revenir")
                spoken: screen.site.serviceName !== "" ? qsTr("Revenir à %1").arg(screen.site.serviceName) : qsTr("Revenir")
                onActivated: screen.site.backToSite()
            }

            Words {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s4
                objectName: "site.title"
                text: screen.site.popups > 0 ? qsTr("Une autre page s’est ouverte.")
                    : screen.site.slow ? qsTr("Ce site est lent. Attendez encore un peu.")
                    : screen.site.loading ? qsTr("La page arrive…") : screen.site.pageTitle
                color: Theme.text2
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                maximumLineCount: 1
            }

            ActionButton {
                objectName: "site.mail"
                visible: !screen.onMail && !screen.site.choosingMailbox && screen.site.mailboxes.length > 0
                iconName: "envelope-simple-open"
                text: screen.roomy ? qsTr("Mes mails") : ""
                spoken: qsTr("Mes mails")
                onActivated: screen.site.openMail()
            }

            ActionButton {
                objectName: "site.stop"
                visible: screen.site.loading
                kind: "ghost"
                iconName: "x-bold"
                text: screen.roomy ? qsTr("Arrêter") : ""
                spoken: qsTr("Ne plus attendre la page")
                onActivated: screen.site.stop()
            }

            ActionButton {
                objectName: "site.reload"
                visible: !screen.site.loading
                kind: "ghost"
                iconName: "arrow-clockwise"
                text: screen.roomy ? qsTr("Recharger") : ""
                spoken: qsTr("Recharger la page")
                onActivated: screen.site.reload()
            }

            ActionButton {
                objectName: "site.smaller"
                kind: "ghost"
                iconName: "minus-bold"
                spoken: qsTr("Page plus petite")
                possible: screen.site.zoomPercent > 100
                reason: qsTr("La page a sa taille normale.")
                onActivated: screen.site.zoom(-1)
            }

            Words {
                objectName: "site.zoom"
                visible: !(Theme.compact && Theme.scale > 1)
                text: qsTr("%1 %").arg(screen.site.zoomPercent)
                figures: true
                strong: true
                wrapMode: Text.NoWrap
                Accessible.name: qsTr("Taille de la page : %1 %").arg(screen.site.zoomPercent)
            }

            ActionButton {
                objectName: "site.larger"
                kind: "ghost"
                iconName: "plus-bold"
                spoken: qsTr("Page plus grande")
                possible: screen.site.zoomPercent < 200
                reason: qsTr("La page ne peut pas grandir plus.")
                onActivated: screen.site.zoom(1)
            }

            ActionButton {
                objectName: "site.print"
                iconName: "printer"
                text: screen.roomy ? qsTr("Imprimer cette page") : qsTr("Imprimer")
                spoken: qsTr("Imprimer cette page")
                possible: !screen.covered && !screen.session.printer.code
                reason: screen.covered ? qsTr("Il n’y a pas de page à imprimer.") : messages.sentence(screen.session.printer.code)
                onActivated: screen.site.printPage()
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }

        Rectangle { // how much of the page has come
            anchors { bottom: parent.bottom; left: parent.left }
            width: parent.width * screen.site.progress / 100
            height: 6
            visible: screen.site.loading
            color: Theme.title
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("La page arrive")
        }
    }

    Item {
        id: ground

        anchors { left: parent.left; right: parent.right; top: strip.bottom; bottom: parent.bottom }
        enabled: !dialog.open

        Rectangle {
            anchors.fill: parent
            color: Theme.paper
        }

        Loader { // synchronous: a page must exist as soon as Python has pushed it
            id: pages

            anchors.fill: parent
            focus: true
            enabled: !screen.covered
            active: Boolean(screen.site.profile && screen.site.pages)
            Component.onCompleted: setSource(Qt.resolvedUrl("SitePage.qml"), { "session": screen.session })
            onLoaded: item.focus = true
        }

        Rectangle { // never Chromium's own page of errors
            anchors.fill: parent
            visible: screen.failed
            color: Theme.bg

            BigMessage {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.margin, 1000)
                objectName: "site.error"
                kind: messages.of(screen.site.errorCode).kind
                iconName: messages.of(screen.site.errorCode).icon
                heading: screen.failed ? messages.sentence(screen.site.errorCode) : ""
                sentence: screen.failed ? messages.next(screen.site.errorCode) : ""

                Note { // what a failed page does not take away
                    Layout.fillWidth: true
                    objectName: "site.kept"
                    visible: screen.failed && screen.session.documentCount > 0
                    kind: "ok"
                    iconName: "folder-open"
                    text: qsTr("Vos documents sont toujours là.")
                }

                ActionButton { // a certificate that is wrong stays wrong: no second try, no « continue »
                    Layout.fillWidth: true
                    objectName: "site.retry"
                    focus: visible
                    visible: screen.failed && !screen.certain
                    kind: "primary"
                    size: "lg"
                    iconName: "arrow-clockwise"
                    text: qsTr("Essayer encore")
                    onActivated: screen.site.reload()
                }

                ActionButton {
                    Layout.fillWidth: true
                    objectName: "site.otherMail"
                    focus: visible
                    visible: screen.site.errorCode === "webmail-refused"
                    kind: "primary"
                    size: "lg"
                    iconName: "envelope-simple-open"
                    text: qsTr("Choisir une autre messagerie")
                    onActivated: screen.site.otherMail()
                }

                ActionButton {
                    Layout.fillWidth: true
                    objectName: "site.leave"
                    focus: visible && screen.certain && screen.site.errorCode !== "webmail-refused"
                    kind: focus ? "primary" : "second"
                    size: focus ? "lg" : "h"
                    iconName: "arrow-left-bold"
                    text: screen.onMail ? qsTr("Revenir à %1").arg(screen.site.serviceName) : qsTr("Revenir")
                    onActivated: screen.onMail ? screen.site.backToSite() : screen.session.back()
                }
            }
        }

        MailChoice {
            anchors.fill: parent
            visible: screen.site.choosingMailbox
            focus: visible
            session: screen.session
            onVisibleChanged: {
                if (visible)
                    forceActiveFocus(Qt.PopupFocusReason);
            }
        }
    }

    SiteDialog {
        id: dialog

        session: screen.session
        onOpenChanged: Qt.callLater(screen.returnToPage)
    }
}
