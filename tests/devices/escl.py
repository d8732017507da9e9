"""A network scanner with a page of ours on its glass, in the protocol of driverless scanners.

eSCL 2.63 (Mopria Alliance): three documents over HTTP. Loopback only; sane-airscan, the real
driver, speaks to it.
"""

from __future__ import annotations

import asyncio
import io
import re
import uuid
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import TracebackType

import h11
from PIL import Image

from kiosk.config.terminal import Feeder
from kiosk.demo.farm import read_request
from kiosk.demo.pages import Asked
from kiosk.demo.scanning import SaneTest

WIDTH, HEIGHT = 2550, 3508
"""Of the glass, in 1/300 inch."""
RESOLUTIONS = (75, 100, 150, 200, 300)

_NAMESPACES = (
    "xmlns:pwg='http://www.pwg.org/schemas/2010/12/sm' "
    "xmlns:scan='http://schemas.hp.com/imaging/escl/2011/05/03'"
)
_RESOLUTIONS = "".join(
    "<scan:DiscreteResolution>"
    f"<scan:XResolution>{dots}</scan:XResolution><scan:YResolution>{dots}</scan:YResolution>"
    "</scan:DiscreteResolution>"
    for dots in RESOLUTIONS
)
_INPUT = f"""<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>{WIDTH}</scan:MaxWidth>
<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>{HEIGHT}</scan:MaxHeight>
<scan:MaxScanRegions>1</scan:MaxScanRegions>
<scan:SettingProfiles><scan:SettingProfile>
<scan:ColorModes>
<scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode>
</scan:ColorModes>
<scan:DocumentFormats><pwg:DocumentFormat>image/png</pwg:DocumentFormat>
<scan:DocumentFormatExt>image/png</scan:DocumentFormatExt></scan:DocumentFormats>
<scan:SupportedResolutions><scan:DiscreteResolutions>{_RESOLUTIONS}</scan:DiscreteResolutions>
</scan:SupportedResolutions>
</scan:SettingProfile></scan:SettingProfiles>"""
_ADF = f"""<scan:Adf>
<scan:AdfSimplexInputCaps>{_INPUT}</scan:AdfSimplexInputCaps>
<scan:AdfDuplexInputCaps>{_INPUT}</scan:AdfDuplexInputCaps>
<scan:FeederCapacity>50</scan:FeederCapacity>
</scan:Adf>"""


class Trouble(Enum):
    """What happens to the next page."""

    NONE = "none"
    JAM = "jam"
    COVER = "cover open"
    BUSY = "busy"
    HALF = "half a picture, and no more"
    DROPPED = "the line is cut in the middle of a page"


TOLD = {
    Trouble.JAM: ("Stopped", "ScannerAdfJam"),
    Trouble.COVER: ("Stopped", "ScannerAdfHatchOpen"),
    Trouble.BUSY: ("Processing", "ScannerAdfProcessing"),
}
"""As eSCL tells it: the scanner's state and its feeder's."""


@dataclass
class Job:
    """What was asked for.

    Attributes:
        sheets: Pages that are still to come.
    """

    dots: int
    sheets: list[Image.Image]


class EsclScanner:
    """The scanner, for as long as the context lasts.

    Args:
        feeder: Whether it has one, which reads both sides if it is asked to.
        page_time: Seconds that a page takes.

    Attributes:
        glass: What lies on the glass: drawn at 200 dots an inch, scaled for other resolutions.
        fed: What lies in the feeder, in order; both sides of each sheet where both are asked for.
        trouble: What happens once `trouble_after` pages have come.
    """

    def __init__(self, *, feeder: bool = False, page_time: float = 0.0) -> None:
        self.glass = Image.new("RGB", (WIDTH * 2 // 3, HEIGHT * 2 // 3), "white")
        self.fed: list[Image.Image] = []
        self.trouble = Trouble.NONE
        self.trouble_after = 0
        self._feeder, self._page_time = feeder, page_time
        self._came = 0
        self._jobs: dict[str, Job] = {}
        self._server: asyncio.Server | None = None
        self._port = 0

    async def __aenter__(self) -> EsclScanner:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.close()

    def sane(self, folder: Path) -> SaneTest:
        """Write the settings of SANE with which this scanner, and nothing else, is found."""
        config = folder / "sane.d"
        config.mkdir()
        (config / "dll.conf").write_text("airscan\n")
        (config / "airscan.conf").write_text(
            f'[devices]\n"Vitre" = http://127.0.0.1:{self._port}/eSCL, eSCL\n'
            "[options]\ndiscovery = disable\n"
        )
        return SaneTest(config, "airscan:e0:Vitre", Feeder.AUTO)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = h11.Connection(h11.SERVER)
        try:
            while (asked := await read_request(connection, reader)) is not None:
                if asked.path.rstrip("/").endswith("/NextDocument"):
                    await asyncio.sleep(self._page_time)
                status, headers, body = self._answer(asked)
                sent = h11.Response(
                    status_code=status, headers=[*headers, ("Content-Length", str(len(body)))]
                )
                if self._cut(status, headers):
                    writer.write(connection.send(sent) or b"")
                    writer.write(connection.send(h11.Data(data=body[: len(body) // 2])) or b"")
                    await writer.drain()
                    break
                for event in (sent, h11.Data(data=body), h11.EndOfMessage()):
                    writer.write(connection.send(event) or b"")
                await writer.drain()
                if connection.our_state is h11.MUST_CLOSE:
                    break
                connection.start_next_cycle()
        except (OSError, h11.ProtocolError):
            pass  # scanners' clients hang up as they like
        finally:
            writer.close()

    def _cut(self, status: int, headers: list[tuple[str, str]]) -> bool:
        """Whether the line is cut in the middle of this answer."""
        page = status == 200 and ("Content-Type", "image/png") in headers
        return page and self._troubled(Trouble.DROPPED, came=self._came - 1)

    def _troubled(self, *troubles: Trouble, came: int | None = None) -> bool:
        count = self._came if came is None else came
        return self.trouble in troubles and count >= self.trouble_after

    def _capabilities(self) -> bytes:
        return (
            f'<?xml version="1.0"?><scan:ScannerCapabilities {_NAMESPACES}>'
            "<pwg:Version>2.63</pwg:Version><pwg:MakeAndModel>Vitre</pwg:MakeAndModel>"
            f"<scan:Platen><scan:PlatenInputCaps>{_INPUT}</scan:PlatenInputCaps></scan:Platen>"
            f"{_ADF if self._feeder else ''}</scan:ScannerCapabilities>"
        ).encode()

    def _status(self) -> bytes:
        well = ("Idle", "ScannerAdfLoaded" if self.fed else "ScannerAdfEmpty")
        state, feeder = TOLD.get(self.trouble, well) if self._troubled(*TOLD) else well
        told = f"<scan:AdfState>{feeder}</scan:AdfState>" if self._feeder else ""
        return (
            f'<?xml version="1.0"?><scan:ScannerStatus {_NAMESPACES}>'
            f"<pwg:Version>2.63</pwg:Version><pwg:State>{state}</pwg:State>{told}"
            "</scan:ScannerStatus>"
        ).encode()

    def _answer(self, asked: Asked) -> tuple[int, list[tuple[str, str]], bytes]:
        xml = [("Content-Type", "text/xml")]
        method, path = asked.method, asked.path.rstrip("/")
        if method == "GET" and path == "/eSCL/ScannerCapabilities":
            return 200, xml, self._capabilities()
        if method == "GET" and path == "/eSCL/ScannerStatus":
            return 200, xml, self._status()
        if method == "POST" and path == "/eSCL/ScanJobs":
            return self._begin(asked.body)
        job = path.split("/")[3] if path.count("/") >= 3 else ""
        if method == "DELETE":
            self._jobs.pop(job, None)
            return 200, [], b""
        if path.endswith("/NextDocument") and job in self._jobs:
            return self._next(self._jobs[job])
        return 404, [], b""

    def _begin(self, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        dots = re.search(rb"XResolution>(\d+)<", body)
        fed = b"Feeder<" in body or b"Adf<" in body
        if self._troubled(Trouble.BUSY):
            return 503, [("Retry-After", "1")], b""
        if fed and (not self.fed or self._troubled(Trouble.JAM, Trouble.COVER)):
            return 409, [], b""
        job = str(uuid.uuid4())
        sheets = self.fed if fed else [self.glass]
        self._jobs[job] = Job(int(dots[1]) if dots else 200, sheets)
        return 201, [("Location", f"/eSCL/ScanJobs/{job}")], b""

    def _next(self, job: Job) -> tuple[int, list[tuple[str, str]], bytes]:
        if self._troubled(Trouble.JAM, Trouble.COVER):
            return 409, [], b""
        if self._troubled(Trouble.BUSY):
            return 503, [("Retry-After", "1")], b""
        if not job.sheets:
            return 404, [], b""
        page = job.sheets.pop(0)
        if job.dots != 200:
            page = page.resize((page.width * job.dots // 200, page.height * job.dots // 200))
        out = io.BytesIO()
        page.save(out, "PNG", compress_level=1)
        half = self._troubled(Trouble.HALF)
        self._came += 1
        data = out.getvalue()
        return 200, [("Content-Type", "image/png")], data[: len(data) // 2] if half else data
