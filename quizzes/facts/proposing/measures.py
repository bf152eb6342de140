"""Finds amounts in a sentence: where one begins, with what sign, and whether it is measured or counted."""

from functools import lru_cache

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.counting import counted
from quizzes.facts.proposing.digit_groups import FRACTIONS
from quizzes.facts.proposing.hyphened_endings import past_ending
from quizzes.facts.proposing.measured import measured
from quizzes.facts.proposing.money_signs import currency_before
from quizzes.facts.proposing.nearness import approximation_after, is_approximate_before
from quizzes.facts.proposing.numerals import can_begin_number, read_number
from quizzes.facts.proposing.shares import is_share
from quizzes.facts.proposing.tokens import Token, is_attached, low_at

MINUS_WORDS = {"en": frozenset({"minus", "negative"}), "az": frozenset({"mənfi"})}


def find_amounts(tokens: list[Token], first: int, last: int, text: str, language: str, taken: set[int]) -> list[Found]:
    """Return the amounts of one sentence; positions that dates have taken are passed over."""
    found, position = [], first
    while position < last:
        token = tokens[position]
        if token.kind != "digits" and not _can_begin(token.kind, token.text, token.low, language):
            position += 1
            continue
        if position in taken:
            position += 1
            continue
        amount = _amount_at(tokens, position, first, last, text, language)
        if amount is None:
            position = _past_number(tokens, position)
            continue
        is_apart = not found or amount.first >= found[-1].last
        if is_apart and taken.isdisjoint(range(amount.first, amount.last)):
            found.append(amount)
        position = max(amount.last, position + 1)
    return found


@lru_cache(maxsize=50_000)
def _can_begin(kind: str, text: str, low: str, language: str) -> bool:
    if kind == "mark":
        return text in "-–−"
    return text in FRACTIONS or low in MINUS_WORDS[language] or can_begin_number(low, language)


def _past_number(tokens: list[Token], position: int) -> int:
    """Past a run of digits and marks without spaces (versions, telephone numbers): none of its parts is an amount."""
    if tokens[position].kind != "digits":
        return position + 1
    at = position + 1
    while (
        at + 1 < len(tokens)
        and tokens[at].text in ".:/,-–"
        and is_attached(tokens, at)
        and is_attached(tokens, at + 1)
        and tokens[at + 1].kind == "digits"
    ):
        at += 2
    return at


def _amount_at(tokens: list[Token], position: int, first: int, last: int, text: str, language: str) -> Found | None:
    is_negative = _is_sign(tokens, position, first, language)
    at = position + is_negative
    if at >= last or tokens[at].kind == "mark":
        return None
    if tokens[at].kind == "digits" and is_attached(tokens, at) and low_at(tokens, at - 1) in {"x", "×"}:
        return None
    number = read_number(tokens, at, text, language)
    if number is None or number.last > last or is_share(tokens, at, number, first, language):
        return None
    if is_negative:
        number.amount = -number.amount
    currency, begin = currency_before(tokens, position, first)
    measure = measured(tokens, begin, number, last, text, language, currency)
    if measure is None or (is_negative and measure.type not in {"temperature", "percent"}):
        measure = None if is_negative or currency else counted(tokens, at, number, first, last, text, language)
    if measure is None:
        return None
    if measure.type == "temperature" and position > first and tokens[position - 1].text == "+":
        measure.first -= is_attached(tokens, position)
    measure.approximate = (
        is_approximate_before(tokens, measure.first, first, language)
        or approximation_after(tokens, number.last, measure.last, last, language) is not None
    )
    if language == "az":
        measure.last = min(past_ending(tokens, measure.last), last)
    return measure


def _is_sign(tokens: list[Token], position: int, first: int, language: str) -> bool:
    """Whether a minus (a mark or a word) stands at a position and belongs to the number after it."""
    token = tokens[position]
    if token.kind == "word":
        return token.low in MINUS_WORDS[language]
    if token.text not in "-–−" or not is_attached(tokens, position + 1):
        return False
    follows_value = position > first and not token.spaced and tokens[position - 1].kind != "mark"
    return not follows_value
