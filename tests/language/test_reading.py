"""What people type into a field, read as values, and what is refused with a sentence."""

from decimal import Decimal

import pytest

from quizzes.language.azerbaijani import CASES, InflectionUncertain
from quizzes.language.reading import read_value
from quizzes.language.unit_names import COUNTED
from quizzes.language.units import UNITS
from quizzes.language.values import AmbiguousValue, BadValue, parse_value
from quizzes.language.writing import write_value


@pytest.mark.parametrize(
    ("language", "text", "canonical"),
    [
        ("az", "25 noyabr 2020-ci il", "2020-11-25"),
        ("az", "25 noyabr 2020-ci ildə", "2020-11-25"),
        ("az", "2020-ci il noyabrın 25-də", "2020-11-25"),
        ("az", "2020-ci il noyabrın 25-i", "2020-11-25"),
        ("az", "25 Noyabr 2020", "2020-11-25"),
        ("az", "25 noy 2020", "2020-11-25"),
        ("az", "25.11.2020", "2020-11-25"),
        ("az", "5.6.2020", "2020-06-05"),
        ("az", "2020-11-25", "2020-11-25"),
        ("az", "noyabr 2020-ci il", "2020-11"),
        ("az", "2020-ci ilin noyabrında", "2020-11"),
        ("az", "1993-ci il", "1993"),
        ("az", "1993-CÜ İLDƏ", "1993"),
        ("az", "1923-1929-cu illər", "1923/1929"),
        ("az", "1923–29-cu illər", "1923/1929"),
        ("az", "2019-cu ildən 2020-ci ilə qədər", "2019/2020"),
        ("az", "2019-cu ildən 2020-ci ilədək", "2019/2020"),
        ("az", "27.09.2020–10.11.2020", "2020-09-27/2020-11-10"),
        ("az", "27 sentyabr - 10 noyabr 2020", "2020-09-27/2020-11-10"),
        ("az", "10 - 15 noyabr 2020", "2020-11-10/2020-11-15"),
        ("az", "20-ci əsr", "1901/2000"),
        ("az", "xx əsrdə", "1901/2000"),
        ("az", "eramızdan əvvəl 500-cü il", "-0499"),
        ("az", "bizim eradan əvvəl IV əsr", "-0399/-0300"),
        ("az", "31 iyun 2023", "2023-06-31"),
        ("en", "25 November 2020", "2020-11-25"),
        ("en", "November 25, 2020", "2020-11-25"),
        ("en", "25th of November 2020", "2020-11-25"),
        ("en", "25 Nov. 2020", "2020-11-25"),
        ("en", "3 Sept 2020", "2020-09-03"),
        ("en", "on 25/11/2020", "2020-11-25"),
        ("en", "November 25–30, 2020", "2020-11-25/2020-11-30"),
        ("en", "from 1923 till 1929", "1923/1929"),
        ("en", "between 1923 and 1929", "1923/1929"),
        ("en", "2020-09-27 – 2020-11-10", "2020-09-27/2020-11-10"),
        ("en", "the 1990s", "1990/1999"),
        ("en", "1990s–2000s", "1990/2009"),
        ("en", "XIX century", "1801/1900"),
        ("en", "500 BCE", "-0499"),
        ("en", "20 AD", "0020"),
        ("en", "2–1 BC", "-0001/0000"),
        ("en", "50 BC – 150", "-0049/0150"),
        ("en", "12,345 BC", "-12344"),
        ("en", "31 June 2023", "2023-06-31"),
    ],
)
def test_read_value_dates_as_people_type_them(language: str, text: str, canonical: str) -> None:
    assert read_value(text, language, type="date") == parse_value("date", canonical)


@pytest.mark.parametrize(
    ("language", "text"),
    [("az", "təxminən 1993"), ("az", "1993 təqribən"), ("en", "c. 1993"), ("en", "~1993"), ("en", "in about 1993")],
)
def test_read_value_approximate_dates(language: str, text: str) -> None:
    assert read_value(text, language, type="year") == parse_value("year", "1993", approximate=True)


@pytest.mark.parametrize(
    ("language", "kind", "text", "canonical", "unit"),
    [
        ("az", "quantity", "3054", "3054", "length-meter"),
        ("az", "quantity", "3054 km²", "3054", "area-square-kilometer"),
        ("az", "quantity", "3054 kv. km", "3054", "area-square-kilometer"),
        ("az", "quantity", "3054 kv km", "3054", "area-square-kilometer"),
        ("az", "quantity", "3054 km2", "3054", "area-square-kilometer"),
        ("az", "quantity", "3054km²-dir", "3054", "area-square-kilometer"),
        ("az", "quantity", "3 054 kvadrat kilometrdən", "3054", "area-square-kilometer"),
        ("az", "quantity", "1,234 km", "1.234", "length-kilometer"),
        ("en", "quantity", "1,234 km", "1234", "length-kilometer"),
        ("az", "quantity", "8.65 km", "8.65", "length-kilometer"),
        ("en", "quantity", "8,65 km", "8.65", "length-kilometer"),
        ("az", "quantity", "8.650", "8.650", "length-meter"),
        ("az", "quantity", "1.234.567,5 m", "1234567.5", "length-meter"),
        ("en", "quantity", "1,234,567.5 m", "1234567.5", "length-meter"),
        ("az", "quantity", "53 340 hektar", "53340", "area-hectare"),
        ("en", "quantity", "53 340 hectares", "53340", "area-hectare"),
        ("az", "quantity", "800-1000 m", "800-1000", "length-meter"),
        ("az", "quantity", "800 m – 1000 m", "800-1000", "length-meter"),
        ("en", "quantity", "from 800 to 1000 feet", "800-1000", "length-foot"),
        ("en", "quantity", "3724 meters", "3724", "length-meter"),
        ("en", "quantity", "3054 sq. km", "3054", "area-square-kilometer"),
        ("az", "quantity", "22,5 MW", "22.5", "power-megawatt"),
        ("az", "quantity", "22,5 MVt", "22.5", "power-megawatt"),
        ("az", "quantity", "22,5 mW", "22.5", "power-milliwatt"),
        ("en", "quantity", "22.5 MVt", "22.5", "power-megawatt"),
        ("az", "quantity", "5 min hektar", "5000", "area-hectare"),
        ("az", "quantity", "5,9 mln kub metr", "5900000", "volume-cubic-meter"),
        ("en", "quantity", "15 min", "15", "duration-minute"),
        ("az", "money", "5,9 milyon ABŞ dolları", "5900000", "USD"),
        ("az", "money", "5,9 mln manat", "5900000", "AZN"),
        ("az", "money", "5,9 mln. $", "5900000", "USD"),
        ("en", "money", "$5.9 million", "5900000", "USD"),
        ("en", "money", "$5.9m", "5900000", "USD"),
        ("en", "money", "US$2.35bn", "2350000000", "USD"),
        ("en", "money", "5,900,000 USD", "5900000", "USD"),
        ("en", "money", "€10–15 million", "10000000-15000000", "EUR"),
        ("en", "money", "-$5", "-5", "USD"),
        ("en", "money", "₼5", "5", "AZN"),
        ("az", "count", "53.340 nəfər", "53340", "person"),
        ("az", "count", "53,340 nəfər", "53340", "person"),
        ("az", "count", "53 min nəfərdən", "53000", "person"),
        ("az", "count", "1,25 milyon nəfər", "1250000", "person"),
        ("en", "count", "1 village", "1", "village"),
        ("az", "percent", "85,3 faiz", "85.3", None),
        ("en", "percent", "85.3 per cent", "85.3", None),
        ("az", "percent", "1%–2%", "1-2", None),
        ("az", "temperature", "-28°C", "-28", "temperature-celsius"),
        ("az", "temperature", "-28°C – -20°C", "-28--20", "temperature-celsius"),
        ("az", "temperature", "28 dərəcə", "28", "temperature-celsius"),
        ("en", "temperature", "-5 to 10 °C", "-5-10", "temperature-celsius"),
    ],
)
def test_read_value_numbers_as_people_type_them(
    language: str, kind: str, text: str, canonical: str, unit: str | None
) -> None:
    hint = {"quantity": "length-meter", "money": "AZN"}.get(kind)
    assert read_value(text, language, type=kind, unit=hint) == parse_value(kind, canonical, unit)


def test_read_value_unit_is_a_hint_where_the_text_has_none() -> None:
    assert read_value("5.9 million", "en", type="money", unit="EUR").unit == "EUR"
    assert read_value("təxminən 40", "az", type="count", unit="village").approximate
    assert read_value("40-dan", "az", type="count", unit="village") == parse_value("count", "40", "village")
    assert read_value("5 km", "az", type="quantity", unit="length-meter").unit == "length-kilometer"
    assert read_value("3 mw", "en", type="quantity", unit="power-megawatt").low == Decimal(3000000)


@pytest.mark.parametrize("kind", ["person", "place", "text"])
def test_read_value_names_stand_as_they_are(kind: str) -> None:
    assert read_value("  Tərtər  çayına ", "az", type=kind).value == "Tərtər çayına"


@pytest.mark.parametrize(
    ("language", "kind", "text", "says"),
    [
        ("az", "quantity", "1.234 km", "may be 1234 or 1,234"),
        ("az", "quantity", "1,234 metres", "decimal mark or thousands"),
        ("az", "quantity", "5 alma", "alma"),
        ("az", "quantity", "3 mw", "power-megawatt or power-milliwatt"),
        ("az", "quantity", "1.23.456 m", "1.23.456"),
        ("en", "quantity", "1,23,456 m", "1,23,456"),
        ("en", "quantity", "many", "no number"),
        ("en", "quantity", "", "empty"),
        ("en", "quantity", "1000–800 m", "backwards"),
        ("en", "money", "$5 euros", "euros"),
        ("en", "money", "5", "None"),
        ("en", "count", "1.5 people", "whole"),
        ("en", "count", "5 km", "km"),
        ("en", "percent", "5 km", "km"),
        ("en", "date", "25 November", "no year"),
        ("en", "date", "early 13th century", "early"),
        ("en", "date", "11/25/2020", "2020-25-11"),
        ("en", "date", "25 13 2020", "two numbers"),
        ("en", "date", "1929–1923", "before"),
        ("en", "date", "1923–1925–1929", "neither"),
        ("en", "date", "2020²", "²"),
        ("en", "date", "0 BC", "no year"),
        ("en", "year", "May 1993", "not a year"),
        ("en", "date_range", "1993", "two dates"),
        ("az", "date", "1993-cü illər", "1993"),
        ("az", "date", "əsr", "is not said"),
        ("az", "date", "dünən", "dünən"),
        ("az", "colour", "5", "unknown"),
        ("tr", "date", "1993", "unknown"),
    ],
)
def test_read_value_says_what_it_could_not_read(language: str, kind: str, text: str, says: str) -> None:
    with pytest.raises(BadValue, match=says.replace("²", ".")):
        read_value(text, language, type=kind)


@pytest.mark.parametrize(("kind", "units"), [("quantity", sorted(UNITS)), ("count", sorted(COUNTED))])
def test_read_value_reads_every_unit_in_every_case(kind: str, units: list[str]) -> None:
    for unit in units:
        for amount in ("1", "7"):
            value = parse_value(kind, amount, unit)
            for form in ("sentence", "label"):
                assert read_value(write_value(value, "en", form=form), "en", type=kind) == value
                assert read_value(write_value(value, "az", form=form), "az", type=kind) == value
            for case in CASES:
                try:
                    written = write_value(value, "az", case=case)
                except InflectionUncertain:
                    continue
                assert read_value(written, "az", type=kind) == value


def test_read_value_says_which_piece_is_not_understood() -> None:
    for language, kind, text, piece in [
        ("az", "date", "25 november 2020", "november"),
        ("en", "quantity", "5 apples", "apples"),
        ("en", "money", "$5 euros", "euros"),
    ]:
        with pytest.raises(BadValue) as refused:
            read_value(text, language, type=kind)
        assert refused.value.piece == piece


def test_read_value_two_readings_are_not_chosen_between() -> None:
    for text in ("1.234 km", "1,234 metres", "3 mw"):
        with pytest.raises(AmbiguousValue):
            read_value(text, "az", type="quantity")


@pytest.mark.parametrize("text", ["5-in", "8-in", "0-ın", "9,81-in", "9-a", "10-a", "0-a", "6-nın"])
def test_suffix_of_a_bare_number_is_no_symbol_of_a_unit(text: str) -> None:
    read = read_value(text, "az", type="quantity", unit="length-meter")
    assert (read.unit, str(read.value)) == ("length-meter", text.partition("-")[0].replace(",", "."))
