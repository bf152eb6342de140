"""Every valid value can be written, in both languages and every form, and reads back as itself."""

from hypothesis import given
from hypothesis import strategies as st

from quizzes.language.azerbaijani import CASES
from quizzes.language.unit_names import COUNTED
from quizzes.language.units import UNITS
from quizzes.language.values import Value, parse_value, same_value
from quizzes.language.writing import write_value

YEARS = st.integers(-7000, 2999).map(lambda year: f"{'-' if year < 0 else ''}{abs(year):04d}")
MONTHS = st.builds(lambda year, month: f"{year}-{month:02d}", YEARS, st.integers(1, 12))
DAYS = st.builds(lambda month, day: f"{month}-{day:02d}", MONTHS, st.integers(1, 31))
DATES = YEARS | MONTHS | DAYS
AMOUNTS = st.decimals(-(10**13), 10**13, places=3).map(lambda amount: f"{amount.normalize():f}")
WHOLES = st.integers(0, 10**13).map(str)
TEXT = st.text(min_size=1).filter(lambda text: text.strip())

WRITABLE_CASES = ["nominative", *(case for case in CASES if case not in {"plural", "possessive3"})]


def _parts(text: str) -> tuple[int, ...]:
    sign = -1 if text.startswith("-") else 1
    year, *rest = text.lstrip("-").split("-")
    return (sign * int(year), *map(int, rest), 0, 0)[:3]


SPANS = st.tuples(DATES, DATES).map(lambda pair: "/".join(sorted(pair, key=_parts)))
VALUES = st.one_of(
    st.builds(parse_value, st.just("date"), DATES | SPANS, approximate=st.booleans()),
    st.builds(parse_value, st.just("quantity"), AMOUNTS, st.sampled_from(sorted(UNITS)), st.booleans()),
    st.builds(parse_value, st.just("count"), WHOLES, st.none() | st.sampled_from(sorted(COUNTED)), st.booleans()),
    st.builds(parse_value, st.just("money"), AMOUNTS, st.sampled_from(["USD", "AZN", "EUR", "RUB"]), st.booleans()),
    st.builds(parse_value, st.just("percent"), AMOUNTS),
    st.builds(parse_value, st.just("temperature"), AMOUNTS),
)


@given(VALUES, st.sampled_from(["en", "az"]), st.sampled_from(["sentence", "label", "when"]))
def test_write_value_never_fails_for_a_valid_value(value: Value, language: str, form: str) -> None:
    written = write_value(value, language, form=form)
    assert written.strip() == written != ""
    assert "None" not in written


@given(VALUES, st.sampled_from(WRITABLE_CASES))
def test_write_value_takes_every_case(value: Value, case: str) -> None:
    assert write_value(value, "az", case=case)


@given(VALUES)
def test_parse_value_reads_its_own_canonical_text(value: Value) -> None:
    again = parse_value(value.type, value.value, value.unit, value.approximate)
    assert again == value
    assert same_value(again, value)


@given(st.sampled_from(["person", "place", "organisation", "work_title", "other_name", "text"]), TEXT)
def test_write_value_names_stand_as_they_are(kind: str, text: str) -> None:
    value = parse_value(kind, text)
    assert write_value(value, "en") == write_value(value, "az") == value.value
