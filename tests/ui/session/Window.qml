// The least window in which the site's pages live, for tests of what Python decides.
import QtQuick
import "../../../kiosk/ui/session" as Shipped

Window {
    id: root

    required property var session

    width: 1024
    height: 768
    flags: Qt.FramelessWindowHint

    Shipped.SitePage {
        anchors.fill: parent
        focus: true
        session: root.session
    }
}
