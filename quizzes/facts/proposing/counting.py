"""Counts: a whole number or range with the noun that it counts ("145 villages", "77 min nəfər", "three schools")."""

from decimal import Decimal

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.counted_nouns import noun_end
from quizzes.facts.proposing.counting_words import NOUNS, TELLING
from quizzes.facts.proposing.hyphened_endings import UNTIL, past_ending
from quizzes.facts.proposing.listed_parts import is_listed_part
from quizzes.facts.proposing.nearness import approximation_after, is_approximate_before
from quizzes.facts.proposing.number_labels import is_no_amount
from quizzes.facts.proposing.number_words import is_part
from quizzes.facts.proposing.numerals import Number, read_number
from quizzes.facts.proposing.ranges import is_reached
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set
from quizzes.language.amounts import canonical_amounts

_WHOLES = word_set("the them these those which whom its his her their our")
_PARTITIVES = ("dan", "dən", "ın", "in", "un", "ün")
_COUNTABLE = NOUNS["en"] | {"storeys", "stories", "beds", "bedrooms", "floors", "seats", "decks"}


def counted(
    tokens: list[Token], at: int, number: Number, first: int, last: int, text: str, language: str
) -> Found | None:
    """Return the count that begins at a position, noun included where it stands close by, or None."""
    _regroup(tokens, number, language)
    if (joined := _hyphened_noun(tokens, number, last, language)) is not None:
        return Found(at, joined, "count", canonical_amounts(_whole(number), None), noun=tokens[joined - 1].low)
    if not number.is_whole or number.amount < 0 or is_no_amount(tokens, at, number, first, last, language):
        return None
    high, end = None, number.last
    upper = _upper(tokens, at, end, last, text, language)
    if upper is not None and upper.amount > number.amount and _is_range(tokens, end, upper, language):
        high, end = upper, upper.last
    value_end = end
    end = past_ending(tokens, end)
    more = approximation_after(tokens, value_end, value_end, last, language)
    is_ended = end > value_end and tokens[end - 1].low not in UNTIL
    noun_at = (
        None
        if (is_ended and more is None) or _is_owned(tokens, value_end, language)
        else noun_end(tokens, more or end, last, number, language)
    )
    is_near = more is not None or is_approximate_before(tokens, at, first, language)
    if noun_at is None and (
        _is_part_of_whole(tokens, at, value_end, first, last, language, number.amount)
        or is_listed_part(tokens, at, value_end, first, language, number.amount)
    ):
        return Found(at, end, "count", canonical_amounts(_whole(number), None), approximate=is_near, score=0.65)
    if noun_at is None:
        is_bare = (number.is_spelled and number.scale < 6) or high is not None
        if is_bare or not (is_near or _is_told(tokens, at, number, end, first, language)):
            return None
        noun_at = value_end
    if high is not None and high.scale and not number.scale and number.amount < 1000:
        number.amount = number.amount.scaleb(high.scale)
    value = canonical_amounts(_whole(number), None if high is None else _whole(high))
    noun = tokens[noun_at - 1].low if noun_at > value_end else ""
    return Found(at, noun_at, "count", value, None, approximate=is_near, noun=noun, score=0.9 if noun else 0.7)


def _is_owned(tokens: list[Token], end: int, language: str) -> bool:
    return language == "az" and is_part(tokens, end)


def _is_part_of_whole(
    tokens: list[Token], at: int, end: int, first: int, last: int, language: str, amount: Decimal
) -> bool:
    """Whether a number says how many of something: twelve of the boats, onlardan otuz dördü."""
    if language == "en":
        return amount > 1 and low_at(tokens, end) == "of" and end + 1 < last and tokens[end + 1].low in _WHOLES
    near = tokens[max(first, at - 4) : at]
    return is_part(tokens, end) and any(token.low.endswith(_PARTITIVES) for token in near)


def _hyphened_noun(tokens: list[Token], number: Number, last: int, language: str) -> int | None:
    """The position past the noun of "a 200-seat hall", "a 44-storey tower"; None where none is joined."""
    at = number.last + 1
    if language == "az" or at >= last or tokens[at - 1].text not in DASHES or not number.is_whole or number.is_spelled:
        return None
    is_joined = is_attached(tokens, at - 1) and is_attached(tokens, at) and tokens[at].kind == "word"
    word = tokens[at].low
    plurals = {word + "s", word.removesuffix("y") + "ies"}
    is_noun = is_joined and not word.endswith("s") and not plurals.isdisjoint(_COUNTABLE)
    return at + 1 if is_noun and not tokens[number.last - 1].text.startswith("0") else None


def _regroup(tokens: list[Token], number: Number, language: str) -> None:
    """A count is whole: "3.054 people" and "53,340 nəfər" group their digits, whatever the language's marks are."""
    if number.is_regroupable and not number.scale and number.amount != 0:
        number.amount = number.amount.scaleb(number.decimals)
        number.decimals = 0


def _whole(number: Number):
    return number.amount.quantize(1) if abs(number.amount) < 10**26 else number.amount


def _upper(tokens: list[Token], begin: int, at: int, last: int, text: str, language: str) -> Number | None:
    if at + 1 >= last:
        return None
    token = tokens[at]
    if language == "az" and token.text in DASHES and low_at(tokens, at + 1) in {"dan", "dən"}:
        return read_number(tokens, at + 2, text, language) if at + 2 < last else None
    joins = token.text in DASHES or (token.low == "to" and language == "en")
    joins = joins or (token.low == "and" and low_at(tokens, begin - 1) == "between")
    if not joins:
        return None
    upper = read_number(tokens, at + 1, text, language)
    return upper if upper is not None and upper.last <= last and (upper.digits or upper.is_spelled) else None


def _is_range(tokens: list[Token], end: int, upper: Number, language: str) -> bool:
    """Whether cases, where they stand between, lead from the one number to the other: 5-dən 10-a qədər."""
    by_case = language == "az" and low_at(tokens, end + 1) in {"dan", "dən"}
    return not by_case or is_reached(tokens, upper.last, upper.last)


def _is_told(tokens: list[Token], at: int, number: Number, end: int, first: int, language: str) -> bool:
    """Whether a number without a noun is still a count: grouped digits, in brackets, or after "population was"."""
    if number.is_grouped or number.scale:
        return True
    if not number.is_plain or at <= first:
        return False
    near = tokens[max(first, at - 8) : at]
    return any(token.low in TELLING[language] for token in near) and tokens[at - 1].text not in {"(", "[", ","}
