"""What the stem of an Azerbaijani word loses or softens before a suffix; never which suffix follows."""

from .azerbaijani_spoken import InflectionUncertain
from .azerbaijani_suffixes import FOUR_WAY, count_vowels
from .azerbaijani_words import (
    CHANGES_BEFORE_POSSESSIVE,
    DROPS_OR_KEEPS_VOWEL,
    DROPS_VOWEL,
    DROPS_VOWEL_BEFORE_POSSESSIVE,
    KEEPS_K_AND_Q,
    KEEPS_K_AND_Q_ENDINGS,
    KEEPS_OR_SOFTENS,
    LOSES_ONE_OF_TWO,
    NAMES_LIKE_DROPPING_WORDS,
    SOFTENS_ALL_THE_SAME,
    SOFTENS_IN_NAMES_ENDINGS,
)

_SOFTENED = {"k": "y", "q": "ğ"}
_BACK = frozenset("aıou")


def stem_before_consonant(word: str, spoken: str) -> str:
    """The word as it stands before a suffix with a consonant: haq before da."""
    is_doubled = spoken[-1] == spoken[-2:-1] and spoken[-1] not in FOUR_WAY
    if is_doubled and word[0] == spoken[0] and spoken not in LOSES_ONE_OF_TWO:
        raise InflectionUncertain(f"{word}: one or two of the last letter are written before a consonant")
    return word[:-1] if spoken in LOSES_ONE_OF_TWO else word


def stem_before_vowel(word: str, spoken: str, *, case: str) -> str:
    """The word as it stands before a suffix with a vowel: fikr, küləy, torpağ."""
    is_name = word[0] != spoken[0]
    if case == "possessive3" and spoken in CHANGES_BEFORE_POSSESSIVE:
        return word[:1] + CHANGES_BEFORE_POSSESSIVE[spoken][1:]
    if spoken in DROPS_VOWEL or (case == "possessive3" and spoken in DROPS_VOWEL_BEFORE_POSSESSIVE):
        if is_name and spoken in NAMES_LIKE_DROPPING_WORDS:
            raise InflectionUncertain(f"{word}: a given name keeps the vowel that the noun drops")
        return word[:-2] + word[-1]
    if spoken in DROPS_OR_KEEPS_VOWEL:
        raise InflectionUncertain(f"{word}: both are written, with the last vowel and without it")
    if spoken[-1] not in _SOFTENED or spoken[-2] not in FOUR_WAY or count_vowels(spoken) < 2:
        return word
    return word[:-1] + _SOFTENED[spoken[-1]] if _softens(word, spoken, is_name=is_name) else word


def _softens(word: str, spoken: str, *, is_name: bool) -> bool:
    if spoken in KEEPS_OR_SOFTENS:
        raise InflectionUncertain(f"{word}: both are written, the last letter kept and softened")
    if spoken in SOFTENS_ALL_THE_SAME and not is_name:
        return True
    if spoken in KEEPS_K_AND_Q or (spoken.endswith(KEEPS_K_AND_Q_ENDINGS) and spoken not in SOFTENS_ALL_THE_SAME):
        return False
    if is_name and not (spoken.endswith(SOFTENS_IN_NAMES_ENDINGS) and count_vowels(spoken) > 2):
        raise InflectionUncertain(f"{word}: names keep or soften the last letter")
    if not is_name and spoken not in SOFTENS_ALL_THE_SAME and _breaks_harmony(spoken):
        return _softens_against_harmony(word, spoken)
    return True


def _breaks_harmony(spoken: str) -> bool:
    """Whether the last two vowels are a back and a front one, as in few native words: işıq."""
    before, last = [letter for letter in spoken if letter in FOUR_WAY][-2:]
    return (before in _BACK) != (last in _BACK) and (before, last) != ("i", "ı")


def _softens_against_harmony(word: str, spoken: str) -> bool:
    if spoken[-2:] in {"ik", "ök"}:  # antik; sarıkök, of which the second part has one syllable
        return False
    raise InflectionUncertain(f"{word}: loans keep or soften the last letter")
