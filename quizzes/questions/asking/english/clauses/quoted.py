"""Takes the quotation marks off single words of an English sentence; a sentence that quotes somebody is not read."""

from quizzes.questions.asking.english.words.units import Unit

MOST_QUOTED = 4
_QUOTES = frozenset('“”"«»')


class Unclear(Exception):
    """A sentence is not asked about; its argument is the reason."""


def without_quotes(units: list[Unit]) -> list[Unit]:
    """Return the words without the marks around single words; raises Unclear where somebody is quoted."""
    marks = [at for at, unit in enumerate(units) if unit.text in _QUOTES]
    if len(marks) % 2 or any(end - begin > MOST_QUOTED for begin, end in zip(marks[::2], marks[1::2], strict=True)):
        raise Unclear("not_plain")
    return [unit for unit in units if unit.text not in _QUOTES]
