// A button with words: primary (one a screen), strong, second, ghost or danger.
import QtQuick

Pressable {
    id: button

    property string text
    property string iconName
    property string kind: "second"
    property string size: "h" // h 56, lg 72, xl 96
    property bool iconLast: false // arrows that lead onward stand after the words

    readonly property bool big: size !== "h"
    readonly property int padding: size === "xl" ? Theme.s48 : big ? Theme.s32 : Theme.s24
    readonly property color ink: !possible ? Theme.text2
        : kind === "primary" ? Theme.primaryText
        : kind === "strong" ? (onDark && !Theme.contrast ? Theme.labelInk : Theme.strongText)
        : kind === "danger" ? Theme.errorText
        : onDark ? Theme.dockText : Theme.labelInk
    readonly property color fill: kind === "primary" ? (pressed ? Theme.primaryPressed : Theme.primary)
        : kind === "strong" ? (onDark ? Theme.dockText : pressed ? Theme.strongPressed : Theme.strong)
        : onDark ? (pressed ? Theme.dockPressed : Theme.none)
        : kind === "ghost" ? (pressed ? Theme.surface3 : Theme.surface2)
        : pressed ? Theme.surface2 : Theme.surface
    readonly property string tone: !possible ? "plain"
        : kind === "primary" ? "onYellow"
        : kind === "strong" ? (Theme.contrast ? "contrastDark" : onDark ? "light" : "dock")
        : kind === "danger" ? "error" : onDark ? "inverse" : "light"

    spoken: text
    corner: size === "h" ? Theme.rButton : Theme.rOption
    implicitWidth: content.implicitWidth + 2 * padding
    implicitHeight: Math.max(size === "xl" ? 96 : big ? 72 : Theme.target,
        words.implicitHeight + Theme.s16)

    Rectangle { // the lower edge of the yellow button
        anchors.fill: parent
        visible: button.kind === "primary" && button.possible && !Theme.contrast
        radius: button.corner
        color: Theme.primaryPressed
    }

    Rectangle {
        width: parent.width
        height: parent.height - (button.kind === "primary" && !Theme.contrast ? 2 : 0)
        y: button.pressed ? 2 : 0
        visible: button.possible
        radius: button.corner
        color: button.fill
        border.width: button.kind === "second" || button.kind === "danger" ? Theme.stroke
            : Theme.contrast && button.kind === "ghost" ? 2 : 0
        border.color: button.kind === "danger" ? Theme.errorMark
            : button.onDark ? Theme.dockText : Theme.strong

        Behavior on color {
            ColorAnimation { duration: Theme.press; easing.type: Easing.OutQuad }
        }
    }

    DashedOutline {
        visible: !button.possible
        corner: button.corner
    }

    Row {
        id: content

        anchors.centerIn: parent
        anchors.verticalCenterOffset: button.pressed ? 2 : 0
        layoutDirection: button.iconLast ? Qt.RightToLeft : Qt.LeftToRight
        spacing: button.size === "h" ? Theme.s12 : Theme.s16

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: button.possible || button.text === "" ? button.iconName : "prohibit"
            tone: button.tone
            size: button.size === "xl" ? Theme.iconHuge : button.big ? Theme.iconLarge : Theme.icon
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, button.width > 0 ? Math.max(1, button.width - 2 * Theme.s16
                - (button.iconName === "" ? 0 : Theme.iconHuge)) : implicitWidth)
            visible: text !== ""
            role: button.size === "xl" && Theme.scale === 1 ? "heading" : button.big ? "label" : "body"
            text: button.text
            color: button.ink
            font.weight: button.big ? Font.Bold : Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
