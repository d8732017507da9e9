// Every colour, size and duration of the screens; figures from the design tokens.
// The window that owns the engine sets the five switches, everything else follows.
pragma Singleton
import QtQuick

QtObject {
    property bool contrast: false
    property real scale: 1 // « Taille »: 1, 1.25 or 1.5, text only
    property bool compact: false // window narrower than 1600
    property bool calm: false // nothing moves but a pressed button
    property bool rtl: false

    // Colours by role.
    readonly property color bg: contrast ? "#000000" : "#F9F7F2"
    readonly property color surface: contrast ? "#000000" : "#FFFFFF"
    readonly property color surface2: contrast ? "#000000" : "#EEF3F7"
    readonly property color surface3: contrast ? "#000000" : "#DFE9F1"
    readonly property color text: contrast ? "#FFFFFF" : "#1A1A1A"
    readonly property color text2: contrast ? "#FFFFFF" : "#3C4854"
    readonly property color title: contrast ? "#FFE600" : "#14365C"
    readonly property color labelInk: contrast ? "#FFFFFF" : "#14365C" // names of tiles and cards
    readonly property color iconFill: "#F7C600" // decoration only
    readonly property color primary: contrast ? "#FFE600" : "#F7C600"
    readonly property color primaryText: contrast ? "#000000" : "#1A1A1A"
    readonly property color primaryPressed: contrast ? "#FFFFFF" : "#E0B300"
    readonly property color strong: contrast ? "#FFFFFF" : "#14365C"
    readonly property color strongText: contrast ? "#000000" : "#FFFFFF"
    readonly property color strongPressed: contrast ? "#FFE600" : "#0D2542"
    readonly property color dock: contrast ? "#000000" : "#14365C"
    readonly property color dockText: "#FFFFFF"
    readonly property color dockLine: contrast ? "#FFFFFF" : "#9DB3C7" // an outline on navy, 5.8:1
    readonly property color dockPressed: contrast ? "#3C4854" : "#1E4A78"
    readonly property color dockOn: contrast ? "#FFE600" : "#FFFFFF"
    readonly property color dockOnText: contrast ? "#000000" : "#14365C"
    readonly property color night: contrast ? "#000000" : "#0D2542"
    readonly property color okMark: contrast ? "#7CF29A" : "#1B6E3C"
    readonly property color okText: contrast ? "#7CF29A" : "#14532D"
    readonly property color okSoft: contrast ? "#000000" : "#E4F2E9"
    readonly property color errorMark: contrast ? "#FF9C94" : "#B3261E"
    readonly property color errorText: contrast ? "#FF9C94" : "#8C1D18"
    readonly property color errorSoft: contrast ? "#000000" : "#FBEAE8"
    readonly property color warnMark: contrast ? "#FFE600" : "#F7C600"
    readonly property color warnText: contrast ? "#FFE600" : "#1A1A1A"
    readonly property color warnSoft: contrast ? "#000000" : "#FFF3C4"
    readonly property color outline: contrast ? "#FFFFFF" : "#6B7F92"
    readonly property color line: contrast ? "#FFFFFF" : "#D8E0E7"
    readonly property color focus: contrast ? "#FFFFFF" : "#14365C"
    readonly property color focusOnDark: "#FFFFFF"
    readonly property color scrim: contrast ? "#CC000000" : "#9E0D2542"
    readonly property color paper: "#FFFFFF" // a sheet is white in every theme
    readonly property color sky: contrast ? "#000000" : "#DCE8F1"
    readonly property color none: "#00000000"

    // Type. `title` is a colour above, hence `titleSize` here.
    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property int display: Math.round((compact ? 56 : 88) * scale)
    readonly property int titleSize: Math.round((compact ? 40 : 56) * scale)
    readonly property int heading: Math.round((compact ? 32 : 40) * scale)
    readonly property int label: Math.round((compact ? 24 : 28) * scale)
    readonly property int body: Math.round(22 * scale)

    // Space.
    readonly property int s4: 4
    readonly property int s8: 8
    readonly property int s12: 12
    readonly property int s16: 16
    readonly property int s24: 24
    readonly property int s32: 32
    readonly property int s40: 40
    readonly property int s48: 48
    readonly property int s64: 64
    readonly property int margin: compact ? 32 : 64
    readonly property int gap: compact ? 16 : 24
    readonly property int cardPadding: compact ? 20 : 28
    readonly property int lineHeight: rtl ? body * 1.7 : body // Arabic letters stand higher and hang lower
    readonly property int barHeight: Math.max(compact ? 64 : 80, lineHeight + 34)
    readonly property int dockHeight: Math.max(compact ? 72 : 88, lineHeight + 42)
    readonly property int panelWidth: compact ? 400 : 456
    readonly property int target: 56 // the smallest thing a finger is asked to hit
    readonly property int dialogWidth: 720
    readonly property int readingWidth: body * 34 // about 70 letters a line

    // Shape.
    readonly property int rSmall: 12
    readonly property int rButton: 16
    readonly property int rOption: 20
    readonly property int rCard: 24
    readonly property int rDialog: 32
    readonly property int borderWidth: contrast ? 3 : 0 // of what has a shadow otherwise
    readonly property int hairline: contrast ? 2 : 1
    readonly property int stroke: contrast ? 3 : 2 // of buttons and fields
    readonly property int ring: 4

    // Pictograms.
    readonly property int iconSmall: 28
    readonly property int icon: 32
    readonly property int iconLarge: 40
    readonly property int iconHuge: 56
    readonly property int blob: compact ? 60 : 88

    // Time, in milliseconds; 0 when calm.
    readonly property int press: 100
    readonly property int fade: calm ? 0 : 160
    readonly property int move: calm ? 0 : 240
    readonly property int panel: calm ? 0 : 320
    readonly property int screen: calm ? 0 : 280
    readonly property int ambient: calm ? 0 : 8000
    readonly property int ambientStep: 50 // 20 pictures a second suffice for a swell
    readonly property int greeting: 6000
    readonly property int greetingFade: calm ? 0 : 600
    readonly property int read: 8000 // a passing message stays this long
    readonly property int deaf: 300 // after a screen changed, a late tap must not hit the new one
    readonly property int layout: 50 // after which a layout stands
    readonly property int page: 150 // after which a page of the Internet has heard of its new size
    readonly property int settle: 500 // longer than between two keys of somebody who types
}
