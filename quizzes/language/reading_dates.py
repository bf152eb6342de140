"""Dates and spans as people write them, read back into ISO 8601: sorts words and numbers into the sides of a span."""

import re
from itertools import pairwise

from .azerbaijani_numbers import from_roman
from .letters import fold
from .reading_date_words import (
    ABOUT,
    BEFORE,
    CENTURY,
    DASH,
    MILLENNIUM,
    NOTHING,
    OUR_ERA,
    PHRASES,
    TILL,
    YEAR,
    YEARS,
    date_words,
    leaving_words,
    number_endings,
)
from .reading_decades import is_of_decades, iso_of_decades
from .reading_sides import Side, iso_of_dates, iso_of_ranks
from .reading_spelled import ordinals_in_digits
from .values import AmbiguousValue, BadValue
from .weekdays import is_on_weekday, split_weekday

Token = tuple[str, str | int]

_TOKEN = re.compile(
    r"(?P<date>(?<![0-9])(?:[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?|[0-9]{1,2}([./-])[0-9]{1,2}\2[0-9]{4}"
    r"|(?:0[1-9]|1[0-2])\.[0-9]{4})(?![0-9]))(?:-?c[iıuü](?![^\W_]))?"
    r"|(?P<number>[0-9]{1,3}(?:[ ,][0-9]{3})+(?![0-9])|[0-9]{1,6}(?![0-9]))(?:(?P<hyphen>-?)(?P<ending>[^\W\d_]+))?"
    r"|(?P<word>[^\W\d_]+(?:\.[^\W\d_]+)*)|(?P<dash>-)|(?P<about>[~≈])|(?P<mute>[\s,.;]+)"
)
_NOUNS = {YEAR, YEARS, CENTURY, MILLENNIUM}
_ERAS = {BEFORE, OUR_ERA}


def read_period(text: str, language: str) -> tuple[str, bool]:
    """The period in a text as ISO 8601, and whether it is approximate; BadValue for what is no date.

    Numbers below 100 are days unless an era or an Azerbaijani word for year follows or precedes them. A weekday may
    stand at either end, and has to be the day's.
    """
    text, weekday = split_weekday(text, language)
    iso, is_approximate = _read_period(text, language)
    if weekday is not None and not is_on_weekday(iso, weekday):
        raise BadValue("the date is on another day of the week")
    return iso, is_approximate


def _read_period(text: str, language: str) -> tuple[str, bool]:
    tokens = _tokens(text, language)
    if any(before == "number" and after == (ABOUT, "c") for (before, _), after in pairwise(tokens)):
        raise AmbiguousValue("a c behind a number may stand for a century or for about", piece="c")
    is_approximate = any(kind == ABOUT for kind, _ in tokens)
    tokens = [token for token in tokens if token[0] not in {ABOUT, NOTHING, TILL}]
    sides = _sides(tokens)
    kinds = {kind for kind, _ in tokens}
    if {CENTURY, YEARS} <= kinds:
        return iso_of_decades(sides), is_approximate
    if kinds & {CENTURY, MILLENNIUM}:
        noun = CENTURY if CENTURY in kinds else MILLENNIUM
        return iso_of_ranks([_rank_side(side, noun) for side in sides], noun, language), is_approximate
    if "ordinal" in kinds and "month" not in kinds:
        raise BadValue("what the ordinal number counts is not said")
    if kinds & {"decade", YEARS} and is_of_decades(sides):
        return iso_of_decades(sides), is_approximate
    return iso_of_dates([_date_side(side, language) for side in sides], language), is_approximate


def _tokens(text: str, language: str) -> list[Token]:
    text = ordinals_in_digits(text, language)
    for phrase, short in PHRASES[language].items():
        text = re.sub(phrase, short, text, flags=re.IGNORECASE)
    tokens, position = [], 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            raise BadValue(f"not understood in a date: {text[position:]!r}", piece=text[position:])
        position = found.end()
        tokens += _read_token(found, language)
    return _with_dash(tokens, language)


def _read_token(found: re.Match, language: str) -> list[Token]:
    if found["mute"]:
        return []
    if found["dash"]:
        return [(DASH, DASH)]
    if found["about"]:
        return [(ABOUT, ABOUT)]
    if found["date"]:
        return [("date", found["date"])]
    if found["word"]:
        return [_read_word(found["word"], language)]
    number = ("number", int(re.sub("[ ,]", "", found["number"])))
    ending = fold(found["ending"] or "")
    if ending in number_endings(language):
        return [("ordinal" if language == "en" else "number", number[1])]
    if not ending:
        return [number]
    if ending == "s" and language == "en":
        return [("decade", number[1])]
    between = [(DASH, DASH)] if found["hyphen"] else []
    return [number, *between, _read_word(found["ending"], language)]


def _read_word(word: str, language: str) -> Token:
    folded = fold(word)
    meaning = date_words(language).get(folded.replace(".", ""))
    if isinstance(meaning, int):
        return "month leaving" if folded in leaving_words() else "month", meaning
    if meaning is not None:
        return meaning, folded
    if (rank := from_roman(folded.upper())) is not None:
        return "roman", rank
    raise BadValue(f"not understood in a date: {word!r}", piece=word)


def _with_dash(tokens: list[Token], language: str) -> list[Token]:
    """The tokens, with a dash after the first word in the ablative: 2019-cu ildən 2020-ci ilədək."""
    leaving = [
        place
        for place, (kind, payload) in enumerate(tokens)
        if kind == "month leaving" or (kind in _NOUNS and payload in leaving_words())
    ]
    plain = [("month", payload) if kind == "month leaving" else (kind, payload) for kind, payload in tokens]
    if language != "az" or not leaving or leaving[0] == len(tokens) - 1 or any(kind == DASH for kind, _ in tokens):
        return plain
    return [*plain[: leaving[0] + 1], (DASH, DASH), *plain[leaving[0] + 1 :]]


def _sides(tokens: list[Token]) -> list[list[Token]]:
    sides: list[list[Token]] = [[]]
    for token in tokens:
        if token[0] == DASH:
            sides.append([])
        else:
            sides[-1].append(token)
    if len(sides) > 2 or not all(sides):
        raise BadValue("this is neither one date nor a span of two")
    return sides


def _rank_side(tokens: list[Token], noun: str) -> Side:
    side = Side()
    for kind, payload in tokens:
        if kind in {"number", "ordinal", "roman"}:
            side.put("rank", payload)
        elif kind in _ERAS:
            side.put("is_before", kind == BEFORE)
        elif kind != noun:
            raise BadValue(f"not understood beside a {noun}: {payload!r}")
    return side


def _date_side(tokens: list[Token], language: str) -> Side:
    side = Side()
    for place, (kind, payload) in enumerate(tokens):
        before, after = (tokens[near][0] if 0 <= near < len(tokens) else "" for near in (place - 1, place + 1))
        if kind == "date":
            _put_date(side, payload)
        elif kind == "number":
            naming = {YEAR, YEARS} if language == "az" else _ERAS
            is_year = payload >= 100 or (after != "month" and (before in _ERAS or after in naming))
            side.put("year" if is_year else "day", payload)
        elif kind == "ordinal":
            side.put("day", payload)
        elif kind == "month":
            side.put("month", payload)
        elif kind in _ERAS:
            side.put("is_before", kind == BEFORE)
        elif kind not in {YEAR, YEARS}:
            raise BadValue(f"not understood in a date: {payload!r}", piece=str(payload))
    return side


def _put_date(side: Side, text: str) -> None:
    parts = [int(part) for part in re.split("[./-]", text)]
    if re.match("[0-9]{4}", text):
        parts.reverse()
    for name, number in zip(("year", "month", "day"), reversed(parts), strict=False):
        side.put(name, number)
