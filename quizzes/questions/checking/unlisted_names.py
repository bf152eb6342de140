"""Differences of names that no list knows: single letters that name a thing, and people as options; pure."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from quizzes.questions.checking.check import Check, Hit, gettext_noop
from quizzes.questions.checking.languages import Pair, fields_of
from quizzes.questions.checking.names import sound_of

# I and A are English words, O is an Azerbaijani one; a letter after a number is a unit, one before a stop an initial.
_LETTER = re.compile(
    r"(?<![\w.'’°+=×·/(-])(?<!\d[ \u00a0])[B-HJ-NP-Z](?![\w.'’°+=×·/)²³])(?!-[^\W\d_]*[A-Z])(?! ?[+=×·<>])"
)
_CENTURY = re.compile(r"\b[IVXLCDM]+(?=(?:[–-]| (?:və|ilə) )?[IVXLCDM]* ?(?:əsr|yüzil|minil|sinif|Dövlət|fəsil|kateq))")
_ASKS_WHO = re.compile(
    r"^\W*(?:(?:by|to|for|with|of|from) )?(?:who|whose|whom)\b"
    r"|\b(?:which|what) (?:\w+ ){0,2}(?:writer|poet|composer|painter|artist|scientist|explorer|king|queen|president|"
    r"general|leader|inventor|philosopher|astronaut|cosmonaut|author|singer|actor|statesman|mathematician|physicist)\b",
    re.IGNORECASE,
)
_CAPITAL, _SMALL = re.compile(r"\b[A-ZÇƏĞIİÖŞÜ][\w’']+"), re.compile(r"\b[a-zçəğıöşü]")
FEWEST_WORDS, ALIKE = 2, 0.5


def letters_differ(pair: Pair) -> Iterator[Hit]:
    """A single letter that names a thing (vitamin C, point B) is the same in both languages."""
    for field, option, english, azerbaijani in fields_of(pair):
        ours = set(_LETTER.findall(english))
        theirs = set(_LETTER.findall(_CENTURY.sub(" ", azerbaijani)))
        if ours - theirs and theirs - ours:
            yield Hit(field, option, {"words": ", ".join(sorted(ours ^ theirs))})


def _names_may_differ(pair: Pair) -> Iterator[Hit]:
    """Where the stem asks for a person, an option of two names or more sounds alike in both languages."""
    if not _ASKS_WHO.search(pair[0].stem):
        return
    for field, option, english, azerbaijani in fields_of(pair):
        if field != "text" or _SMALL.search(english) or _SMALL.search(azerbaijani):
            continue
        ours, theirs = _CAPITAL.findall(english), _CAPITAL.findall(azerbaijani)
        if min(len(ours), len(theirs)) >= FEWEST_WORDS and not any(
            _sound_alike(one, two) for one in ours for two in theirs
        ):
            yield Hit(field, option, {"words": f"{english}, {azerbaijani}"})


def _sound_alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, sound_of(one), sound_of(other), autojunk=False).ratio() > ALIKE


NAMES_MAY_DIFFER = Check(
    "names_may_differ",
    gettext_noop("The languages may name different people: %(words)s. Read both once more."),
    _names_may_differ,
)
