"""Whether a bare number is one of the parts of a larger one before it: "48 stones: 21 of granite and 19 of marble"."""

from decimal import Decimal

from quizzes.facts.proposing.moments import is_year
from quizzes.facts.proposing.number_words import is_part
from quizzes.facts.proposing.tokens import Token, low_at, word_set

FARTHEST_WHOLE = 40
MOST_GROUPS = 3
_BEFORE = {
    "en": word_set(": , ; and which whom them these of"),
    "az": word_set(": , ; və onlardan bunlardan qalan isə"),
}
_AFTER = word_set("of in at by for with from are were is was be have had male female")


def is_listed_part(tokens: list[Token], at: int, end: int, first: int, language: str, amount: Decimal) -> bool:
    """Return whether the number at a position follows a whole, as its parts do, and is no year."""
    if at <= first or tokens[at].kind != "digits" or is_year(tokens[at].text):
        return False
    if low_at(tokens, at - 1) not in _BEFORE[language] or not _has_larger(tokens, at, first, amount):
        return False
    if language == "az":
        return is_part(tokens, end)
    return low_at(tokens, first) == "of" or low_at(tokens, end) in _AFTER


def _has_larger(tokens: list[Token], at: int, first: int, amount: Decimal) -> bool:
    """Whether a larger number that counts something stands before."""
    near = range(max(first, at - FARTHEST_WHOLE), at)
    return any(_size(tokens, place) > amount for place in near if tokens[place].kind == "digits")


def _size(tokens: list[Token], at: int) -> Decimal:
    """The number at a position, its groups of digits put together; nothing for a year, a page and the like."""
    digits = tokens[at].text
    if not digits.isdecimal() or is_year(digits):
        return Decimal(0)
    for _group in range(MOST_GROUPS):
        if low_at(tokens, at + 1) not in {",", "."} or not (low_at(tokens, at + 2) or "").isdecimal():
            break
        digits += tokens[at + 2].text
        at += 2
    is_counting = at + 1 < len(tokens) and tokens[at + 1].kind == "word"
    return Decimal(digits) if is_counting else Decimal(0)
