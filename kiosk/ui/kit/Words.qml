// Text in one of the six roles of the type scale.
import QtQuick

Text {
    id: words

    property string role: "body" // display, title, heading, label, lead, body
    property bool strong: false
    property bool figures: false // digits of one width, for figures that change

    property int px: role === "display" ? Theme.display
        : role === "title" ? Theme.titleSize
        : role === "heading" ? Theme.heading
        : role === "label" || role === "lead" ? Theme.label : Theme.body
    readonly property bool arabic: /[\u0600-\u06FF]/.test(text)
    property real tracking: arabic ? 0
        : role === "display" ? -0.025
        : role === "title" || role === "heading" ? -0.01 : 0
    property real leading: role === "display" ? 1.06
        : role === "title" || role === "heading" ? 1.15
        : role === "label" || role === "lead" ? 1.25 : 1.4

    color: role === "display" || role === "title" || role === "heading" ? Theme.title
        : role === "label" ? Theme.labelInk : Theme.text
    font.family: Theme.family
    font.pixelSize: px
    font.weight: role === "display" ? Font.ExtraBold
        : role === "title" || role === "heading" || role === "label" || strong ? Font.Bold
        : Font.Normal
    font.letterSpacing: px * tracking
    font.features: figures ? { "tnum": 1 } : ({})
    // Arabic letters stand higher and hang lower; their font's own line is twice the letters' size.
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(px * (arabic ? leading + 0.3 : leading))
    topPadding: arabic ? -Math.round(px * 0.14) : 0 // what it stands too low in such a line
    bottomPadding: -topPadding
    horizontalAlignment: Text.AlignLeft // else French words would stay left in a mirrored screen
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText // titles of pages and names of files pass through here
    Accessible.role: role === "title" || role === "display" ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
}
