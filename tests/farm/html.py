"""What the farm's pages are made of."""

from __future__ import annotations

import html
from collections.abc import Mapping
from urllib.parse import parse_qs

from kiosk.demo.pages import Answer, Asked

HTML = ("Content-Type", "text/html; charset=utf-8")
SCRIPT = ("Content-Type", "text/javascript; charset=utf-8")
STYLE = (
    "body{font:20px sans-serif;margin:24px;max-width:900px;line-height:1.5}"
    "label{display:block;margin-top:12px}input,select,button,textarea{font:inherit;padding:6px}"
    "button{margin-top:16px}iframe{border:1px solid #888}"
)


def page(title: str, body: str, *, status: int = 200, head: str = "") -> Answer:
    """A page with a title, which is its first words too."""
    text = (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style>{head}</head><body><h1>{escape(title)}</h1>{body}</body></html>"
    )
    return Answer(status, text.encode(), (HTML,))


def missing() -> Answer:
    return page("Page introuvable", "<p>Cette page n’existe pas.</p>", status=404)


def escape(text: str) -> str:
    return html.escape(text)


def link(address: str, words: str, more: str = "") -> str:
    """A paragraph with one link."""
    return f'<p><a href="{escape(address)}"{more}>{escape(words)}</a></p>'


def form(action: str, fields: str, button: str, *, more: str = "") -> str:
    """A form that is posted."""
    return (
        f'<form method="post" action="{escape(action)}" autocomplete="off"{more}>{fields}'
        f"<button>{escape(button)}</button></form>"
    )


def field(label: str, name: str, *, kind: str = "text", more: str = "") -> str:
    """A labelled input."""
    return (
        f'<label for="{name}">{escape(label)}</label>'
        f'<input id="{name}" name="{name}" type="{kind}" autocomplete="off"{more}>'
    )


def hidden(values: Mapping[str, str]) -> str:
    return "".join(
        f'<input type="hidden" name="{name}" value="{escape(value)}">'
        for name, value in values.items()
    )


def posted(asked: Asked, name: str) -> str:
    """One value of a posted form; empty if there is none."""
    given = parse_qs(asked.body.decode("utf-8", "replace"))
    return given.get(name, [""])[0][:500]


def cookie(asked: Asked, name: str) -> str:
    """One cookie that came along; empty if it did not."""
    for pair in asked.headers.get("cookie", "").split(";"):
        key, _, value = pair.strip().partition("=")
        if key == name:
            return value
    return ""
