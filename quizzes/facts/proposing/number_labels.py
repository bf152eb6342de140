"""Tells numbers that name or order something (No. 822, page 4, 16:05, 2-ci, +994 12) from amounts."""

from quizzes.facts.proposing.counting_words import LABELS, NOT_NOUNS, NOUNS, ORDINAL_ENDINGS
from quizzes.facts.proposing.hyphened_endings import ENDINGS
from quizzes.facts.proposing.lexicon import month_numbers
from quizzes.facts.proposing.moments import is_year
from quizzes.facts.proposing.numerals import Number
from quizzes.facts.proposing.tokens import DASHES, Token, is_attached, low_at, word_set

_AGES = word_set("yaş yaşı yaşlı yaşında yaşından yaşınadək yaşına yaşadək yaşdan yaşda yaşındadır yaşlıdır yaşdadır")
_SHORT_LABELS = word_set("no nos p pp vol fig art ch s səh maddə")


def is_no_amount(tokens: list[Token], at: int, number: Number, first: int, last: int, language: str) -> bool:
    """Return whether the number names or orders something: No. 822, page 4, Article 5, 16:05, 2-ci, Chirag-1,
    +994 12."""
    before = tokens[at - 1] if at > first else None
    after = tokens[number.last] if number.last < len(tokens) else None
    if number.digits.startswith("0") and len(number.digits) > 1:
        return True
    if before is not None and (_labels(tokens, at, before, language) or before.low in {"half", "yarım"}):
        return True
    if number.is_grouped and _is_among_digits(tokens, at, number.last, first, last):
        return True
    if after is None:
        return False
    attached = is_attached(tokens, number.last)
    if attached and after.kind == "word" and (after.low in ORDINAL_ENDINGS or len(after.text) <= 3):
        return True
    if attached and after.text in DASHES and is_attached(tokens, number.last + 1):
        ending = low_at(tokens, number.last + 1)
        if ending in ORDINAL_ENDINGS:
            return True
        if tokens[number.last + 1].kind == "word":
            return language == "en" or ending not in ENDINGS
    if (
        attached
        and after.text in ":/"
        and is_attached(tokens, number.last + 1)
        and tokens[number.last + 1].kind == "digits"
    ):
        return True
    if after.text in ")." and at == first and (after.text == ")" or number.last + 1 < last):
        return number.is_plain and number.amount < 200
    if language == "az":
        if (number.is_spelled and number.amount == 1) or _is_age_or_hour(number, before, after):
            return True
        return after.low in {"saylı", "nömrəli", "sayli", "nömrə"}
    return False


def _is_age_or_hour(number: Number, before: Token | None, after: Token) -> bool:
    """34 yaşında, 19 yaşlı; saat 10-da."""
    is_hour = before is not None and before.low == "saat" and number.amount <= 24
    return is_hour or after.low in _AGES


def _is_among_digits(tokens: list[Token], at: int, end: int, first: int, last: int) -> bool:
    """Whether more digits stand beside grouped ones, as in telephone numbers; a year before them is no part of one."""
    before = tokens[at - 1] if at > first else None
    return (before is not None and before.kind == "digits" and not is_year(before.text)) or (
        end < last and tokens[end].kind == "digits"
    )


def _labels(tokens: list[Token], at: int, before: Token, language: str) -> bool:
    if before.low in LABELS[language] or before.text in "№#[+:/_*":
        return not (before.text == ":" and before.end < tokens[at].start)
    if before.text == "." and low_at(tokens, at - 2) in _SHORT_LABELS:
        return True
    if before.text in DASHES and not before.spaced and is_attached(tokens, at) and at >= 2:
        return True
    if not tokens[at].spaced and before.kind in {"word", "digits"}:
        return True
    if any(letter.isupper() for letter in before.text) and before.low not in month_numbers(language):
        following = low_at(tokens, at + 1)
        is_first = at - 2 < 0 or tokens[at - 2].kind == "mark"
        if language == "az" and _is_counted(tokens, at + 1):
            return False
        return (
            not is_first
            and following not in NOUNS[language]
            and tokens[at].kind == "digits"
            and len(tokens[at].text) <= 4
        )
    return False


def _is_counted(tokens: list[Token], at: int) -> bool:
    """Whether a plain word or a case ending follows an Azerbaijani number, so that it counts and ends no name."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    if token.text in DASHES and is_attached(tokens, at):
        return low_at(tokens, at + 1) in ENDINGS
    return token.kind == "word" and not token.is_capital and token.low not in NOT_NOUNS["az"]
