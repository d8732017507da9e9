"""A WebSocket over TLS, as chats and video appointments open them, through a real gate."""

from __future__ import annotations

import ssl
from pathlib import Path

from kiosk.demo.authority import Authority
from tests.unit.gate import websocket
from tests.unit.gate.road import SITE, Road, browser, tunnel, until

HOST = "guichet.example"


async def test_a_websocket_speaks_both_ways_and_takes_its_leave(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ours.load_cert_chain(*authority.issue([HOST]))
    theirs = ssl.create_default_context(cafile=str(authority.certificate))

    async with Road() as road:
        await road.leads(HOST, websocket.greet_and_echo, tls=ours)
        proxy, port = await road.gate()
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            await writer.start_tls(theirs, server_hostname=HOST)  # the site's own certificate
            await websocket.shake_hands((reader, writer), HOST)
            assert await websocket.hear(reader) == "bonjour"
            for text in ("é", "un mot", "m" * 40_000):
                websocket.send(writer, text, masked=True)
                assert await websocket.hear(reader) == text
            websocket.send(writer, "", kind=websocket.CLOSE, masked=True)
            assert await websocket.hear(reader) is None
        await until(lambda: proxy.open == 0)
        assert proxy.counts == {"opened": 1}
        assert road.dialled == [(SITE, 443)]
