"""Tells shares written in words (two thirds, one in five, üçdə iki) from amounts; a share is never an amount."""

from quizzes.facts.proposing.numerals import Number
from quizzes.facts.proposing.tokens import Token, low_at, word_set

_PARTS = word_set(
    "half halves third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths "
    "tenth tenths hundredth hundredths fold"
)


def is_share(tokens: list[Token], at: int, number: Number, first: int, language: str) -> bool:
    """Return whether a number is part of a share: "two thirds", "one in five", "two out of three"."""
    if language == "az":
        before = low_at(tokens, at - 1) if at > first else ""
        return number.is_spelled and (before in _TENTHS or (before == "hər" and _is_one_of(tokens, number.last)))
    after = low_at(tokens, number.last)
    if after in {"-", "‑"}:
        after = low_at(tokens, number.last + 1)
    if number.is_spelled and after in _PARTS:
        return True
    if after in {"in", "out"} and number.is_spelled and number.amount < 100:
        where = number.last + (2 if after == "out" and low_at(tokens, number.last + 1) == "of" else 1)
        return low_at(tokens, where) in _ENDS
    back = at - 1
    if low_at(tokens, back) == "of" and low_at(tokens, back - 1) == "out":
        back -= 1
    if back - 1 < first or tokens[back].low not in {"in", "out"}:
        return False
    return tokens[back - 1].low in _ENDS


def _is_one_of(tokens: list[Token], at: int) -> bool:
    """Whether "biri" of "hər beş şagirddən biri" follows."""
    return any(low_at(tokens, step) in {"biri", "ikisi", "üçü"} for step in range(at + 1, at + 4))


_ENDS = word_set("one two three four five six seven eight nine ten twelve twenty hundred")
_TENTHS = word_set("ikidə üçdə dörddə beşdə altıda yeddidə səkkizdə doqquzda yüzdə")
