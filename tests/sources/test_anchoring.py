import pytest

from quizzes.sources.anchoring import Place, find_once

TEXT = "The peak is 3724 m high. Another peak is 3724 m high, too."


@pytest.mark.parametrize(
    ("exact", "prefix", "suffix", "place"),
    [
        ("Another peak", "", "", Place(25, 37)),
        ("3724 m", "The peak is ", "", Place(12, 18)),
        ("3724 m", "", " high,", Place(41, 47)),
        ("3724 m", "", "", None),
        ("3725 m", "", "", None),
        ("another peak", "", "", None),
        ("", "The", "", None),
    ],
)
def test_find_once_returns_a_place_only_where_there_is_one(exact, prefix, suffix, place):
    assert find_once(TEXT, exact, prefix=prefix, suffix=suffix) == place


def test_find_once_overlapping_places_count_twice():
    assert find_once("aaa", "aa") is None
