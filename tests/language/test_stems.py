"""Stems: every form that `inflect` and `plural` write finds its noun, and the noun finds the form."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.language.azerbaijani import InflectionUncertain, inflect
from quizzes.language.azerbaijani_suffixes import CASES
from quizzes.language.azerbaijani_words import DROPS_VOWEL, DROPS_VOWEL_BEFORE_POSSESSIVE, KEEPS_K_AND_Q
from quizzes.language.english import plural
from quizzes.language.english_words import IRREGULAR_PLURALS, MAN_IS_NO_MAN, O_TAKES_ES, SAME_IN_PLURAL
from quizzes.language.letters import fold
from quizzes.language.stems import beginnings, is_form_of, is_same_noun, stems
from quizzes.language.text_words import text_words

FORMS = list(csv.DictReader((Path(__file__).parent / "forms_az.csv").open(encoding="utf-8")))
NOUNS = sorted({row["word"] for row in FORMS if row["word"].isalpha() and len(row["word"]) > 1 and row["form"] != "?"})
WORDS = sorted(DROPS_VOWEL | DROPS_VOWEL_BEFORE_POSSESSIVE | KEEPS_K_AND_Q | set(NOUNS))
LETTERS = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz"


def finds_both_ways(noun: str, form: str, language: str) -> bool:
    noun, form = (text_words(word)[0].folded for word in (noun, form))
    return (
        is_form_of(form, noun, language)
        and is_same_noun(noun, form, language)
        and is_same_noun(form, noun, language)
        and any(form.startswith(start) for start in beginnings(noun, language))
        and any(noun.startswith(start) for start in beginnings(form, language))
    )


def test_list_of_forms_each_finds_its_noun():
    rows = [row for row in FORMS if row["form"] != "?" and row["word"].isalpha() and len(row["word"]) > 1]
    rows = [row for row in rows if row["form"].isalpha()]
    assert len(rows) > 500
    missed = [(row["word"], row["form"]) for row in rows if not finds_both_ways(row["word"], row["form"], "az")]
    assert missed == []


@pytest.mark.parametrize(
    ("word", "noun"),
    [
        ("Kəlbəcərdə", "kelbecer"),
        ("ÇAYIN", "çay"),
        ("çaylarından", "çay"),
        ("rayonunun", "rayonu"),
        ("rayonunun", "rayon"),
        ("bulağında", "bulaq"),
        ("küləyi", "külək"),
        ("sinfin", "sinif"),
        ("fikirlərin", "fikir"),
        ("suyun", "su"),
        ("mənbəyinin", "mənbə"),
        ("haqda", "haqq"),
        ("evlərindədir", "ev"),
        ("rayondakı", "rayon"),
        ("kəndindəki", "kənd"),
    ],
)
def test_form_gives_its_noun(word, noun):
    assert finds_both_ways(noun, word, "az")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("çayın", "çaylar", True),
        ("dağlarda", "dağdan", True),
        ("qala", "qalın", False),
        ("ana", "anı", False),
        ("bazalt", "bazar", False),
        ("kənd", "kəndli", False),
    ],
)
def test_forms_of_one_noun_meet_and_others_do_not(one, other, same):
    assert is_same_noun(fold(one), fold(other), "az") is same


@given(
    st.one_of(
        st.sampled_from(WORDS),
        st.text(LETTERS, min_size=2, max_size=10),
        st.text(LETTERS, min_size=2, max_size=9).map(lambda word: word[0].upper() + word[1:]),
    ),
    st.sampled_from(CASES),
    st.sampled_from([case for case in CASES if case != "plural"]),
)
def test_every_form_that_is_written_finds_its_noun(noun, first, second):
    try:
        form = inflect(noun, first, possessive=False)
        longer = (
            inflect(form, second, possessive=first == "possessive3") if first in {"plural", "possessive3"} else form
        )
    except InflectionUncertain:
        return
    assert finds_both_ways(noun, form, "az")
    assert finds_both_ways(noun, longer, "az")


def test_english_plurals_find_their_nouns():
    nouns = [*IRREGULAR_PLURALS, *SAME_IN_PLURAL, *O_TAKES_ES, *MAN_IS_NO_MAN]
    nouns += [
        "city",
        "river",
        "analysis",
        "box",
        "church",
        "day",
        "bus",
        "class",
        "soliloquy",
        "photo",
        "woman",
        "stomach",
    ]
    assert [noun for noun in nouns if not finds_both_ways(noun, plural(noun), "en")] == []
    assert stems("class", "en") == {"class"}


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=10))
def test_every_english_plural_that_is_written_finds_its_noun(noun):
    assert finds_both_ways(noun, plural(noun), "en")


def test_language_without_rules_has_the_word_alone():
    assert (stems("rivers", "ru"), beginnings("rivers", "ru")) == ({"rivers"}, {"rivers"})
