"""How a patron wants it printed: which pages, how many, which colour, which side, which size."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.core.pageranges import PagesError, pages_of, written
from kiosk.link.messages import Condition, Copying, TwoSided
from kiosk.session.sheets import Scaling

MOST_COPIES = 20  # kiosk.link.messages.Print.copies


class PrintWish(QObject):
    """View-model of the questions on the print screen.

    Args:
        color: What the place chooses for who chooses nothing.
        sides: Likewise.
    """

    changed = Signal()
    sheetsChanged = Signal()  # others are to come out
    plainChanged = Signal()

    def __init__(
        self,
        *,
        color: Copying = Copying.MONOCHROME,
        sides: TwoSided = TwoSided.ONE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._usual_color, self._usual_sides = color, sides
        self._condition = Condition()
        self.begin()

    def begin(self) -> None:
        """Another document: as the place has it."""
        self.chosen_copies = 1
        self.chosen_color, self.chosen_sides = self._usual_color, self._usual_sides
        self._some, self._text = False, ""
        self.chosen_scaling = Scaling.FIT
        self.plain_wanted = False
        self.document(pages=0, resizable=False, page_of_site=False)
        self.set_condition(self._condition)

    def document(self, *, pages: int, resizable: bool, page_of_site: bool) -> None:
        """What is to be printed is known.

        Args:
            resizable: Whether a page has another size than A4.
        """
        self._pages, self._resizable, self._page_of_site = pages, resizable, page_of_site
        self.changed.emit()

    def set_condition(self, condition: Condition) -> None:
        """What the printer cannot do is not wished for."""
        self._condition = condition
        if not condition.printer.color:
            self.chosen_color = Copying.MONOCHROME
        if not condition.printer.two_sided:
            self.chosen_sides = TwoSided.ONE
        self.changed.emit()

    @property
    def pages(self) -> tuple[int, ...]:
        """The chosen pages, from 1; none if the text names none."""
        if not self._some:
            return tuple(range(1, self._pages + 1))
        try:
            return pages_of(self._text, pages=self._pages)
        except PagesError:
            return ()

    @property
    def fault(self) -> str:
        """Why the text names no pages: a code; empty if it does."""
        if self._some:
            try:
                pages_of(self._text, pages=self._pages)
            except PagesError as error:
                return error.fault.value
        return ""

    @property
    def printed(self) -> int:
        """Pages that will be printed, of all copies."""
        return self.chosen_copies * len(self.pages)

    def _copies_most(self) -> int:
        pages = max(1, len(self.pages))
        return max(1, min(MOST_COPIES, self._condition.pages_left // pages))

    def wants(self, *, copies: int, color: Copying, sides: TwoSided) -> None:
        """A photocopy, whose questions stand on another screen."""
        self.chosen_sides = sides if self._condition.printer.two_sided else TwoSided.ONE
        self.chosen_copies = min(max(1, copies), self._copies_most())
        self.chosen_color = color if self._condition.printer.color else Copying.MONOCHROME
        self.changed.emit()

    # ── what the patron does ─────────────────────────────────────────────────────────────────

    @Slot(int)
    def setCopies(self, copies: int) -> None:
        self.chosen_copies = min(max(1, copies), self._copies_most())
        self.changed.emit()

    @Slot(str)
    def setColor(self, color: str) -> None:
        if self._condition.printer.color or color == Copying.MONOCHROME:
            self.chosen_color = Copying(color)
            self.changed.emit()

    @Slot(str)
    def setSides(self, sides: str) -> None:
        if self._condition.printer.two_sided or sides == TwoSided.ONE:
            self.chosen_sides = TwoSided(sides)
            self.changed.emit()

    @Slot(str)
    def setPageChoice(self, choice: str) -> None:
        """« Toutes » or « Je choisis », which begins with all of them."""
        some = choice == "some"
        if some != self._some:
            self._some = some
            self._text = written(range(1, self._pages + 1)) if some else ""
            self.changed.emit()
            self.sheetsChanged.emit()

    @Slot(str)
    def setPageText(self, text: str) -> None:
        if self._some and text != self._text:
            before = self.pages
            self._text = text
            self.changed.emit()
            if self.pages != before:
                self.sheetsChanged.emit()

    @Slot(str)
    def setScaling(self, scaling: str) -> None:
        if scaling != self.chosen_scaling:
            self.chosen_scaling = Scaling(scaling)
            self.changed.emit()
            self.sheetsChanged.emit()

    @Slot(bool)
    def setPlain(self, plain: bool) -> None:
        """« Sans images ni menus »."""
        if self._page_of_site and plain != self.plain_wanted:
            self.plain_wanted = plain
            self.changed.emit()
            self.plainChanged.emit()

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(int, notify=changed)
    def copies(self) -> int:
        return self.chosen_copies

    @Property(int, notify=changed)
    def copiesMost(self) -> int:
        return self._copies_most()

    @Property(str, notify=changed)
    def color(self) -> str:
        return self.chosen_color.value

    @Property(bool, notify=changed)
    def colorPossible(self) -> bool:
        return self._condition.printer.color

    @Property(str, notify=changed)
    def sides(self) -> str:
        return self.chosen_sides.value

    @Property(bool, notify=changed)
    def twoSidedPossible(self) -> bool:
        return self._condition.printer.two_sided

    @Property(str, notify=changed)
    def pageChoice(self) -> str:
        return "some" if self._some else "all"

    @Property(str, notify=changed)
    def pageText(self) -> str:
        return self._text

    @Property(str, notify=changed)
    def pageCode(self) -> str:
        """What is wrong with the text; empty if nothing is."""
        return self.fault

    @Property(int, notify=changed)
    def documentPages(self) -> int:
        """Pages of the whole document."""
        return self._pages

    @Property(str, notify=changed)
    def scaling(self) -> str:
        return self.chosen_scaling.value

    @Property(bool, notify=changed)
    def scalingPossible(self) -> bool:
        return self._resizable

    @Property(bool, notify=changed)
    def plain(self) -> bool:
        return self.plain_wanted

    @Property(bool, notify=changed)
    def plainPossible(self) -> bool:
        return self._page_of_site

    @Property(int, notify=changed)
    def printedPages(self) -> int:
        """Pages that will be printed, which is what is counted."""
        return self.printed

    @Property(int, notify=changed)
    def papers(self) -> int:
        """Sheets of paper that will come out."""
        pages = len(self.pages)
        both = self.chosen_sides is not TwoSided.ONE
        return self.chosen_copies * ((pages + 1) // 2 if both else pages)
