"""Adjectives beside an adjective: those that go with its noun, none where no other does; in both languages."""

import pytest

from quizzes.questions.asking.distractors.opposed import opposed
from quizzes.questions.asking.words.adjective_kinds import adjectives_beside, goes_with


@pytest.mark.parametrize(
    ("word", "following", "language", "expected"),
    [
        ("rough", ["seas"], "en", ("calm", "stormy")),
        ("rough", ["skin"], "en", ("smooth", "soft")),
        ("rough", ["idea"], "en", ()),
        ("digestive", ["system"], "en", ("respiratory", "circulatory", "nervous", "skeletal", "muscular")),
        ("digestive", ["juices"], "en", ()),
        ("nervous", ["breath"], "en", ("calm",)),
        ("electrical", ["circuits"], "en", ()),
        ("deep", ["voice"], "en", ("high",)),
        ("deep", ["sleep"], "en", ()),
        ("old", ["fishermen"], "en", ("young",)),
        ("old", ["maps"], "en", ("new", "modern")),
        ("agricultural", ["alcohol"], "en", ()),
        ("rough", ["and"], "en", None),
        ("white", ["flowers"], "en", ("yellow", "red", "pink", "blue", "purple")),
        ("şirin", ["sulu"], "az", None),
        ("şirin", ["suyu"], "az", ("duzlu", "şor")),
        ("şirin", ["almanın"], "az", ("acı", "turş")),
        ("mərkəzi", ["küçəsində"], "az", ("kənar", "yan")),
        ("ağır", ["musiqi"], "az", ()),
    ],
)
def test_adjectives_go_with_their_noun(word, following, language, expected):
    assert adjectives_beside(word, following, language) == expected


@pytest.mark.parametrize(
    ("statement", "wrongs"),
    [
        ("the boat crossed rough seas", {"the boat crossed calm seas"}),
        ("he spoke in a deep voice", {"he spoke in a high voice"}),
        ("they fell into a deep sleep", set()),
        ("fires that clear away shrubs", set()),
        ("the first map of the coast", {"the second map of the coast"}),
    ],
)
def test_statement_is_turned_by_an_adjective_that_goes_with_its_noun(statement, wrongs):
    assert {wrong for _word, _other, wrong in opposed(statement, "en")} == wrongs


@pytest.mark.parametrize(
    ("adjective", "noun", "key", "language", "expected"),
    [
        ("rough", "oceans", "seas", "en", True),
        ("rough", "deserts", "seas", "en", False),
        ("sharp", "knives", "axes", "en", True),
        ("sharp", "hammers", "axes", "en", False),
        ("moist", "lumps", "pockets", "en", True),
        ("dayaz", "göl", "çay", "az", True),
        ("dayaz", "bazar", "çay", "az", False),
    ],
)
def test_noun_stands_beside_another_only_with_its_adjective(adjective, noun, key, language, expected):
    assert goes_with(adjective, noun, key, language) is expected
