"""Values in words: the one way in which every page, label, question and export writes them, in either language."""

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from .amounts import parse_amounts
from .azerbaijani import inflect
from .azerbaijani_dates import write_azerbaijani_period
from .cldr_dates import write_period_by_cldr
from .dates import parse_period
from .english_dates import write_english_period
from .unit_names import POSSESSIVE_UNITS, counted_noun, currency_name, unit_symbol, unit_word
from .units import UNITS
from .values import DATE_TYPES, NAME_TYPES, Value
from .written_numbers import NO_BREAK_SPACE, NOTHING_TO_SHOW, write_amounts, write_number, write_rounded

__all__ = [
    "SCHOOL_TIME",
    "write_date",
    "write_datetime",
    "write_duration",
    "write_number",
    "write_percent",
    "write_score",
    "write_value",
]

SCHOOL_TIME = ZoneInfo("Asia/Baku")

_ALWAYS_IN_WORDS = {"duration", "months"}
_ALWAYS_SYMBOLS = {"temperature", "speed", "flow"}
_FORMS = ("sentence", "label", "when")
_ABOUT = {"en": "about", "az": "təxminən"}
_DURATION_UNITS = (
    ("duration-day", 86400),
    ("duration-hour", 3600),
    ("duration-minute", 60),
    ("duration-second", 1),
)


def write_value(
    value: Value, language: str, *, form: str = "sentence", case: str | None = None, possessive: bool | None = None
) -> str:
    """The value in words.

    form is sentence (25 noyabr 2020-ci il, 3724 metres), label (25 noyabr 2020, 3724 m) or when (25 noyabr 2020-ci
    ildə, on 25 November 2020); numbers and names read alike in sentence and when. case asks an Azerbaijani text for
    one of the cases of `azerbaijani.CASES` and leaves an English one as it is; a name whose letters do not show its
    form raises InflectionUncertain. possessive is the flag of a name, see `azerbaijani.inflect`.
    """
    if form not in _FORMS:
        raise ValueError(f"unknown form: {form!r}")
    if value.type in DATE_TYPES:
        return _write_period(value.value, language, form=form, case=case, approximate=value.approximate)
    if value.type in NAME_TYPES:
        return value.value if case is None or language != "az" else inflect(value.value, case, possessive=possessive)
    case = case if language == "az" and case != "nominative" else None
    written = _write_measured(value, language, form="sentence" if case else form, case=case)
    return f"{_ABOUT.get(language, '~')} {written}" if value.approximate else written


def write_date(iso: str, language: str, form: str = "label") -> str:
    """A date of a document with the precision that is known: 2023, July 2023, 25 November 2025; nothing for nothing."""
    return _write_period(iso, language, form=form, case=None, approximate=False) if iso else ""


def write_datetime(moment: datetime, language: str) -> str:
    """A moment as the school's clock shows it: 25 November 2025, 14:05. ValueError for a moment without time zone."""
    if moment.tzinfo is None:
        raise ValueError("the moment has no time zone")
    local = moment.astimezone(SCHOOL_TIME)
    return f"{write_date(local.date().isoformat(), language)}, {local:%H:%M}"


def write_duration(seconds: int | float | Decimal, language: str) -> str:
    """A length of time in its two largest units: 1 hour 5 minutes, 1 saat 5 dəqiqə; less than a second is 0 seconds."""
    left = max(int(seconds), 0)
    parts = []
    for unit, size in _DURATION_UNITS:
        count, left = divmod(left, size)
        parts.append((count, unit))
    first = next((position for position, (count, _) in enumerate(parts) if count), len(parts) - 1)
    shown = [part for part in parts[first : first + 2] if part[0] or part is parts[first]]
    return " ".join(f"{write_number(n, language)} {unit_word(unit, language, Decimal(n))}" for n, unit in shown)


def write_score(score: Decimal, language: str) -> str:
    """Points with at most two decimals and no zeros at the end: 7, 7.5, 7,33."""
    return write_rounded(Decimal(score), language, decimals=2)


def write_percent(percent: Decimal | None, language: str) -> str:
    """A percentage (85.6 means 85.6%) with at most one decimal; a dash where there is none."""
    return NOTHING_TO_SHOW if percent is None else f"{write_rounded(Decimal(percent), language, decimals=1)}%"


def _write_period(iso: str, language: str, *, form: str, case: str | None, approximate: bool) -> str:
    period = parse_period(iso)
    if language == "az":
        return write_azerbaijani_period(period, form=form, case=case, approximate=approximate)
    if language == "en":
        return write_english_period(period, form=form, approximate=approximate)
    return write_period_by_cldr(period, language, approximate=approximate)


def _write_measured(value: Value, language: str, *, form: str, case: str | None) -> str:
    number = write_amounts(value.value, language, compact=value.type not in {"percent", "temperature"})
    low, high = parse_amounts(value.value)
    noun, separator = _noun(value, language, form=form, case=case, amount=low if high is None else high)
    if case is None:
        return f"{number}{separator}{noun}"
    if not separator or not noun:
        return inflect(f"{number}{noun}", case)
    if separator == NO_BREAK_SPACE:
        return inflect(f"{number}{separator}{noun}", case)
    return f"{number} {inflect(noun, case, possessive=_is_possessive_noun(value, noun))}"


def _noun(value: Value, language: str, *, form: str, case: str | None, amount: Decimal) -> tuple[str, str]:
    """What stands after the number, and the space between."""
    if value.type == "percent":
        return "%", ""
    if value.unit is None:
        return "", ""
    if value.type == "money":
        return currency_name(value.unit, language, amount), " "
    if value.type == "count":
        noun = counted_noun(value.unit, language, amount)
        return noun, " " if noun else ""
    if _is_in_words(value.unit, form=form, case=case):
        return unit_word(value.unit, language, amount), " "
    return unit_symbol(value.unit, language), NO_BREAK_SPACE


def _is_in_words(unit_id: str, *, form: str, case: str | None) -> bool:
    unit = UNITS[unit_id]
    if unit.dimension in _ALWAYS_IN_WORDS:
        return True
    if case is not None:
        return unit.dimension not in _ALWAYS_SYMBOLS
    return form != "label" and unit.is_word_in_sentences


def _is_possessive_noun(value: Value, noun: str) -> bool:
    """True where the Azerbaijani noun after the number ends in a possessive: ABŞ dolları, işıq ili; not qızıl."""
    is_currency_of_somebody = value.type == "money" and value.unit != "PEI" and " " in noun and noun[-1] in "ıiuü"
    return value.unit in POSSESSIVE_UNITS or is_currency_of_somebody
