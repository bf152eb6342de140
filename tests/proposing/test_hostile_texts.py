"""The house: texts made to be slow or wrong are read in one go, in work that grows with their length and no faster."""

import sys
import time

import pytest

from quizzes.facts.proposing.proposing import propose

PIECES = [
    "1,", "1.", "1 ", "1-", "1/", "(", "“", '"', "A ", "A. ", "A-", "a", "Ə. ", "2020-", "2020- ", "2020-ci ", "e.ə. ",
    "May ", "noyabrın ", "1990s–", "13th–", "to ", "between ", "$", "-", "½", "M. Ə. ", "Kür ", "“A” ", "min ", "\n",
    "\n1. ", "Ministry of ", "Ministry of A, ", "və ", "A and ", "İ", "\u0307", "25 May ", "12:30 ", "1 000 ", "1.000,",
    "təxminən ", "13-cü əsrdən ", "2 milyon 300 min ", "3/4 ", "the area of ", "’s", "[1] ", "twenty-", "Lake ", "1% ",
    "5m ", "$5m-", "1990, ", "1991 və ", "same day ", "həmin gün ", "according to ", "said ", "bildirib ki ", "yüz ",
    "beş yüz ", "hundred and ", "Resolution 822 ", "5-dən ", "500 manatdan ", "XX əsrin ", "Ab's ", "٣ ", "\u00a01",
    "...", "1... ", "A\n", "«A", "Nazirliyi ", "« ", "’", "'90s ", "A, who ", "and a half ", "; ", ", and ",
]  # fmt: skip
SOLID = ["2020-", "a", "A", "1", "“", '"', "É", "\u0307", "٣", "1,", "A.", "😀", "(", "a-", "A’"]


def steps_of(text: str, language: str) -> int:
    """Return how many calls reading a text takes: the same in every run, whatever the machine does besides."""
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(counted)
    try:
        propose(text, document="d", language=language)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("piece", PIECES)
def test_repeated_pieces_take_steps_in_line_with_their_number(piece: str, language: str) -> None:
    spaced = piece * (400 // len(piece))
    propose(spaced, document="d", language=language)
    small, large = steps_of(_lines(piece, 1_200), language), steps_of(_lines(piece, 4_800), language)
    assert large < 4 * small * 1.5 + 2_000, (small, large)


def _lines(piece: str, size: int) -> str:
    """Pieces side by side in chunks short enough to be read as prose."""
    chunk = piece * max(1, 250 // len(piece))
    return " ".join([chunk] * (size // len(chunk)))


@pytest.mark.parametrize("piece", SOLID)
def test_a_solid_run_is_no_prose_and_costs_little(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        begin = time.process_time()
        assert propose(text, document="d", language="en") == []
        return time.process_time() - begin

    seconds(10_000)
    small, large = seconds(100_000), seconds(400_000)
    assert large < 4 * small * 4 + 1.0, (small, large)


def test_values_around_a_solid_run_are_still_found() -> None:
    text = f"It covers 40 km². {'2020-' * 20_000} It rose in 1998 by 12%."
    found = [(one.type, one.value) for one in propose(text, document="d", language="en")]
    assert found == [("quantity", "40"), ("year", "1998"), ("percent", "12")]
