"""The house: contradictions between texts are found by what the proposals alone say, agreements are no disputes."""

import pytest

from quizzes.facts.proposing.comparing.groups import Text, compare

CONTRADICTIONS = [
    ("en", "The area of Lake Van is 3,755 km².", "Lake Van covers 3,574 km².", "area"),
    (
        "en",
        "The Millau Viaduct was opened on 14 December 2004.",
        "The Millau Viaduct was opened on 16 December 2004.",
        "opened-on",
    ),
    ("en", "Marie Curie was born on 7 November 1867 in Warsaw.", "Marie Curie was born on 9 November 1867.", "born-on"),
    ("en", "Mount Elbrus is 5,642 m high.", "Mount Elbrus rises to 5,462 m.", "height"),
    ("en", "Hillside School was founded in 1902.", "Hillside School was founded in 1912.", "founded-in"),
    ("en", "The Danube River is 2,850 km long.", "The length of the Danube River is 2,580 km.", "length"),
    ("az", "Kür çayının uzunluğu 1364 km-dir.", "Kür çayının uzunluğu 1515 km-dir.", "length"),
    ("az", "Van gölünün sahəsi 3755 kv. km təşkil edir.", "Van gölünün sahəsi 3574 kv. km təşkil edir.", "area"),
    (
        "az",
        "Bakı Dövlət Universiteti 1919-cu ildə yaradılıb.",
        "Bakı Dövlət Universiteti 1920-ci ildə yaradılıb.",
        "founded-in",
    ),
    ("az", "Şahdağ dağının hündürlüyü 4243 metrdir.", "Şahdağ dağının hündürlüyü 4423 metrdir.", "height"),
]
NO_CONTRADICTIONS = [
    ("en", "The area of Lake Van is 3,755 km².", "Lake Van covers about 3,800 km²."),
    ("en", "The population of Oslo was 634,000 in 2014.", "The population of Oslo was 709,000 in 2021."),
    ("en", "The Millau Viaduct was opened in 2004.", "The Millau Viaduct was opened on 14 December 2004."),
    ("en", "Lake Van is 119 km long.", "Lake Sevan is 78 km long."),
    ("en", "The club won 3 gold medals in 2016.", "The club won 5 gold medals in 2020."),
    ("az", "Kür çayının uzunluğu 1515 km-dir.", "Araz çayının uzunluğu 1072 km-dir."),
    ("az", "Bakının əhalisi 2010-cu ildə 2 milyon nəfər olub.", "Bakının əhalisi 2020-ci ildə 2,3 milyon nəfər olub."),
]


def groups(language: str, *texts: str):
    named = [Text(f"{number}.txt", text) for number, text in enumerate(texts)]
    return compare(named, language=language)


@pytest.mark.parametrize(("language", "one", "other", "property_"), CONTRADICTIONS)
def test_contradiction_is_found(language, one, other, property_):
    disputed = [group for group in groups(language, one, other) if group.verdict.is_disputed]
    assert [group.property for group in disputed] == [property_]


@pytest.mark.parametrize(("language", "one", "other"), NO_CONTRADICTIONS)
def test_no_contradiction_is_no_dispute(language, one, other):
    assert [group for group in groups(language, one, other) if group.verdict.is_disputed] == []


@pytest.mark.parametrize(
    ("language", "sentence", "texts"),
    [
        ("en", "The bridge was repainted from 2004 to 1999.", ["2004", "1999"]),
        ("az", "Uzun tunel 1979–1974-cü illərdə qazılıb, sonra isə yol açılıb.", ["1979", "1974-cü illərdə"]),
    ],
)
def test_span_that_ends_before_it_begins_is_impossible(language, sentence, texts):
    groups = [group.as_json() for group in compare([Text("one.txt", sentence)], language=language)]
    turned = [group for group in groups if group["reason"] == "impossible"]
    assert [[member["text"] for member in group["members"]] for group in turned] == [texts]
