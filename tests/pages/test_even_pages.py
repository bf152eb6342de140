"""Pages of equal weight: as few as can be, none too heavy, nothing lost, no last page with one card alone."""

from hypothesis import given
from hypothesis import strategies as st

from quizzes.pages.even_pages import even_pages

WEIGHTS = st.lists(st.integers(min_value=1, max_value=30), max_size=40)


def test_nine_cards_of_which_eight_fit_stand_on_two_pages_alike():
    assert even_pages([10] * 9, heaviest=80) == [(0, 5), (5, 9)]
    assert even_pages([10] * 8, heaviest=80) == [(0, 8)]
    assert even_pages([], heaviest=80) == [(0, 0)]


@given(WEIGHTS)
def test_every_card_stands_on_one_page_and_none_is_too_heavy(weights):
    pages = even_pages(weights, heaviest=50)
    assert [start for start, _end in pages] == [0, *(end for _start, end in pages[:-1])]
    assert pages[-1][1] == len(weights)
    assert all(sum(weights[start:end]) <= 50 for start, end in pages)
    assert len(pages) >= sum(weights) / 50
