"""Takes the quotation marks off words of an English sentence; one that gives somebody's speech is not read."""

from dataclasses import replace

from quizzes.questions.asking.english.words.units import NOUNS, Unit, has_finite, tag_at

MOST_QUOTED = 4
_QUOTES = frozenset('“”"«»')
_BEFORE_PHRASE = frozenset({"AT0", "DPS", "PRP", "PRF", "VBI", "VBD", "VBZ", "VBB", "VBN"}) | NOUNS


class Unclear(Exception):
    """A sentence is not asked about; its argument is the reason."""


def without_quotes(units: list[Unit]) -> list[Unit]:
    """Return the words without quotation marks, a longer quoted phrase as one noun; raises Unclear for speech."""
    marks = [at for at, unit in enumerate(units) if unit.text in _QUOTES]
    if len(marks) % 2:
        raise Unclear("not_plain")
    found: list[Unit] = []
    end = 0
    for begin, behind in zip(marks[::2], marks[1::2], strict=True):
        found += units[end:begin]
        found += _inside(units, begin, behind)
        end = behind + 1
    return [*found, *units[end:]]


def _inside(units: list[Unit], begin: int, end: int) -> list[Unit]:
    """What stands between two marks: its words where they are few, else one noun for all of them."""
    inside = units[begin + 1 : end]
    if end - begin <= MOST_QUOTED:
        return inside
    is_apart = tag_at(units, begin - 1) not in _BEFORE_PHRASE or not inside[0].text[0].islower()
    if is_apart or has_finite(inside, 0) or inside[-1].tag not in NOUNS:
        raise Unclear("not_plain")
    positions = tuple(at for unit in units[begin : end + 1] for at in unit.positions)
    return [replace(inside[-1], positions=positions)]
