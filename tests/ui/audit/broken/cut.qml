// Words that end too early, are larger than their place, leave the window, or lie under a card.
import QtQuick
import kit

Item {
    width: 1366
    height: 768

    Words { objectName: "broken.elided"; x: 40; y: 40; width: 90; text: "Une phrase trop longue"; elide: Text.ElideRight; maximumLineCount: 1 }
    Words { objectName: "broken.high"; x: 40; y: 140; width: 200; height: 30; text: "Une phrase sur plusieurs lignes, dans une seule" }
    Words { objectName: "broken.outside"; x: 1300; y: 240; text: "Hors de l’écran" }
    Words { objectName: "broken.under"; x: 40; y: 340; text: "Sous une carte" }
    Rectangle { x: 120; y: 330; width: 200; height: 60; color: Theme.surface3 }
}
