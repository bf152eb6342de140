from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.sources.splitting import split_passages


def as_tuples(text):
    return [(span.number, span.heading, text[span.start : span.end]) for span in split_passages(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One line.", [(1, "", "One line.")]),
        ("First.\n\nSecond.\n", [(1, "", "First."), (2, "", "Second.")]),
        ("First.\r\n \r\nSecond.", [(1, "", "First."), (2, "", "Second.")]),
        ("Water\n\nIt flows.\n\nIt falls.", [(1, "Water", "It flows."), (2, "Water", "It falls.")]),
        ("Two\nlines here.\n\nEnd.", [(1, "", "Two\nlines here."), (2, "", "End.")]),
        (
            "References\n\n1. A first one\n2. A second one",
            [(1, "References", "1. A first one"), (2, "References", "2. A second one")],
        ),
        ("2025-11-25 Baku\n\nWords.", [(1, "", "2025-11-25 Baku"), (2, "", "Words.")]),
        ("a\n\nb\n\nc\n\nd\n\ne", [(1, "", "a"), (2, "", "b"), (3, "", "c"), (4, "", "d"), (5, "", "e")]),
        ("", []),
    ],
)
def test_split_passages_cuts_where_expected(text, expected):
    assert as_tuples(text) == expected


@given(st.text(alphabet="aə. \n\r1\u00a0\U0001f600", max_size=80))
def test_split_passages_covers_the_text_in_order(text):
    spans = split_passages(text)
    assert [span.number for span in spans] == list(range(1, len(spans) + 1))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] for span in spans)
