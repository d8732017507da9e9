"""Everything that shell and session ever say to each other.

One datagram is one message; `kind` tells which. A message may travel with descriptors: how many,
and what each must be, is part of its type. Nothing here names a patron, a page or a file.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from kiosk.core.calling import CallState

MAXIMUM_FRAME = 64 * 1024
MAXIMUM_PRINT = 64 * 1024 * 1024


class Descriptor(StrEnum):
    """What a passed descriptor must be; anything else ends the session."""

    LISTENER = "listener"  # a listening TCP socket
    SEALED = "sealed"  # a memfd sealed against shrinking, growing and writing
    READABLE = "readable"  # a regular file open for reading only


class Message(BaseModel):
    """Base of all messages: unknown fields are refused, values cannot change."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    descriptors: ClassVar[tuple[Descriptor, ...]] = ()


class Language(StrEnum):
    """Languages that the screens speak."""

    FRENCH = "fr"
    ENGLISH = "en"
    ARABIC = "ar"
    PORTUGUESE = "pt"
    UKRAINIAN = "uk"
    SPANISH = "es"


class ScreenName(StrEnum):
    """The session's screens, for counts and the shell's knowledge of what is shown."""

    HOME = "home"
    CATEGORY = "category"
    SERVICE = "service"
    SITUATIONS = "situations"
    QUESTION = "question"
    OUTCOME = "outcome"
    SITE = "site"
    BLOCKED = "blocked"
    SCAN = "scan"
    PHOTOCOPY = "photocopy"
    DOCUMENTS = "documents"
    READER = "reader"
    PRINT = "print"
    HELP = "help"
    PLACES = "places"
    WIFI = "wifi"
    WORDS = "words"
    KEYS = "keys"
    FINDER = "finder"
    LEAVE = "leave"


class DeviceCondition(BaseModel):
    """What a patron may know of a device: `code` is empty when it is ready.

    Attributes:
        note: What will soon hinder it, where the device says so; empty for nothing.
        two_sided: Of a scanner: whether its feeder reads both sides.
        feeder: Of a scanner: whether it has one.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    code: str = Field(default="", max_length=40)
    note: str = Field(default="", max_length=40)
    color: bool = True
    two_sided: bool = True
    feeder: bool = False


# ── shell → session ──────────────────────────────────────────────────────────────────────────


class Begin(Message):
    """A patron is here: map the window and show home in this language.

    Attributes:
        listening: They heard the greeting, and go on by ear.
    """

    kind: Literal["begin"] = "begin"
    language: Language = Language.FRENCH
    listening: bool = False


class Condition(Message):
    """Devices, pages, time and a call for help, told whenever one changes.

    Attributes:
        call_told: Whether somebody was told for sure; the screen may say so only then.
    """

    kind: Literal["condition"] = "condition"
    printer: DeviceCondition = DeviceCondition()
    scanner: DeviceCondition = DeviceCondition()
    pages_left: int = Field(default=0, ge=0)
    pages_allowed: int = Field(default=0, ge=0)
    minutes_left: int | None = None  # None: not shown
    call: CallState = CallState.NONE
    call_told: bool = False


class PrintStage(StrEnum):
    """Where a print stands, as a patron understands it."""

    ACCEPTED = "accepted"
    PRINTING = "printing"
    WAITING = "waiting"  # the device needs someone; `code` says what
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Printed(Message):
    """News of a print that the session asked for.

    Attributes:
        page: Pages that have come out so far, where the printer tells; else 0.
    """

    kind: Literal["printed"] = "printed"
    reference: int
    stage: PrintStage
    code: str = Field(default="", max_length=40)
    page: int = Field(default=0, ge=0)


class PaperAt(StrEnum):
    """Where paper lies, or is looked for."""

    ANYWHERE = "anywhere"  # in the feeder; if it is empty, on the glass
    GLASS = "glass"
    FEEDER = "feeder"


class ScanPage(Message):
    """A page begins to arrive: its rows may be read from the growing file at once.

    Attributes:
        place: Where it came from: the glass gives one page, a feeder perhaps more.
    """

    kind: Literal["scan_page"] = "scan_page"
    descriptors: ClassVar[tuple[Descriptor, ...]] = (Descriptor.READABLE,)
    reference: int
    width: int = Field(gt=0, le=20_000)
    height: int = Field(gt=0, le=40_000)
    channels: Literal[1, 3]
    depth: Literal[1, 8]
    header: int = Field(gt=0, le=4096)
    resolution: int = Field(gt=0, le=1200)
    place: PaperAt = PaperAt.GLASS


class ScanStage(StrEnum):
    """Where a scan stands."""

    MOVING = "moving"
    PAGE_DONE = "page-done"
    DONE = "done"
    FAILED = "failed"


class Scanned(Message):
    """News of a scan: `fraction` of the page that has arrived, or why it failed."""

    kind: Literal["scanned"] = "scanned"
    reference: int
    stage: ScanStage
    fraction: float = Field(default=0.0, ge=0.0, le=1.0)
    code: str = Field(default="", max_length=40)


class Ping(Message):
    """Load an internal page and answer: the watchdog's question (end to end, not just alive)."""

    kind: Literal["ping"] = "ping"
    number: int


# ── session → shell ──────────────────────────────────────────────────────────────────────────


class Gate(Message):
    """The socket on which the session's browser will look for its way out."""

    kind: Literal["gate"] = "gate"
    descriptors: ClassVar[tuple[Descriptor, ...]] = (Descriptor.LISTENER,)


class Ready(Message):
    """The spare is warm: screens are built, the browser has answered once."""

    kind: Literal["ready"] = "ready"


class Shown(Message):
    """A screen is painted."""

    kind: Literal["shown"] = "shown"
    screen: ScreenName


class Copying(StrEnum):
    """IPP `print-color-mode` keywords that patrons may choose."""

    COLOR = "color"
    MONOCHROME = "monochrome"


class TwoSided(StrEnum):
    """IPP `sides` keywords that patrons may choose."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"


class Print(Message):
    """Print this sealed PDF. The page count is declared; the shell enforces it with page-ranges."""

    kind: Literal["print"] = "print"
    descriptors: ClassVar[tuple[Descriptor, ...]] = (Descriptor.SEALED,)
    reference: int
    pages: int = Field(gt=0, le=500)
    copies: int = Field(default=1, gt=0, le=20)
    color: Copying = Copying.MONOCHROME
    sides: TwoSided = TwoSided.ONE


class CancelPrint(Message):
    """The patron changed their mind."""

    kind: Literal["cancel_print"] = "cancel_print"
    reference: int


class Misprinted(StrEnum):
    """What is wrong with paper that came, or did not."""

    BAD = "bad"
    NOTHING = "nothing"


class Misprint(Message):
    """Anybody may say so, without staff: the pages of that print are given back, once a session."""

    kind: Literal["misprint"] = "misprint"
    reference: int
    what: Misprinted


class ScanColor(StrEnum):
    """How a page is scanned."""

    COLOR = "color"
    GRAY = "gray"


class Scan(Message):
    """Scan what lies in the feeder, all of it, or the page on the glass."""

    kind: Literal["scan"] = "scan"
    reference: int
    color: ScanColor = ScanColor.COLOR
    resolution: Literal[150, 200, 300] = 200
    place: PaperAt = PaperAt.ANYWHERE
    sides: TwoSided = TwoSided.ONE


class CancelScan(Message):
    """The patron changed their mind."""

    kind: Literal["cancel_scan"] = "cancel_scan"
    reference: int


class ActivityReport(Message):
    """Real input arrived, or bytes of an upload moved. At most one a second."""

    kind: Literal["activity"] = "activity"
    input: bool = True
    typed: bool = False


class End(Message):
    """« J’ai fini », confirmed."""

    kind: Literal["end"] = "end"


class Extend(Message):
    """Fifteen minutes more."""

    kind: Literal["extend"] = "extend"


class Hide(Message):
    """« Cacher l’écran »: cover it and stop this session until somebody answers."""

    kind: Literal["hide"] = "hide"


class Speaks(Message):
    """The patron chose another language: the shell's own screens follow."""

    kind: Literal["speaks"] = "speaks"
    language: Language


class Help(Message):
    """The patron asks for a person."""

    kind: Literal["help"] = "help"


class Came(Message):
    """« Quelqu’un est venu », or nobody is needed any more."""

    kind: Literal["came"] = "came"


class Pong(Message):
    """An internal page was loaded."""

    kind: Literal["pong"] = "pong"
    number: int


class Counted(StrEnum):
    """What may be counted for the partnership: things, never persons."""

    SERVICE_OPENED = "service-opened"
    SITE_REFUSED = "site-refused"
    DOCUMENT_SCANNED = "document-scanned"
    DOCUMENT_DOWNLOADED = "document-downloaded"
    HELP_ASKED = "help-asked"


class Count(Message):
    """One more of something."""

    kind: Literal["count"] = "count"
    what: Counted


class Log(Message):
    """A code and numbers for the journal; there is no field for text of a patron's."""

    kind: Literal["log"] = "log"
    code: str = Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")
    numbers: tuple[int, ...] = Field(default=(), max_length=8)


ToSession = Annotated[
    Begin | Condition | Printed | ScanPage | Scanned | Ping, Field(discriminator="kind")
]
ToShell = Annotated[
    Gate
    | Ready
    | Shown
    | Print
    | CancelPrint
    | Misprint
    | Scan
    | CancelScan
    | ActivityReport
    | End
    | Extend
    | Hide
    | Speaks
    | Help
    | Came
    | Pong
    | Count
    | Log,
    Field(discriminator="kind"),
]

TO_SESSION: TypeAdapter[ToSession] = TypeAdapter(ToSession)
TO_SHELL: TypeAdapter[ToShell] = TypeAdapter(ToShell)
