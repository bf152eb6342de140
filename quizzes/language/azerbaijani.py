"""Azerbaijani grammar: the case of a word, ordinals and the suffixes of numerals; never guesses silently."""

import re
from decimal import Decimal

from . import letters as letters_of
from .azerbaijani_numbers import last_spoken_word, ordinal, ordinal_suffix, roman
from .azerbaijani_suffixes import CASES, FOUR_WAY, count_vowels, last_vowel, suffix
from .azerbaijani_words import (
    ABBREVIATIONS_READ_OUT,
    DROPS_VOWEL,
    DROPS_VOWEL_BEFORE_POSSESSIVE,
    FOREIGN_NAMES_READ_OUT,
    IRREGULAR_FORMS,
    KEEPS_K_AND_Q,
    KEEPS_K_AND_Q_ENDINGS,
    LETTER_NAMES,
    LOSES_ONE_OF_TWO,
    POSSESSIVE_HEADS,
    SOFTENS_IN_NAMES_ENDINGS,
    SYMBOLS_READ_OUT,
)
from .letters import AZERBAIJANI_ALPHABET, fold, nfc, slug

__all__ = [
    "CASES",
    "InflectionUncertain",
    "capitalize",
    "fold",
    "inflect",
    "lower",
    "numeral_suffix",
    "ordinal",
    "ordinal_suffix",
    "roman",
    "slug",
    "sort_key",
    "upper",
]

_OPENING_MARKS = "“‘«\"'"
_CLOSING_MARKS = "”’»\"'"
_NUMBER_AT_END = re.compile(r"(?:^|[\s\u00a0–-])(\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)$")
_ROMAN_NUMERALS = set("IVXLCDM")
_SOFTENED = {"k": "y", "q": "ğ"}


class InflectionUncertain(ValueError):
    """The letters do not show how the word is inflected: its form has to be stored with it."""


def lower(text: str) -> str:
    """The text in lower case: I gives ı and İ gives i. Not for Roman numerals or brand names."""
    return letters_of.lower(text, "az")


def upper(text: str) -> str:
    """The text in capitals: i gives İ and ı gives I."""
    return letters_of.upper(text, "az")


def capitalize(text: str) -> str:
    """The text with a capital on its first letter and the rest untouched: istisu gives İstisu."""
    return letters_of.capitalize(text, "az")


def sort_key(text: str) -> str:
    """A string of digits that sorts as the Azerbaijani alphabet does, q after k and ə after e."""
    return letters_of.sort_key(text, "az")


def numeral_suffix(number: int | Decimal, case: str) -> str:
    """The suffix that follows a number in digits, without hyphen, by its last spoken word: 5 i, 6 sı, 40 dan."""
    _refuse_unknown(case)
    return suffix(last_spoken_word(number), case)


def inflect(word: str, case: str, *, possessive: bool | None = None) -> str:
    """The word or name in a case of CASES: Laçın rayonu, genitive, gives Laçın rayonunun.

    possessive says whether the name ends in a third-person possessive (Tərtər çayı). None lets well-known heads
    (rayonu, çayı ...) tell. Raises InflectionUncertain where the letters do not, ValueError for an unknown case.
    """
    text = nfc(word).strip()
    if case == "nominative":
        return text
    _refuse_unknown(case)
    if not text:
        raise InflectionUncertain("an empty name")
    if text[-1] in _CLOSING_MARKS:
        return text + _suffix_after_quotation(text, case, possessive=possessive)
    if (spoken := _spoken_code(text)) is not None:
        return f"{text}-{_suffix(spoken, case, possessive=False)}"
    before, last = _split_last_word(text)
    if _is_possessive(text, last=lower(last), possessive=possessive):
        return text + _suffix(_readable(last), case, possessive=True)
    return before + _inflect_word(last, case)


def _inflect_word(word: str, case: str) -> str:
    spoken = _readable(word)
    if (irregular := IRREGULAR_FORMS.get(spoken, {}).get(case)) is not None:
        return word[:1] + irregular[1:]
    if spoken.endswith("su") and spoken != "su" and case in {"genitive", "accusative", "possessive3"}:
        raise InflectionUncertain(f"{word}: both -suyu and -susu are written")
    ending = _suffix(spoken, case, possessive=False)
    if ending[0] in FOUR_WAY:
        return _stem_before_vowel(word, spoken, case=case) + ending
    return (word[:-1] if spoken in LOSES_ONE_OF_TWO else word) + ending


def _stem_before_vowel(word: str, spoken: str, *, case: str) -> str:
    drops = spoken in DROPS_VOWEL or (case == "possessive3" and spoken in DROPS_VOWEL_BEFORE_POSSESSIVE)
    if drops:
        return word[:-2] + word[-1]
    if spoken[-1] not in _SOFTENED or spoken[-2] not in FOUR_WAY or count_vowels(spoken) < 2:
        return word
    if spoken in KEEPS_K_AND_Q or spoken.endswith(KEEPS_K_AND_Q_ENDINGS):
        return word
    is_name = word[0] != spoken[0]
    if is_name and not spoken.endswith(SOFTENS_IN_NAMES_ENDINGS):
        raise InflectionUncertain(f"{word}: names keep or soften the last letter")
    return word[:-1] + _SOFTENED[spoken[-1]]


def _suffix_after_quotation(text: str, case: str, *, possessive: bool | None) -> str:
    inner = text.strip(_OPENING_MARKS + _CLOSING_MARKS)
    if (code := _spoken_code(inner)) is not None:
        return _suffix(code, case, possessive=False)
    spoken = _readable(_split_last_word(inner)[1].lstrip(_OPENING_MARKS))
    if _is_possessive(inner, last=spoken, possessive=possessive):
        return _suffix(spoken, case, possessive=True)
    if spoken.endswith("su"):
        raise InflectionUncertain(f"{text}: the suffix of a quoted -su is written in two ways")
    return _suffix(spoken, case, possessive=False)


def _suffix(spoken: str, case: str, *, possessive: bool) -> str:
    try:
        return suffix(spoken, case, possessive=possessive)
    except KeyError:
        raise InflectionUncertain(f"{spoken}: no {case} can be formed") from None


def _is_possessive(text: str, *, last: str, possessive: bool | None) -> bool:
    has_owner = " " in text
    if possessive or (last in POSSESSIVE_HEADS and (has_owner or text == last)):
        return True
    if possessive is None and has_owner and last[-1:] in set("ıiuü") and last not in IRREGULAR_FORMS:
        raise InflectionUncertain(f"{text}: say whether the name ends in a possessive")
    return False


def _spoken_code(text: str) -> str | None:
    """How a number, symbol, address or abbreviation at the end is read out; None when the text ends in a plain word."""
    if (number := _NUMBER_AT_END.search(text)) is not None:
        return last_spoken_word(Decimal(re.sub(r"[ \u00a0]", "", number[1]).replace(",", ".")))
    last = re.split(r"[\s\u00a0]", text)[-1].lstrip(_OPENING_MARKS)
    symbol = last.lstrip("0123456789,.−-–")
    if symbol in SYMBOLS_READ_OUT and (text != last or symbol != last):
        return SYMBOLS_READ_OUT[symbol]
    if re.fullmatch(r"\w+(\.\w+)+", last):
        return _readable(last.rpartition(".")[2])
    return _spoken_abbreviation(last) if len(last) > 1 and last.isalpha() and last.isupper() else None


def _spoken_abbreviation(letters: str) -> str:
    if letters in ABBREVIATIONS_READ_OUT:
        return ABBREVIATIONS_READ_OUT[letters]
    as_word = lower(letters)
    spelled = LETTER_NAMES.get(as_word[-1])
    if spelled is None or set(letters) <= _ROMAN_NUMERALS:
        raise InflectionUncertain(f"{letters}: how it is read out is not known")
    if last_vowel(as_word) is None or _sounds_alike(as_word, spelled):
        return spelled
    raise InflectionUncertain(f"{letters}: read as a word or letter by letter")


def _sounds_alike(one: str, other: str) -> bool:
    same_vowel = FOUR_WAY[last_vowel(one)] == FOUR_WAY[last_vowel(other)]
    return same_vowel and (one[-1] in FOUR_WAY) == (other[-1] in FOUR_WAY)


def _readable(word: str) -> str:
    """The word in lower case as it is spoken; InflectionUncertain when its letters are not Azerbaijani."""
    spoken = FOREIGN_NAMES_READ_OUT.get(word.lower()) or lower(word)
    letters = spoken.replace("-", "").replace("’", "")
    if not letters or any(letter not in AZERBAIJANI_ALPHABET for letter in letters) or last_vowel(letters) is None:
        raise InflectionUncertain(f"{word}: how it is read out is not known")
    return spoken


def _split_last_word(text: str) -> tuple[str, str]:
    before, space, last = text.rpartition(" ")
    return before + space, last


def _refuse_unknown(case: str) -> None:
    if case not in CASES:
        raise ValueError(f"unknown case: {case!r}")
