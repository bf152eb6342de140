"""Amounts in units without a CLDR id: centners, poods, arshins, versts, sotka; converted here, never proposed."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from quizzes.facts.proposing.comparing.contexts import Sentence
from quizzes.facts.proposing.comparing.own_values import OldUnit, OwnValue
from quizzes.facts.proposing.nearness import approximation_after, is_approximate_before
from quizzes.facts.proposing.numerals import can_begin_number, read_number
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import low_at
from quizzes.language.amounts import canonical_amounts

FASTEST = 60
_WRITTEN = (
    ("centner", "mass", "100", "centner centners quintal quintals", "sentner"),
    ("pood", "mass", "16.3804964", "pood poods pud puds", "pud"),
    ("funt", "mass", "0.40951241", "funt funts", "funt girvənkə"),
    ("hundredweight", "mass", "50.80234544", "hundredweight hundredweights cwt", ""),
    ("carat", "mass", "0.0002", "carat carats", "karat qırat"),
    ("arshin", "length", "0.7112", "arshin arshins arshine arshines archin archins", "arşın"),
    ("verst", "length", "1066.8", "verst versts", "verst"),
    ("sazhen", "length", "2.1336", "sazhen sazhens", "sajen"),
    ("fathom", "length", "1.8288", "fathom fathoms", "qulac"),
    ("furlong", "length", "201.168", "furlong furlongs", "furlonq"),
    ("league", "length", "4828.032", "leagues", ""),
    ("farsakh", "length", "6000", "farsakh farsakhs parasang parasangs", "fərsəng fərsəx"),
    ("span", "length", "0.2286", "", "qarış"),
    ("sotka", "area", "100", "sotka sotkas sotok ares", "sot sotka ar"),
    ("desyatin", "area", "10925.4", "desyatin desyatins desyatina desyatinas dessiatines", "desyatin desyatina"),
    ("dunam", "area", "1000", "dunam dunams", "dönüm"),
    ("square-yard", "area", "0.83612736", "square_yard square_yards", "kvadrat_yard"),
    ("bushel", "volume", "0.03636872", "bushel bushels", "buşel"),
    ("acre-foot", "volume", "1233.48183754752", "acre-feet", ""),
    ("knot", "speed", "1.852", "knots", ""),
)  # fmt: skip


@lru_cache
def _units(language: str) -> dict[tuple[str, ...], OldUnit]:
    known = {}
    for name, dimension, factor, english, azerbaijani in _WRITTEN:
        for written in (english if language == "en" else azerbaijani).split():
            known[tuple(written.split("_"))] = OldUnit(name, dimension, Decimal(factor))
    return known


def old_amounts(sentence: Sentence, text: str) -> Iterator[OwnValue]:
    """Yield the amounts in old units of a sentence."""
    tokens, language, at = sentence.tokens, sentence.language, 0
    while at < len(tokens):
        found = None
        if tokens[at].kind == "digits" or (tokens[at].kind == "word" and can_begin_number(tokens[at].low, language)):
            found = _amount(sentence, at, text)
        if found is not None:
            yield found
        at = found.last if found is not None else at + 1


def _amount(sentence: Sentence, at: int, text: str) -> OwnValue | None:
    tokens, language = sentence.tokens, sentence.language
    number = read_number(tokens, at, text, language)
    if number is None or number.amount <= 0:
        return None
    end = number.last
    more = approximation_after(tokens, end, end, len(tokens), language)
    unit, last = _unit_at(sentence, more or end)
    if unit is None or _is_knotted(unit, number.amount):
        return None
    is_near = more is not None or is_approximate_before(tokens, at, 0, language)
    return OwnValue(at, last, "quantity", canonical_amounts(number.amount, None), is_near, unit)


def _unit_at(sentence: Sentence, at: int) -> tuple[OldUnit | None, int]:
    known, language = _units(sentence.language), sentence.language
    for length in (2, 1):
        words = [low_at(sentence.tokens, step) for step in range(at, at + length)]
        if language == "az":
            words[-1] = without_suffix(words[-1], {key[-1] for key in known}) or words[-1]
        if tuple(words) in known:
            return known[tuple(words)], at + length
    return None, at


def _is_knotted(unit: OldUnit, amount: Decimal) -> bool:
    """Whether knots are those of a carpet, of which there are more than a ship makes in an hour."""
    return unit.name == "knot" and amount > FASTEST
