"""Finds all dates of a sentence, and gives the days without a year the year that the text or its date tells."""

from functools import lru_cache

from quizzes.facts.proposing.azerbaijani_centuries import RANK_STARTS
from quizzes.facts.proposing.azerbaijani_dates import azerbaijani_date
from quizzes.facts.proposing.azerbaijani_moments import month_of
from quizzes.facts.proposing.candidates import Found, is_readable
from quizzes.facts.proposing.english_centuries import ORDINALS
from quizzes.facts.proposing.english_dates import english_date
from quizzes.facts.proposing.lexicon import month_numbers
from quizzes.facts.proposing.relative_dates import is_yearless, relative_date, with_year, year_of
from quizzes.facts.proposing.same_dates import is_same, resolve_same, same_date
from quizzes.facts.proposing.tokens import Token, low_at, word_set
from quizzes.language.dates import PartialDate

READERS = {"en": english_date, "az": azerbaijani_date}
_RELATIVE = {
    "en": word_set("today yesterday tomorrow tonight this last next previous current same"),
    "az": word_set("dünən sabah bu cari keçən ötən gələn növbəti həmin eyni"),
}
_OTHER_STARTS = {
    "en": frozenset({*ORDINALS, "ad", "ce", "twenty"}),
    "az": RANK_STARTS | word_set("e b y eramızdan eramızın eradan miladdan miladi"),
}
_SAME = word_set("same həmin eyni")
BESIDE_DAYS = 7
NEAR_YEAR = 8
_ROMAN = frozenset("IVX")


def find_dates(tokens: list[Token], first: int, last: int, language: str, published: PartialDate | None) -> list[Found]:
    """Return the dates of one sentence in order; days without a year are marked so for `resolve_years`."""
    found, position, reader = [], first, READERS[language]
    while position < last:
        token = tokens[position]
        if token.kind != "digits" and (token.kind == "mark" or not _is_starting(token.text, token.low, language)):
            position += 1
            continue
        one = None
        if tokens[position].low in _SAME:
            one = same_date(tokens, position, last, language)
        elif tokens[position].low in _RELATIVE[language]:
            one = _of_this_year(tokens, position, last, published, language)
        one = one or reader(tokens, position, first, last)
        if one is None or one.last > last or not _is_sound(one):
            position += 1
            continue
        if is_yearless(one) and language == "en" and published is not None:
            _take_this_year(tokens, one, last, published)
        found.append(one)
        position = max(one.last, position + 1)
    return found


@lru_cache(maxsize=50_000)
def _is_starting(text: str, low: str, language: str) -> bool:
    if low in _RELATIVE[language] or low in _OTHER_STARTS[language] or (text[0] in _ROMAN and set(text) <= _ROMAN):
        return True
    if language == "en":
        return text[0].isupper() and low in month_numbers("en")
    return month_of(low) is not None


def _is_sound(found: Found) -> bool:
    if is_yearless(found) or is_same(found):
        return True
    return is_readable(found.type, found.value, None)


def _of_this_year(
    tokens: list[Token], at: int, last: int, published: PartialDate | None, language: str
) -> Found | None:
    found = relative_date(tokens, at, last, published, language)
    if found is None or found.type != "year" or language == "en" or found.last >= last:
        return found
    within = azerbaijani_date(tokens, found.last, at, last) if tokens[found.last].kind != "mark" else None
    if within is not None and is_yearless(within):
        with_year(within, int(found.value))
        within.first, within.score = at, 0.6
        return within
    if tokens[found.last].kind == "word" and (month := month_of(tokens[found.last].low)) is not None:
        return Found(at, found.last + 1, "date", f"{int(found.value):04d}-{month:02d}", score=0.6)
    return found


def _take_this_year(tokens: list[Token], found: Found, last: int, published: PartialDate) -> None:
    at = found.last + (low_at(tokens, found.last) == "of")
    shift = {"this": 0, "last": -1, "next": 1}.get(low_at(tokens, at)) if at < last else None
    if shift is not None and low_at(tokens, at + 1) == "year" and at + 2 <= last:
        with_year(found, published.year + shift)
        found.last, found.score = at + 2, 0.6


def _year_beside(found: Found, published: PartialDate | None) -> int | None:
    """The year of the document for a day within a week of its date: news tells of yesterday and of tomorrow."""
    if published is None or published.precision != "day":
        return None
    month, day = map(int, found.value.partition("/")[0].removeprefix("?-").split("-"))
    beside = PartialDate(published.year, month, day)
    near = not beside.is_impossible and abs(beside.first_day - published.first_day) <= BESIDE_DAYS
    return published.year if near else None


def resolve_years(
    dates: list[Found], published: PartialDate | None, *, known_year: int | None, known_day: str | None = None
) -> tuple[int | None, str | None]:
    """Give every day without a year the year before it in the text, else that of the document, else the next one said.

    "The same day" takes the last date said. Days that no year reaches are taken out of the list. Returns the last year
    and the last date said, for the passages that follow.
    """
    last_year, last_day, bare_year, bare_at = None, known_day, None, -NEAR_YEAR
    following = next((year for year in map(year_of, dates) if year is not None), None)
    kept = []
    for found in dates:
        if is_same(found):
            if not resolve_same(found, last_day):
                continue
        elif is_yearless(found):
            near = bare_year if found.first - bare_at < NEAR_YEAR else None
            year = near or _year_beside(found, published) or last_year or (published.year if published else None)
            year = year or bare_year or known_year or following
            if year is None or year < 1:
                continue
            with_year(found, year)
            found.score = 0.6
            if not _is_sound(found):
                continue
        elif found.score > 0.6 and "-" in found.value[1:].partition("/")[0]:
            last_year = year_of(found) or last_year
        if found.type == "year":
            bare_year, bare_at = year_of(found) or bare_year, found.last
        if found.type != "date_range":
            last_day = found.value
        kept.append(found)
    dates[:] = kept
    return next((year for year in map(year_of, reversed(dates)) if year is not None), known_year), last_day
