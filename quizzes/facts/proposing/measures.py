"""Finds amounts: quantities, money, percentages, temperatures and counts, with ranges and approximations."""

from decimal import Decimal

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.counting import counted
from quizzes.facts.proposing.lexicon import currency_signs, read_unit
from quizzes.facts.proposing.nearness import approximation_after, is_approximate_before
from quizzes.facts.proposing.numerals import Number, read_number
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set
from quizzes.language.amounts import canonical_amounts
from quizzes.language.units import UNITS

_PERCENT_WORDS = {"en": frozenset({"percent", "pct", "percentage"}), "az": frozenset({"faiz"})}
_MINUS_WORDS = {"en": frozenset({"minus"}), "az": frozenset({"mənfi"})}
_RANGE_WORDS = {"en": frozenset({"to", "and"}), "az": frozenset({"ilə"})}
_COMPACT_SCALES = {"m": 6, "M": 6, "bn": 9, "b": 9, "B": 9, "k": 3, "K": 3}
_WARMTH = {
    "en": word_set(
        "temperature temperatures celsius warm cold heat frost degrees oven thermometer high highs low lows weather"
    ),
    "az": word_set(
        "temperatur temperaturu temperaturun hava havanın isti şaxta soyuq hərarət istilik soba sobada fırında"
    ),
}


def find_amounts(tokens: list[Token], first: int, last: int, text: str, language: str, taken: set[int]) -> list[Found]:
    """Return the amounts of one sentence; positions that dates have taken are passed over."""
    found, position = [], first
    while position < last:
        token = tokens[position]
        if position in taken or not (token.kind != "mark" or token.text in "-–−"):
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
    begin, sign = _sign(tokens, position, first, language)
    at = position + (1 if sign else 0)
    if at >= last or tokens[at].kind == "mark":
        return None
    number = read_number(tokens, at, text, language)
    if number is None or number.last > last:
        return None
    if sign:
        number.amount = -number.amount
    currency, begin = _currency_before(tokens, begin, first)
    measure = _measured(tokens, begin, number, last, text, language, currency)
    if measure is None or (sign and measure.type not in {"temperature", "percent"}):
        measure = None if sign or currency else counted(tokens, at, number, first, last, text, language)
    if measure is None:
        return None
    measure.approximate = is_approximate_before(tokens, measure.first, first, language)
    after = approximation_after(tokens, number.last, measure.last, last, language)
    if after is not None:
        measure.approximate = True
    return measure


def _sign(tokens: list[Token], position: int, first: int, language: str) -> tuple[int, bool]:
    token = tokens[position]
    if token.text in "-–−" and position + 1 < len(tokens) and is_attached(tokens, position + 1):
        follows_value = position > first and not token.spaced and tokens[position - 1].kind != "mark"
        return position, not follows_value
    if token.low in _MINUS_WORDS[language]:
        return position, True
    return position, False


def _currency_before(tokens: list[Token], begin: int, first: int) -> tuple[str | None, int]:
    before = tokens[begin - 1] if begin > first else None
    if before is None or before.text not in currency_signs():
        return None, begin
    if (
        before.text == "$"
        and begin - 2 >= first
        and tokens[begin - 2].text in {"US", "U"} | {"A", "C"}
        and not before.spaced
    ):
        return {"A": "AUD", "C": "CAD"}.get(tokens[begin - 2].text, "USD"), begin - 2
    return currency_signs()[before.text], begin - 1


def _measured(
    tokens: list[Token], begin: int, number: Number, last: int, text: str, language: str, currency: str | None
) -> Found | None:
    low, high, at = number, None, number.last
    unit = _unit_at(tokens, at, language, last)
    if currency is not None and at < last and not tokens[at].spaced and tokens[at].text in _COMPACT_SCALES:
        unit = None
    if (upper := _upper_end(tokens, at if unit is None else unit[1], last, text, language)) is not None:
        upper_unit = _unit_at(tokens, upper.last, language, last)
        if unit is None or (upper_unit is not None and upper_unit[0] == unit[0]):
            high, at = upper, upper.last
            unit = upper_unit
        elif unit is not None and low_at(tokens, upper.last - 1) != "":
            high = None
    if high is not None and high.scale and not low.scale and low.amount < high.amount / (Decimal(10) ** high.scale):
        low.amount *= Decimal(10) ** high.scale
    if currency is not None and unit is None:
        if high is None:
            at = _compact_scale(tokens, low, at)
        return _found(begin, at, "money", low, high, currency)
    if unit is None:
        return None
    name, at = unit
    if name.startswith("currency:"):
        return _found(begin, at, "money", low, high, currency or name.removeprefix("currency:"))
    if name == "percent":
        return _found(begin, at, "percent", low, high, "percent")
    if name.startswith("temperature"):
        return _temperature(tokens, begin, at, low, high, name, language)
    if _is_ambiguous_unit(tokens, number, at, name, language):
        return None
    is_known = name in UNITS
    measure = _found(begin, at, "quantity", low, high, name if is_known else None)
    return measure if measure is None or measure.value[:1] != "-" else None


def _compact_scale(tokens: list[Token], number: Number, at: int) -> int:
    if not number.scale and at < len(tokens) and not tokens[at].spaced and tokens[at].text in _COMPACT_SCALES:
        number.amount *= Decimal(10) ** _COMPACT_SCALES[tokens[at].text]
        return at + 1
    return at


def _unit_at(tokens: list[Token], at: int, language: str, last: int) -> tuple[str, int] | None:
    """The unit at a position; a hyphen may stand before it (44-day), a degree word counts where warmth is spoken of."""
    if at >= last:
        return None
    token = tokens[at]
    if token.text == "%":
        return "percent", at + 1
    if token.kind == "word":
        word = token.low
        if word in _PERCENT_WORDS[language] or (language == "az" and without_suffix(word, _PERCENT_WORDS["az"])):
            return "percent", at + (2 if word == "percentage" and low_at(tokens, at + 1) in {"point", "points"} else 1)
        if word == "per" and low_at(tokens, at + 1) == "cent":
            return "percent", at + 2
    if token.text in DASHES and is_attached(tokens, at) and is_attached(tokens, at + 1) and language == "en":
        hyphened = read_unit(tokens, at + 1, language)
        return hyphened if hyphened and tokens[at + 1].kind == "word" and len(tokens[at + 1].text) > 1 else None
    unit = read_unit(tokens, at, language)
    if unit is not None and unit[1] <= last:
        return unit
    if token.kind == "word" and _is_degree(token, language) and _speaks_of_warmth(tokens, at, language):
        return "temperature-celsius", at + 1
    return None


def _is_degree(token: Token, language: str) -> bool:
    if language == "az":
        return without_suffix(token.low, {"dərəcə"}) is not None
    return token.low in {"degree", "degrees"}


def _speaks_of_warmth(tokens: list[Token], at: int, language: str) -> bool:
    near = tokens[max(0, at - 16) : at] + tokens[at + 1 : at + 12]
    return any(token.low in _WARMTH[language] for token in near)


def _upper_end(tokens: list[Token], at: int, last: int, text: str, language: str) -> Number | None:
    """The second number of a range whose first part ends before a position: 10–15, 10 to 15, 10 ilə 15."""
    if at + 1 >= last:
        return None
    token = tokens[at]
    is_dash = token.text in DASHES
    dots = (token.text == "." and all(low_at(tokens, at + step) == "." for step in (1, 2))) or token.text == "…"
    if dots:
        at += 3 if token.text == "." else 1
        sign = low_at(tokens, at) in {"+", "-", "−", "–"}
        number = read_number(tokens, at + sign, text, language)
        if number is not None and low_at(tokens, at) in {"-", "−", "–"}:
            number.amount = -number.amount
        return number
    if not is_dash and token.low not in _RANGE_WORDS[language]:
        return None
    if token.low == "and" and not any(low_at(tokens, at - back) == "between" for back in (2, 3, 4, 5, 6)):
        return None
    start = at + 1
    negative = low_at(tokens, start) in {"-", "−", "–", *_MINUS_WORDS[language]} and not is_dash
    if low_at(tokens, start) in currency_signs() or low_at(tokens, start) == "+" or negative:
        start += 1
    if start >= last or (tokens[start].kind == "word" and is_dash):
        return None
    number = read_number(tokens, start, text, language)
    if number is not None and negative:
        number.amount = -number.amount
    return number if number is not None and number.last <= last else None


def _temperature(
    tokens: list[Token], begin: int, at: int, low: Number, high: Number | None, name: str, language: str
) -> Found | None:
    is_bare_degree = tokens[at - 1].text in {"°", "º"}
    if is_bare_degree and not _speaks_of_warmth(tokens, at - 1, language):
        return None
    if name not in UNITS:
        return _found(begin, at, "quantity", low, high, None)
    is_frost = language == "az" and low_at(tokens, at) in {"şaxta", "şaxtaya", "şaxtadır", "şaxtalı"}
    if (
        is_frost or (language == "en" and low_at(tokens, at) == "below" and low_at(tokens, at + 1) == "zero")
    ) and high is None:
        low.amount = -abs(low.amount)
    return _found(begin, at, "temperature", low, high, name)


def _is_ambiguous_unit(tokens: list[Token], number: Number, at: int, name: str, language: str) -> bool:
    """Ordinary words that only look like units: "one day", "bir gün", "2020 il", "İl" as a name."""
    word = tokens[at - 1]
    if name.startswith("duration") and number.is_spelled and number.amount == 1:
        return True
    if (
        word.text in {"q", "h", "l", "t", "V", "W", "L", "g", "K"}
        and at < len(tokens)
        and tokens[at].text == "."
        and not tokens[at].spaced
        and at + 1 < len(tokens)
        and not tokens[at + 1].spaced
    ):
        return True
    if language == "az" and name == "duration-year":
        return number.is_plain and len(number.digits) == 4 and 1000 <= number.amount <= 2100
    if language == "az" and name == "duration-hour" and number.is_plain and number.amount <= 24:
        return word.low.startswith(("saatda", "saatdan")) and False
    return number.is_spelled and name in {"length-foot", "duration-second"} and word.low in {"foot", "second"}


def _found(first: int, last: int, kind: str, low: Number, high: Number | None, unit: str | None) -> Found | None:
    lowest, highest = low.amount, None if high is None else high.amount
    if highest is not None and highest < lowest:
        return None
    if highest is not None and highest == lowest:
        highest = None
    value = canonical_amounts(tidy(lowest), None if highest is None else tidy(highest))
    return Found(first, last, kind, value, unit, score=0.95)


def tidy(amount: Decimal) -> Decimal:
    """Return the amount without the zeros and exponent that scaling leaves behind; written decimals stay."""
    if amount == amount.to_integral_value():
        return amount.quantize(Decimal(1)) if abs(amount) < Decimal(10) ** 26 else amount
    return amount.normalize() if amount.as_tuple().exponent < -3 else amount
