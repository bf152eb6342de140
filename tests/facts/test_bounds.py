"""A claim that gives the least or the most agrees with what lies on its side, and is read so from its text."""

import pytest

from quizzes.facts.proposing.bounds import bound_around
from quizzes.facts.queries import facts_with_claims, verdict_of
from tests.factories import ClaimFactory


@pytest.mark.parametrize(
    ("language", "text", "words", "bound"),
    [
        ("en", "It has more than 600 springs.", "600", "low"),
        ("en", "It seats up to 40 people.", "40 people", "high"),
        ("en", "It has 600 springs.", "600", ""),
        ("az", "Burada 600-dən çox bulaq var.", "600-dən", "low"),
        ("az", "Burada 600 bulaq var.", "600 bulaq", ""),
    ],
)
def test_limit_is_read_from_the_words_around_a_number(language, text, words, bound):
    start = text.index(words)
    assert bound_around(text, start, start + len(words), language) == bound


@pytest.mark.django_db
@pytest.mark.parametrize(("bound", "kind"), [("", "disputed"), ("low", "compatible"), ("high", "disputed")])
def test_more_than_agrees_with_what_is_more(bound, kind):
    claim = ClaimFactory(value="3000", bound=bound)
    ClaimFactory(fact=claim.fact, value="3800")
    assert verdict_of(facts_with_claims().get(pk=claim.fact_id)).kind == kind
