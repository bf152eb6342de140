"""Which nouns stand beside a noun: rows of its own, one way only, and the row that the words of the text support."""

import pytest

from quizzes.questions.asking.words.noun_kinds import is_listed_beside, sisters_of
from quizzes.questions.asking.words.noun_rows import by_noun, own_kinds


@pytest.mark.parametrize(
    ("noun", "other", "language"),
    [("sea", "desert", "en"), ("seas", "deserts", "en"), ("döşəmə", "tavan", "az"), ("oyuq", "çıxıntı", "az")],
)
def test_row_of_a_noun_tells_what_stands_beside_it(noun, other, language):
    assert other in sisters_of(noun, language, set())


def test_row_of_a_noun_is_read_one_way():
    assert "temperature" in sisters_of("pressure", "en", set())
    assert "swarm" in sisters_of("herd", "en", set())
    assert own_kinds("loom", "en") == (("loom", "spindle", "oven", "plough"),)
    assert not any(kind[0] == "loom" for kind in own_kinds("plough", "en"))


@pytest.mark.parametrize(
    ("noun", "language", "near", "there", "not_there"),
    [
        ("eggs", "en", {"larvae", "worms", "nest"}, "larvae", "cheese"),
        ("eggs", "en", {"flour", "sugar", "bread"}, "butter", "larvae"),
        ("bank", "en", {"river", "valley", "beach", "harbour"}, "cliff", "school"),
        ("çay", "az", {"qəhvə", "stəkan"}, "süd", "yol"),
        ("çay", "az", {"göl", "dağ", "körpü"}, "göl", "süd"),
        ("field", "en", {"current", "magnet", "wire"}, "current", "forest"),
        ("ədəbiyyat", "az", {"şair"}, "memarlıq", "kimya"),
        ("volume", "en", {"monk", "castle"}, "", "radius"),
    ],
)
def test_word_of_several_senses_has_the_row_that_the_text_supports(noun, language, near, there, not_there):
    found = sisters_of(noun, language, near)
    assert there in found or not there
    assert not_there not in found


def test_what_is_not_counted_stands_beside_one_only():
    assert "bark" in sisters_of("root", "en", set())
    assert "barks" not in sisters_of("roots", "en", set())


@pytest.mark.parametrize("noun", ["engineer", "explorer", "antibiotic", "island", "orchestra"])
def test_two_that_go_behind_an_stand_beside_one_that_does(noun):
    assert sum(other[0] in "aeiou" for other in own_kinds(noun, "en")[0][1:]) > 1


def test_what_only_other_rows_hold_comes_behind():
    assert is_listed_beside("sea", "lake", "en")
    assert not is_listed_beside("sea", "island", "en")
    assert is_listed_beside("trilobite", "ammonite", "en")


@pytest.mark.parametrize("language", ["en", "az"])
def test_rows_hold_each_noun_once_and_plain_words_only(language):
    for kind in (kind for noun in by_noun(language) for kind in own_kinds(noun, language)):
        assert len(set(kind)) == len(kind) > 2, kind
        assert not any(mark in word for word in kind for mark in ":~,;"), kind
