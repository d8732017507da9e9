// One page on its ground: it scrolls, and what was searched is marked on it. A link in it is paint:
// nothing here asks the document what a tap might mean.
pragma ComponentBehavior: Bound
import QtQuick
import kit

FocusScope {
    id: pane

    required property var reader

    readonly property int step: Math.round(height * 0.2)
    readonly property int turn: Math.round(height * 0.85)

    // A screenful on; from its end, to the next page.
    function forth(): void {
        if (flick.atYEnd)
            pane.reader.next();
        else
            scroll(turn);
    }

    function back(): void {
        if (flick.atYBeginning)
            pane.reader.previous();
        else
            scroll(-turn);
    }

    function scroll(by: real): void {
        flick.contentY = Math.max(0, Math.min(flick.contentY + by, flick.contentHeight - flick.height));
    }

    function across(by: real): void {
        flick.contentX = Math.max(0, Math.min(flick.contentX + by, flick.contentWidth - flick.width));
    }

    // What was found comes into view.
    function showMark(): void {
        const mark = pane.reader.marks.find(one => one.current);
        if (mark) {
            flick.contentY = Math.max(0, Math.min(mark.y * sheet.height - flick.height / 3, flick.contentHeight - flick.height));
            flick.contentX = Math.max(0, Math.min(mark.x * sheet.width - flick.width / 3, flick.contentWidth - flick.width));
        }
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Page %1 sur %2").arg(reader.page).arg(reader.pages)
    Accessible.focusable: true
    onWidthChanged: measure.restart()
    Component.onCompleted: measure.restart()
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Down: pane.scroll(pane.step); break;
        case Qt.Key_Up: pane.scroll(-pane.step); break;
        case Qt.Key_Right: pane.across(pane.step); break;
        case Qt.Key_Left: pane.across(-pane.step); break;
        case Qt.Key_PageDown: case Qt.Key_Space: pane.forth(); break;
        case Qt.Key_PageUp: pane.back(); break;
        default: event.accepted = false;
        }
    }

    Connections {
        target: pane.reader

        property int page: pane.reader.page
        property string shown

        function onChanged(): void {
            if (pane.reader.page !== page) {
                page = pane.reader.page;
                flick.contentY = 0;
            }
            const now = pane.reader.words + pane.reader.match;
            if (now !== shown) {
                shown = now;
                Qt.callLater(pane.showMark);
            }
        }
    }

    Timer { // the layout may still move
        id: measure

        interval: Theme.layout
        onTriggered: pane.reader.setWidth(Math.round((pane.width - 2 * Theme.s24) * Screen.devicePixelRatio))
    }

    Rectangle {
        id: ground

        anchors.fill: parent
        radius: Theme.rCard
        color: Theme.surface3
        border.width: Theme.borderWidth
        border.color: Theme.outline
    }

    Flickable {
        id: flick

        anchors { fill: parent; margins: Theme.s8 }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, sheet.width + 2 * Theme.s16)
        contentHeight: Math.max(height, sheet.height + 2 * Theme.s16)

        Rectangle {
            id: sheet

            x: Math.max(Theme.s16, (flick.width - width) / 2)
            y: Theme.s16
            width: (pane.width - 2 * Theme.s24) * pane.reader.zoomPercent / 100
            height: width * pane.reader.ratio
            color: Theme.paper

            Shadow {}

            Image {
                anchors.fill: parent
                source: pane.reader.picture
                cache: false // a patron's page lives no longer than its picture
                Accessible.ignored: true
            }

            Repeater {
                model: pane.reader.marks

                Rectangle {
                    id: mark

                    required property var modelData

                    x: modelData.x * sheet.width - 4
                    y: modelData.y * sheet.height - 4
                    width: modelData.width * sheet.width + 8
                    height: modelData.height * sheet.height + 8
                    radius: 4
                    color: Theme.none
                    border.width: modelData.current ? 6 : 3
                    border.color: modelData.current ? Theme.primaryPressed : Theme.outline
                }
            }
        }
    }

    BusyRing {
        anchors.centerIn: parent
        visible: pane.reader.picture === ""
        size: 96
    }

    FocusRing {
        target: ground
        corner: Theme.rCard
        visible: pane.activeFocus
    }
}
