"""Gives a number its unit: quantities, money, percentages and temperatures, single or as ranges; never counts."""

from dataclasses import replace
from decimal import Decimal

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.lexicon import currency_signs
from quizzes.facts.proposing.money_signs import is_compact_scale, with_compact_scale
from quizzes.facts.proposing.number_words import is_half_after
from quizzes.facts.proposing.numerals import Number
from quizzes.facts.proposing.ranges import is_of_change, is_reached, upper_end
from quizzes.facts.proposing.tokens import Token, is_attached, low_at
from quizzes.facts.proposing.unit_reading import hundredths_at, unit_at
from quizzes.facts.proposing.warmth import is_frost, past_warmth, speaks_of_warmth, with_frost
from quizzes.language.amounts import canonical_amounts
from quizzes.language.units import UNITS

_LIKE_WORDS = frozenset({"mil", "kub", "q", "t", "fut", "bar", "om"})
_ONE_LETTER = frozenset("qhltVWLgKmJBC")


def measured(
    tokens: list[Token], begin: int, number: Number, last: int, text: str, language: str, currency: str | None
) -> Found | None:
    """Return the number with the unit after it or the currency before it, as far as a range reaches, or None."""
    low, high, at = number, None, number.last
    unit = unit_at(tokens, at, language, last)
    if currency is not None and is_compact_scale(tokens, at):
        at, unit = with_compact_scale(tokens, low, at), None
    if (upper := upper_end(tokens, at if unit is None else unit[1], last, text, language)) is not None:
        high_end = with_compact_scale(tokens, upper, upper.last) if currency is not None else upper.last
        upper_unit = unit_at(tokens, high_end, language, last)
        is_change = _is_change(tokens, begin, at, unit, upper_unit, currency, language) or (
            upper.amount < low.amount and currency is not None and not upper.scale
        )
        if not is_change and _makes_range(tokens, low, upper, at, unit, upper_unit, language):
            high, at, unit = upper, high_end, upper_unit
    if high is not None and high.scale and not low.scale and low.amount < high.amount / (Decimal(10) ** high.scale):
        low.amount *= Decimal(10) ** high.scale
    if unit is None:
        return None if currency is None else _found(begin, at, "money", low, high, currency)
    name, at = unit
    if name == "currency:GBP" and currency is None and _is_weight(tokens, begin, at):
        name = "mass-pound"
    if name.startswith("currency:"):
        return _money(tokens, begin, at, low, high, currency or name.removeprefix("currency:"), language)
    if name == "percent":
        return _found(begin, at, "percent", low, high, "percent")
    if name.startswith("hundredth:"):
        return _found(begin, at, "money", _hundredth(low), None if high is None else _hundredth(high), name[10:])
    if name.startswith("temperature"):
        return _temperature(tokens, begin, at, low, high, name, language)
    if _is_ambiguous_unit(tokens, number, at, name, language):
        return None
    if high is None and low.is_whole and is_half_after(tokens, at, language):
        low, at = replace(low, amount=low.amount + Decimal("0.5")), at + (1 if language == "az" else 3)
    measure = _found(begin, at, "quantity", low, high, name if name in UNITS else None)
    return measure if measure is None or measure.value[:1] != "-" else None


def _is_change(
    tokens: list[Token],
    begin: int,
    at: int,
    unit: tuple[str, int] | None,
    upper_unit: tuple[str, int] | None,
    currency: str | None,
    language: str,
) -> bool:
    """Whether two amounts, each with its unit or sign, are before and after a change: fell from $5 to $3."""
    if unit is not None and upper_unit is not None:
        return is_of_change(tokens, begin, upper_unit[1], language)
    has_sign = currency is not None and at + 1 < len(tokens) and tokens[at + 1].text in currency_signs()
    return has_sign and is_of_change(tokens, begin, at + 2, language)


def _makes_range(
    tokens: list[Token],
    low: Number,
    upper: Number,
    at: int,
    unit: tuple[str, int] | None,
    upper_unit: tuple[str, int] | None,
    language: str,
) -> bool:
    """Whether two numbers make one range: the units agree, and in Azerbaijani cases lead from the one to the other."""
    if unit is not None and (upper_unit is None or upper_unit[0] != unit[0]):
        return False
    after = at if unit is None else unit[1]
    by_case = language == "az" and (
        low_at(tokens, after + 1) in {"dan", "dən"} or (unit is not None and tokens[after].kind == "digits")
    )
    if not by_case:
        return True
    end = upper.last if upper_unit is None else upper_unit[1]
    return upper_unit is not None and upper.amount > low.amount and is_reached(tokens, end, upper.last)


def _is_weight(tokens: list[Token], begin: int, at: int) -> bool:
    """Whether pounds weigh: "2 pounds of flour", "it weighs 8 pounds"."""
    if not tokens[at - 1].low.startswith("pound"):
        return False
    near = tokens[max(0, begin - 5) : begin]
    return low_at(tokens, at) == "of" or any(token.low.startswith(("weigh", "heav")) for token in near)


def _money(
    tokens: list[Token], begin: int, at: int, low: Number, high: Number | None, currency: str, language: str
) -> Found | None:
    """Money with its hundredths: 5 manat 20 qəpik."""
    if high is None and at + 1 < len(tokens) and tokens[at].kind == "digits" and low.is_whole:
        part = hundredths_at(tokens, at + 1, language)
        if part == currency and len(tokens[at].text) <= 2:
            whole = replace(low, amount=low.amount + Decimal(tokens[at].text) / 100)
            return _found(begin, at + 2, "money", whole, None, currency)
    return _found(begin, at, "money", low, high, currency)


def _hundredth(number: Number) -> Number:
    return replace(number, amount=number.amount / 100)


def _temperature(
    tokens: list[Token], begin: int, at: int, low: Number, high: Number | None, name: str, language: str
) -> Found | None:
    is_bare_degree = tokens[at - 1].text in {"°", "º", "˚"}
    if is_bare_degree and not speaks_of_warmth(tokens, at - 1, language):
        return None
    if is_frost(tokens, at, language) or low_at(tokens, begin - 1) == "şaxta":
        low, high = with_frost(low, high)
    return _found(begin, past_warmth(tokens, at, language), "temperature", low, high, name)


def _is_ambiguous_unit(tokens: list[Token], number: Number, at: int, name: str, language: str) -> bool:
    """Ordinary words and initials that only look like units: "one day", "bir gün", "2020 il", "5 V. Hugo"."""
    word = tokens[at - 1]
    if number.is_spelled and number.amount == 1 and not is_half_after(tokens, at, language):
        is_rate = any(token.low.startswith("qiymət") for token in tokens[at : at + 4])
        return name.startswith("duration") or (language == "az" and (is_rate or word.low in _LIKE_WORDS))
    if (
        word.text in _ONE_LETTER
        and at < len(tokens)
        and tokens[at].text == "."
        and not tokens[at].spaced
        and is_attached(tokens, at + 1)
    ):
        return True
    if language == "az" and name == "duration-year":
        return number.is_plain and len(number.digits) == 4 and 1000 <= number.amount <= 2100
    return number.is_spelled and name in {"length-foot", "duration-second"} and word.low in {"foot", "second"}


def _found(first: int, last: int, kind: str, low: Number, high: Number | None, unit: str | None) -> Found | None:
    lowest, highest = low.amount, None if high is None else high.amount
    if highest is not None and highest < lowest:
        return None
    if highest is not None and highest == lowest:
        highest = None
    if kind == "money":
        lowest, highest = lowest.normalize(), None if highest is None else highest.normalize()
    value = canonical_amounts(tidy(lowest), None if highest is None else tidy(highest))
    return Found(first, last, kind, value, unit, score=0.95)


def tidy(amount: Decimal) -> Decimal:
    """Return the amount without the zeros and exponent that scaling leaves behind; other written decimals stay."""
    if amount == amount.to_integral_value():
        return amount.quantize(Decimal(1)) if abs(amount) < Decimal(10) ** 26 else amount
    return amount.normalize() if amount.as_tuple().exponent < -3 else amount
