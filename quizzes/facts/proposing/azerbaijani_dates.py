"""Reads Azerbaijani dates: 25 noyabr 2020-ci il, 2020-ci il noyabrın 25-də, 1990-cı illər, e.ə. IV əsr; never
"bu il"."""

from quizzes.facts.proposing.azerbaijani_centuries import RANK_STARTS, azerbaijani_century, era_at, is_ordinal, reaches
from quizzes.facts.proposing.azerbaijani_moments import (
    KINDS_OF_YEAR,
    YEARS,
    azerbaijani_moment,
    is_month_word,
    month_of,
)
from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.hyphened_endings import past_ending
from quizzes.facts.proposing.moments import Moment, is_day, is_year, span, whole_years
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at


def azerbaijani_date(tokens: list[Token], at: int, first: int, last: int) -> Found | None:
    """Return the date, span, decade or century that begins at a position of a sentence, or None."""
    token = tokens[at]
    begin = at
    is_bc, at = era_at(tokens, at)
    if at >= last or (tokens[at].kind == "mark"):
        return None
    if (
        token.kind != "digits"
        and not is_bc
        and at == begin
        and not token.is_capital
        and token.low not in RANK_STARTS
        and not month_of(token.low)
    ):
        return None
    found = azerbaijani_century(tokens, begin, at, last, is_bc=is_bc) or _dated(
        tokens, begin, at, first, last, is_bc=is_bc
    )
    if found is not None and begin > first:
        found.approximate = tokens[begin - 1].low in {"təxminən", "təqribən", "təqribi", "təxmini"}
    return found


def _dated(tokens: list[Token], begin: int, at: int, first: int, last: int, *, is_bc: bool) -> Found | None:
    if (years := _two_years(tokens, at, last)) is not None:
        return years
    start = azerbaijani_moment(tokens, at, first, last)
    if start is not None and (days := _days_of_year(tokens, begin, start, last)) is not None:
        return days
    if start is None:
        return _days(tokens, at, last)
    start.is_bc = is_bc
    joined = start.last
    if low_at(tokens, joined) in DASHES and low_at(tokens, joined):
        end = azerbaijani_moment(tokens, joined + 1, first, last, is_end=True) if joined + 1 < last else None
        end = end or (_end_day(tokens, start, joined + 1) if joined + 1 < last else None)
        if end is not None and end.year is None and start.year is not None and end.month is not None:
            end.year = start.year
        if end is not None and end.month is not None and end.day is None and is_month_word(low_at(tokens, end.last)):
            end.last += 1
        is_said = end is not None and (end.year is not None or None not in {start.day, end.day})
        if is_said and (found := span(begin, start, end)) is not None:
            return found
    elif tokens[start.last - 1].low.endswith(("dan", "dən")) and joined < last:
        end = _end_day(tokens, start, joined) or azerbaijani_moment(tokens, joined, first, last)
        if end is not None and end.year is None and start.year is not None and end.day is not None:
            end.year = start.year
        if (
            end is not None
            and (end.year is not None or end.day is not None)
            and reaches(tokens, end.last)
            and (found := span(begin, start, end)) is not None
        ):
            return found
    if start.year is None:
        return (
            Found(begin, start.last, "date", f"?-{start.month:02d}-{start.day:02d}", score=0.7) if start.day else None
        )
    return Found(begin, start.last, start.kind, start.iso, score=0.95)


def _two_years(tokens: list[Token], at: int, last: int) -> Found | None:
    """1923–29-cu illərdə, 2020/2021-ci tədris ili."""
    mark = low_at(tokens, at + 1)
    if mark not in DASHES | {"/"} or not mark or at + 2 >= last or not is_year(tokens[at].text):
        return None
    digits = tokens[at + 2].text
    is_short = len(digits) == 2 and digits.isdecimal() and is_attached(tokens, at + 2)
    if not is_short and not (mark == "/" and is_year(digits)):
        return None
    start = int(tokens[at].text)
    end = start - start % 100 + int(digits) if is_short else int(digits)
    if end <= start:
        return None
    if low_at(tokens, at + 3).startswith("mövsüm") and at + 3 < last:
        return whole_years(at, at + 3, start, end)
    if not is_ordinal(tokens, at + 3):
        return None
    noun = at + 6 if low_at(tokens, at + 5) in KINDS_OF_YEAR else at + 5
    is_years = noun < last and without_suffix(low_at(tokens, noun), YEARS)
    return whole_years(at, noun + 1, start, end) if is_years else None


def _end_day(tokens: list[Token], start: Moment, at: int) -> Moment | None:
    """The 15 of "iyunun 12-dən 15-dək"."""
    if start.day is None or tokens[at].kind != "digits" or not is_day(tokens[at].text):
        return None
    end = past_ending(tokens, at + 1)
    return Moment(end, start.year, start.month, int(tokens[at].text)) if end > at + 1 else None


def _days_of_year(tokens: list[Token], begin: int, start: Moment, last: int) -> Found | None:
    """2021-ci ilin 3–9 iyununda."""
    at = start.last
    is_year_alone = start.kind == "year" and at < last and tokens[at - 1].low in {"il", "ilin"}
    if not is_year_alone or tokens[at].kind != "digits" or low_at(tokens, at + 1) not in DASHES:
        return None
    end = azerbaijani_moment(tokens, at + 2, at, last) if is_day(tokens[at].text) and at + 2 < last else None
    if end is None or end.day is None or end.year is not None:
        return None
    end.year = start.year
    return span(begin, Moment(at + 1, start.year, None, int(tokens[at].text)), end)


def _days(tokens: list[Token], at: int, last: int) -> Found | None:
    """15–17 may 2021-ci il."""
    if (
        tokens[at].kind != "digits"
        or not is_day(tokens[at].text)
        or low_at(tokens, at + 1) not in DASHES
        or at + 2 >= last
    ):
        return None
    end = azerbaijani_moment(tokens, at + 2, at, last)
    if end is None or end.day is None:
        return None
    return span(at, Moment(at + 1, None, None, int(tokens[at].text)), end)
