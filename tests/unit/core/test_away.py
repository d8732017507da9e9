"""« Je reviens »: three tries at one's own four digits, of which only a digest is kept."""

from __future__ import annotations

import pytest

from kiosk.core.away import TRIES, Absence, Answer, is_code

CODE = "0417"


def test_ones_own_digits_open() -> None:
    assert Absence(CODE).answer(CODE) is Answer.RIGHT


@pytest.mark.parametrize("code", ["0000", "1234", "9999"])
def test_any_four_digits_will_do(code: str) -> None:
    assert Absence(code).answer(code) is Answer.RIGHT


@pytest.mark.parametrize("code", ["", "417", "00417", "041a", "٠٤١٧", "0 17", "-417"])
def test_anything_else_is_no_code(code: str) -> None:
    assert not is_code(code)
    with pytest.raises(ValueError, match="no code"):
        Absence(code)


@pytest.mark.parametrize("wrong", ["7140", "417", "", "0418", "٠٤١٧"])
def test_three_wrong_codes_are_the_end(wrong: str) -> None:
    absence = Absence(CODE)
    assert [absence.answer(wrong) for _ in range(TRIES)] == [
        Answer.WRONG,
        Answer.WRONG,
        Answer.OVER,
    ]
    assert absence.answer(CODE) is Answer.OVER, "the right one comes too late"


def test_a_slip_costs_one_try() -> None:
    absence = Absence(CODE)
    assert absence.answer("0416") is Answer.WRONG
    assert absence.tries_left == 2
    assert absence.answer(CODE) is Answer.RIGHT


def test_the_digits_are_not_kept() -> None:
    kept = vars(Absence(CODE))
    assert CODE not in repr(kept)
    assert kept["_digest"] != vars(Absence(CODE))["_digest"], "each absence has its own salt"
