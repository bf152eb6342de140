"""How numbers, symbols, abbreviations and words are read out in Azerbaijani; never which suffix they take."""

import re
from decimal import Decimal

from .azerbaijani_numbers import last_spoken_word
from .azerbaijani_suffixes import FOUR_WAY, last_vowel
from .azerbaijani_words import (
    ABBREVIATIONS_READ_OUT,
    FOREIGN_BEGINNINGS,
    FOREIGN_NAMES_READ_OUT,
    FOREIGN_SPELLINGS,
    LETTER_NAMES,
    SYMBOLS_READ_OUT,
)
from .letters import AZERBAIJANI_ALPHABET, lower

OPENING_MARKS = "“‘«\"'"
_NUMBER_AT_END = re.compile(r"(?:^|[\s\u00a0−–-])(\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)$")
_ROMAN_NUMERALS = set("IVXLCDM")


class InflectionUncertain(ValueError):
    """The letters do not show how the word is inflected: its form has to be stored with it."""


def spoken_code(text: str) -> str | None:
    """How a number, symbol, address or abbreviation at the end is read out; None when the text ends in a plain word."""
    if (number := _NUMBER_AT_END.search(text)) is not None:
        return last_spoken_word(Decimal(re.sub(r"[ \u00a0]", "", number[1]).replace(",", ".")))
    last = re.split(r"[\s\u00a0]", text)[-1].lstrip(OPENING_MARKS)
    symbol = last.lstrip("0123456789,.−-–")
    if symbol in SYMBOLS_READ_OUT and (text != last or symbol != last or last_vowel(lower(symbol, "az")) is None):
        return SYMBOLS_READ_OUT[symbol]
    if re.fullmatch(r"\w+(\.\w+)+", last):
        return readable(last.rpartition(".")[2])
    return _spoken_abbreviation(last) if len(last) > 1 and last.isalpha() and last.isupper() else None


def _spoken_abbreviation(letters: str) -> str:
    if letters in ABBREVIATIONS_READ_OUT:
        return ABBREVIATIONS_READ_OUT[letters]
    as_word = lower(letters, "az")
    spelled = LETTER_NAMES.get(as_word[-1])
    if spelled is None or "W" in letters or set(letters) <= _ROMAN_NUMERALS:
        raise InflectionUncertain(f"{letters}: how it is read out is not known")
    if last_vowel(as_word) is None or _sounds_alike(as_word, spelled):
        return spelled
    raise InflectionUncertain(f"{letters}: read as a word or letter by letter")


def _sounds_alike(one: str, other: str) -> bool:
    same_vowel = FOUR_WAY[last_vowel(one)] == FOUR_WAY[last_vowel(other)]
    return same_vowel and (one[-1] in FOUR_WAY) == (other[-1] in FOUR_WAY)


def readable(word: str) -> str:
    """The word in lower case as it is spoken; InflectionUncertain when its letters are not Azerbaijani."""
    if (foreign := FOREIGN_NAMES_READ_OUT.get(word.lower())) is not None:
        return foreign
    spoken = lower(word, "az")
    letters = spoken.replace("-", "").replace("’", "")
    if _is_foreign_name(word, spoken) or _has_inner_capital(word):
        raise InflectionUncertain(f"{word}: how it is read out is not known")
    if not letters or any(letter not in AZERBAIJANI_ALPHABET for letter in letters) or last_vowel(letters) is None:
        raise InflectionUncertain(f"{word}: how it is read out is not known")
    return spoken


def _is_foreign_name(word: str, spoken: str) -> bool:
    is_name = word[:1] != spoken[:1]
    return is_name and (spoken.startswith(FOREIGN_BEGINNINGS) or any(part in spoken for part in FOREIGN_SPELLINGS))


def _has_inner_capital(word: str) -> bool:
    return any(part[1:] != lower(part[1:], "az") for part in re.split("[-’]", word))
