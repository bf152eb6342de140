"""Reads English dates: 25 November 2020, March 27 to April 2, 1993, the 1990s, 13th century BC; never resolves
"today"."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.counting import NOUNS
from quizzes.facts.proposing.english_centuries import (
    AFTER_CHRIST,
    BEFORE_CHRIST,
    ENDINGS,
    english_century,
    english_decade,
)
from quizzes.facts.proposing.lexicon import month_numbers, read_unit
from quizzes.facts.proposing.moments import Moment, is_day, is_year, span, whole_years
from quizzes.facts.proposing.numeric_dates import numeric_date
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

_BEFORE_YEAR = word_set(
    "in since by until till from during of after before between around circa c ca to year early late mid through for "
    "about and or born died spring summer autumn fall winter dated"
)
_NO_YEAR_AFTER = word_set("no number page resolution law room over nearly almost than least to some")
_GROWING = word_set("up close rose grew fell increased")
_VAGUE = word_set("early late mid circa c ca around about approximately roughly")
_MONTH_AS_WORD = frozenset({"may", "march", "mar", "sun", "sep", "dec", "jan"})


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
    start = _moment(tokens, at, first, last)
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
        return Moment(at + 1, year) if year > start.year and not _is_measured(tokens, at + 1) else None
    if (
        digits
        and start.day is not None
        and start.year is None
        and is_day(digits)
        and low_at(tokens, at + 1) not in month_numbers("en")
    ):
        year, end = _year_after(tokens, _skip_ending(tokens, at + 1), last)
        return Moment(end, year, start.month, int(digits)) if year else None
    end = _moment(tokens, at, first, last, is_end=True)
    if end is None or end.year is None:
        return None
    if start.month is not None and end.month is None and start.year is None:
        return None
    return end


def _days_before_month(tokens: list[Token], at: int, last: int) -> Found | None:
    """15–17 May 2021; from 3 to 9 June 2021."""
    if tokens[at].kind != "digits" or not is_day(tokens[at].text):
        return None
    joined = _skip_ending(tokens, at + 1)
    if low_at(tokens, joined) not in DASHES | {"to", "and"}:
        return None
    end = _moment(tokens, joined + 1, at, last) if joined + 1 < last else None
    if end is None or end.day is None or end.year is None:
        return None
    return span(at, Moment(at + 1, None, None, int(tokens[at].text)), end)


def _moment(tokens: list[Token], at: int, first: int, last: int, *, is_end: bool = False) -> Moment | None:
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
        end = _skip_ending(tokens, after + 1)
        if not _is_measured(tokens, end):
            year, end = _year_after(tokens, end, last)
            return Moment(end, year, month, int(tokens[after].text))
    year, end = _year_after(tokens, after, last)
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
    after = _skip_ending(tokens, at + 1)
    if low_at(tokens, after) == "of":
        after += 1
    if after >= last or not _is_month(tokens, after):
        return None
    month = month_numbers("en")[tokens[after].low]
    year, end = _year_after(tokens, after + 1, last)
    return Moment(end, year, month, int(tokens[at].text))


def _skip_ending(tokens: list[Token], at: int) -> int:
    return at + 1 if is_attached(tokens, at) and tokens[at].low in ENDINGS else at


def _year_after(tokens: list[Token], at: int, last: int) -> tuple[int | None, int]:
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
        and not _is_measured(tokens, where + 1)
    ):
        return int(tokens[where].text), where + 1
    return None, at


def _is_measured(tokens: list[Token], at: int) -> bool:
    """Whether a unit or a counted noun follows, so that the number before it is no date."""
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
        token.low in NOUNS["en"]
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
    if (attached and before.text not in "([–—-/\"“‘'") or _is_measured(tokens, at + 1):
        return None
    if before is not None and before.text in {"№", "#", "$", "€", "£"}:
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
