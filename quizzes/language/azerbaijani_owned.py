"""Whether an Azerbaijani word or name ends in a possessive of the third person, as far as letters and lists tell."""

import re

from .azerbaijani_nouns import OWNED_IN_COMPOUNDS
from .azerbaijani_numbers import NUMBER_WORDS
from .azerbaijani_owned_words import (
    ENDINGS_OF_JOINED_POSSESSIVES,
    GIVEN_NAMES,
    INFLECTED_AS_ONE_WORD,
    JOINED_POSSESSIVES,
    MONTHS,
    NAME_PARTICLES,
    NAMED_BY_THEIR_KIND,
    OFTEN_OWNED,
    PLAIN_SURNAMES,
    POSSESSIVE_HEADS,
)
from .azerbaijani_plain_words import (
    OWNED_WHERE_AN_OWNER_STANDS,
    PLAIN_OR_OWNED,
    PLAIN_WHERE_NO_OWNER_STANDS,
    PLAIN_WORDS,
)
from .azerbaijani_spoken import InflectionUncertain
from .azerbaijani_stem_sounds import stem_before_vowel
from .azerbaijani_suffixes import FOUR_WAY, last_vowel, suffix
from .azerbaijani_words import DROPS_VOWEL, DROPS_VOWEL_BEFORE_POSSESSIVE, IRREGULAR_FORMS, KEEPS_K_AND_Q
from .letters import lower

SAME_EITHER_WAY = frozenset({"genitive", "copula"})  # dənizinin, dənizidir: owned or not
_OWNERS_ADD = frozenset("ıiuü")
_VOWEL, _CONSONANT = f"[{''.join(FOUR_WAY)}]", f"[^{''.join(FOUR_WAY)}]"
_IN_THE_PLURAL_OR_ABSTRACT = re.compile(rf".*{_VOWEL}.*(?:ları|ləri|lığı|liyi|luğu|lüyü)")
_OF_SOFTENED = re.compile(rf".*{_VOWEL}.*(?:[aıou]ğ[ıu]|[əiöü]y[iü])")  # torpağı, edildiyi; the lists know qəhvəyi
_OF_ABSTRACT_LOANS = re.compile(r".+iyy[aə]t[ıi]")  # əksəriyyəti, nəşriyyatı
_STANDING_IN = re.compile(r".{3,}(?:dakı|dəki)")  # yanındakı, yanındakına
_MADE_BY_SUFFIX = re.compile(  # işçi, şəhərli, duyğu, tikinti, gurultu, oxucu
    rf".*(?:{_CONSONANT}(?:ç[ıiuü]|l[ıiuü]|ğ[ıu]|(?<!n)g[iü])|{_VOWEL}.*(?:{_VOWEL}ç[ıiuü]|[ıiuü](?:nt|lt)[ıiuü]|mərtəbəli)"
    rf"|{_VOWEL}{_CONSONANT}+[ıiuü]c[ıiuü])"
)
_SHOWS_AN_OWNER = (_IN_THE_PLURAL_OR_ABSTRACT, _OF_SOFTENED, _OF_ABSTRACT_LOANS, _STANDING_IN)
_OF_A_VOWEL = re.compile(rf".*{_VOWEL}.*{_VOWEL}s[ıiuü]")  # kölgəsi, Federasiyası
_OF_A_DEED = re.compile(rf".*{_VOWEL}.*[ıiuü][şm][ıiuü]")  # görünüşü, seçimi; the lists know səmimi
_SHOWS_THAT_THE_OWNER_STANDS = (_OF_SOFTENED, _OF_ABSTRACT_LOANS, _OF_A_VOWEL, _OF_A_DEED)
_NAME_BY_SUFFIX = re.compile(rf".*(?:{_CONSONANT}l[ıiuü]|ski)")  # Salahlı, Çaykovski
_SURNAME = re.compile(rf".*(?:{_CONSONANT}l[ıiuü]|sk[ıi]|[əa]vi)")


def _owned_form(noun: str) -> str:
    if noun in IRREGULAR_FORMS and "possessive3" in IRREGULAR_FORMS[noun]:
        return IRREGULAR_FORMS[noun]["possessive3"]
    return stem_before_vowel(noun, noun, case="possessive3") + suffix(noun, "possessive3")


_OWNED_FORMS = frozenset(
    {_owned_form(noun) for noun in OFTEN_OWNED | DROPS_VOWEL | DROPS_VOWEL_BEFORE_POSSESSIVE}
    | {_owned_form(noun) for noun in IRREGULAR_FORMS if IRREGULAR_FORMS[noun].get("possessive3")}
)
_OWNED_IN_COMPOUNDS = frozenset(map(_owned_form, OWNED_IN_COMPOUNDS | KEEPS_K_AND_Q)) | _OWNED_FORMS
# tarixi: historical, and the history of something
_EITHER = PLAIN_OR_OWNED | (_OWNED_FORMS & PLAIN_WHERE_NO_OWNER_STANDS)
_OWNED = _OWNED_FORMS - _EITHER


def is_possessive(text: str, *, last: str, case: str, possessive: bool | None) -> bool:
    """Whether the text, whose last word in lower case is last, takes the -n- of a possessive before its case.

    possessive is what the caller knows; InflectionUncertain where neither it nor the letters tell, or where it says
    yes and the last letter no.
    """
    has_owner = " " in text
    if possessive and last[-1:] not in _OWNERS_ADD:
        raise InflectionUncertain(f"{text}: a possessive ends in ı, i, u or ü")
    if possessive or last in JOINED_POSSESSIVES or (last in POSSESSIVE_HEADS and (has_owner or text == last)):
        return True
    if possessive is False or last[-1:] not in _OWNERS_ADD:
        return False
    is_owned = _is_owned_after_owner(text, last) if has_owner else _is_owned_alone(text, last)
    if is_owned is None and case not in SAME_EITHER_WAY:
        raise InflectionUncertain(f"{text}: say whether the name ends in a possessive")
    return bool(is_owned)


def is_full_name(text: str) -> bool:
    """Whether the text is the name of a person whose surname ends in a vowel of its own: Cəfər Cabbarlı."""
    words = [word for word in text.split(" ") if word and word not in NAME_PARTICLES]
    if len(words) < 2:
        return False
    first, last = lower(words[0], "az"), lower(words[-1], "az")
    if any(word[0] == lower(word[0], "az") for word in words) or last in POSSESSIVE_HEADS | _OWNED:
        return False
    return last in PLAIN_SURNAMES or (first in GIVEN_NAMES and _SURNAME.fullmatch(last) is not None)


def _is_owned_after_owner(text: str, last: str) -> bool | None:
    if last in IRREGULAR_FORMS or last in PLAIN_WORDS or _breaks_harmony(last):
        return False
    if _IN_THE_PLURAL_OR_ABSTRACT.fullmatch(last):
        return True
    if not text.endswith(last):
        return _is_owned_name(text, last)
    before = lower(text.split()[-2], "az")
    if last == "ayı":  # a bear, or a month
        return before in MONTHS or None
    if last == "altı" and re.sub("d[aə]$", "", before) in NUMBER_WORDS:  # iyirmi altı, onda altı; yet dağın altı
        return False
    is_plain = last in PLAIN_WHERE_NO_OWNER_STANDS
    if last in _OWNED_IN_COMPOUNDS:
        return True if last in OWNED_WHERE_AN_OWNER_STANDS or not (is_plain or last in _EITHER) else None
    if not is_plain and any(
        rule.fullmatch(last) for rule in (_OF_SOFTENED, _OF_ABSTRACT_LOANS, _OF_A_VOWEL, _OF_A_DEED)
    ):
        return True
    return False if is_plain or _MADE_BY_SUFFIX.fullmatch(last) else None


def _is_owned_name(text: str, last: str) -> bool | None:
    """Whether a name whose last word, here in lower case, has a capital is owned: Xalq Cəbhəsi, yet Yeni Dehli."""
    first = lower(text.split()[0], "az")
    if last in GIVEN_NAMES:
        return False
    if first in GIVEN_NAMES:
        return None
    if _OF_A_VOWEL.fullmatch(last) or _OF_ABSTRACT_LOANS.fullmatch(last):
        return True
    if last in _OWNED_IN_COMPOUNDS:
        return None
    if _NAME_BY_SUFFIX.fullmatch(last):
        return False
    if first in NAMED_BY_THEIR_KIND and len(text.split()) == 2:
        return _is_owned_alone(text.split()[-1], last)
    return None


def _breaks_harmony(last: str) -> bool:
    """Whether the last vowel is none that a suffix would have there: siyasi, Qandi, Buonarroti."""
    before = last_vowel(last[:-1])
    return before is not None and FOUR_WAY[before] != last[-1]


def _is_owned_alone(text: str, last: str) -> bool | None:
    if text[0] != last[0]:
        return None if _may_be_owned_name(last) else False
    if last in _EITHER:
        return None
    if last in PLAIN_WORDS | PLAIN_WHERE_NO_OWNER_STANDS or last in IRREGULAR_FORMS or _breaks_harmony(last):
        return False
    if last in _OWNED or any(rule.fullmatch(last) for rule in _SHOWS_AN_OWNER):
        return True
    return False if _MADE_BY_SUFFIX.fullmatch(last) else None


def _may_be_owned_name(last: str) -> bool:
    if last in INFLECTED_AS_ONE_WORD or last in PLAIN_WHERE_NO_OWNER_STANDS:
        return False
    is_joined = any(last.endswith(end) and len(last) > len(end) + 2 for end in ENDINGS_OF_JOINED_POSSESSIVES)
    return is_joined or last in _OWNED or last in POSSESSIVE_HEADS
