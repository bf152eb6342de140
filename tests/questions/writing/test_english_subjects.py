"""English around subjects: “the” by what they are, verbs of the plural, heights below the sea."""

import pytest

from quizzes.questions.writing.agreement import for_many, is_many
from quizzes.questions.writing.english import below_the_sea, name_in_sentence, source_in_sentence


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [
        ("Elbe", "river", "the Elbe"),
        ("Tartar River", "river", "the Tartar River"),
        ("Davos", "place", "Davos"),
        ("Isle of Skye", "place", "the Isle of Skye"),
        ("Golden Bull of Sicily", "work", "the Golden Bull of Sicily"),
        ("Matthias of Arras", "person", "Matthias of Arras"),
        ("Cape of Good Hope", "place", "the Cape of Good Hope"),
        ("1928 Winter Olympics", "event", "the 1928 Winter Olympics"),
        ("World Economic Forum in 2024", "event", "the World Economic Forum in 2024"),
        ("Kalbajar City Day in 2025", "event", "Kalbajar City Day in 2025"),
        ("Three Leagues", "body", "the Three Leagues"),
        ("Charles University", "body", "Charles University"),
        ("University of Vienna", "body", "the University of Vienna"),
        ("Landwasser Viaduct", "building", "the Landwasser Viaduct"),
        ("Charles Bridge", "building", "Charles Bridge"),
        ("Gemigaya petroglyphs", "other", "the Gemigaya petroglyphs"),
        ("Shusha Declaration", "work", "the Shusha Declaration"),
        ("Art exhibition of Cagliari", "event", "the art exhibition of Cagliari"),
        ("First stage of the return", "event", "the first stage of the return"),
        ("New Delhi", "place", "New Delhi"),
        ("National Eisteddfod in 2024", "event", "the National Eisteddfod in 2024"),
        ("Mole Creek Caves", "place", "the Mole Creek Caves"),
        ("Vang village", "place", "Vang village"),
        ("Onam boat race in 2024", "event", "the Onam boat race in 2024"),
        ("Athirappilly Falls", "place", "Athirappilly Falls"),
        ("“The Dead”", "work", "“The Dead”"),
        ("The Hague", "place", "The Hague"),
    ],
)
def test_name_in_sentence_takes_the_article_by_what_it_names(name, kind, written):
    assert name_in_sentence(name, kind) == written


@pytest.mark.parametrize(
    ("publisher", "written"),
    [
        ("Czech Statistical Office", "the Czech Statistical Office"),
        ("State Statistics Committee", "the State Statistics Committee"),
        ("Ministry of Culture", "the Ministry of Culture"),
        ("Azernews", "Azernews"),
        ("Radio Prague", "Radio Prague"),
        ("The Scotsman", "The Scotsman"),
        ("Council", "Council"),
        ("Khazar University", "Khazar University"),
    ],
)
def test_source_in_sentence_takes_the_article_before_an_office(publisher, written):
    assert source_in_sentence(publisher) == written


@pytest.mark.parametrize(
    ("english", "azerbaijani", "kind", "expected"),
    [
        ("Istisu springs", "İstisu bulaqları", "place", True),
        ("Rock paintings of Kalbajar", "Kəlbəcərin qayaüstü təsvirləri", "other", True),
        ("1928 Winter Olympics", "1928-ci il Qış Olimpiya Oyunları", "event", True),
        ("Three Leagues", "Üç Liqa", "body", True),
        ("Davos", "Davos", "place", False),
        ("Palm Springs", "Palm-Sprinqs", "place", False),
        ("Tunis", "Tunis", "place", False),
        ("“Stars”", "“Ulduzlar”", "work", False),
        ("Museum of Carpets", "Xalçalar muzeyi", "building", False),
    ],
)
def test_is_many_needs_both_languages_to_agree(english, azerbaijani, kind, expected):
    assert is_many(english, azerbaijani, kind) is expected


@pytest.mark.parametrize(
    ("template", "written"),
    [
        ("How many {qualifier} springs does {subject} have?", "How many {qualifier} springs do {subject} have?"),
        ("In which year was {subject} discovered?", "In which year were {subject} discovered?"),
        ("{subject} is {value} long.", "{subject} are {value} long."),
        ("{subject} lies {value} above sea level.", "{subject} lie {value} above sea level."),
        ("{subject} carries {value}.", "{subject} carry {value}."),
        ("{subject} reaches {value}.", "{subject} reach {value}."),
        ("The area of {subject} is {value}.", "The area of {subject} is {value}."),
        ("When did {subject} end?", "When did {subject} end?"),
    ],
)
def test_for_many_changes_only_verbs_of_the_subject(template, written):
    assert for_many(template) == written


def test_height_below_zero_is_told_below_sea_level():
    assert below_the_sea("Baku lies −28\xa0metres above sea level.") == "Baku lies 28\xa0metres below sea level."
    assert below_the_sea("Davos lies 1560 metres above sea level.") == "Davos lies 1560 metres above sea level."
