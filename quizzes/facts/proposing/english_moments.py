"""Reads one English date: its month, day and year in any order; never a span of two."""

from quizzes.facts.proposing.counting_words import NOUNS
from quizzes.facts.proposing.english_centuries import (
    AFTER_CHRIST,
    BEFORE_CHRIST,
    ENDINGS,
)
from quizzes.facts.proposing.lexicon import month_numbers, read_unit
from quizzes.facts.proposing.moments import Moment, is_day, is_year
from quizzes.facts.proposing.numeric_dates import numeric_date
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

_YEAR_AFTER = frozenset({"in", "since"})
_NO_YEAR_AFTER = word_set("no number page resolution law room over nearly almost than least to some")


def english_moment(tokens: list[Token], at: int, first: int, last: int, *, is_end: bool = False) -> Moment | None:
    """Return the date that begins at a position, or None."""
    token = tokens[at]
    if token.kind == "word":
        if (
            token.low in AFTER_CHRIST
            and at + 1 < last
            and tokens[at + 1].kind == "digits"
            and token.text.isupper()
            and len(tokens[at + 1].text) <= 4
        ):
            return Moment(at + 2, int(tokens[at + 1].text))
        return _month_first(tokens, at, last)
    if token.kind != "digits":
        return None
    return (
        numeric_date(tokens, at, "en") or _day_first(tokens, at, last) or _year(tokens, at, first, last, is_end=is_end)
    )


def _is_month(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].is_capital and tokens[at].low in month_numbers("en")


def _month_first(tokens: list[Token], at: int, last: int) -> Moment | None:
    if not _is_month(tokens, at):
        return None
    month = month_numbers("en")[tokens[at].low]
    after = at + 1
    if low_at(tokens, after) == "." and is_attached(tokens, after):
        after += 1
    if after < last and low_at(tokens, after) == "the" and after + 1 < last and tokens[after + 1].kind == "digits":
        after += 1
    if after < last and tokens[after].kind == "digits" and is_day(tokens[after].text):
        end = skip_ending(tokens, after + 1)
        if not is_measured(tokens, end):
            year, end = year_after(tokens, end, last)
            return Moment(end, year, month, int(tokens[after].text))
    year, end = year_after(tokens, after, last)
    return Moment(end, year, month) if year else _bare_month(tokens, at, month)


def _bare_month(tokens: list[Token], at: int, month: int) -> Moment | None:
    return (
        Moment(at + 1, None, month)
        if low_at(tokens, at + 1) in {"to", "and", "-", "–", "—", "until"} and _is_month(tokens, at + 2)
        else None
    )


def _day_first(tokens: list[Token], at: int, last: int) -> Moment | None:
    if not is_day(tokens[at].text):
        return None
    after = skip_ending(tokens, at + 1)
    if low_at(tokens, after) == "of":
        after += 1
    if after >= last or not _is_month(tokens, after):
        return None
    month = month_numbers("en")[tokens[after].low]
    year, end = year_after(tokens, after + 1, last)
    return Moment(end, year, month, int(tokens[at].text))


def skip_ending(tokens: list[Token], at: int) -> int:
    """Return the position past "th" and its like."""
    return at + 1 if is_attached(tokens, at) and tokens[at].low in ENDINGS else at


def year_after(tokens: list[Token], at: int, last: int) -> tuple[int | None, int]:
    """The year that ends a date, over a comma, "of", "in" or a full stop of a short month; else None and the
    same position."""
    where = at
    if low_at(tokens, where) in {",", ".", "of", "in"}:
        where += 1
    if low_at(tokens, where) == "the" and low_at(tokens, where + 1) == "year":
        where += 2
    if (
        where < last
        and tokens[where].kind == "digits"
        and is_year(tokens[where].text)
        and tokens[where].spaced
        and (_is_exact_year(tokens[where].text) or not is_measured(tokens, where + 1))
    ):
        return int(tokens[where].text), where + 1
    return None, at


def _is_exact_year(digits: str) -> bool:
    """Whether a number right behind a day and month is sooner its year than a count: 2024 pupils, but 2000 people."""
    return "1800" <= digits < "2100" and not digits.endswith("00")


def _is_counted(noun: str) -> bool:
    """Whether a noun stands in the plural, so that a number may count it: 2013 matches, not the 2013 match."""
    return NOUNS["en"].isdisjoint((noun + "s", noun + "es", noun.removesuffix("y") + "ies"))


def is_measured(tokens: list[Token], at: int, *, is_dated: bool = False) -> bool:
    """Whether a unit or a counted noun follows, so that the number before it is no date; after "in" a noun may."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    if token.text in {"%", "°"} or (
        token.text in ",."
        and is_attached(tokens, at)
        and is_attached(tokens, at + 1)
        and at + 1 < len(tokens)
        and tokens[at + 1].kind == "digits"
    ):
        return True
    if token.kind != "word":
        return False
    return (
        (token.low in NOUNS["en"] and not is_dated and _is_counted(token.low))
        or token.low in {"million", "thousand", "billion"}
        or (read_unit(tokens, at, "en") is not None and token.low not in {"min", "a"})
    )


def _year(tokens: list[Token], at: int, first: int, last: int, *, is_end: bool) -> Moment | None:
    digits = tokens[at].text
    era = low_at(tokens, at + 1) if at + 1 < last else ""
    is_upper = at + 1 < last and tokens[at + 1].text.isupper()
    if len(digits) <= 4 and is_upper and era in BEFORE_CHRIST | AFTER_CHRIST and int(digits) > 0:
        return Moment(at + 2, int(digits), is_bc=era in BEFORE_CHRIST)
    before = tokens[at - 1] if at > first else None
    attached = before is not None and not tokens[at].spaced
    if attached and before.text not in "([–—-/\"“‘'":
        return None
    is_dated = before is not None and before.low in _YEAR_AFTER and is_year(digits)
    if is_measured(tokens, at + 1, is_dated=is_dated):
        return None
    if before is not None and before.text in {"№", "#", "$", "€", "£", "Act"}:
        return None
    is_counted = before is not None and before.low in _NO_YEAR_AFTER and not is_end
    if is_counted and (
        before.low != "to" or low_at(tokens, at - 2) in {"up", "close", "rose", "grew", "fell", "increased"}
    ):
        return None
    if is_attached(tokens, at + 1) and (
        tokens[at + 1].kind == "word"
        or (
            tokens[at + 1].text in "-"
            and at + 2 < last
            and tokens[at + 2].kind == "word"
            and tokens[at + 2].low not in {"to"}
        )
    ):
        return None
    if is_year(digits):
        return Moment(at + 1, int(digits))
    bare_three = (
        len(digits) == 3 and digits[0] != "0" and before is not None and before.low in {"in", "since", "until", "by"}
    )
    if bare_three and (
        at + 1 >= last
        or tokens[at + 1].text in ",.;)"
        or low_at(tokens, at + 1) in {"the", "when", "after", "by", "and"}
    ):
        return Moment(at + 1, int(digits))
    return (
        Moment(at + 1, int(digits))
        if is_end and len(digits) in {3, 4} and before is not None and before.text in DASHES and len(digits) == 3
        else None
    )
