// The pages of the open site, the newest on top. The only file that imports QtWebEngine: Site.qml
// loads it once there is a profile. Python decides everything, see kiosk/session/page.py.
pragma ComponentBehavior: Bound
import QtQuick
import QtWebEngine
import kit

FocusScope {
    id: stack

    required property var session

    readonly property var site: session.site
    property int shown: -1 // number of the page in view; newer ones of its side lie over it
    property string side

    property bool held: false // the keyboard was in a page when another came into view

    function showTop(): void {
        held = activeFocus;
        side = site.side;
        shown = site.topNumber;
    }

    // Not at once: it changes inside a signal of the page below, which may not be hidden there and
    // then.
    Connections {
        target: stack.site

        function onTopChanged(): void {
            Qt.callLater(stack.showTop);
        }
    }

    Repeater {
        id: views

        model: stack.session.site.pages

        WebEngineView {
            id: view

            required property var page
            readonly property bool inView: page.lies === stack.side && page.order >= stack.shown
            readonly property bool onTop: inView && page.order === stack.shown

            // Write the page as PDF once it wears, for paper alone, what a script gives it.
            function printDressed(script: string, path: string): void {
                runJavaScript(script, WebEngineScript.ApplicationWorld, () => printToPdf(path));
            }

            objectName: "page"
            anchors.fill: parent
            visible: inView
            focus: inView
            onOnTopChanged: {
                if (onTop && stack.held)
                    forceActiveFocus(Qt.OtherFocusReason);
            }
            activeFocusOnTab: true
            // the keyboard of the screen took a part of the page: the field must stay in view
            onHeightChanged: reveal.restart()
            profile: stack.session.site.profile

            // What the page says to those who listen, in a world that it cannot see.
            Connections {
                target: view.onTop ? stack.session.ear : null

                function onAsked(question: string): void {
                    if (question.includes("ward")) // the reader moves: what is typed next goes there
                        view.forceActiveFocus(Qt.OtherFocusReason);
                    view.runJavaScript(stack.session.ear.script + "ilotEar." + question, WebEngineScript.ApplicationWorld, found => {
                        const at = found?.place;
                        const place = at && at.width > 0
                            ? view.mapToItem(null, at.x * view.zoomFactor, at.y * view.zoomFactor, at.width * view.zoomFactor, at.height * view.zoomFactor)
                            : Qt.rect(0, 0, 0, 0);
                        stack.session.ear.told(JSON.stringify(found ?? {}), place);
                    });
                }
            }

            Timer {
                id: reveal

                interval: Theme.page
                onTriggered: {
                    if (view.onTop && stack.session.keyboard.shown)
                        view.runJavaScript("document.activeElement?.scrollIntoView({ block: 'center' })", WebEngineScript.ApplicationWorld);
                }
            }

            onNavigationRequested: request => view.page.onNavigationRequested(request)
            onNewWindowRequested: request => view.page.onNewWindowRequested(request)
            onLoadingChanged: info => view.page.onLoadingChanged(info)
            onCertificateError: error => view.page.onCertificateError(error)
            onJavaScriptDialogRequested: request => view.page.onJavaScriptDialogRequested(request)
            onFileDialogRequested: request => view.page.onFileDialogRequested(request)
            onAuthenticationDialogRequested: request => view.page.onAuthenticationDialogRequested(request)
            onColorDialogRequested: request => view.page.onColorDialogRequested(request)
            onPermissionRequested: permission => view.page.onPermissionRequested(permission)
            onContextMenuRequested: request => view.page.onContextMenuRequested(request)
            onFullScreenRequested: request => view.page.onFullScreenRequested(request)
            onRegisterProtocolHandlerRequested: request => view.page.onRegisterProtocolHandlerRequested(request)
            onDesktopMediaRequested: request => view.page.onDesktopMediaRequested(request)
            onWebAuthUxRequested: request => view.page.onWebAuthUxRequested(request)
            onWindowCloseRequested: view.page.onWindowCloseRequested()
            onRenderProcessTerminated: view.page.onRenderProcessTerminated()
            onPrintRequested: view.page.onPrintRequested()
            onPrintRequestedByFrame: view.page.onPrintRequested()
            // What nobody needs to judge: a window, menu or store of the page's own is refused.
            onTooltipRequested: request => request.accepted = true
            onTouchSelectionMenuRequested: request => request.accepted = true
            onFileSystemAccessRequested: request => request.reject()
            onSelectClientCertificate: selection => selection.selectNone()
            onJavaScriptConsoleMessage: {} // a page's console never reaches the journal

            Component.onCompleted: view.page.attach(view)
        }
    }
}
