// Which digit a key means. In France the keys of digits write them with Shift only: such a key
// counts by its place too, which XKB numbers from 10 (AE01 to AE10).
pragma Singleton
import QtQuick

QtObject {
    // Num Lock off: what the number pad's places write is no digit, but somebody means one.
    readonly property var pad: [90, 87, 88, 89, 83, 84, 85, 79, 80, 81]

    // From 0 to 9, else -1.
    function of(event: var): int {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            return event.key - Qt.Key_0;
        const place = event.modifiers === Qt.NoModifier ? event.nativeScanCode - 9 : 0;
        return place >= 1 && place <= 10 ? place % 10 : -1;
    }

    // The same where keys of the number pad move nothing.
    function orOnPad(event: var): int {
        const digit = of(event);
        return digit >= 0 || !(event.modifiers & Qt.KeypadModifier) ? digit : pad.indexOf(event.nativeScanCode);
    }
}
