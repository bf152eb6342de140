"""Puts tags right of what can only be a noun or a name: the hump consists, a Paris confectioner, the Civil War."""

from quizzes.questions.asking.english.words.units import ADJECTIVES, FINITE, NOUNS, Unit, has_finite, tag_at
from quizzes.questions.asking.english.words.verbs import third_base
from quizzes.questions.asking.words.vocabulary import words_of

_ADJECTIVES = words_of("en", "adjectives")
_AMOUNTS = frozenset({"few", "many", "dozen", "hundred", "thousand", "million", "couple", "number", "half", "series"})
_OPENS, _PLAIN = frozenset({"AT0", "DPS"}), frozenset({"VVB", "VVI"})


def repair_noun(units: list[Unit], index: int) -> None:
    """Put the tag of one word right, where its neighbours leave nothing but a noun."""
    unit, before, after = units[index], tag_at(units, index - 1), tag_at(units, index + 1)
    is_large = unit.text[:1].isupper() and index > 0
    if (unit.tag in _PLAIN and before in _OPENS and after not in NOUNS | ADJECTIVES) or (
        unit.tag == "AJC"
        and after in FINITE | {"VVN", "PRP", "PUN"}
        and not _compares(unit.low)
        and _opened(units, index)
    ):
        unit.tag, unit.lemma = "NN1", unit.low
    elif unit.tag == "NN2" and third_base(unit.low) and after not in NOUNS | {"PRF", "POS"} and _is_one(units, index):
        unit.tag, unit.lemma = "VVZ", third_base(unit.low) or unit.lemma
        units[index - 1].tag, units[index - 1].lemma = "NN1", units[index - 1].low
    elif unit.tag in ADJECTIVES and is_large and before == "NP0" and _is_large(units, index - 1, index + 1):
        unit.tag = "NP0"


def _is_one(units: list[Unit], index: int) -> bool:
    """Whether what stands before a word opens with "a", and so is one thing that does it: a young swift drops."""
    at = index - 1
    if tag_at(units, at) not in {"AJ0", "NN1"} or has_finite(units, index + 1):
        return False
    while at >= 0 and units[at].tag in {"AJ0", "NN1", "NN0"} and units[at].low not in _AMOUNTS:
        at -= 1
    return at >= 0 and units[at].low in {"a", "an"}


def _compares(word: str) -> bool:
    """Whether a word in -er is said of an adjective: wider, bigger, drier."""
    stem = word.removesuffix("er")
    forms = {stem, f"{stem}e", stem[:-1], f"{stem.removesuffix('i')}y"}
    return not word.endswith("er") or bool(forms & _ADJECTIVES) or word in _ADJECTIVES


def _opened(units: list[Unit], index: int) -> bool:
    """Whether an article stands before a word, with what describes it between."""
    at = index - 1
    while at >= 0 and units[at].tag in NOUNS | ADJECTIVES:
        at -= 1
    return tag_at(units, at) in _OPENS


def _is_large(units: list[Unit], *places: int) -> bool:
    return all(0 <= at < len(units) and units[at].text[:1].isupper() for at in places)
