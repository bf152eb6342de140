"""Numbers, quantities, moments and lengths of time in both languages."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from quizzes.language.unit_names import COUNTED
from quizzes.language.units import UNITS
from quizzes.language.values import parse_value
from quizzes.language.writing import (
    write_datetime,
    write_duration,
    write_number,
    write_percent,
    write_score,
    write_value,
)


def spaced(text: str) -> str:
    return text.replace("_", "\u00a0")


@pytest.mark.parametrize(
    ("number", "english", "azerbaijani"),
    [
        (3054, "3054", "3054"),
        (53340, "53,340", "53_340"),
        (1234567, "1,234,567", "1_234_567"),
        (Decimal("8.65"), "8.65", "8,65"),
        (Decimal("1644.6"), "1644.6", "1644,6"),
        ("-28.5", "−28.5", "−28,5"),
        (Decimal("1E+5"), "100,000", "100_000"),
        (0, "0", "0"),
    ],
)
def test_write_number_separators(number: Decimal | int | str, english: str, azerbaijani: str) -> None:
    assert write_number(number, "en") == english
    assert write_number(number, "az") == spaced(azerbaijani)


@pytest.mark.parametrize(
    ("kind", "text", "unit", "english", "azerbaijani"),
    [
        ("quantity", "3054", "area-square-kilometer", "3054_km² | 3054_km²", "3054_km² | 3054_km²"),
        ("quantity", "3724", "length-meter", "3724 metres | 3724_m", "3724 metr | 3724_m"),
        ("quantity", "1", "length-meter", "1 metre | 1_m", "1 metr | 1_m"),
        ("quantity", "218000", "area-hectare", "218,000 hectares | 218,000_ha", "218_000 hektar | 218_000_ha"),
        ("quantity", "1644.6", "area-hectare", "1644.6 hectares | 1644.6_ha", "1644,6 hektar | 1644,6_ha"),
        ("quantity", "22.5", "power-megawatt", "22.5 megawatts | 22.5_MW", "22,5 meqavat | 22,5_MVt"),
        ("quantity", "800-1000", "length-meter", "800–1000 metres | 800–1000_m", "800–1000 metr | 800–1000_m"),
        ("quantity", "35-40", "length-centimeter", "35–40_cm | 35–40_cm", "35–40_sm | 35–40_sm"),
        ("quantity", "5", "duration-year", "5 years | 5 years", "5 il | 5 il"),
        ("temperature", "-28", None, "−28_°C | −28_°C", "−28_°C | −28_°C"),
        ("temperature", "8.65", None, "8.65_°C | 8.65_°C", "8,65_°C | 8,65_°C"),
        ("temperature", "-28--20", None, "−28 – −20_°C | −28 – −20_°C", "−28 – −20_°C | −28 – −20_°C"),
        ("percent", "85.3", None, "85.3% | 85.3%", "85,3% | 85,3%"),
        ("percent", "1-2", None, "1–2% | 1–2%", "1–2% | 1–2%"),
        ("count", "53340", "person", "53,340 people | 53,340 people", "53_340 nəfər | 53_340 nəfər"),
        ("count", "145", "village", "145 villages | 145 villages", "145 kənd | 145 kənd"),
        ("count", "1", "family", "1 family | 1 family", "1 ailə | 1 ailə"),
        ("count", "1234567", None, "1,234,567 | 1,234,567", "1_234_567 | 1_234_567"),
        (
            "money",
            "5900000",
            "USD",
            "5.9 million US dollars | 5.9 million US dollars",
            "5,9 milyon ABŞ dolları | 5,9 milyon ABŞ dolları",
        ),
        (
            "money",
            "2350000000",
            "AZN",
            "2.35 billion manats | 2.35 billion manats",
            "2,35 milyard manat | 2,35 milyard manat",
        ),
        ("money", "1", "USD", "1 US dollar | 1 US dollar", "1 ABŞ dolları | 1 ABŞ dolları"),
        (
            "money",
            "10000000-15000000",
            "EUR",
            "10–15 million euros | 10–15 million euros",
            "10–15 milyon avro | 10–15 milyon avro",
        ),
    ],
)
def test_write_value_number_in_sentence_and_label(
    kind: str, text: str, unit: str | None, english: str, azerbaijani: str
) -> None:
    value = parse_value(kind, text, unit)
    assert " | ".join(write_value(value, "en", form=form) for form in ("sentence", "label")) == spaced(english)
    assert " | ".join(write_value(value, "az", form=form) for form in ("sentence", "label")) == spaced(azerbaijani)


@pytest.mark.parametrize(
    ("kind", "text", "unit", "case", "expected"),
    [
        ("quantity", "3054", "area-square-kilometer", "copula", "3054 kvadrat kilometrdir"),
        ("quantity", "3724", "length-meter", "ablative", "3724 metrdən"),
        ("money", "5900000", "USD", "ablative", "5,9 milyon ABŞ dollarından"),
        ("money", "5", "AZN", "ablative", "5 manatdan"),
        ("percent", "85.3", None, "copula", "85,3%-dir"),
        ("temperature", "-28", None, "dative", "−28_°C-yə"),
        ("count", "53340", "person", "copula", "53_340 nəfərdir"),
        ("count", "40", None, "ablative", "40-dan"),
        ("count", "400", None, "ablative", "400-dən"),
        ("quantity", "5", "length-light-year", "ablative", "5 işıq ilindən"),
        ("quantity", "5", "length-nautical-mile", "dative", "5 dəniz milinə"),
        ("quantity", "5", "power-horsepower", "ablative", "5 at gücündən"),
        ("percent", "-5", None, "ablative", "−5%-dən"),
        ("count", "5", "photograph", "genitive", "5 fotoşəklin"),
        ("count", "5", "settlement", "locative", "5 yaşayış məntəqəsində"),
        ("place", "Laçın rayonu", None, "genitive", "Laçın rayonunun"),
    ],
)
def test_write_value_number_in_a_case(kind: str, text: str, unit: str | None, case: str, expected: str) -> None:
    assert write_value(parse_value(kind, text, unit), "az", case=case) == spaced(expected)


def test_write_value_approximate_number() -> None:
    value = parse_value("quantity", "4000", "area-square-kilometer", approximate=True)
    assert write_value(value, "en", form="label") == spaced("about 4000_km²")
    assert write_value(value, "az", form="label") == spaced("təxminən 4000_km²")


def test_write_value_unknown_form_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown form"):
        write_value(parse_value("year", "1993"), "en", form="long")


@pytest.mark.parametrize("unit", sorted(UNITS))
@pytest.mark.parametrize("language", ["en", "az"])
def test_write_value_every_unit_has_a_name(unit: str, language: str) -> None:
    value = parse_value("quantity", "2.5", unit)
    for form in ("sentence", "label"):
        name = write_value(value, language, form=form)[3:].strip()
        assert name
        assert unit not in name
    assert write_value(value, "az", case="ablative").endswith(("dan", "dən"))


@pytest.mark.parametrize("noun", sorted(COUNTED))
def test_write_value_every_counted_noun_takes_a_case(noun: str) -> None:
    assert write_value(parse_value("count", "5", noun), "az", case="copula").endswith(("dır", "dir", "dur", "dür"))


def test_write_datetime_shows_the_school_clock() -> None:
    moment = datetime(2025, 11, 25, 10, 5, tzinfo=UTC)
    assert write_datetime(moment, "en") == "25 November 2025, 14:05"
    assert write_datetime(moment, "az") == "25 noyabr 2025, 14:05"


def test_write_datetime_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        write_datetime(datetime(2025, 11, 25, 10, 5), "en")  # noqa: DTZ001


@pytest.mark.parametrize(
    ("seconds", "english", "azerbaijani"),
    [
        (0, "0 seconds", "0 saniyə"),
        (1, "1 second", "1 saniyə"),
        (90, "1 minute 30 seconds", "1 dəqiqə 30 saniyə"),
        (3600, "1 hour", "1 saat"),
        (3905, "1 hour 5 minutes", "1 saat 5 dəqiqə"),
        (180000, "2 days 2 hours", "2 gün 2 saat"),
    ],
)
def test_write_duration_in_two_units(seconds: int, english: str, azerbaijani: str) -> None:
    assert write_duration(seconds, "en") == english
    assert write_duration(seconds, "az") == azerbaijani


def test_write_score_and_percent_round_half_up() -> None:
    assert [write_score(Decimal(score), "az") for score in ("7.00", "7.5", "7.335", "10", "0")] == [
        "7",
        "7,5",
        "7,34",
        "10",
        "0",
    ]
    assert write_score(Decimal("7.50"), "en") == "7.5"
    assert [write_percent(percent, "az") for percent in (Decimal("85.65"), Decimal(100), None)] == [
        "85,7%",
        "100%",
        "–",
    ]
