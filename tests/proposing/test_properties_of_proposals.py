"""The house: what holds for every text whatever it says: exact places, readable values, values found as they
were written."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizzes.facts.proposing.proposing import propose
from quizzes.language.values import parse_value, same_value
from quizzes.language.writing import write_value

PIECES = st.sampled_from([
    "25 noyabr 2020-ci il", "November 25, 2020", "3,054 km²", "3 054,5 hektar", "-28°C", "12%", "$2.35 billion", "1/2",
    "5,9 milyon avro", "Kür çayının", "Mount Everest", "“", "”", '"', ".", ",", "(", ")", "-", "–", "e.ə. IV əsr",
    "the 13th century", "77 min nəfər", "½", "of", "və", "to", "M. Ə.", "No. 822", "\n", "\n\n", "\ufeff", "2020", "11",
    "İ", "ı", "Dr. Smith", "May", "may 2020", "today", "bu il", "\u0307", ":", "/", "%", "$", "min", "million", "°",
    "500 manatdan", "həmin gün", "the same day", "half a", "dozen", "yüz",
    "1923–29-cu", "illərdə",
    "said", "according to", "məlumatına görə", "Resolution", "822 saylı", "qətnamə", "'90s", "’s", "next", "Monday",
])  # fmt: skip
SOUP = st.lists(PIECES | st.text(max_size=6), max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join)
WRITTEN_UNITS = [
    "area-square-kilometer",
    "area-hectare",
    "length-meter",
    "length-kilometer",
    "mass-tonne",
    "power-megawatt",
    "volume-liter",
    "speed-meter-per-second",
    "speed-kilometer-per-hour",
    "energy-kilowatt-hour",
    "energy-terawatt-hour",
    "mass-microgram",
    "frequency-gigahertz",
    "digital-terabyte",
    "pressure-hectopascal",
]


@given(SOUP | st.text(), st.sampled_from(["en", "az", None]), st.sampled_from([None, "2023-11-25", "2023"]))
@settings(max_examples=300, deadline=None)
def test_proposals_slice_back_and_read_back(text: str, language: str | None, published_on: str | None) -> None:
    for proposal in propose(text, document="d", language=language, published_on=published_on):
        assert text[proposal.start : proposal.end] == proposal.text
        assert proposal.text.strip() == proposal.text != ""
        assert parse_value(proposal.type, proposal.value, proposal.unit).value == proposal.value
        assert 0 <= proposal.score <= 1


@given(SOUP)
@settings(max_examples=100, deadline=None)
def test_proposals_do_not_overlap_and_are_the_same_again(text: str) -> None:
    found = propose(text, document="d", language="en")
    assert found == propose(text, document="d", language="en")
    assert all(one.end <= other.start for one, other in pairwise(found))


def finds(written: str, value, language: str) -> bool:
    frame = {"en": "It was {} then.", "az": "Bu, {} olub."}[language].format(written)
    found = propose(frame, document="d", language=language)
    return any(same_value(parse_value(one.type, one.value, one.unit), value) for one in found)


@given(
    st.dates(min_value=date(1000, 1, 1)),
    st.sampled_from(["en", "az"]),
    st.sampled_from(["sentence", "label"]),
)
@settings(max_examples=200, deadline=None)
def test_written_days_are_found(day, language: str, form: str) -> None:
    if day.year <= 2100:
        value = parse_value("date", day.isoformat())
        assert finds(write_value(value, language, form=form), value, language)


@given(st.integers(1000, 2100), st.integers(1, 12), st.sampled_from(["en", "az"]))
@settings(max_examples=100, deadline=None)
def test_written_months_are_found(year: int, month: int, language: str) -> None:
    value = parse_value("date", f"{year}-{month:02d}")
    assert finds(write_value(value, language), value, language)


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize(
    "text", ["1201/1300", "-0399/-0300", "1990/1999", "1923/1929", "1993", "-0499", "2020-09-27/2020-11-10"]
)
def test_written_spans_and_eras_are_found(text: str, language: str) -> None:
    value = parse_value("date_range" if "/" in text else "year", text)
    written = write_value(value, language)
    frame = {"en": "It happened in {} there.", "az": "Bu, {} baş verib."}[language].format(written)
    found = propose(frame, document="d", language=language)
    assert [same_value(parse_value(one.type, one.value), value) for one in found] == [True], (written, found)


AMOUNTS = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(9_999_999), places=2).map(lambda n: n.normalize())


@given(AMOUNTS, st.sampled_from(WRITTEN_UNITS), st.sampled_from(["en", "az"]), st.sampled_from(["sentence", "label"]))
@settings(max_examples=300, deadline=None)
def test_written_quantities_are_found(amount: Decimal, unit: str, language: str, form: str) -> None:
    value = parse_value("quantity", f"{amount:f}", unit)
    assert finds(write_value(value, language, form=form), value, language)


@given(AMOUNTS, st.sampled_from(["AZN", "USD", "EUR"]), st.sampled_from(["en", "az"]))
@settings(max_examples=200, deadline=None)
def test_written_money_is_found(amount: Decimal, currency: str, language: str) -> None:
    value = parse_value("money", f"{amount:f}", currency)
    assert finds(write_value(value, language), value, language)


@given(st.decimals(min_value=-90, max_value=99, places=1), st.sampled_from(["en", "az"]))
@settings(max_examples=100, deadline=None)
def test_written_temperatures_and_percentages_are_found(amount: Decimal, language: str) -> None:
    warmth = parse_value("temperature", f"{amount:f}", "temperature-celsius")
    assert finds(write_value(warmth, language), warmth, language)
    share = parse_value("percent", f"{abs(amount):f}")
    assert finds(write_value(share, language), share, language)
