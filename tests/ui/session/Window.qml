// The least window in which the site's pages live, for tests of what Python decides.
import QtQuick
import QtWebEngine

Window {
    id: root

    required property var session

    width: 1024
    height: 768
    flags: Qt.FramelessWindowHint

    Repeater {
        model: root.session.site.pages

        WebEngineView {
            id: view

            required property var page

            objectName: "page"
            anchors.fill: parent
            profile: root.session.site.profile

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
            onJavaScriptConsoleMessage: {}

            Component.onCompleted: view.page.attach(view)
        }
    }
}
