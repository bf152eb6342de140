"""Reads the unit that stands at a position, hyphened or in signs too; never the number before it."""

from quizzes.facts.proposing.lexicon import read_unit
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at
from quizzes.facts.proposing.warmth import is_degree, is_warmth, speaks_of_warmth

_PERCENT_WORDS = {"en": frozenset({"percent", "pct", "percentage"}), "az": frozenset({"faiz"})}
_SIZES = frozenset({"long", "wide", "thick", "deep", "tall", "high", "across", "diameter", ")"})
_SCALE_LETTERS = {"C": "temperature-celsius", "F": "temperature-fahrenheit"}
_HUNDREDTHS = {"penny": "GBP", "pence": "GBP", "cent": "USD", "cents": "USD"}


def unit_at(tokens: list[Token], at: int, language: str, last: int) -> tuple[str, int] | None:
    """Return the unit at a position and the position past it; a hyphen may stand before it (44-day)."""
    if at >= last:
        return None
    token = tokens[at]
    if token.text == "%":
        return "percent", at + 1
    if token.kind == "word":
        word = token.low
        if word in _PERCENT_WORDS[language] or (
            language == "az" and word[0] == "f" and without_suffix(word, _PERCENT_WORDS["az"])
        ):
            return "percent", at + (2 if word == "percentage" and low_at(tokens, at + 1) in {"point", "points"} else 1)
        if word == "per" and low_at(tokens, at + 1) == "cent":
            return "percent", at + 2
        if token.text == "in" and low_at(tokens, at + 1) in _SIZES and language == "en":
            return "length-inch", at + 1
        if token.text in _SCALE_LETTERS and not token.spaced and speaks_of_warmth(tokens, at, language):
            return _SCALE_LETTERS[token.text], at + 1
        if (currency := hundredths_at(tokens, at, language)) is not None:
            return f"hundredth:{currency}", at + 1
    if token.text in DASHES and is_attached(tokens, at) and is_attached(tokens, at + 1) and language == "en":
        hyphened = read_unit(tokens, at + 1, language)
        return hyphened if hyphened and tokens[at + 1].kind == "word" and len(tokens[at + 1].text) > 1 else None
    unit = read_unit(tokens, at, language)
    if unit is not None and unit[1] <= last:
        is_part = low_at(tokens, unit[1]) in {"·", "⋅"} and is_attached(tokens, unit[1])
        return None if is_part else unit
    if token.kind == "word" and is_degree(token, language) and is_warmth(tokens, at, language):
        return "temperature-celsius", at + 1
    return None


def hundredths_at(tokens: list[Token], at: int, language: str) -> str | None:
    """Return the currency whose hundredths (qəpik, pence) stand at a position, or None."""
    word = low_at(tokens, at)
    if language == "az":
        return "AZN" if word.startswith("qəpi") and without_suffix(word, {"qəpik"}) else None
    return _HUNDREDTHS.get(word)
