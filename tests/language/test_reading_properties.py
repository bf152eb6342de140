"""What the writer writes reads back as the same value, in both languages, every form and every case."""

from contextlib import suppress

import pytest
from babel.numbers import list_currencies
from hypothesis import given, settings
from hypothesis import strategies as st

from quizzes.language.azerbaijani import CASES, InflectionUncertain
from quizzes.language.reading import read_value
from quizzes.language.unit_names import COUNTED
from quizzes.language.units import UNITS, dimension
from quizzes.language.values import DATE_TYPES, VALUE_TYPES, BadValue, Value, parse_value
from quizzes.language.writing import write_value

from .test_writing_properties import AMOUNTS, DATES, SPANS, WHOLES

FORMS = ["sentence", "label", "when"]
LANGUAGES = ["en", "az"]
WHOLE_YEARS = st.builds(
    lambda first, count, length: f"{_year((first - 1) * length + 1)}/{_year((first + count) * length)}",
    st.integers(-30, 30),
    st.integers(0, 4),
    st.sampled_from([100, 1000]),
)
DECADES = st.integers(1, 299).map(lambda ten: f"{ten * 10:04d}/{ten * 10 + 9:04d}")
RANGES = st.tuples(AMOUNTS, AMOUNTS).map(lambda pair: "-".join(sorted(pair, key=float)))
PERIODS = DATES | SPANS | WHOLE_YEARS | DECADES
TEMPERATURES = sorted(unit for unit in UNITS if dimension(unit) == "temperature")
MEASURED = st.one_of(
    st.builds(parse_value, st.just("quantity"), AMOUNTS | RANGES, st.sampled_from(sorted(UNITS)), st.booleans()),
    st.builds(parse_value, st.just("count"), WHOLES, st.none() | st.sampled_from(sorted(COUNTED)), st.booleans()),
    st.builds(parse_value, st.just("money"), AMOUNTS, st.sampled_from(sorted(list_currencies())), st.booleans()),
    st.builds(parse_value, st.just("percent"), AMOUNTS | RANGES, st.none(), st.booleans()),
    st.builds(parse_value, st.just("temperature"), AMOUNTS | RANGES, st.sampled_from(TEMPERATURES), st.booleans()),
)


def _year(number: int) -> str:
    return f"{'-' if number < 0 else ''}{abs(number):04d}"


def _dates(kind: str) -> st.SearchStrategy[Value]:
    texts = {"date": PERIODS, "year": PERIODS, "date_range": SPANS | WHOLE_YEARS | DECADES}[kind]
    return st.builds(_value_or_none, st.just(kind), texts, st.booleans()).filter(bool)


def _value_or_none(kind: str, text: str, is_approximate: bool) -> Value | None:
    try:
        return parse_value(kind, text, None, is_approximate)
    except BadValue:
        return None


@pytest.mark.parametrize("kind", sorted(DATE_TYPES))
@given(data=st.data())
@settings(max_examples=100)
def test_read_value_reads_dates_in_every_form(kind: str, data: st.DataObject) -> None:
    value = data.draw(_dates(kind))
    for language in LANGUAGES:
        for form in FORMS:
            written = write_value(value, language, form=form)
            assert read_value(written, language, type=kind) == value, written
    for case in ["nominative", *CASES]:
        if case not in {"plural", "possessive3"}:
            written = write_value(value, "az", case=case)
            assert read_value(written, "az", type=kind) == value, written


@given(MEASURED)
@settings(max_examples=300)
def test_read_value_reads_numbers_in_every_form(value: Value) -> None:
    for language in LANGUAGES:
        for form in FORMS:
            written = write_value(value, language, form=form)
            assert read_value(written, language, type=value.type) == value, written
    for case in ["nominative", *CASES]:
        try:
            written = write_value(value, "az", case=case)
        except InflectionUncertain:
            continue
        assert read_value(written, "az", type=value.type) == value, written


@given(MEASURED | _dates("date"), st.sampled_from(LANGUAGES))
def test_read_value_reads_its_own_canonical_text(value: Value, language: str) -> None:
    again = read_value(value.value, language, type=value.type, unit=value.unit)
    assert (again.value, again.unit) == (value.value, value.unit)


@given(
    st.text(max_size=30) | st.text(alphabet="0123456789 .,-–−/%km²əilcBCADxXIVs$", max_size=20),
    st.sampled_from(LANGUAGES),
    st.sampled_from(sorted(VALUE_TYPES)),
    st.none() | st.sampled_from(["length-meter", "person", "USD", "percent", "junk"]),
)
@settings(max_examples=500)
def test_read_value_refuses_junk_with_bad_value_alone(text: str, language: str, kind: str, unit: str | None) -> None:
    with suppress(BadValue):
        assert isinstance(read_value(text, language, type=kind, unit=unit), Value)
