"""Puts tags of English words right where their neighbours show that they are wrong: the net as a noun."""

from quizzes.questions.asking.english.words.noun_extents import DEGREES
from quizzes.questions.asking.english.words.noun_repairs import repair_noun
from quizzes.questions.asking.english.words.opening_repairs import is_taken, repair_opening
from quizzes.questions.asking.english.words.units import (
    ADJECTIVES,
    FINITE,
    NOUNS,
    OPENING,
    Unit,
    has_finite,
    is_year,
    tag_at,
)
from quizzes.questions.asking.english.words.verb_repairs import repair_verb, repair_verbless
from quizzes.questions.asking.english.words.words import DIRECTIONS, REPORTING
from quizzes.questions.asking.words.noun_kinds import is_known
from quizzes.questions.asking.words.vocabulary import words_of

_BOTH = frozenset(
    {"in", "on", "over", "through", "along", "across", "around", "under", "behind", "about", "near", "by"}
)
_NEARLY = frozenset({"about", "around", "nearly", "almost", "roughly", "approximately", "over"})
_ADRIFT = frozenset(
    ["aground", "ashore", "aboard", "abroad", "adrift", "afloat", "aloft", "overboard", "upstream", "downstream",
     "underground", "overseas", "inland", "indoors", "outdoors", "uphill", "downhill", "upstairs", "downstairs",
     "overhead", "overnight", "sideways", "backwards", "forwards", "upwards", "downwards", "northwards", "southwards",
     "eastwards", "westwards", "inwards", "outwards", "homewards", "seawards", "alongside", "apart", "aside", "asleep"]
)  # fmt: skip
_KNOWN_ADJECTIVES = words_of("en", "adjectives")
_GIVEN = frozenset({"thanks", "owing", "due"})
_BEING = frozenset({"begin", "start", "end", "serve", "act", "work"})
_BEHIND_HER = FINITE | {"PUN", "PRP", "CJC", "TO0", "AV0", "CJS", "PRF"}
_AS = frozenset({"as", "than", "like", "once"})


def repaired(units: list[Unit], names: set[int]) -> list[Unit]:
    """Return the units with their tags put right, in place; names holds the positions inside names."""
    for index, unit in enumerate(units):
        if unit.low in {"it", "he", "she", "they", "him", "them"}:
            unit.tag = "PNP"
        if unit.low in _ADRIFT and tag_at(units, index - 1) not in {"AT0", "DPS", "PRP"}:
            unit.tag = "AV0"
        if unit.tag == "NN1" and unit.low.endswith("ed") and tag_at(units, index + 1) in NOUNS:
            unit.tag = "AJ0" if not is_known(unit.low, "en") else "NN1"
        if unit.tag in {"UNC", "!!!"}:
            unit.tag = "NP0" if unit.text[:1].isupper() and index else "NN2" if unit.low.endswith("s") else "NN1"
        if _is_direction(units, index):
            unit.tag, units[index + 1].tag = "PRP", "PRP"
        elif unit.text[:1].isupper() and set(unit.positions) <= names and unit.tag not in {"POS", "PRF", "AT0", "DT0"}:
            is_first = not index and unit.tag in {"VVG", "NN2"} and not set(_positions(units, 1)) & names
            is_first = is_first or (not index and unit.tag in ADJECTIVES and unit.low in _KNOWN_ADJECTIVES)
            unit.tag = unit.tag if is_first else "NP0"
        elif not index and unit.tag in {"VVD", "VVN", "VVB", "VVI"} and _opens_with_noun(units):
            unit.tag, unit.lemma = "NN1", unit.low
        elif unit.low in _GIVEN and index + 2 < len(units) and _is_given(units, index):
            unit.tag, units[index + 1].tag = "PRP", "PRP"
        elif unit.tag != "CRD" and unit.low[:1].isdigit():
            unit.tag = "CRD"
        elif unit.low == "that" and (unit.tag == "PNQ" or _opens_what_is_known(units, index)):
            unit.tag = "CJT"
        elif unit.low == "cannot":
            unit.tag = "VM0"
        elif unit.text[:1].isupper() and index and unit.tag in ADJECTIVES | {"VVD", "VVN", "VVB", "VVI", "VVG", "AV0"}:
            unit.tag = "AJ0" if tag_at(units, index + 1) in NOUNS and unit.tag in ADJECTIVES else "NP0"
    for repair in (repair_noun, repair_opening, _repair_word, repair_verb, repair_verbless):
        for index in range(len(units)):
            repair(units, index)
    return units


def _is_direction(units: list[Unit], index: int) -> bool:
    """Whether "west of" says where something is: West of the town, three miles west of it; not the west of Wales."""
    is_bare = tag_at(units, index - 1) in {"PUN", "NN2", "AV0", "CJC"} | FINITE
    is_of = index + 2 < len(units) and units[index + 1].low == "of"
    return units[index].low in DIRECTIONS and is_of and is_bare


def _opens_what_is_known(units: list[Unit], index: int) -> bool:
    """Whether "that" opens a clause behind a verb of knowing: knew that shipworm could devour timber."""
    before = units[index - 1] if index and units[index].tag == "DT0" else None
    is_known = before is not None and before.tag[:2] == "VV" and before.lemma in REPORTING
    return (
        is_known and tag_at(units, index + 1) in {"NN0", "NN1", "NN2"} and tag_at(units, index + 2) in {"VM0"} | FINITE
    )


def _is_given(units: list[Unit], index: int) -> bool:
    """Whether "owing to" stands before what caused something; not "due to arrive"."""
    return units[index + 1].low == "to" and units[index + 2].tag not in {"VVI", "VBI", "VHI", "VDI"}


def _positions(units: list[Unit], index: int) -> tuple[int, ...]:
    return units[index].positions if index < len(units) else ()


def _opens_with_noun(units: list[Unit]) -> bool:
    """Whether a finite verb stands right behind the first word, which so is no verb: Felt also has."""
    at = 1
    while tag_at(units, at) == "AV0":
        at += 1
    return tag_at(units, at) in FINITE


def _is_described(units: list[Unit], index: int) -> bool:
    """Whether a word stands behind an article and what can only describe a noun: around the upright aerial."""
    is_opened = tag_at(units, index - 2) in {"AT0", "DPS"} and tag_at(units, index - 1) == "AV0"
    return is_opened and not units[index - 1].low.endswith("ly") and units[index - 1].low not in DEGREES


def _is_stuff(unit: Unit) -> bool:
    """Whether a word that was read as an adjective is a noun by our lists and no adjective: bronze at 1,100 degrees."""
    return is_known(unit.low, "en") and unit.low not in _KNOWN_ADJECTIVES and not unit.low.endswith(("ed", "ing"))


def _is_done_by(units: list[Unit], index: int) -> bool:
    """Whether what the clause around "her" does follows: a landslip that missed her killed Tray."""
    follows = units[index + 2] if index + 2 < len(units) else None
    is_object = follows is not None and (follows.text[:1].isupper() or follows.tag in {"AT0", "DPS", "PNP"})
    if tag_at(units, index + 1) != "VVN" or not is_object:
        return False
    units[index + 1].tag = "VVD"
    return True


def _describes_noun(unit: Unit, before: str) -> bool:
    """Whether an adverb before a noun is an adjective: the later Middle Ages, poor-quality graphite."""
    is_behind_article = before in {"AT0", "DPS"} and unit.low not in DEGREES and not unit.low.endswith("ly")
    return is_behind_article or ("-" in unit.low and before != "CRD")


def _repair_word(units: list[Unit], index: int) -> None:
    unit, before, after = units[index], tag_at(units, index - 1), tag_at(units, index + 1)
    opens_noun = after in NOUNS | ADJECTIVES | OPENING | {"PNP"}
    is_listed = (
        after == "PUN" and not is_known(unit.low, "en") and tag_at(units, index + 2) in ADJECTIVES | {"VVN", "VVD"}
    )
    ends = {"PUN", "PRP", "PRF"} | FINITE | ({"CJC"} if tag_at(units, index + 2) in FINITE else set())
    if (
        (unit.tag in ADJECTIVES and before in {"AT0", "DPS"} and after in ends and not is_listed)
        or (unit.tag == "AV0" and before in {"AT0", "DPS"} and after in {"PUN", "PRF"} | FINITE - {"VVD"})
        or (unit.tag in ADJECTIVES and before == "PUN" and after == "PRP" and _is_stuff(unit))
    ):
        unit.tag = "NN1"
    elif unit.tag in ADJECTIVES and after in {"PUN", "PRP"} and _is_described(units, index):
        unit.tag, units[index - 1].tag = "NN1", "AJ0"
    elif unit.tag == "AV0" and after in NOUNS and _describes_noun(unit, before):
        unit.tag = "AJ0"
    elif (
        unit.tag == "AVP" and unit.low in _BOTH and opens_noun and before != "CJC" and not is_taken(units, index)
    ) or (unit.tag == "AVP" and unit.low in {"on", "over"} and units[min(index + 1, len(units) - 1)].low == "more"):
        unit.tag = "PRP"
    elif unit.tag == "PRP" and unit.low in _BOTH | {"off", "up", "down", "out"} and after in {"PUN", "CJC", "CJS"}:
        unit.tag = "AVP"
    elif unit.tag == "CJS" and unit.low == "as" and index and units[index - 1].lemma in _BEING and after in OPENING:
        unit.tag = "PRP"
    elif unit.tag == "CJS" and unit.low in _AS and not has_finite(units, index + 1):
        unit.tag = "AV0" if unit.low == "once" else "PRP"
    elif unit.tag == "CJS" and unit.low in {"than", "like"}:
        unit.tag = "PRP"
    elif (
        unit.tag == "CRD" and unit.low[:1].isdigit() and after in {"NN1", "ZZ0", "NP0"} and units[index + 1].low == "s"
    ):
        units[index + 1].tag = "CRD"
    elif unit.low in _NEARLY and after == "CRD" and not is_year(units[index + 1]):
        unit.tag = "AV0"
    elif unit.low in _NEARLY and index + 1 < len(units) and units[index + 1].low == "half":
        unit.tag, units[index + 1].tag = "AV0", "DT0"
    elif unit.low == "at" and index + 1 < len(units) and units[index + 1].low in {"least", "most"}:
        unit.tag = units[index + 1].tag = "AV0"
    elif unit.tag == "ORD" and not index and after in {"AT0", "DPS", "PNP", "NN2", "PUN"}:
        unit.tag = "AV0"
    elif unit.low == "same" or (
        unit.tag == "AV0" and before in {"AJS", "AJC"} and after in NOUNS and not unit.low.endswith("ly")
    ):
        unit.tag = "AJ0"
    elif unit.low in {"many", "few", "several"} and after in NOUNS | ADJECTIVES:
        unit.tag = "DT0"
    elif unit.low == "do" and index and units[index - 1].lemma == "make":
        unit.tag = "AVP"
    elif unit.low == "own" and before == "DPS" and after in {"PUN", "CJC", "PRP"}:
        unit.tag = "NN1"
    elif unit.low == "other" and index and units[index - 1].low == "each":
        unit.tag = "NN0"
    elif unit.low == "her" and unit.tag == "DPS" and (after in _BEHIND_HER or _is_done_by(units, index)):
        unit.tag = "PNP"
    elif (
        unit.low == "first"
        and unit.tag == "ORD"
        and after in FINITE | {"PUN", "VVN"}
        and before in NOUNS | {"PUN", "PNP", "PNQ", "DTQ", "CJT"}
    ):
        unit.tag = "AV0"
