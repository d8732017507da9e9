// Says, above a control that was pressed in vain, why it is not possible now.
import QtQuick

Rectangle {
    id: bubble

    required property Item target
    required property string text

    // In the window's own item, so that no neighbour covers it.
    function show(): void {
        const over = target.Window.contentItem;
        parent = over;
        const at = target.mapToItem(over, 0, 0);
        x = Math.max(Theme.s16, Math.min(at.x, over.width - width - Theme.s16));
        y = at.y > height + Theme.s24 ? at.y - height - Theme.s16
            : at.y + target.height + Theme.s16;
        visible = true;
        away.restart();
        Accessible.announce(text, Accessible.Assertive);
    }

    width: Math.min(words.implicitWidth, Theme.dialogWidth) + 2 * Theme.s24
    height: words.height + 2 * Theme.s16
    z: 1000
    radius: Theme.rOption
    color: Theme.warnSoft
    border.width: Theme.stroke
    border.color: Theme.warnMark
    visible: false
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Words {
        id: words

        x: Theme.s24
        y: Theme.s16
        width: parent.width - 2 * Theme.s24
        text: bubble.text
        color: Theme.warnText
        strong: true
        Accessible.ignored: true
    }

    Timer {
        id: away

        interval: Theme.read
        onTriggered: bubble.visible = false
    }
}
