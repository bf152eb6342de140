"""Azerbaijani grammar: the case of a word, ordinals and the suffixes of numerals; never guesses silently."""

import re
from decimal import Decimal

from . import letters as letters_of
from .azerbaijani_numbers import last_spoken_word, ordinal, ordinal_suffix, roman
from .azerbaijani_owned import is_full_name, is_possessive
from .azerbaijani_spoken import OPENING_MARKS, InflectionUncertain, readable, split_initials, spoken_code
from .azerbaijani_stem_sounds import stem_before_consonant, stem_before_vowel
from .azerbaijani_suffixes import CASES, FOUR_WAY, suffix
from .azerbaijani_words import IRREGULAR_FORMS
from .letters import fold, nfc, slug
from .written_numbers import write_number

__all__ = [
    "CASES",
    "InflectionUncertain",
    "capitalize",
    "fold",
    "inflect",
    "lower",
    "numeral_ending",
    "numeral_suffix",
    "ordinal",
    "ordinal_suffix",
    "roman",
    "slug",
    "sort_key",
    "upper",
]

_SPACES = re.compile(r"[ \u00a0]")
_CLOSING_MARKS = "”’»\"'"


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
    """The number in digits with the suffix that its last spoken word takes: 6-sı, 9-dan, 8,65-ə."""
    return f"{write_number(number, 'az')}-{numeral_ending(number, case)}"


def numeral_ending(number: int | Decimal, case: str) -> str:
    """The bare suffix that follows a number in digits, without hyphen: 6 sı, 9 dan."""
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
    if (spoken := spoken_code(text)) is not None:
        return f"{text}-{_suffix(spoken, case, possessive=False)}"
    before, last = _split_last_word(text)
    if possessive is None and is_full_name(text):
        possessive = False
    if is_possessive(text, last=lower(last), case=case, possessive=possessive):
        return text + _suffix(readable(last), case, possessive=True)
    return before + _inflect_word(last, case)


def _inflect_word(word: str, case: str) -> str:
    spoken = readable(word)
    if case in IRREGULAR_FORMS.get(spoken, {}):
        irregular = IRREGULAR_FORMS[spoken][case]
        if irregular is None:
            raise InflectionUncertain(f"{word}: no {case} can be formed")
        return word[:1] + irregular[1:]
    if spoken.endswith("su") and spoken != "su" and case in {"genitive", "accusative", "possessive3"}:
        raise InflectionUncertain(f"{word}: both -suyu and -susu are written")
    ending = _suffix(spoken, case, possessive=False)
    if ending[0] in FOUR_WAY:
        return stem_before_vowel(word, spoken, case=case) + ending
    return stem_before_consonant(word, spoken) + ending


def _suffix_after_quotation(text: str, case: str, *, possessive: bool | None) -> str:
    inner = text.strip(OPENING_MARKS + _CLOSING_MARKS)
    if (code := spoken_code(inner)) is not None:
        return _suffix(code, case, possessive=False)
    spoken = readable(_split_last_word(inner)[1].lstrip(OPENING_MARKS))
    if is_possessive(inner, last=spoken, case=case, possessive=possessive):
        return _suffix(spoken, case, possessive=True)
    if spoken.endswith("su"):
        raise InflectionUncertain(f"{text}: the suffix of a quoted -su is written in two ways")
    return _suffix(spoken, case, possessive=False)


def _suffix(spoken: str, case: str, *, possessive: bool) -> str:
    try:
        return suffix(spoken, case, possessive=possessive)
    except KeyError:
        raise InflectionUncertain(f"{spoken}: no {case} can be formed") from None


def _split_last_word(text: str) -> tuple[str, str]:
    last = split_initials(_SPACES.split(text)[-1])[1]
    return text.removesuffix(last), last


def _refuse_unknown(case: str) -> None:
    if case not in CASES:
        raise ValueError(f"unknown case: {case!r}")
