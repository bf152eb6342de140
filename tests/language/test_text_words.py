"""Words of a text: numbers alike however they are grouped, endings with their words, letters never cut."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.language.text_words import folded_words, text_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("KƏLBƏCƏR, Kəlbəcər!", [("kelbecer", "KƏLBƏCƏR"), ("kelbecer", "Kəlbəcər")]),
        ("3 054 km²", [("3054", "3 054"), ("km2", "km²")]),
        ("3,054", [("3054", "3,054")]),
        ("25\u00a0000 və 8,65", [("25000", "25\u00a0000"), ("ve", "və"), ("8.65", "8,65")]),
        ("25.11.2020", [("25", "25"), ("11", "11"), ("2020", "2020")]),
        ("2020-11-25 145 kənd", [("2020", "2020"), ("11", "11"), ("25", "25"), ("145", "145"), ("kend", "kənd")]),
        ("1993-cü, 25-də", [("1993", "1993-cü"), ("25", "25-də")]),
        ("“Report”un", [("report", "Report”un")]),
        ("BMT-nin", [("bmt", "BMT-nin")]),
        ("Baku’s 25th", [("baku", "Baku’s"), ("25", "25th")]),
        ("cənub-qərb", [("cenub", "cənub"), ("qerb", "qərb")]),
        ("x\u030cy", [("xy", "x\u030cy")]),
        ("% _ \x00 😀 '", []),
    ],
)
def test_text_is_cut_into_words(text, words):
    assert [(word.folded, text[word.start : word.end]) for word in text_words(text)] == words


@given(st.text(max_size=60))
def test_words_stand_in_order_and_hold_no_signs(text):
    words = text_words(text)
    assert all(one.end <= other.start for one, other in itertools.pairwise(words))
    assert all(word.folded and not set(word.folded) & set(" %_\\\x00'\"") for word in words)
    assert folded_words(text).split() == [word.folded for word in words]
