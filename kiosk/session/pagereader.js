// What a page says to those who listen: runs in a world of its own, which the page can neither see nor
// steer. It reads names, roles and states; it moves the focus, and never presses, fills or sends.
// The value of a password is never read. Facts: HTML-AAM and accname 1.2, as far as forms need them.
globalThis.ilotEar ??= (() => { // once a page: it knows where it is
    "use strict";

    const NOT_READ = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD", "SVG", "CANVAS"]);
    const LONGEST = 400;
    const MOST = 3000;

    const plain = words => (words ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST);
    const hidden = element =>
        element.ariaHidden === "true" || !element.checkVisibility({ visibilityProperty: true });

    function roleOf(element) {
        const given = (element.getAttribute("role") ?? "").split(" ")[0];
        if (["button", "link", "checkbox", "radio", "textbox", "heading", "alert", "combobox"].includes(given))
            return { textbox: "field", combobox: "list", checkbox: "tick", radio: "choice" }[given] ?? given;
        switch (element.tagName) {
        case "A":
            return element.hasAttribute("href") ? "link" : "";
        case "BUTTON":
        case "SUMMARY":
            return "button";
        case "SELECT":
            return "list";
        case "TEXTAREA":
            return "field";
        case "IMG":
            return element.alt ? "picture" : "";
        case "INPUT":
            return { button: "button", submit: "button", reset: "button", image: "button", file: "file",
                checkbox: "tick", radio: "choice", password: "password", hidden: "" }[element.type] ?? "field";
        }
        return /^H[1-6]$/.test(element.tagName) ? "heading" : element.isContentEditable ? "field" : "";
    }

    function said(root, ids) {
        return plain(ids.split(/\s+/).map(id => root.getElementById?.(id)?.textContent ?? "").join(" "));
    }

    function nameOf(element, role) {
        const root = element.getRootNode();
        return said(root, element.getAttribute("aria-labelledby") ?? "")
            || plain(element.getAttribute("aria-label"))
            || plain([...element.labels ?? []].map(label => label.innerText).join(" "))
            || (role === "button" && element.tagName === "INPUT" ? plain(element.value || element.alt) : "")
            || (role === "picture" ? plain(element.alt) : "")
            || (["field", "password", "file", "list"].includes(role) ? "" : plain(element.innerText)
                || plain([...element.querySelectorAll("img[alt]")].map(each => each.alt).join(" ")))
            || plain(element.getAttribute("placeholder"))
            || plain(element.title);
    }

    function statesOf(element, role) {
        const states = [];
        if (role === "tick" || role === "choice")
            states.push(element.checked || element.ariaChecked === "true" ? "on" : "off");
        if (element.disabled || element.ariaDisabled === "true")
            states.push("disabled");
        if (element.required || element.ariaRequired === "true")
            states.push("required");
        if (element.ariaInvalid === "true" || element.matches?.(":user-invalid"))
            states.push("wrong");
        if (["field", "password", "file"].includes(role))
            states.push(element.value || (role === "field" && element.isContentEditable && element.innerText.trim())
                ? "filled" : "empty");
        return states;
    }

    function valueOf(element, role) {
        if (role === "field")
            return plain(element.value);
        return role === "list" ? plain(element.selectedOptions?.[0]?.text) : "";
    }

    const own = element => plain([...element.childNodes]
        .filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join(" "));
    const inline = element => getComputedStyle(element).display.startsWith("inline");

    // In reading order: what one stops at. Open shadow trees and frames of the same site belong to it.
    function* stops(root) {
        for (const element of root.children) {
            if (NOT_READ.has(element.tagName.toUpperCase()) || hidden(element))
                continue;
            const role = roleOf(element);
            if (role) {
                yield { element, role };
                continue; // what is in a button is its name
            }
            if (element.tagName === "IFRAME" || element.tagName === "FRAME") {
                const inside = element.contentDocument?.body;
                if (inside)
                    yield* stops(inside);
                continue;
            }
            const tree = element.shadowRoot ?? element;
            const holds = [...tree.children].some(child => !inline(child) || roleOf(child));
            if (!holds && plain(element.innerText)) {
                if (element.tagName !== "LABEL" || !element.control)
                    yield { element, role: "" };
                continue;
            }
            if (own(element) && element.tagName !== "LABEL")
                yield { element, role: "", words: own(element) };
            yield* stops(tree);
        }
    }

    function all() {
        const found = [];
        for (const stop of stops(document.body ?? document.documentElement)) {
            found.push(stop);
            if (found.length === MOST)
                break;
        }
        return found;
    }

    function place(element) {
        const box = element.getBoundingClientRect();
        let { x, y } = box;
        for (let frame = element.ownerDocument.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
            const outer = frame.getBoundingClientRect();
            x += outer.x + frame.clientLeft;
            y += outer.y + frame.clientTop;
        }
        return { x, y, width: box.width, height: box.height };
    }

    function told(stop) {
        const { element, role, words } = stop;
        return {
            role,
            name: role ? nameOf(element, role) : words ?? plain(element.innerText),
            value: valueOf(element, role),
            states: role ? statesOf(element, role) : [],
            level: Number(element.ariaLevel ?? element.tagName[1]) || 0,
            language: plain(element.closest("[lang]")?.lang || document.documentElement.lang || "fr").slice(0, 2),
            place: place(element),
        };
    }

    let here = null; // the element that was told last

    function focused() {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement || element?.contentDocument?.activeElement)
            element = element.shadowRoot?.activeElement ?? element.contentDocument.activeElement;
        return element && element !== document.body && element.tagName !== "BODY" ? element : null;
    }

    const CONTROLS = ["field", "password", "file", "list", "tick", "choice", "button"];
    const WANTED = {
        next: () => true,
        heading: stop => stop.role === "heading",
        control: stop => CONTROLS.includes(stop.role),
    };

    function go(kind, by) {
        const found = all();
        const last = found.findIndex(stop => stop.element === (here?.isConnected ? here : focused()));
        for (let at = last < 0 && by < 0 ? found.length - 1 : last + by; at >= 0 && at < found.length; at += by) {
            const stop = found[at];
            if (!WANTED[kind](stop) || !told(stop).name && !CONTROLS.includes(stop.role))
                continue;
            here = stop.element;
            here.scrollIntoView({ block: "center" });
            if (stop.role && stop.role !== "heading" && stop.role !== "picture")
                here.focus({ preventScroll: true });
            return told(stop);
        }
        return { end: true };
    }

    const role = element => ({ element, role: roleOf(element) });

    function current() {
        const element = focused();
        here = element ?? here;
        return element ? told(role(element)) : {};
    }

    return {
        forward: kind => go(kind, 1),
        backward: kind => go(kind, -1),
        focused: current,
        // The page has the keyboard again: news only to who has not moved in it.
        entered: () => (here?.isConnected ? {} : current()),
        again: () => (here?.isConnected ? told(role(here)) : {}),
        begin: () => {
            here = null;
            const found = all();
            const count = wanted => found.filter(wanted).length;
            return {
                title: plain(document.title),
                language: plain(document.documentElement.lang || "fr").slice(0, 2),
                headings: count(WANTED.heading),
                controls: count(WANTED.control),
                alerts: found.filter(stop => stop.element.closest("[role=alert],[aria-live=assertive]"))
                    .map(stop => told(stop).name).filter(Boolean).slice(0, 3),
            };
        },
    };
})();
