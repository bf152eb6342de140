"""Tells of a word that opens an English sentence whether it is a name or a common word with a large letter."""

import re
from functools import lru_cache

from quizzes.questions.asking.english.words.units import FINITE, Unit
from quizzes.questions.asking.words.noun_kinds import is_known
from quizzes.questions.asking.words.vocabulary import words_of

_JOINED = re.compile(r"[^\W_]+(?:[-’\'][^\W_]+)+")
_SMALL = re.compile(r"\b[^\W\d_A-Z][^\W_]*")


@lru_cache(maxsize=8)
def _written_small(text: str) -> frozenset[str]:
    """The words that a text writes small somewhere, also those with hyphens and apostrophes in them."""
    words = frozenset(_SMALL.findall(text))
    return words | frozenset(one[0] for one in _JOINED.finditer(text) if one[0] == one[0].lower())


def is_opening_name(unit: Unit, follows: list[Unit | None], text: str) -> bool:
    """Return whether a word is a name that no list knows and the text never writes small: Sostratus of Knidos."""
    if unit.low in _written_small(text) or is_known(unit.low, "en") or is_known(unit.lemma, "en"):
        return False
    is_of_place = [one.tag if one is not None else "" for one in follows] == ["PRF", "NP0"]
    after = follows[0].tag if follows and follows[0] is not None else "PUN"
    is_apart = after in FINITE | {"NP0", "PUN", "POS", "PRF", "PRP", "CJC"}
    return (unit.tag == "NP0" and is_apart) or (is_of_place and unit.tag in {"NN0", "NN1", "NN2", "UNC"})


def is_common(unit: Unit) -> bool:
    """Return whether the tagger knows a word for a common one, though it begins the sentence."""
    is_plural = unit.tag == "NN2" and unit.lemma != unit.low and not unit.low.endswith(("us", "is", "os"))
    if unit.tag[:2] == "AJ" and unit.low in words_of("en", "adjectives"):
        return True
    is_doing = unit.low.endswith("ing") and unit.lemma != unit.low
    return is_doing or is_plural
