"""Reads English decades and centuries: the 1990s, 13th–14th centuries, 2nd century BC to the 5th century AD."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.moments import roman_value, whole_years, years_of
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

_RANKS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    "twentieth",
)
ORDINALS = {word: number for number, word in enumerate(_RANKS, start=1)} | {"twenty-first": 21}


ENDINGS = word_set("st nd rd th")


BEFORE_CHRIST = frozenset({"bc", "bce"})


AFTER_CHRIST = frozenset({"ad", "ce"})


def english_decade(tokens: list[Token], at: int) -> Found | None:
    decade = _decade_years(tokens, at)
    if decade is None:
        return None
    start, end, last = decade
    joins = low_at(tokens, last) in DASHES | {"to"} or (low_at(tokens, last) == "and" and _is_between(tokens, at))
    if joins and low_at(tokens, last) and (second := _decade_years(tokens, last + 1)) is not None:
        return whole_years(at, second[2], start, second[1])
    return whole_years(at, last, start, end)


def _is_between(tokens: list[Token], at: int) -> bool:
    return "between" in {low_at(tokens, at - 1), low_at(tokens, at - 2)}


def _decade_years(tokens: list[Token], at: int) -> tuple[int, int, int] | None:
    """The first and last year of a decade and the position past it: 1990s, 1990's, '90s."""
    is_short = at + 1 < len(tokens) and len(tokens[at].text) == 2 and low_at(tokens, at - 1) in {"'", "’", "‘"}
    if is_short and tokens[at].text[1:] == "0" and low_at(tokens, at + 1) == "s" and not tokens[at].spaced:
        return 1900 + int(tokens[at].text), 1909 + int(tokens[at].text), at + 2
    if at + 1 >= len(tokens) or tokens[at].kind != "digits" or len(tokens[at].text) != 4 or tokens[at].text[3] != "0":
        return None
    end = at + 2 if tokens[at + 1].text in {"'", "’"} else at + 1
    if low_at(tokens, end) != "s" or not is_attached(tokens, end) or not is_attached(tokens, at + 1):
        return None
    year = int(tokens[at].text)
    return (year, year + (99 if year % 100 == 0 and year < 2000 else 9), end + 1)


def english_century(tokens: list[Token], at: int, last: int) -> Found | None:
    """13th century, 13th–14th centuries, 2nd century BC to the 5th century AD, third millennium BC."""
    start = _ranked(tokens, at)
    if start is None:
        return None
    rank, after = start
    length, after_noun = _century_noun(tokens, after)
    if length is None:
        joined = low_at(tokens, after) in DASHES | {"to", "and", "or"}
        second = _ranked(tokens, _skip_the(tokens, after + 1)) if joined else None
        length, after_noun = _century_noun(tokens, second[1]) if second else (None, after)
        if length is None:
            return None
        era, end = _era(tokens, after_noun, last)
        first_years, last_years = (years_of(number, length, is_bc=era == "bc") for number in (rank, second[0]))
        return whole_years(at, end, min(first_years[0], last_years[0]), max(first_years[1], last_years[1]))
    era, end = _era(tokens, after_noun, last)
    years = years_of(rank, length, is_bc=era == "bc")
    between = low_at(tokens, at - 1) in {"from", "between"} or low_at(tokens, at - 2) in {"from", "between", "the"}
    if low_at(tokens, end) in {"to", "–", "-"} or (
        low_at(tokens, end) == "and" and between and low_at(tokens, at - 2) == "between"
    ):
        second = _ranked(tokens, _skip_the(tokens, end + 1))
        second_length, second_noun = _century_noun(tokens, second[1]) if second else (None, 0)
        if second_length is not None:
            second_era, second_end = _era(tokens, second_noun, last)
            second_years = years_of(second[0], second_length, is_bc=second_era == "bc")
            if second_era == "bc" and not era:
                years = years_of(rank, length, is_bc=True)
            return whole_years(at, second_end, years[0], second_years[1])
    return whole_years(at, end, *years)


def _skip_the(tokens: list[Token], at: int) -> int:
    return at + 1 if low_at(tokens, at) == "the" else at


def _ranked(tokens: list[Token], at: int) -> tuple[int, int] | None:
    if at >= len(tokens):
        return None
    token = tokens[at]
    if (
        token.kind == "digits"
        and len(token.text) <= 2
        and is_attached(tokens, at + 1)
        and tokens[at + 1].low in ENDINGS
    ):
        return (int(token.text), at + 2) if int(token.text) else None
    if token.low in ORDINALS:
        return ORDINALS[token.low], at + 1
    if token.low == "twenty" and low_at(tokens, at + 1) == "-" and low_at(tokens, at + 2) == "first":
        return 21, at + 3
    rank = roman_value(token.text)
    return (rank, at + 1) if rank and low_at(tokens, at + 1) in {"century", "c"} else None


def _century_noun(tokens: list[Token], at: int) -> tuple[int | None, int]:
    if low_at(tokens, at) in DASHES and low_at(tokens, at):
        at += 1
    lengths = {"century": 100, "centuries": 100, "millennium": 1000, "millennia": 1000}
    return lengths.get(low_at(tokens, at)), at + 1


def _era(tokens: list[Token], at: int, last: int) -> tuple[str, int]:
    word = low_at(tokens, at) if at < last else ""
    if word in BEFORE_CHRIST:
        return "bc", at + 1
    return ("ad", at + 1) if word in AFTER_CHRIST and tokens[at].text.isupper() else ("", at)
