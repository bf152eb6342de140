"""Knows the signs that stand before money and the letters that scale it: $, US$, AZN, 3m, 5bn; never other units."""

from decimal import Decimal
from functools import lru_cache

from quizzes.facts.proposing.lexicon import currency_signs, read_vocabulary
from quizzes.facts.proposing.numerals import Number
from quizzes.facts.proposing.tokens import Token

_COMPACT_SCALES = {"m": 6, "M": 6, "mn": 6, "bn": 9, "b": 9, "B": 9, "tn": 12, "T": 12, "k": 3, "K": 3}


@lru_cache
def _dollars() -> dict[str, str]:
    return read_vocabulary("currencies.json")["dollars"]


def currency_before(tokens: list[Token], begin: int, first: int) -> tuple[str | None, int]:
    """Return the currency whose sign stands before a position, and where the sign begins; else None and the same."""
    before = tokens[begin - 1] if begin > first else None
    if before is None or before.text not in currency_signs():
        return None, begin
    if before.text == "$" and begin - 2 >= first and not before.spaced:
        owner = tokens[begin - 2]
        if owner.is_capital and owner.low in _dollars():
            return _dollars()[owner.low], begin - 2
    return currency_signs()[before.text], begin - 1


def is_compact_scale(tokens: list[Token], at: int) -> bool:
    """Return whether a letter that scales money is attached at a position: $3m, €2.35bn."""
    return at < len(tokens) and not tokens[at].spaced and tokens[at].text in _COMPACT_SCALES


def with_compact_scale(tokens: list[Token], number: Number, at: int) -> int:
    """Scale the number by the letter attached to it, if any; return the position past it."""
    if number.scale or not is_compact_scale(tokens, at):
        return at
    number.scale = _COMPACT_SCALES[tokens[at].text]
    number.amount *= Decimal(10) ** number.scale
    return at + 1
