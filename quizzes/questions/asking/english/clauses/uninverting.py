"""Puts a helping verb behind its subject: Only in the 1930s did the zip conquer trousers."""

from dataclasses import replace

from quizzes.questions.asking.english.words.noun_extents import noun_end
from quizzes.questions.asking.english.words.units import Unit, tag_at
from quizzes.questions.asking.english.words.verbs import is_base

_OPENERS = frozenset({"only"})
_DOING = frozenset({"VDD", "VDZ", "VDB"})
_VERBS = frozenset({"VVI", "VVB", "NN1", "NN2"})
FARTHEST = 3


def uninverted(units: list[Unit]) -> list[Unit] | None:
    """Return the words of a sentence that "only" opens in the order of a plain one; None for any other."""
    at = next((at for at, unit in enumerate(units) if unit.tag in _DOING and noun_end(units, at + 1)), None)
    if at is None or units[0].low not in _OPENERS:
        return None
    verb = _verb(units, at)
    if verb is None:
        return None
    plain = replace(units[verb], tag="VVI", lemma=units[verb].low)
    return [*units[:at], *units[at + 1 : verb], units[at], plain, *units[verb + 1 :]]


def _verb(units: list[Unit], at: int) -> int | None:
    """Where the plain verb stands behind the subject, adverbs between them."""
    end = noun_end(units, at + 1) or at + 1
    near = range(end, min(end + FARTHEST, len(units)))
    found = next((one for one in near if units[one].tag in _VERBS and is_base(units[one].low)), None)
    last = end - 1
    is_last = found is None and last > at + 1 and units[last].tag in _VERBS and is_base(units[last].low)
    return last if is_last and tag_at(units, last - 1) in {"NN1", "NN2", "NP0"} else found
