"""A network scanner with a page of ours on its glass, in the protocol of driverless scanners.

eSCL 2.63 (Mopria Alliance): three documents over HTTP. Loopback only; sane-airscan, the real
driver, speaks to it.
"""

from __future__ import annotations

import asyncio
import io
import re
import uuid
from pathlib import Path
from types import TracebackType

import h11
from PIL import Image

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
CAPABILITIES = f"""<?xml version="1.0"?>
<scan:ScannerCapabilities {_NAMESPACES}>
<pwg:Version>2.63</pwg:Version><pwg:MakeAndModel>Vitre</pwg:MakeAndModel>
<scan:Platen><scan:PlatenInputCaps>
<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>{WIDTH}</scan:MaxWidth>
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
</scan:SettingProfile></scan:SettingProfiles>
</scan:PlatenInputCaps></scan:Platen>
</scan:ScannerCapabilities>"""
STATUS = f"""<?xml version="1.0"?>
<scan:ScannerStatus {_NAMESPACES}>
<pwg:Version>2.63</pwg:Version><pwg:State>Idle</pwg:State>
</scan:ScannerStatus>"""


class EsclScanner:
    """The scanner, for as long as the context lasts.

    Attributes:
        glass: What lies on the glass: drawn at 200 dots an inch, scaled for other resolutions.
    """

    def __init__(self) -> None:
        self.glass = Image.new("RGB", (WIDTH * 2 // 3, HEIGHT * 2 // 3), "white")
        self._jobs: dict[str, int] = {}
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
        return SaneTest(config, "airscan:e0:Vitre")

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = h11.Connection(h11.SERVER)
        try:
            while (asked := await read_request(connection, reader)) is not None:
                status, headers, body = self._answer(asked)
                sent = h11.Response(
                    status_code=status, headers=[*headers, ("Content-Length", str(len(body)))]
                )
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

    def _answer(self, asked: Asked) -> tuple[int, list[tuple[str, str]], bytes]:
        xml = [("Content-Type", "text/xml")]
        method, path = asked.method, asked.path.rstrip("/")
        if method == "GET" and path == "/eSCL/ScannerCapabilities":
            return 200, xml, CAPABILITIES.encode()
        if method == "GET" and path == "/eSCL/ScannerStatus":
            return 200, xml, STATUS.encode()
        if method == "POST" and path == "/eSCL/ScanJobs":
            dots = re.search(rb"XResolution>(\d+)<", asked.body)
            job = str(uuid.uuid4())
            self._jobs[job] = int(dots[1]) if dots else 200
            return 201, [("Location", f"/eSCL/ScanJobs/{job}")], b""
        job = path.split("/")[3] if path.count("/") >= 3 else ""
        if method == "DELETE":
            self._jobs.pop(job, None)
            return 200, [], b""
        if path.endswith("/NextDocument") and job in self._jobs:
            return 200, [("Content-Type", "image/png")], self._page(self._jobs.pop(job))
        return 404, [], b""

    def _page(self, dots: int) -> bytes:
        page = self.glass
        if dots != 200:
            page = page.resize((page.width * dots // 200, page.height * dots // 200))
        out = io.BytesIO()
        page.save(out, "PNG", compress_level=1)
        return out.getvalue()
