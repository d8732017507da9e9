// A document of the tray, to read: its page, and beside it what one can do.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

FocusScope {
    id: screen

    required property var session

    readonly property var reader: session.reader
    readonly property bool failed: !reader.locked && reader.code !== ""
    readonly property int inset: Theme.compact ? Theme.s24 : Theme.s40

    objectName: "reader"
    Accessible.role: Accessible.Pane
    Accessible.name: reader.title

    Messages {
        id: messages
    }

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: screen.inset; bottomMargin: screen.inset }
        visible: !screen.reader.locked
        spacing: Theme.gap

        ReaderPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "reader.page"
            visible: !screen.failed
            focus: !screen.failed && !screen.reader.locked
            reader: screen.reader
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: screen.failed

            BigMessage {
                anchors.centerIn: parent
                width: Math.min(parent.width, 800)
                objectName: "reader.failed"
                kind: "error"
                iconName: "file"
                large: false
                heading: screen.failed ? messages.sentence(screen.reader.code) : ""
                sentence: screen.failed ? messages.next(screen.reader.code) : ""
            }
        }

        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.round(screen.width * (Theme.scale > 1 ? 0.36 : Theme.compact ? 0.3 : 0.24))
            radius: Theme.rCard
            color: Theme.surface
            border.width: Theme.borderWidth
            border.color: Theme.outline

            Shadow {}

            ReaderActions {
                anchors { fill: parent; margins: Theme.cardPadding }
                objectName: "reader.actions"
                session: screen.session
            }
        }
    }

    ReaderLock {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 800)
        objectName: "reader.lock"
        visible: screen.reader.locked
        focus: screen.reader.locked
        session: screen.session
    }
}
