"""Reads Azerbaijani eras, decades and centuries: e.ə. IV əsr, XIX–XX əsrlər, 1990-cı illər."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.moments import roman_value, whole_years, years_of
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

ORDINAL_ENDINGS = word_set("cı ci cu cü ıncı inci uncu üncü")


_WORDS = "birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu"
_RANKS = {word: rank for rank, word in enumerate(_WORDS.split(), start=1)} | {"iyirminci": 20}
_TENS = {"on": 10, "iyirmi": 20}
RANK_STARTS = frozenset({*_RANKS, *_TENS})
_PARTS = ("əvvəl", "sonu", "sonla", "orta", "axır")
_CENTURY = {"əsr": 100, "əsrlər": 100, "yüzillik": 100, "minillik": 1000, "minilliklər": 1000}


def azerbaijani_century(tokens: list[Token], begin: int, at: int, last: int, *, is_bc: bool) -> Found | None:
    start = _rank(tokens, at)
    if start is None:
        return _decade(tokens, at, last)
    rank, after = start
    second = None
    if low_at(tokens, after) in DASHES and low_at(tokens, after):
        later_bc, where = era_at(tokens, after + 1)
        second = _rank(tokens, where)
        if second is None:
            return None
        after = second[1]
    noun = without_suffix(low_at(tokens, after), _CENTURY) if after < last else None
    if noun is None:
        return _decade(tokens, at, last)
    length = _CENTURY[noun]
    if second is None and tokens[after].low.endswith(("dan", "dən")):
        later_bc, where = era_at(tokens, after + 1)
        until = _rank(tokens, where)
        if until is not None and without_suffix(low_at(tokens, until[1]), _CENTURY) and reaches(tokens, until[1] + 1):
            ends = years_of(rank, length, is_bc=is_bc)[0], years_of(until[0], length, is_bc=later_bc)[1]
            return whole_years(begin, until[1] + 1, *ends)
    decade = _decade(tokens, after + 1, last) if second is None and not is_bc and after + 1 < last else None
    if decade is not None:
        decade.first = begin
        return decade
    ranks = [rank, second[0] if second else rank]
    years = [years_of(number, length, is_bc=is_bc) for number in ranks]
    part = low_at(tokens, after + 1).startswith(_PARTS)
    return whole_years(
        begin, after + 1, min(pair[0] for pair in years), max(pair[1] for pair in years), approximate=part
    )


def _rank(tokens: list[Token], at: int) -> tuple[int, int] | None:
    if at >= len(tokens):
        return None
    if tokens[at].kind == "digits" and len(tokens[at].text) <= 2 and is_ordinal(tokens, at + 1):
        return (int(tokens[at].text), at + 3) if int(tokens[at].text) else None
    rank = roman_value(tokens[at].text)
    return _rank_in_words(tokens, at) if rank is None else (rank, at + 1)


def _rank_in_words(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """On ikinci, iyirminci."""
    tens = _TENS.get(tokens[at].low, 0)
    rank = _RANKS.get(low_at(tokens, at + 1 if tens else at))
    return None if rank is None or (tens and rank >= 10) else (tens + rank, at + (2 if tens else 1))


def _decade(tokens: list[Token], at: int, last: int) -> Found | None:
    """1990-cı illər(də); 1923–1929-cu illər is read as a span of years."""
    digits = tokens[at].text
    if tokens[at].kind != "digits" or len(digits) not in {2, 4} or digits[-1] != "0" or not is_ordinal(tokens, at + 1):
        return None
    noun = at + 3
    if low_at(tokens, at - 1) in {"və", ","} and low_at(tokens, at - 2).isdecimal():
        return None
    if noun >= last or not low_at(tokens, noun).startswith("illər") or low_at(tokens, at - 1) in DASHES:
        return None
    year = int(digits) if len(digits) == 4 else _century_before(tokens, at) + int(digits)
    return whole_years(at, noun + 1, year, year + 9)


def _century_before(tokens: list[Token], at: int) -> int:
    """The first year, less one, of the century named just before ("XIX əsrin 30-cu illəri"), else 1900."""
    if low_at(tokens, at - 1).startswith("əsr"):
        rank = roman_value(tokens[at - 2].text) if at >= 2 else None
        if rank is None and at >= 4 and tokens[at - 4].kind == "digits" and len(tokens[at - 4].text) <= 2:
            rank = int(tokens[at - 4].text)
        if rank:
            return (rank - 1) * 100
    return 1900


def era_at(tokens: list[Token], at: int) -> tuple[bool, int]:
    """Whether "e.ə.", "b.e.ə." or "eramızdan əvvəl" stands here, and the position past it (or past "y.e.")."""
    word = low_at(tokens, at)
    if word in {"eramızdan", "miladdan", "eradan"} and low_at(tokens, at + 1) in {"əvvəl", "qabaq", "öncə"}:
        return True, at + 2
    if word in {"eramızın", "miladi"}:
        return False, at + 1
    letters, where = [], at
    while (
        where + 1 < len(tokens)
        and len(tokens[where].text) == 1
        and tokens[where].kind == "word"
        and tokens[where + 1].text == "."
        and len(letters) < 3
    ):
        letters.append(tokens[where].low)
        where += 2
    if letters[-2:] == ["e", "ə"]:
        return True, where
    return False, where if tuple(letters) in {("y", "e"), ("b", "e")} else at


def reaches(tokens: list[Token], at: int) -> bool:
    return tokens[at - 1].low.endswith(("dək", "adək", "ədək")) or low_at(tokens, at) in {"qədər", "kimi"}


def is_ordinal(tokens: list[Token], at: int) -> bool:
    return (
        at + 1 < len(tokens)
        and tokens[at].text in DASHES
        and is_attached(tokens, at)
        and is_attached(tokens, at + 1)
        and tokens[at + 1].low in ORDINAL_ENDINGS
    )
