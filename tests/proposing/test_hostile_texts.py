"""The house: texts made to be slow or wrong are read in one go, in time that grows with their length and no faster."""

import time

import pytest

from quizzes.facts.proposing.proposing import propose

PIECES = [
    "1,", "1.", "1 ", "1-", "1/", "(", "“", '"', "A ", "A. ", "A-", "a", "Ə. ", "2020-", "2020-ci ", "e.ə. ", "May ",
    "noyabrın ", "1990s–", "13th–", "to ", "between ", "$", "-", "½", "M. Ə. ", "Kür ", "“A” ", "min ", "\n", "\n1. ",
    "Ministry of ", "və ", "İ", "\u0307", "25 May ", "12:30 ", "1 000 ", "1.000,", "təxminən ", "13-cü əsrdən ",
    "2 milyon 300 min ", "3/4 ", "the area of ", "’s", "[1] ", "twenty-", "Lake ",
]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("piece", PIECES)
def test_repeated_pieces_are_read_in_linear_time(piece: str, language: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        begin = time.process_time()
        propose(text, document="d", language=language)
        return time.process_time() - begin

    small, large = seconds(3_000), seconds(24_000)
    assert large < max(8 * small * 4, 2.0), (small, large)
