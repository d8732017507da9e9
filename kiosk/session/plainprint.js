// « Sans images ni menus »: a sheet of styles for paper alone, given to a page and taken away again.
// Runs in an isolated world; a constructed sheet is no content of the page's, and no policy of its forbids it.
plain => {
    "use strict";
    const kept = document.adoptedStyleSheets.filter(sheet => !globalThis.ilotPlain || sheet !== globalThis.ilotPlain);
    globalThis.ilotPlain = null;
    if (plain) {
        const sheet = new CSSStyleSheet({ media: "print" });
        sheet.replaceSync(`
            img, picture, svg, video, audio, canvas, iframe, object, embed, dialog, footer, nav, aside,
            header:not(:has(h1)), button, [role="navigation"], [role="complementary"], [role="search"],
            [role="contentinfo"], [role="dialog"], [role="button"], [aria-hidden="true"] {
                display: none !important;
            }
            * {
                background: none !important;
                box-shadow: none !important;
                color: #000 !important;
                float: none !important;
                position: static !important;
            }
        `);
        globalThis.ilotPlain = sheet;
        kept.push(sheet);
    }
    document.adoptedStyleSheets = kept;
}
