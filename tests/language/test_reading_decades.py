"""Decades, ranks and large letters as people write them: read where they say one thing, refused where they say two."""

import pytest

from quizzes.language.reading import read_value
from quizzes.language.values import AmbiguousValue, BadValue, parse_value
from quizzes.language.writing import write_value


@pytest.mark.parametrize(
    ("language", "text", "canonical"),
    [
        ("az", "1990-cı illərdən 2000-ci illərədək", "1990/2009"),
        ("az", "1970-ci ildən 1980-ci ilədək", "1970/1980"),
        ("az", "1970–1980", "1970/1980"),
        ("az", "XX əsrin 30-cu illəri", "1930/1939"),
        ("az", "XX əsrin 30-cu illərində", "1930/1939"),
        ("az", "y.e. 90-cı illərdə", "0090/0099"),
        ("az", "e. ə. 44", "-0043"),
        ("az", "05.2020", "2020-05"),
        ("en", "the 90s AD", "0090/0099"),
        ("en", "the 1970s and 80s", "1970/1989"),
        ("en", "3rd c. BC", "-0299/-0200"),
        ("en", "3rd c. BCE", "-0299/-0200"),
        ("en", "19th c. BC", "-1899/-1800"),
        ("en", "18th c. AD", "1701/1800"),
        ("en", "19th cent.", "1801/1900"),
        ("en", "10th–15th November 2020", "2020-11-10/2020-11-15"),
    ],
)
def test_read_value_decades_and_ranks(language: str, text: str, canonical: str) -> None:
    value = read_value(text, language, type="date")
    assert (value.value, value.approximate) == (canonical, False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("az", "90-cı illər"), ("az", "70-ci illərdə"), ("az", "20-ci illər"), ("en", "the 90s"), ("en", "90s")),
        *(("az", "1970-80-ci illər"), ("az", "1970–1980-ci illər"), ("az", "70–80-ci illər"), ("en", "3 c. BC")),
    ],
)
def test_read_value_decade_or_years_of_two_readings_is_ambiguous(language: str, text: str) -> None:
    with pytest.raises(AmbiguousValue):
        read_value(text, language, type="date")


@pytest.mark.parametrize("text", ["1st BC", "2nd BC", "19th", "1st–2nd BC", "7th of 2020"])
def test_read_value_ordinal_is_no_year(text: str) -> None:
    with pytest.raises(BadValue):
        read_value(text, "en", type="date")


@pytest.mark.parametrize(
    ("iso", "english", "azerbaijani"),
    [
        ("0090/0099", "the 90s AD", "y.e. 90-cı illər"),
        ("1990/1999", "the 1990s", "1990-cı illər"),
        ("1970/1980", "1970–1980", "1970-ci il – 1980-ci il"),
        ("1923/1930", "1923–1930", "1923–1930-cu illər"),
    ],
)
def test_write_value_decades_and_spans_read_back_alike(iso: str, english: str, azerbaijani: str) -> None:
    value = parse_value("date", iso)
    assert (write_value(value, "en"), write_value(value, "az")) == (english, azerbaijani)
    assert read_value(english, "en", type="date") == read_value(azerbaijani, "az", type="date") == value


@pytest.mark.parametrize(
    ("language", "text", "amount", "unit"),
    [
        ("en", "1.5m km", "1500000", "length-kilometer"),
        ("en", "150m km", "150000000", "length-kilometer"),
        ("en", "1.5m m", "1500000", "length-meter"),
        ("en", "2k m", "2000", "length-meter"),
        ("en", "5m", "5", "length-meter"),
        ("en", "5 K", "5", "temperature-kelvin"),
        ("en", "5 square metres", "5", "area-square-meter"),
        ("en", "5 kilometres per hour", "5", "speed-kilometer-per-hour"),
        ("az", "5 kvadrat metr", "5", "area-square-meter"),
        ("az", "5 kub kilometr", "5", "volume-cubic-kilometer"),
        ("az", "5 santimetr", "5", "length-centimeter"),
        ("az", "5 dəq", "5", "duration-minute"),
        ("az", "12 san", "12", "duration-second"),
        ("az", "5 C", "5", "energy-joule"),
        ("az", "5 mkm", "5", "length-micrometer"),
    ],
)
def test_read_value_letters_beside_an_amount(language: str, text: str, amount: str, unit: str) -> None:
    value = read_value(text, language, type="quantity")
    assert (value.value, value.unit) == (amount, unit)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "2k"), ("en", "5 C"), ("en", "5 c"), ("az", "5 k"), ("az", "5 m km")]
)
def test_read_value_letter_that_names_no_unit_is_refused(language: str, text: str) -> None:
    with pytest.raises(BadValue):
        read_value(text, language, type="quantity")


@pytest.mark.parametrize(
    ("currency", "dative"),
    [
        ("XAU", "6 qızıla"),
        ("XAG", "6 gümüşə"),
        ("CHE", "6 WIR avroya"),
        ("USD", "6 ABŞ dollarına"),
        ("AZN", "6 manata"),
    ],
)
def test_write_value_currency_takes_n_only_where_it_ends_in_a_possessive(currency: str, dative: str) -> None:
    assert write_value(parse_value("money", "6", currency), "az", case="dative") == dative
