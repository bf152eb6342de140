"""Typed values: reading, comparing and refusing."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.language.dates import day_number
from quizzes.language.values import VALUE_TYPES, BadValue, overlaps, parse_value, same_value


def first_and_last(*days: date) -> tuple[Decimal, Decimal]:
    return Decimal(days[0].toordinal()), Decimal(days[-1].toordinal())


@pytest.mark.parametrize(
    ("text", "precision", "interval"),
    [
        ("2020-11-25", "day", first_and_last(date(2020, 11, 25))),
        ("2020-11", "month", first_and_last(date(2020, 11, 1), date(2020, 11, 30))),
        ("2020-02", "month", first_and_last(date(2020, 2, 1), date(2020, 2, 29))),
        ("2020", "year", first_and_last(date(2020, 1, 1), date(2020, 12, 31))),
        ("1990/1999", "decade", first_and_last(date(1990, 1, 1), date(1999, 12, 31))),
        ("1201/1300", "century", first_and_last(date(1201, 1, 1), date(1300, 12, 31))),
        ("1501/1800", "century", first_and_last(date(1501, 1, 1), date(1800, 12, 31))),
        ("1001/2000", "millennium", first_and_last(date(1001, 1, 1), date(2000, 12, 31))),
        ("1923/1929", "year", first_and_last(date(1923, 1, 1), date(1929, 12, 31))),
        ("2020-09-27/2020-11-10", "day", first_and_last(date(2020, 9, 27), date(2020, 11, 10))),
        ("2020-11/2021-01-05", "month", first_and_last(date(2020, 11, 1), date(2021, 1, 5))),
    ],
)
def test_parse_value_date_covers_its_days(text: str, precision: str, interval: tuple[Decimal, Decimal]) -> None:
    value = parse_value("date", text)
    assert (value.value, value.precision, value.is_impossible) == (text, precision, False)
    assert (value.low, value.high) == interval


def test_parse_value_bc_years_follow_iso_8601() -> None:
    year_one, before = parse_value("year", "0001"), parse_value("year", "0000")
    assert before.high == year_one.low - 1
    assert parse_value("date", "-0399/-0300").precision == "century"
    assert parse_value("date", "-1999/-1000").precision == "millennium"
    assert parse_value("date", "-0499").low < parse_value("date", "-0399").low < 0


@given(st.dates())
def test_day_number_agrees_with_the_standard_library(day: date) -> None:
    assert day_number(day.year, day.month, day.day) == day.toordinal()


@given(st.integers(-8000, 3000))
def test_day_number_years_follow_without_gap(year: int) -> None:
    assert day_number(year + 1, 1, 1) == day_number(year, 12, 31) + 1


@pytest.mark.parametrize("text", ["2023-06-31", "2023-02-29", "2023-06-01/2023-06-31"])
def test_parse_value_impossible_day_is_kept_as_written(text: str) -> None:
    value = parse_value("date", text)
    assert (value.value, value.is_impossible, value.low, value.high) == (text, True, None, None)


@pytest.mark.parametrize(
    ("kind", "text", "unit", "low", "high"),
    [
        ("quantity", "3054", "area-square-kilometer", "3054000000", "3054000000"),
        ("quantity", "800-1000", "length-meter", "800", "1000"),
        ("quantity", "450", "length-kilometer", "450000", "450000"),
        ("quantity", "218000", "area-hectare", "2180000000", "2180000000"),
        ("quantity", "22.5", "power-megawatt", "22500000", "22500000"),
        ("temperature", "-28", None, "-28", "-28"),
        ("temperature", "-28--20", None, "-28", "-20"),
        ("temperature", "−18", "temperature-celsius", "-18", "-18"),
        ("count", "53340", "person", "53340", "53340"),
        ("count", "145", None, "145", "145"),
        ("money", "2350000000", "USD", "2350000000", "2350000000"),
        ("percent", "85.6", None, "85.6", "85.6"),
        ("percent", "1–2", None, "1", "2"),
    ],
)
def test_parse_value_numbers_in_base_unit(kind: str, text: str, unit: str | None, low: str, high: str) -> None:
    value = parse_value(kind, text, unit)
    assert (value.low, value.high) == (Decimal(low), Decimal(high))


def test_parse_value_temperature_defaults_to_celsius() -> None:
    assert parse_value("temperature", "-28").unit == "temperature-celsius"
    assert parse_value("temperature", "−28").value == "-28"


@pytest.mark.parametrize(
    ("kind", "text", "unit"),
    [
        ("date", "25 November 2020", None),
        ("date", "2020-13", None),
        ("date", "2020-11-00", None),
        ("date", "2020-11-25T10:00", None),
        ("date", "1929/1923", None),
        ("date", "", None),
        ("year", "2020-11", None),
        ("year", "1923/1929-05", None),
        ("date_range", "2020", None),
        ("date_range", "2020/2020", None),
        ("quantity", "3,054", "area-square-kilometer"),
        ("quantity", "3054", "square kilometres"),
        ("quantity", "1000-800", "length-meter"),
        ("quantity", "1e5", None),
        ("temperature", "5", "length-meter"),
        ("money", "5", None),
        ("money", "5", "dollars"),
        ("count", "1.5", None),
        ("count", "-3", None),
        ("count", "12", "unicorn"),
        ("percent", "85.6%", None),
        ("person", "   ", None),
        ("colour", "red", None),
    ],
)
def test_parse_value_misfits_are_refused(kind: str, text: str, unit: str | None) -> None:
    with pytest.raises(BadValue):
        parse_value(kind, text, unit)


def test_parse_value_names_are_tidied() -> None:
    assert parse_value("place", "  Tərtər \n çayı ").value == "Tərtər çayı"


@pytest.mark.parametrize(
    ("one", "other", "is_same", "is_overlapping"),
    [
        (("quantity", "3054", "area-square-kilometer"), ("quantity", "305400", "area-hectare"), True, True),
        (("quantity", "3054", "area-square-kilometer"), ("quantity", "3055", "area-square-kilometer"), False, False),
        (("quantity", "3054", "area-square-kilometer"), ("quantity", "3054", "length-kilometer"), False, False),
        (("quantity", "800-1000", "length-meter"), ("quantity", "0.9", "length-kilometer"), False, True),
        (("temperature", "0"), ("temperature", "32", "temperature-fahrenheit"), True, True),
        (("money", "5", "USD"), ("money", "5", "AZN"), False, False),
        (("percent", "85.60"), ("percent", "85.6", "percent"), True, True),
        (("count", "5", "village"), ("count", "5", "person"), False, False),
        (("date", "2020"), ("year", "2020"), True, True),
        (("date", "2020"), ("date", "2020-11-25"), False, True),
        (("date", "2020-11-25"), ("date", "2020-11-26"), False, False),
        (("date", "2023-06-31"), ("date", "2023-06-31"), True, True),
        (("date", "2023-06-31"), ("date", "2023-07-31"), False, False),
        (("date", "2023-06-31"), ("date", "2023-06-30"), False, False),
        (("place", "KƏLBƏCƏR"), ("place", "Kəlbəcər"), True, True),
        (("work_title", "“Tıq-tıq xanım”"), ("text", "Tıq-Tıq Xanım"), True, True),
        (("person", "Ashug Shamshir"), ("person", "Abdulla Shaig"), False, False),
        (("text", "2020"), ("year", "2020"), False, False),
    ],
)
def test_comparison_of_two_values(one: tuple, other: tuple, is_same: bool, is_overlapping: bool) -> None:
    a, b = parse_value(*one), parse_value(*other)
    assert same_value(a, b) is same_value(b, a) is is_same
    assert overlaps(a, b) is overlaps(b, a) is is_overlapping


def test_same_value_forgets_about() -> None:
    assert same_value(parse_value("count", "4000", approximate=True), parse_value("count", "4000"))


def test_value_types_are_the_known_ones() -> None:
    assert len(VALUE_TYPES) == 14
