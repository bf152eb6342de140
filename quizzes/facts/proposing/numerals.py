"""Numbers in a text: digits or words with their scales ("1.2 million", "77 min"); never what they count."""

from decimal import Decimal

from quizzes.facts.proposing.digit_groups import FRACTIONS, Number, read_digits
from quizzes.facts.proposing.number_vocabulary import SCALES
from quizzes.facts.proposing.number_words import can_begin_number, read_words
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, low_at

__all__ = ["Number", "can_begin_number", "read_number"]
_SHORT_SCALES = frozenset(["mln", "mlrd", "trln", "bn", "mn", "bln", "tn"])


def read_number(tokens: list[Token], position: int, text: str, language: str) -> Number | None:
    """Return the number that begins at a position, with its scale word ("1.2 million", "77 min"), or None."""
    if position >= len(tokens):
        return None
    token = tokens[position]
    if token.kind == "digits":
        number = read_digits(tokens, position, text, language)
    elif token.text in FRACTIONS:
        number = Number(FRACTIONS[token.text], position + 1, decimals=2)
    elif token.kind == "word":
        number = read_words(tokens, position, language)
    else:
        return None
    return None if number is None else _with_scale(tokens, number, language)


def _with_scale(tokens: list[Token], number: Number, language: str) -> Number:
    _with_half(tokens, number, language)
    while number.last < len(tokens) and number.scale < 12:
        token = tokens[number.last]
        if token.kind != "word" or token.after_newline:
            break
        power = _power(token.low, language)
        if power is None or (number.scale and power <= 3) or (number.is_spelled and number.scale >= power > 2):
            break
        number.amount *= Decimal(10) ** power
        number.scale += power
        number.last += 1
        if (
            low_at(tokens, number.last) == "."
            and token.low in _SHORT_SCALES
            and number.last + 1 < len(tokens)
            and tokens[number.last + 1].kind == "word"
            and not tokens[number.last + 1].is_capital
        ):
            number.last += 1
    if language == "az":
        _with_half_scale(tokens, number)
    return _with_smaller_part(tokens, number, language)


def _power(word: str, language: str) -> int | None:
    power = SCALES[language].get(word)
    if power is None and language == "az" and word[0] in "ymt":
        power = SCALES["az"].get(without_suffix(word, SCALES["az"]) or "")
    return power


def _with_half_scale(tokens: list[Token], number: Number) -> None:
    """İki milyon yarım: half of the scale is added."""
    if number.scale >= 3 and low_at(tokens, number.last) == "yarım":
        number.amount, number.last = number.amount + Decimal(5).scaleb(number.scale - 1), number.last + 1


def _with_half(tokens: list[Token], number: Number, language: str) -> None:
    """Two and a half million, iki yarım milyon."""
    at = number.last
    if language == "az" and number.scale:
        return
    if language == "az":
        if low_at(tokens, at) == "yarım" and number.is_whole:
            number.amount, number.last, number.decimals = number.amount + Decimal("0.5"), at + 1, 1
        return
    if low_at(tokens, at) == "and" and low_at(tokens, at + 1) == "a" and low_at(tokens, at + 2) == "half":
        number.amount, number.last, number.decimals = number.amount + Decimal("0.5"), at + 3, 1


def _with_smaller_part(tokens: list[Token], number: Number, language: str) -> Number:
    """2 milyon 300 min: a smaller scaled part after a scale word is added."""
    at = number.last
    if language == "az" and number.scale >= 3 and _is_remainder(tokens, at):
        number.amount += Decimal(tokens[at].text)
        number.last, number.scale = at + 1, 0
        return number
    if number.scale < 6 or at + 1 >= len(tokens) or tokens[at].kind != "digits" or len(tokens[at].text) > 3:
        return number
    power = SCALES[language].get(
        without_suffix(tokens[at + 1].low, SCALES["az"]) or "" if language == "az" else tokens[at + 1].low
    )
    if power is None or not 3 <= power < number.scale:
        return number
    number.amount += Decimal(tokens[at].text) * Decimal(10) ** power
    number.last = at + 2
    return number


def _is_remainder(tokens: list[Token], at: int) -> bool:
    """Whether the hundreds and ones of a number follow its thousands: 3 min 118 əməliyyat."""
    if at >= len(tokens) or tokens[at].kind != "digits" or len(tokens[at].text) > 3 or tokens[at].text[0] == "0":
        return False
    after = at + 1
    return after < len(tokens) and tokens[after].kind == "word" and _power(tokens[after].low, "az") is None
