"""Finds the upper end of a range: 10–15, 10 to 15, 10 ilə 15, 500 manatdan 1500 manata; never its unit."""

from quizzes.facts.proposing.lexicon import currency_signs
from quizzes.facts.proposing.numerals import Number, read_number
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

_RANGE_WORDS = {"en": frozenset({"to", "and"}), "az": frozenset({"ilə"})}
_MINUS = word_set("- − – minus mənfi")
_CHANGES = {
    "en": word_set(
        "rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing increased increase "
        "decreased decrease dropped drop dropping climbed climbing declined decline cut cutting raised raising jumped "
        "went shrank shrunk widened narrowed improved slipped soared plunged doubled tripled reduced lowered expanded"
    ),
    "az": (
        *(
            "yüksəl",
            "qalx",
            "qaldır",
            "artı",
            "artd",
            "artm",
            "azal",
            "düş",
            "endi",
            "enib",
            "enmiş",
            "bahalaş",
            "ucuzlaş",
        ),
        *("çatdır", "çatıb", "genişlən", "böyü", "kiçil", "uzan", "qısal"),
    ),
}
_FROM_CASES = ("dan", "dən")


def upper_end(tokens: list[Token], at: int, last: int, text: str, language: str) -> Number | None:
    """Return the second number of a range whose first part, unit included, ends before a position; else None."""
    if at + 1 >= last:
        return None
    token = tokens[at]
    if token.text in {".", "…"}:
        return _after_dots(tokens, at, last, text, language)
    if language == "az" and (start := _after_case(tokens, at)) is not None:
        return _bounded(read_number(tokens, start, text, language), last) if start < last else None
    is_dash = token.text in DASHES
    if not is_dash and token.low not in _RANGE_WORDS[language]:
        return None
    if token.low == "and" and not any(low_at(tokens, at - back) == "between" for back in range(2, 7)):
        return None
    start = at + 1
    is_negative = low_at(tokens, start) in _MINUS and not is_dash
    if low_at(tokens, start) in currency_signs() or low_at(tokens, start) == "+" or is_negative:
        start += 1
    if start >= last or (tokens[start].kind == "word" and is_dash):
        return None
    number = read_number(tokens, start, text, language)
    if number is not None and is_negative:
        number.amount = -number.amount
    return _bounded(number, last)


def _bounded(number: Number | None, last: int) -> Number | None:
    return number if number is not None and number.last <= last else None


def _after_dots(tokens: list[Token], at: int, last: int, text: str, language: str) -> Number | None:
    """10...15, -5…+5."""
    if tokens[at].text == "." and not all(low_at(tokens, at + step) == "." for step in (1, 2)):
        return None
    at += 3 if tokens[at].text == "." else 1
    has_sign = low_at(tokens, at) in {"+", "-", "−", "–"}
    number = read_number(tokens, at + has_sign, text, language)
    if number is not None and has_sign and tokens[at].text != "+":
        number.amount = -number.amount
    return _bounded(number, last)


def _after_case(tokens: list[Token], at: int) -> int | None:
    """Where the second number begins after a first part in the ablative: "5-dən 10-a", "500 manatdan 1500 manata"."""
    is_hyphened = tokens[at].text in DASHES and is_attached(tokens, at) and is_attached(tokens, at + 1)
    if is_hyphened and low_at(tokens, at + 1) in _FROM_CASES:
        return at + 2
    ended = tokens[at - 1]
    is_case = ended.kind == "word" and ended.low.endswith(_FROM_CASES) and len(ended.low) > 3
    return at if is_case and tokens[at].kind == "digits" else None


def is_of_change(tokens: list[Token], begin: int, end: int, language: str) -> bool:
    """Return whether two amounts are before and after a change, not a range: rose from 3% to 5%, qalxıb."""
    if language == "az":
        is_open = tokens[end - 1].low.endswith("dək") or low_at(tokens, end) in {"qədər", "kimi"}
        near = tokens[end : end + 4]
        return not is_open and any(token.low.startswith(_CHANGES["az"]) for token in near)
    is_from = low_at(tokens, begin - 1) == "from"
    return is_from and any(token.low in _CHANGES["en"] for token in tokens[max(0, begin - 9) : begin])


def is_reached(tokens: list[Token], unit_end: int, number_end: int) -> bool:
    """Return whether the second part of a range stands in the dative, as "1500 manata", "10-a", "15 km-ə"."""
    for end in (unit_end, number_end):
        word = low_at(tokens, end - 1)
        if len(word) > 2 and word.endswith(("a", "ə", "dək")) and tokens[end - 1].kind == "word":
            return True
        if low_at(tokens, end) in DASHES and low_at(tokens, end + 1) in {"a", "ə", "ya", "yə", "dək", "ədək", "adək"}:
            return True
    return low_at(tokens, unit_end) in {"qədər", "kimi"}
