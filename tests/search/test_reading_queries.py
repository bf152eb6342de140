"""What is wanted, how well words match, excerpts and near words: pure rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.language.text_words import folded_words, text_words
from quizzes.search.excerpts import LONGEST, excerpt, marked
from quizzes.search.matching import BEGINNING, EXACT, FORM, likeness, rank
from quizzes.search.suggesting import azerbaijani_spelling, near_words, slips_between
from quizzes.search.wanted import MOST_LETTERS, MOST_WORDS, Wanted, readable_query, wanted_in


def words_of(query: str) -> list[tuple[str, ...]]:
    return [wanted.words for wanted in wanted_in(readable_query(query))]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("Kəlbəcər çayı", [("kelbecer",), ("cayi",)]),
        ("“City Day” 2025", [("city", "day"), ("2025",)]),
        ('river "', [("river",)]),
        ('"" «»', []),
        ("3 054 km²", [("3054",), ("km2",)]),
        ("%_\\ 😀 \x00", []),
        ("river river", [("river",)]),
        (" " * 200, []),
    ],
)
def test_query_is_read_as_words_and_phrases(query, words):
    assert words_of(query) == words


def test_very_long_query_is_cut():
    assert len(readable_query("ə" * 5000)) == MOST_LETTERS
    assert sum(map(len, words_of(" ".join(f"w{number}" for number in range(60))))) == MOST_WORDS
    assert readable_query("mountain " * 30) == readable_query("mountain " * 300) == " ".join(["mountain"] * 22)


@given(st.text(max_size=300))
def test_no_query_is_an_error(query):
    wanted = wanted_in(readable_query(query))
    assert all(one.words and all(one.words) for one in wanted)


@pytest.mark.parametrize(
    ("word", "wanted", "expected"),
    [
        ("cay", "cay", EXACT),
        ("cayin", "cay", FORM),
        ("cay", "caylar", FORM),
        ("caylaq", "cay", BEGINNING),
        ("evli", "ev", None),
        ("2020", "20", None),
        ("dag", "cay", None),
    ],
)
def test_likeness_of_words(word, wanted, expected):
    assert likeness(word, wanted, "az") == expected


def test_rank_title_before_text_and_exact_before_form_before_beginning():
    def place(title, text, query="rivers"):
        return rank(folded_words(title), folded_words(text), wanted_in(query), title_language="en", language="en")

    pairs = [("Rivers", ""), ("A river", ""), ("Riversides", ""), ("", "rivers"), ("", "a river"), ("", "riverside")]
    places = [place(*pair) for pair in pairs if pair[1] != "riverside"]
    assert places == sorted(places)
    assert len(set(places)) == len(places)
    assert place("Land", "water") is None
    assert place("", "the long river", '"long rivers"') is not None
    assert place("", "the river long", '"long rivers"') is None


def test_excerpt_marks_the_word_with_its_ending_around_it():
    text = "Birinci cümlə burada durur. " * 8 + "Kəlbəcərdə çox bulaq var. " + "Sonra başqa sözlər gəlir. " * 8
    found = excerpt([["p1", "Başqa abzas."], ["p2", text]], wanted_in("kelbecer"), "az")
    assert found.anchor == "p2"
    assert [words for words, is_marked in found.parts if is_marked] == ["Kəlbəcərdə"]
    assert (found.parts[0], found.parts[-1]) == (("… ", False), (" …", False))
    assert len("".join(words for words, _marked in found.parts)) <= LONGEST + 4


def test_excerpt_of_what_is_found_in_the_title_alone_is_the_beginning():
    assert excerpt([["", "Of rivers."], ["p1", "Text."]], wanted_in("basalt"), "en").parts == [("Of rivers.", False)]
    assert excerpt([], wanted_in("basalt"), "en") is None


@given(st.text(max_size=400), st.sampled_from(["river", "a", "Kəlbəcər", "25"]))
def test_excerpt_loses_no_letter_and_cuts_no_word(text, query):
    assert "".join(words for words, _is_marked in marked(text, wanted_in(query), "en")) == text
    if (found := excerpt([["", text]], wanted_in(query), "en")) is None:
        return
    shown = "".join(words for words, _is_marked in found.parts).removeprefix("… ").removesuffix(" …")
    assert shown in text
    assert len(text) > LONGEST or shown == text


def test_near_words_by_slips():
    known = dict.fromkeys(["kelbecer", "kelbecerde", "terter", "xalca", "basalt"], 1)
    assert near_words("kelbecar", known) == ["kelbecer"]
    assert near_words("xalac", known) == ["xalca"]
    assert near_words("zzzz", known) == []
    assert near_words("ab", known) == []
    assert near_words("sheher", {"sheet": 1}) == [], "two slips are too many for six letters"
    often = {"kalbajar": 9, "kelbadjar": 1}
    assert near_words("kalbadjar", often, most=1) == ["kalbajar"], "of two as near the one that is written more often"


def test_azerbaijani_in_english_letters():
    assert azerbaijani_spelling("sheher") == "seher"
    assert azerbaijani_spelling("khari bulbul") == "xari bulbul"
    assert azerbaijani_spelling("area") == "area"


@given(st.text("abcd", max_size=6), st.text("abcd", max_size=6))
def test_slips_count_alike_both_ways(one, other):
    assert slips_between(one, other, most=9) == slips_between(other, one, most=9)
    assert (slips_between(one, other, most=9) == 0) == (one == other)


def test_phrase_marks_all_of_its_words():
    assert marked("On City Day", [Wanted(("city", "day"))], "en") == [("On ", False), ("City Day", True)]
    assert [word.folded for word in text_words("City Day")] == ["city", "day"]
