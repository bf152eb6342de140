"""A person has one place among the options: another name that the text gives him is no wrong answer."""

import pytest

from quizzes.questions.asking.distractors.distracting_aliases import Aliases
from quizzes.questions.asking.pointed import suggest
from quizzes.questions.asking.reading import read_for_asking

TERMEN = (
    "The theremin\n\nLev Termen went to the United States, where he shortened his name to Leon Theremin. Clara "
    "Rockmore learned the new instrument in New York. As a schoolboy Robert Moog built theremins from magazine plans."
)
TWAIN = (
    "A river pilot\n\nSamuel Clemens steered boats on the Mississippi. Later Samuel Clemens became known to readers "
    "everywhere as Mark Twain. William Howells printed his stories in Boston. Ulysses Grant met Mark Twain."
)
MOLLA = (
    "Jurnal\n\nCəlil Məmmədquluzadə oxuculara Molla Nəsrəddin adı ilə tanınırdı. Jurnalın rəsmlərini Oskar Şmerlinq "
    "çəkirdi. Ömər Faiq Nemanzadə mətbəəni aldı. Mirzə Ələkbər Sabir şeirlər yazırdı."
)


@pytest.mark.parametrize(
    ("language", "text", "key", "there", "not_there"),
    [
        ("en", TERMEN, "Robert Moog", "Lev Termen", {"Leon Theremin"}),
        ("en", TERMEN, "Lev Termen", "Robert Moog", {"Leon Theremin"}),
        ("en", TWAIN, "William Howells", "Samuel Clemens", {"Mark Twain"}),
        ("en", TWAIN, "Mark Twain", "William Howells", {"Samuel Clemens"}),
        ("az", MOLLA, "Oskar Şmerlinq", "Cəlil Məmmədquluzadə", {"Molla Nəsrəddin"}),
    ],
)
def test_another_name_of_a_person_is_no_wrong_answer(language, text, key, there, not_there):
    read, start = read_for_asking(text, language=language), text.index(key)
    asked = next(one for one in suggest(read, start=start, end=start + len(key)) if one.key == key)
    options = {*asked.distractors, *(words for words, _value in asked.choices)}
    assert there in options
    assert not not_there & options


def test_owner_of_a_name_is_the_person_of_its_sentence_or_of_the_one_before():
    read = read_for_asking(TWAIN, language="en")
    aliases = Aliases(read.sentences, lambda name: name)
    names = {"Samuel Clemens": {1}, "Mark Twain": {1, 3}, "Ulysses Grant": {3}}
    assert set(aliases.without_same(names, "Mark Twain")) == {"Mark Twain", "Ulysses Grant"}
    assert set(aliases.without_same(names, "Ulysses Grant")) == {"Samuel Clemens", "Ulysses Grant"}


def test_a_possessive_behind_as_is_nobodys_other_name():
    text = "The voyage\n\nJeanne Baret was known as Philibert Commerson's servant. Louis Bougainville led the voyage."
    aliases = Aliases(read_for_asking(text, language="en").sentences, lambda name: name)
    assert "Philibert Commerson" in aliases.without_same({"Philibert Commerson": {1}}, "Louis Bougainville")
