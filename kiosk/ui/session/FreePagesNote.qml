// The free pages in one line, where there is no room for the sheets.
import QtQuick
import kit

Note {
    id: free

    property int remaining: 0
    property int allowed: 0
    property int now: 0 // sheets of this print

    objectName: "freePages.note"
    iconName: "files"
    strongText: qsTr("%n pages gratuites sur %1", "", remaining).arg(allowed)
    text: qsTr("Après, il vous en restera %1.").arg(Math.max(0, remaining - now))
}
