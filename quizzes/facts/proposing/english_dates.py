"""Reads English dates: 25 November 2020, March 27 to April 2, 1993, the 1990s, 13th century BC; never resolves
"today"."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.english_centuries import (
    english_century,
    english_decade,
)
from quizzes.facts.proposing.english_moments import english_moment, is_measured, skip_ending, year_after
from quizzes.facts.proposing.lexicon import month_numbers
from quizzes.facts.proposing.moments import Moment, is_day, span, whole_years
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

_VAGUE = word_set("early late mid circa c ca around about approximately roughly")


def english_date(tokens: list[Token], at: int, first: int, last: int) -> Found | None:
    """Return the date, span, decade or century that begins at a position of a sentence, or None."""
    token = tokens[at]
    if token.kind == "mark":
        return None
    found = english_century(tokens, at, last) or english_decade(tokens, at) or _dated(tokens, at, first, last)
    if found is not None and not found.approximate:
        found.approximate = _is_vague(tokens, at, first)
    return found


def _is_vague(tokens: list[Token], at: int, first: int) -> bool:
    back = at - 1
    while back > first and tokens[back].text in "-.":
        back -= 1
    return back >= first and tokens[back].low in _VAGUE


def _dated(tokens: list[Token], at: int, first: int, last: int) -> Found | None:
    start = english_moment(tokens, at, first, last)
    if start is None:
        return _days_before_month(tokens, at, last)
    joined = _join(tokens, start.last, at, first)
    if (season := _season(tokens, at, start)) is not None:
        return season
    if joined is not None:
        end = _end_moment(tokens, joined, start, first, last)
        if end is not None and (found := span(at, start, end)) is not None:
            return found
    if start.year is None:
        return Found(at, start.last, "date", f"?-{start.month:02d}-{start.day:02d}", score=0.7) if start.day else None
    return Found(at, start.last, start.kind, start.iso, score=0.95 if start.month else 0.9)


def _season(tokens: list[Token], at: int, start: Moment) -> Found | None:
    """2010/11, 2010/2011: a year and the next one."""
    end = start.last
    if start.kind != "year" or low_at(tokens, end) != "/" or not is_attached(tokens, end) or end + 1 >= len(tokens):
        return None
    digits = tokens[end + 1].text
    if tokens[end + 1].kind != "digits" or not is_attached(tokens, end + 1) or start.year is None:
        return None
    if digits not in {str(start.year + 1), f"{(start.year + 1) % 100:02d}"}:
        return None
    return whole_years(at, end + 2, start.year, start.year + 1)


def _join(tokens: list[Token], at: int, begin: int, first: int) -> int | None:
    """The position after a word or dash that joins two dates into a span."""
    word = low_at(tokens, at)
    if word in DASHES and word:
        return at + 1
    if word in {"to", "until", "till", "through"}:
        return at + 1
    return at + 1 if word == "and" and begin > first and tokens[begin - 1].low == "between" else None


def _end_moment(tokens: list[Token], at: int, start: Moment, first: int, last: int) -> Moment | None:
    if at >= last:
        return None
    digits = tokens[at].text if tokens[at].kind == "digits" else ""
    if (
        digits
        and start.month is None
        and len(digits) == 2
        and is_attached(tokens, at)
        and start.year is not None
        and start.year >= 1000
    ):
        year = start.year - start.year % 100 + int(digits)
        return Moment(at + 1, year) if year > start.year and not is_measured(tokens, at + 1) else None
    if (
        digits
        and start.day is not None
        and start.year is None
        and is_day(digits)
        and low_at(tokens, at + 1) not in month_numbers("en")
    ):
        year, end = year_after(tokens, skip_ending(tokens, at + 1), last)
        is_dash = tokens[at - 1].text in DASHES
        return Moment(end, year, start.month, int(digits)) if year or is_dash else None
    end = english_moment(tokens, at, first, last, is_end=True)
    if end is None or (end.year is None and (end.day is None or start.day is None or start.year is not None)):
        return None
    if start.month is not None and end.month is None and start.year is None:
        return None
    return end


def _days_before_month(tokens: list[Token], at: int, last: int) -> Found | None:
    """15–17 May 2021; from 3 to 9 June 2021."""
    if tokens[at].kind != "digits" or not is_day(tokens[at].text):
        return None
    joined = skip_ending(tokens, at + 1)
    if low_at(tokens, joined) not in DASHES | {"to", "and"}:
        return None
    end = english_moment(tokens, joined + 1, at, last) if joined + 1 < last else None
    if end is None or end.day is None:
        return None
    return span(at, Moment(at + 1, None, None, int(tokens[at].text)), end)
