"""Resolves what a text says by its own date: today, this year, bu il, and days without a year; always with a
lower score."""

from datetime import date, timedelta

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.lexicon import weekday_numbers
from quizzes.facts.proposing.moments import is_year
from quizzes.facts.proposing.numeric_dates import numeric_date
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, low_at
from quizzes.language.dates import PartialDate, parse_partial_date

INFERRED = 0.55
_DAYS = {"en": {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}, "az": {"dünən": -1, "sabah": 1}}
_PERIODS = {
    "en": {"this": 0, "last": -1, "next": 1, "previous": -1, "current": 0},
    "az": {"bu": 0, "cari": 0, "keçən": -1, "ötən": -1, "gələn": 1, "növbəti": 1},
}
_YEAR_WORDS = {"en": frozenset({"year"}), "az": frozenset({"il"})}
_MONTH_WORDS = {"en": frozenset({"month"}), "az": frozenset({"ay"})}


def relative_date(
    tokens: list[Token], at: int, last: int, published: PartialDate | None, language: str
) -> Found | None:
    """Return what "today", "this year", "bu gün", "keçən ay" stand for, by the date of the document; None
    without one."""
    if published is None:
        return None
    word = tokens[at].low
    days = _DAYS[language].get(word)
    if days is None and language == "az" and word == "bu" and low_at(tokens, at + 1) in {"gün", "gündən", "günə"}:
        return _shifted_day(at, at + 2, 0, published)
    if days is not None:
        return _shifted_day(at, at + 1, days, published)
    shift = _PERIODS[language].get(word)
    if shift is None or at + 1 >= last:
        return None
    noun = low_at(tokens, at + 1)
    if _is_word(noun, _YEAR_WORDS[language], language):
        return _inferred(at, at + 2, "year", PartialDate(published.year + shift).iso)
    if _is_word(noun, _MONTH_WORDS[language], language) and published.month:
        months = published.year * 12 + published.month - 1 + shift
        return _inferred(at, at + 2, "date", PartialDate(months // 12, months % 12 + 1).iso)
    if published.day is not None and shift and (weekday := _weekday_at(tokens, at + 1, language)) is not None:
        return _weekday(at, weekday, shift, published)
    return None


def _weekday_at(tokens: list[Token], at: int, language: str) -> tuple[int, int] | None:
    """The day of the week (Monday is 0) at a position, and the position past it; two words in Azerbaijani."""
    days = weekday_numbers(language)
    pair = f"{low_at(tokens, at)} {low_at(tokens, at + 1)}"
    for phrase, size in ((pair, 2), (low_at(tokens, at), 1)):
        if phrase in days:
            return days[phrase], at + size
    return None


def _weekday(at: int, weekday: tuple[int, int], shift: int, published: PartialDate) -> Found | None:
    """The nearest such day before or after that of the document."""
    day, last = weekday
    if published.is_impossible:
        return None
    today = date(published.year, published.month, published.day).weekday()
    apart = (day - today) % 7 or 7 if shift > 0 else -((today - day) % 7 or 7)
    return _shifted_day(at, last, apart, published)


def _is_word(word: str, known: frozenset[str], language: str) -> bool:
    if language == "az":
        return without_suffix(word, known) is not None and not word.startswith(("illər", "aylar"))
    return word in known


def _shifted_day(first: int, last: int, days: int, published: PartialDate) -> Found | None:
    if published.day is None or published.is_impossible:
        return None
    try:
        moved = date(published.year, published.month, published.day) + timedelta(days=days)
    except (ValueError, OverflowError):
        return None
    return _inferred(first, last, "date", moved.isoformat())


def _inferred(first: int, last: int, kind: str, value: str) -> Found:
    return Found(first, last, kind, value, score=INFERRED, reasons=["inferred from the date of the document"])


def is_yearless(found: Found) -> bool:
    """Return whether a date was read without its year."""
    return found.value.startswith("?-")


def with_year(found: Found, year: int) -> None:
    """Give a day its year."""
    found.value = found.value.replace("?", PartialDate(year).iso)
    found.reasons.append("year inferred")


def year_of(found: Found) -> int | None:
    """Return the year in which a date or span of dates lies."""
    if found.type not in {"date", "year", "date_range"} or is_yearless(found) or found.value.startswith("="):
        return None
    return parse_partial_date(found.value.partition("/")[0]).year


def _is_dateline(tokens: list[Token], at: int) -> bool:
    """Whether only names and marks stand before a position: the opening of a news item, not a sentence."""
    before = tokens[max(0, at - 1)].low if at else ""
    return all(
        token.kind != "word" or token.is_capital or token.low == "date" for token in tokens[:at]
    ) and before not in {
        "on",
        "in",
        "by",
        "since",
        "the",
        "until",
        "from",
        "after",
        "before",
    }


def _is_whole_day(found: Found) -> bool:
    return found.type == "date" and len(found.value) == 10 and found.value[0] not in "?-="


def _ends_dateline(tokens: list[Token], at: int) -> bool:
    """Whether a mark, a new line or a new sentence follows a date, so that it belongs to no sentence."""
    return at >= len(tokens) or tokens[at].kind != "word" or tokens[at].after_newline


def published_in(tokens: list[Token], language: str, reader) -> PartialDate | None:
    """Return the day of publication where the text begins with one: a date within the first tokens, else None."""
    for at in range(min(len(tokens), 25)):
        if tokens[at].kind == "digits" and is_year(tokens[at].text) and (moment := numeric_date(tokens, at, language)):
            return parse_partial_date(moment.iso)
        if at <= 12 and _is_dateline(tokens, at):
            found = reader(tokens, at, 0, min(len(tokens), at + 8))
            if found is not None and _is_whole_day(found) and _ends_dateline(tokens, found.last):
                return parse_partial_date(found.value)
    return None
