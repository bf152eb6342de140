"""Parts of a text hold all of it once, whatever its passages and candidates are; coverage compares what overlaps."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.facts.coverage import PlacedValue, covered
from quizzes.facts.review_parts import LETTERS, WEIGHT, Marked, parts_of


@st.composite
def texts(draw):
    """Passages one after the other, and candidates in them in order of place, some overlapping."""
    passages, marked, start = [], [], 0
    for number in range(draw(st.integers(0, 8))):
        length = draw(st.integers(1, 3 * LETTERS))
        passages.append((number + 1, start, start + length))
        for _ in range(draw(st.integers(0, 60))):
            begin = start + draw(st.integers(0, length - 1))
            marked.append(Marked(begin, min(begin + draw(st.integers(1, 30)), start + length)))
        start += length + 2
    return passages, sorted(marked, key=lambda mark: mark.start)


@given(texts())
def test_parts_cover_every_passage_once_and_cut_no_candidate(text):
    passages, marked = text
    spans = [span for part in parts_of(passages, marked) for span in part.spans]
    by_passage = {}
    for span in spans:
        by_passage.setdefault(span.passage, []).append(span)
    assert [(number, rows[0].start, rows[-1].end) for number, rows in by_passage.items()] == passages
    for rows in by_passage.values():
        assert all(one.end == other.start for one, other in pairwise(rows))
    cuts = {span.start for span in spans}
    assert not [(mark, cut) for mark in marked for cut in cuts if mark.start < cut < mark.end]


def test_parts_stay_light():
    passages = [(1, 0, 60_000), (2, 60_002, 60_500)]
    marked = [Marked(start, start + 10) for start in range(0, 60_000, 40)]
    parts = parts_of(passages, marked)
    assert len(parts) > 50
    for part in parts:
        assert sum(part.start <= mark.start < part.end for mark in marked) <= WEIGHT
        assert part.end - part.start <= LETTERS + 500


def value(pk, start, end, low=None, names=()):
    number = None if low is None else Decimal(low)
    return PlacedValue(pk, start, end, number, number, names)


@pytest.mark.parametrize(
    ("claim", "is_covered"),
    [
        (value(9, 0, 10, 5), True),
        (value(9, 4, 30, 5), True),
        (value(9, 0, 10, 6), False),
        (value(9, 10, 20, 5), False),
        (value(9, 0, 10, names=("5",)), False),
    ],
)
def test_number_is_covered_by_the_same_value_in_the_same_place(claim, is_covered):
    assert covered([value(1, 0, 10, 5)], [claim]) == ({1: 9} if is_covered else {})


def test_name_is_covered_by_any_of_its_names():
    claim = value(9, 0, 14, names=("Gamış", "Mount Gamish"))
    assert covered([value(1, 0, 5, names=("gamish mount", "GAMIS"))], [claim]) == {1: 9}
    assert covered([value(1, 0, 5, names=("", "Gamo"))], [claim]) == {}
