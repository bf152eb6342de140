"""The house: the places, types and values that single sentences give."""

import pytest

from quizzes.facts.proposing.proposing import propose

NUMBERS = frozenset({"date", "year", "date_range", "quantity", "count", "money", "percent", "temperature"})


def found(text: str, language: str, **options):
    return [
        (one.text, one.type, one.value, one.unit)
        for one in propose(text, document="d", language=language, **options)
        if one.type in NUMBERS
    ]


ENGLISH = [
    ("It covers 3,054 square kilometers.", "3,054 square kilometers", "quantity", "3054", "area-square-kilometer"),
    ("Some 1.2 million people live there.", "1.2 million people", "count", "1200000", None),
    ("It cost $2.35 billion.", "$2.35 billion", "money", "2350000000", "USD"),
    ("It cost US$ 3 bn.", "US$ 3 bn", "money", "3000000000", "USD"),
    (
        "It lasted from March 27 to April 2, 1993.",
        "March 27 to April 2, 1993",
        "date_range",
        "1993-03-27/1993-04-02",
        None,
    ),
    ("It stood in the 4th century BC.", "4th century BC", "date_range", "-0399/-0300", None),
    ("The 1990s were hard.", "1990s", "date_range", "1990/1999", None),
    ("Between 10% and 15% of them.", "10% and 15%", "percent", "10-15", "percent"),
    ("The frost reached -28°C.", "-28°C", "temperature", "-28", "temperature-celsius"),
    ("Three villages were rebuilt.", "Three villages", "count", "3", None),
    ("Add 2 1/2 cups of milk.", "2 1/2 cups", "quantity", "2.5", "volume-cup"),
    ("The 44-day war.", "44-day", "quantity", "44", "duration-day"),
]
AZERBAIJANI = [
    ("Bu, 25 noyabr 2020-ci il idi.", "25 noyabr 2020-ci il", "date", "2020-11-25", None),
    ("Bu, 2020-ci il noyabrın 25-də olub.", "2020-ci il noyabrın 25-də", "date", "2020-11-25", None),
    ("O, 1993-cü ildə olub.", "1993-cü ildə", "year", "1993", None),
    ("Sahəsi 3054 kv. km təşkil edir.", "3054 kv. km", "quantity", "3054", "area-square-kilometer"),
    ("Gücü 22,5 meqavat olub.", "22,5 meqavat", "quantity", "22.5", "power-megawatt"),
    ("Buna 5,9 milyon ABŞ dolları gedib.", "5,9 milyon ABŞ dolları", "money", "5900000", "USD"),
    ("Orada 77 min nəfər var.", "77 min nəfər", "count", "77000", None),
    ("Orada 53 340 nəfər var.", "53 340 nəfər", "count", "53340", None),
    ("Sahəsi 3.054,5 hektardır.", "3.054,5 hektardır", "quantity", "3054.5", "area-hectare"),
    ("1923–1929-cu illərdə olub.", "1923–1929-cu illərdə", "date_range", "1923/1929", None),
    ("Bu, XIII əsrdə olub.", "XIII əsrdə", "date_range", "1201/1300", None),
    ("Orada üç kənd var.", "üç kənd", "count", "3", None),
]


@pytest.mark.parametrize(("sentence", "text", "type_", "value", "unit"), ENGLISH)
def test_english_value_is_found(sentence, text, type_, value, unit):
    assert (text, type_, value, unit) in found(sentence, "en")


@pytest.mark.parametrize(("sentence", "text", "type_", "value", "unit"), AZERBAIJANI)
def test_azerbaijani_value_is_found(sentence, text, type_, value, unit):
    assert (text, type_, value, unit) in found(sentence, "az")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Resolution No. 822 was read on page 14.", "en"),
        ("Call +1 555 123 4567 at 16:05.", "en"),
        ("1. Read section 3 and Article 5.", "en"),
        ("822 saylı qətnamə, 5-ci maddə.", "az"),
    ],
)
def test_numbers_that_count_nothing_are_passed_over(sentence, language):
    assert found(sentence, language) == []


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("About 40 villages", "en"), ("More than 40 villages", "en"),
        ("Təxminən 40 kənd", "az"), ("40-dan çox kənd", "az"), ("Ən azı 40 kənd", "az"),
    ],
)  # fmt: skip
def test_approximations_are_told(sentence, language):
    (proposal,) = propose(sentence + ".", document="d", language=language)
    assert (proposal.value, proposal.approximate) == ("40", True)


def test_relative_dates_resolve_with_a_lower_score():
    text = "It opened today, on September 19 of this year."
    resolved = propose(text, document="d", language="en", published_on="2023-11-25")
    assert [(one.text, one.value) for one in resolved] == [
        ("today", "2023-11-25"),
        ("September 19 of this year", "2023-09-19"),
    ]
    assert all(one.score < 0.65 for one in resolved)
    assert propose(text, document="d", language="en") == []


def test_inflected_names_come_back_to_their_form():
    names = propose("Tərtər çayının suyu Laçın rayonundan keçir.", document="d", language="az")
    assert [(one.text, one.type, one.value) for one in names] == [
        ("Tərtər çayının", "place", "Tərtər çayı"),
        ("Laçın rayonundan", "place", "Laçın rayonu"),
    ]


def test_subject_and_property_are_proposed():
    (area,) = [
        one
        for one in propose("The area of Lake Van is 3,755 km².", document="d", language="en")
        if one.type == "quantity"
    ]
    assert (area.subject, area.property) == ("Lake Van", "area")


def test_an_impossible_day_stays_as_written():
    assert ("June 31, 2023", "date", "2023-06-31", None) in found("The decree is dated June 31, 2023.", "en")


@pytest.mark.parametrize(
    ("text", "language", "of_value"),
    [
        ("Lerik District was founded on 8 August 1930.", "en", "founded-on"),
        ("Berlin was founded in 1237.", "en", "founded-in"),
        ("Lerik rayonu 8 avqust 1930-cu ildə yaradılıb.", "az", "founded-on"),
        ("Lerik rayonu 1930-cu ildə yaradılıb.", "az", "founded-in"),
    ],
)
def test_of_two_properties_with_the_same_words_that_of_the_type_of_the_value_is_taken(text, language, of_value):
    assert of_value in {one.property for one in propose(text, document="a", language=language)}
