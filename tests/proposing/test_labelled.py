"""The house: what the proposer finds in texts labelled by hand, on other subjects than the course, in both
languages."""

import pytest

from tests.proposing.labelled_texts import measure

GOALS = {"numbers": (0.95, 0.90), "names": (0.75, 0.60)}


@pytest.mark.parametrize("part", ["dev", "held_out", "by_others"])
@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("family", ["numbers", "names"])
def test_labelled_values_are_found(part: str, language: str, family: str) -> None:
    tallies, misses = measure(part, language)
    recall, precision = GOALS[family]
    assert tallies[family].recall >= recall, misses
    assert tallies[family].precision >= precision, misses
