"""Azerbaijani grammar: the case of a word, ordinals and the suffixes of numerals; never guesses silently."""

import re
from decimal import Decimal

from . import letters as letters_of
from .azerbaijani_numbers import last_spoken_word, ordinal, ordinal_suffix, roman
from .azerbaijani_spoken import OPENING_MARKS, InflectionUncertain, readable, spoken_code
from .azerbaijani_suffixes import CASES, FOUR_WAY, count_vowels, suffix
from .azerbaijani_words import (
    DROPS_VOWEL,
    DROPS_VOWEL_BEFORE_POSSESSIVE,
    ENDINGS_OF_JOINED_POSSESSIVES,
    INFLECTED_AS_ONE_WORD,
    IRREGULAR_FORMS,
    JOINED_POSSESSIVES,
    KEEPS_K_AND_Q,
    KEEPS_K_AND_Q_ENDINGS,
    LOSES_ONE_OF_TWO,
    NOT_OWNED,
    POSSESSIVE_HEADS,
    SOFTENS_ALL_THE_SAME,
    SOFTENS_IN_NAMES_ENDINGS,
)
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

SAME_EITHER_WAY = frozenset({"genitive", "copula"})  # dənizinin, dənizidir: owned or not
_SPACES = re.compile(r"[ \u00a0]")
_CLOSING_MARKS = "”’»\"'"
_SOFTENED = {"k": "y", "q": "ğ"}


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
    if _is_possessive(text, last=lower(last), case=case, possessive=possessive):
        return text + _suffix(readable(last), case, possessive=True)
    return before + _inflect_word(last, case)


def _inflect_word(word: str, case: str) -> str:
    spoken = readable(word)
    if (irregular := IRREGULAR_FORMS.get(spoken, {}).get(case)) is not None:
        return word[:1] + irregular[1:]
    if spoken.endswith("su") and spoken != "su" and case in {"genitive", "accusative", "possessive3"}:
        raise InflectionUncertain(f"{word}: both -suyu and -susu are written")
    ending = _suffix(spoken, case, possessive=False)
    if ending[0] in FOUR_WAY:
        return _stem_before_vowel(word, spoken, case=case) + ending
    return _stem_before_consonant(word, spoken) + ending


def _stem_before_consonant(word: str, spoken: str) -> str:
    is_doubled = spoken[-1] == spoken[-2:-1] and spoken[-1] not in FOUR_WAY
    if is_doubled and word[0] == spoken[0] and spoken not in LOSES_ONE_OF_TWO:
        raise InflectionUncertain(f"{word}: one or two of the last letter are written before a consonant")
    return word[:-1] if spoken in LOSES_ONE_OF_TWO else word


def _stem_before_vowel(word: str, spoken: str, *, case: str) -> str:
    drops = spoken in DROPS_VOWEL or (case == "possessive3" and spoken in DROPS_VOWEL_BEFORE_POSSESSIVE)
    if drops:
        return word[:-2] + word[-1]
    if spoken[-1] not in _SOFTENED or spoken[-2] not in FOUR_WAY or count_vowels(spoken) < 2:
        return word
    is_name = word[0] != spoken[0]
    if spoken in SOFTENS_ALL_THE_SAME and not is_name:
        return word[:-1] + _SOFTENED[spoken[-1]]
    if spoken in KEEPS_K_AND_Q or spoken.endswith(KEEPS_K_AND_Q_ENDINGS):
        return word
    if is_name and not (spoken.endswith(SOFTENS_IN_NAMES_ENDINGS) and count_vowels(spoken) > 2):
        raise InflectionUncertain(f"{word}: names keep or soften the last letter")
    return word[:-1] + _SOFTENED[spoken[-1]]


def _suffix_after_quotation(text: str, case: str, *, possessive: bool | None) -> str:
    inner = text.strip(OPENING_MARKS + _CLOSING_MARKS)
    if (code := spoken_code(inner)) is not None:
        return _suffix(code, case, possessive=False)
    spoken = readable(_split_last_word(inner)[1].lstrip(OPENING_MARKS))
    if _is_possessive(inner, last=spoken, case=case, possessive=possessive):
        return _suffix(spoken, case, possessive=True)
    if spoken.endswith("su"):
        raise InflectionUncertain(f"{text}: the suffix of a quoted -su is written in two ways")
    return _suffix(spoken, case, possessive=False)


def _suffix(spoken: str, case: str, *, possessive: bool) -> str:
    try:
        return suffix(spoken, case, possessive=possessive)
    except KeyError:
        raise InflectionUncertain(f"{spoken}: no {case} can be formed") from None


def _is_possessive(text: str, *, last: str, case: str, possessive: bool | None) -> bool:
    has_owner = " " in text
    if possessive or last in JOINED_POSSESSIVES or (last in POSSESSIVE_HEADS and (has_owner or text == last)):
        return True
    if possessive is None and has_owner and text.endswith(last) and _looks_owned(last):  # Qərb hissəsi, but Nəsir Tusi
        return True
    if possessive is None and case not in SAME_EITHER_WAY and _may_be_possessive(text, last, has_owner=has_owner):
        raise InflectionUncertain(f"{text}: say whether the name ends in a possessive")
    return False


def _may_be_possessive(text: str, last: str, *, has_owner: bool) -> bool:
    """Whether the letters leave open if somebody owns what is named; after a vowel an owner adds -sı."""
    if has_owner:
        ends_alike = last[-1:] in set("ıiuü") and count_vowels(last[-2:-1]) == 0
        return ends_alike and last not in IRREGULAR_FORMS and last not in NOT_OWNED
    return _may_join_a_possessive(last) if text[0] != last[0] else _looks_owned(last)


def _looks_owned(word: str) -> bool:
    """Whether a common word ends as an owned one does: kölgəsi, layihəsi (of somebody), yet siyasi."""
    is_owned = len(word) > 3 and word[-2] == "s" and word[-1] in "ıiuü" and count_vowels(word[-3]) == 1
    return is_owned and count_vowels(word) > 2 and word not in NOT_OWNED


def _may_join_a_possessive(last: str) -> bool:
    return last.endswith(ENDINGS_OF_JOINED_POSSESSIVES) and last not in INFLECTED_AS_ONE_WORD


def _split_last_word(text: str) -> tuple[str, str]:
    last = _SPACES.split(text)[-1]
    return text.removesuffix(last), last


def _refuse_unknown(case: str) -> None:
    if case not in CASES:
        raise ValueError(f"unknown case: {case!r}")
