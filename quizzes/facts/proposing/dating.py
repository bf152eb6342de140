"""Finds all dates of a sentence, and gives the days without a year the year that the text or its date tells."""

from quizzes.facts.proposing.azerbaijani_dates import azerbaijani_date, month_of
from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.english_centuries import ORDINALS
from quizzes.facts.proposing.english_dates import english_date
from quizzes.facts.proposing.lexicon import month_numbers
from quizzes.facts.proposing.relative_dates import is_yearless, relative_date, with_year, year_of
from quizzes.facts.proposing.tokens import Token, low_at, word_set
from quizzes.language.dates import PartialDate
from quizzes.language.values import BadValue, parse_value

READERS = {"en": english_date, "az": azerbaijani_date}
_RELATIVE = {
    "en": word_set("today yesterday tomorrow tonight this last next previous current"),
    "az": word_set("dünən sabah bu cari keçən ötən gələn növbəti"),
}
_OTHER_STARTS = {
    "en": frozenset({*ORDINALS, "ad", "ce", "twenty"}),
    "az": word_set("e b y eramızdan eramızın"),
}
_ROMAN = frozenset("IVX")


def find_dates(tokens: list[Token], first: int, last: int, language: str, published: PartialDate | None) -> list[Found]:
    """Return the dates of one sentence in order; days without a year are marked so for `resolve_years`."""
    found, position, reader = [], first, READERS[language]
    while position < last:
        if not _can_start(tokens[position], language):
            position += 1
            continue
        one = None
        if tokens[position].low in _RELATIVE[language]:
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


def _can_start(token: Token, language: str) -> bool:
    if token.kind == "digits":
        return True
    if token.kind != "word":
        return False
    if (
        token.low in _RELATIVE[language]
        or token.low in _OTHER_STARTS[language]
        or (token.text[0] in _ROMAN and set(token.text) <= _ROMAN)
    ):
        return True
    if language == "en":
        return token.is_capital and token.low in month_numbers("en")
    return month_of(token.low) is not None


def _is_sound(found: Found) -> bool:
    if is_yearless(found):
        return True
    try:
        parse_value(found.type, found.value)
    except BadValue:
        return False
    return True


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
    return found


def _take_this_year(tokens: list[Token], found: Found, last: int, published: PartialDate) -> None:
    at = found.last + (low_at(tokens, found.last) == "of")
    shift = {"this": 0, "last": -1, "next": 1}.get(low_at(tokens, at)) if at < last else None
    if shift is not None and low_at(tokens, at + 1) == "year" and at + 2 <= last:
        with_year(found, published.year + shift)
        found.last, found.score = at + 2, 0.6


def resolve_years(dates: list[Found], published: PartialDate | None, *, known_year: int | None) -> int | None:
    """Give every day without a year the year before it in the text, else that of the document, else the next one said.

    Returns the last year said, for the passages that follow. Days that no year reaches are taken out of the list.
    """
    last_year = None
    following = next((year for year in map(year_of, dates) if year is not None), None)
    kept = []
    for found in dates:
        if is_yearless(found):
            year = last_year or (published.year if published else None) or known_year or following
            if year is None or year < 1:
                continue
            with_year(found, year)
            found.score = 0.6
            if not _is_sound(found):
                continue
        elif found.score > 0.6 and "-" in found.value[1:].partition("/")[0]:
            last_year = year_of(found) or last_year
        kept.append(found)
    dates[:] = kept
    return next((year for year in map(year_of, reversed(dates)) if year is not None), known_year)
