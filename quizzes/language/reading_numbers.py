"""Amounts as people write them, read back: grouped digits, decimals, ranges, words such as million; never units."""

import re
from decimal import Decimal
from functools import lru_cache

from .amounts import canonical_amounts
from .azerbaijani import CASES, inflect
from .letters import fold
from .values import AmbiguousValue, BadValue
from .written_numbers import LARGE_WORDS

_NUMBER = r"(?:[0-9]{1,3}(?: [0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)*)"
_AMOUNTS = re.compile(rf"(-? ?{_NUMBER})(?: ?- ?(-?{_NUMBER})(?![0-9]))?")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
LIKE_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2},[0-9]{3}(?![0-9,.])")
_SPOKEN_RANGES = {"en": re.compile(rf"(?:from |between )?(-?{_NUMBER}) (?:to|and) (?=-?[0-9])")}
_LARGE_LETTERS = {"k": "thousand", "m": "million", "b": "billion"}
_LARGE_LETTER = re.compile(r"[kmb](?= [^\W\d_])")
_SHORT_WORDS = {
    "en": {"thousand": 3, "mln": 6, "mn": 6, "bn": 9, "tn": 12},
    "az": {"min": 3, "mln": 6, "mlrd": 9, "trln": 12},
}


def split_amounts(text: str, language: str, *, whole: bool = False) -> tuple[str, str]:
    """The canonical amount or range at the start of a text, and the rest of the text; BadValue where none stands.

    whole says that only a whole number makes sense, so that any mark before three digits parts thousands.
    """
    if (spoken := _SPOKEN_RANGES.get(language)) is not None:
        text = spoken.sub(r"\1-", text, count=1)
    found = _AMOUNTS.match(text)
    if found is None:
        raise BadValue(f"no number at the start of {text!r}")
    rest, exponent = _split_large_word(_with_large_letter_spelt(text[found.end() :], language).strip(), language)
    low, high = (
        None if part is None else _number(part, language, whole=whole and not exponent) for part in found.groups()
    )
    low, high = _scaled(low, exponent), None if high is None else _scaled(high, exponent)
    if high is not None and high < low:
        raise BadValue(f"the range runs backwards: {found[0]!r}")
    return canonical_amounts(low, high), rest


def _with_large_letter_spelt(rest: str, language: str) -> str:
    """The rest with a word for a letter that stands at the digits and before a unit: the m of 1.5m km is a million."""
    found = _LARGE_LETTER.match(rest) if language == "en" else None
    return rest if found is None else _LARGE_LETTERS[found[0]] + rest[found.end() :]


def _number(text: str, language: str, *, whole: bool) -> Decimal:
    """The number in digits. A comma before three digits parts thousands in English and is the decimal mark else.

    A single point is a decimal mark, as in canonical values; in Azerbaijani, where it may be either, it is refused.
    """
    sign, digits = ("-", text.lstrip("- ")) if text.startswith("-") else ("", text)
    has_spaces = " " in digits
    digits = digits.replace(" ", "")
    marks = re.sub(r"[0-9]", "", digits)
    if not has_spaces and _GROUPED.fullmatch(digits) and (whole or len(marks) > 1 or (language, marks) == ("en", ",")):
        return Decimal(sign + digits.replace(marks[0], ""))
    if not has_spaces and _GROUPED.fullmatch(digits) and (language, marks) == ("az", "."):
        plain = digits.replace(".", "")
        raise AmbiguousValue(
            f"{digits} may be {plain} or {digits.replace('.', ',')}: write it in one of these ways", piece=digits
        )
    if len(marks) > 1:
        whole_part, decimals = re.split(rf"[{marks[-1]}](?=[0-9]+$)", digits, maxsplit=1)
        if not _GROUPED.fullmatch(whole_part) or marks[-1] in whole_part:
            raise BadValue(f"the marks between the digits cannot be read: {text!r}", piece=text)
        digits = f"{re.sub(r'[.,]', '', whole_part)}.{decimals}"
    return Decimal(sign + digits.replace(",", "."))


def _scaled(amount: Decimal, exponent: int) -> Decimal:
    """The amount times a power of ten, exactly, without the zeros behind the mark that the power has made."""
    if not exponent:
        return amount
    sign, digits, places = amount.as_tuple()
    text = f"{Decimal((sign, digits, places + exponent)):f}"
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)


def _split_large_word(rest: str, language: str) -> tuple[str, int]:
    first, _, after = rest.partition(" ")
    if (exponent := _bare_words(language).get(fold(first.rstrip(".")))) is not None:
        return after.strip(), exponent
    return ("", exponent) if (exponent := _last_words(language).get(fold(rest))) is not None else (rest, 0)


@lru_cache
def _bare_words(language: str) -> dict[str, int]:
    written = {words[language]: size.adjusted() for size, words in LARGE_WORDS}
    return {fold(word): exponent for word, exponent in (written | _SHORT_WORDS[language]).items()}


@lru_cache
def _last_words(language: str) -> dict[str, int]:
    """Large words in their cases, as they stand at the end: 5,9 milyondan."""
    if language != "az":
        return {}
    plain = {words[language]: size.adjusted() for size, words in LARGE_WORDS} | {"min": 3}
    return {fold(inflect(word, case)): exponent for word, exponent in plain.items() for case in CASES}
