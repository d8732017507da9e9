"""One thread, calls in order, and a call that hangs costs only its bound."""

from __future__ import annotations

import asyncio
import threading

import pytest

from printers.line import Line


async def test_all_calls_run_in_order_on_one_thread_and_one_connection() -> None:
    made: list[object] = []
    seen: list[tuple[int, int, object]] = []

    def connect() -> object:
        made.append(object())
        return made[-1]

    line = Line(connect)
    async with asyncio.TaskGroup() as group:
        for number in range(20):
            group.create_task(
                line.call(
                    lambda it, number=number: seen.append((number, threading.get_ident(), it)),
                    within=5,
                )
            )
    assert [number for number, _, _ in seen] == list(range(20))
    assert len({thread for _, thread, _ in seen}) == 1
    assert {id(connection) for _, _, connection in seen} == {id(made[0])}
    assert threading.get_ident() not in {thread for _, thread, _ in seen}
    await line.close()


async def test_after_a_failure_there_is_a_new_connection() -> None:
    made: list[object] = []
    line = Line(lambda: made.append(object()))

    def fail(_: None) -> None:
        raise LookupError("gone")

    with pytest.raises(LookupError):
        await line.call(fail, within=5)
    await line.call(lambda _: None, within=5)
    assert len(made) == 2
    await line.close()


async def test_a_call_that_hangs_is_left_behind_for_a_new_thread() -> None:
    line = Line(object)
    hung = threading.Event()
    with pytest.raises(TimeoutError):
        await line.call(lambda _: hung.wait(30), within=0.1)
    assert await line.call(lambda _: "well", within=5) == "well"
    hung.set()
    await line.close()


async def test_a_call_cancelled_before_its_turn_never_runs() -> None:
    line = Line(object)
    begun, end = threading.Event(), threading.Event()
    ran: list[str] = []

    def first(_: object) -> None:
        begun.set()
        end.wait(30)

    running = asyncio.create_task(line.call(first, within=30))
    await asyncio.to_thread(begun.wait, 5)
    waiting = asyncio.create_task(line.call(lambda _: ran.append("second"), within=30))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    end.set()
    await running
    await line.call(lambda _: ran.append("third"), within=5)
    assert ran == ["third"]
    await line.close()


async def test_a_closed_line_leaves_no_thread() -> None:
    line = Line(object)
    thread = await line.call(lambda _: threading.current_thread(), within=5)
    await line.close()
    assert not thread.is_alive()
