"""The pages of a scan: looked at, turned, cut, put in order, dropped and taken back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.core.errors import KioskError
from kiosk.session import pagework
from kiosk.session.pagework import ScannedPage
from kiosk.session.pictures import Pictures
from kiosk.session.wires import Do
from kiosk.session.work import Worker

PICTURE_HEIGHT = 1000
PICTURES = "look/"
MOST_BYTES = 1_000_000
"""What most sites take."""
FINEST_BYTES = 4_000_000
"""A document that weighs more is no finer to read."""
MOST_PAGES = 50


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page in the heap.

    Attributes:
        number: By which its pictures are found; never used again.
        revision: Of what is done to it.
    """

    number: int
    page: ScannedPage
    revision: int = 0

    @property
    def picture(self) -> str:
        return f"{PICTURES}{self.number}/{self.revision}"


class ScannedPages(QObject):
    """View-model of the heap.

    Args:
        resolution: Dots per inch of all pages.
        most_bytes: What the page in view takes of a document; None where nobody knows.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        do: Do,
        worker: Worker,
        pictures: Pictures,
        resolution: int,
        most_bytes: Callable[[], int | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._do, self._worker, self._pictures = do, worker, pictures
        self._resolution, self._most_bytes = resolution, most_bytes
        self._last = 0
        self._revision = 0  # of the heap: what is made for an older one is dropped
        self.clear()

    def clear(self) -> None:
        """Forget every page."""
        self._leaves: list[Leaf] = []
        self._sheets: dict[str, bytes] = {}  # by their picture's name
        self._blank: list[tuple[int, Leaf]] = []
        self._fronts: list[int] = []  # numbers of the heap that was fed last
        self._removed: tuple[int, Leaf] | None = None
        self._current = 0
        self._revision += 1
        self._document = b""  # all pages as a PDF; empty while it is made
        self._pictures.forget(PICTURES)
        self.changed.emit()

    def refresh(self) -> None:
        """Another site may be open now, which takes more or less."""
        if self._leaves:
            self._changed()

    def __len__(self) -> int:
        return len(self._leaves)

    @property
    def full(self) -> bool:
        """Whether there is no room for another page."""
        return len(self._leaves) >= MOST_PAGES

    def add(self, pages: Sequence[ScannedPage]) -> None:
        """Lay pages on the heap; blank ones among others are left out, and can be taken back."""
        several = any(not page.blank for page in pages)
        leaves = self._numbered(pages)
        self._fronts = [leaf.number for leaf in leaves]
        for leaf in leaves:
            if leaf.page.blank and several:
                self._blank.append((len(self._leaves), leaf))
            else:
                self._leaves.append(leaf)
                self._current = len(self._leaves) - 1
        self._changed()

    def add_backs(self, pages: Sequence[ScannedPage]) -> None:
        """The heap that was fed last, turned over: its last sheet comes first now.

        Each back goes behind its front; if their number differs, nobody knows which, and they go to
        the end.
        """
        fronts, self._fronts = self._fronts, []
        if len(pages) != len(fronts) or len(self._leaves) + len(pages) > MOST_PAGES:
            self.add(pages)
            self._fronts = []
            return
        here = {leaf.number: leaf for leaf in self._leaves}
        place = next((n for n, leaf in enumerate(self._leaves) if leaf.number in fronts), 0)
        woven = self._leaves[:place]
        for front, back in zip(fronts, reversed(self._numbered(pages)), strict=True):
            woven += [here[front]] if front in here else []
            if back.page.blank:
                self._blank.append((len(woven), back))
            else:
                woven.append(back)
        woven += [leaf for leaf in self._leaves[place:] if leaf.number not in fronts]
        self._leaves = woven
        self._changed()

    def _numbered(self, pages: Sequence[ScannedPage]) -> list[Leaf]:
        leaves = []
        for page in pages[: MOST_PAGES - len(self._leaves)]:
            self._last += 1
            leaves.append(Leaf(self._last, page))
        return leaves

    def replace_current(self, page: ScannedPage) -> None:
        """Another try of the page that is looked at."""
        self._edit(lambda _: page)

    async def pdf(self) -> bytes:
        """Return the document.

        Raises:
            KioskError: It cannot be made.
        """
        if self._document:
            return self._document
        revision, taken = self._revision, self._most_bytes()
        sheets = [await self._sheet(leaf) for leaf in list(self._leaves)]
        most = MOST_BYTES if taken is None else min(taken, FINEST_BYTES)
        document = await self._worker.run(
            pagework.pdf_of, sheets, resolution=self._resolution, most_bytes=most
        )
        if revision == self._revision:
            self._document = document
            self.changed.emit()
        return document

    async def picture(self) -> bytes | None:
        """Return the one page as JPEG; None for several."""
        return await self._sheet(self._leaves[0]) if len(self._leaves) == 1 else None

    # ── drawing ──────────────────────────────────────────────────────────────────────────────

    def _changed(self) -> None:
        self._revision += 1
        self._document = b""
        self.changed.emit()
        self._do(self._draw(self._revision))

    async def _draw(self, revision: int) -> None:
        """Draw what is new, then make the document; given up when something newer happens."""
        with contextlib.suppress(KioskError):  # said when it is kept
            for leaf in list(self._leaves):
                if revision != self._revision:
                    return
                await self._sheet(leaf)
            if self._leaves and revision == self._revision:
                await self.pdf()

    async def _sheet(self, leaf: Leaf) -> bytes:
        name = leaf.picture
        if name in self._sheets:
            return self._sheets[name]
        sheet = await self._worker.run(pagework.made, leaf.page)
        picture = await self._worker.run(pagework.picture_of, sheet, height=PICTURE_HEIGHT)
        if any(leaf is kept for kept in self._leaves):  # nobody dropped it meanwhile
            self._pictures.put(name, picture)
            self._sheets[name] = sheet
            self.changed.emit()
        return sheet

    # ── what the patron does ─────────────────────────────────────────────────────────────────

    @Slot(int)
    def choose(self, number: int) -> None:
        """Look at a page, from 1."""
        if 1 <= number <= len(self._leaves):
            self._current = number - 1
            self.changed.emit()

    @Slot()
    def turn(self) -> None:
        """A quarter clockwise."""
        self._edit(lambda page: replace(page, turned=(page.turned + 90) % 360))

    @Slot()
    def straighten(self) -> None:
        """Lay it straight, or as it came."""
        self._edit(lambda page: replace(page, straight=not page.straight))

    @Slot()
    def cut(self) -> None:
        """Cut off what is around it, or leave it."""
        self._edit(lambda page: replace(page, cut=not page.cut))

    @Slot(int)
    def move(self, by: int) -> None:
        """Put the page earlier (-1) or later (1)."""
        to = self._current + by
        if self._leaves and 0 <= to < len(self._leaves):
            leaf = self._leaves.pop(self._current)
            self._leaves.insert(to, leaf)
            self._current = to
            self._changed()

    @Slot()
    def remove(self) -> None:
        """Drop the page; the last one dropped can be taken back."""
        if len(self._leaves) > 1:
            self._removed = (self._current, self._leaves.pop(self._current))
            self._current = min(self._current, len(self._leaves) - 1)
            self._changed()

    @Slot()
    def takeBack(self) -> None:
        """Take the dropped page back; else the blank ones."""
        back = [self._removed] if self._removed is not None else self._blank
        for place, leaf in reversed(back):
            at = min(place, len(self._leaves))
            self._leaves.insert(at, leaf)
            self._current = at
        if self._removed is not None:
            self._removed = None
        else:
            self._blank = []
        self._changed()

    def _edit(self, change: Callable[[ScannedPage], ScannedPage]) -> None:
        if self._leaves:
            leaf = self._leaves[self._current]
            self._sheets.pop(leaf.picture, None)
            self._leaves[self._current] = replace(
                leaf, page=change(leaf.page), revision=leaf.revision + 1
            )
            self._changed()

    def _page(self) -> ScannedPage | None:
        return self._leaves[self._current].page if self._leaves else None

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(list, notify=changed)
    def items(self) -> list[dict[str, Any]]:
        """Every page: `{number, picture, current}`."""
        return [
            {
                "number": number,
                "picture": self._address(leaf),
                "current": number == self._current + 1,
            }
            for number, leaf in enumerate(self._leaves, start=1)
        ]

    def _address(self, leaf: Leaf) -> str:
        return f"image://scan/{leaf.picture}" if leaf.picture in self._pictures else ""

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._leaves)

    @Property(int, notify=changed)
    def current(self) -> int:
        """The page that is looked at, from 1."""
        return self._current + 1 if self._leaves else 0

    @Property(str, notify=changed)
    def preview(self) -> str:
        return self._address(self._leaves[self._current]) if self._leaves else ""

    @Property(bool, notify=changed)
    def blank(self) -> bool:
        """Whether nothing is seen on the page that is looked at."""
        page = self._page()
        return page is not None and page.blank

    @Property(bool, notify=changed)
    def crooked(self) -> bool:
        """Whether the page came crooked."""
        page = self._page()
        return page is not None and page.angle != 0.0

    @Property(bool, notify=changed)
    def straight(self) -> bool:
        page = self._page()
        return page is not None and page.straight

    @Property(bool, notify=changed)
    def small(self) -> bool:
        """Whether the paper is clearly smaller than the glass."""
        page = self._page()
        return page is not None and page.box is not None

    @Property(bool, notify=changed)
    def isCut(self) -> bool:
        page = self._page()
        return page is not None and page.cut

    @Property(int, notify=changed)
    def blanksLeftOut(self) -> int:
        return len(self._blank)

    @Property(bool, notify=changed)
    def removed(self) -> bool:
        """Whether a page was dropped that can be taken back."""
        return self._removed is not None

    @Property(float, notify=changed)
    def weight(self) -> float:
        """Of the document, in millions of bytes; 0 while it is made."""
        return len(self._document) / 1_000_000

    @Property(bool, notify=changed)
    def backsPossible(self) -> bool:
        """Whether a heap was fed of which the other sides may be wanted."""
        return bool(self._fronts)

    @Property(float, notify=changed)
    def taken(self) -> float:
        """What the open site takes, in millions of bytes; 0 where nobody knows."""
        return (self._most_bytes() or 0) / 1_000_000

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Whether there is room for another page."""
        return not self.full
