"""A sequence of capitalised words that may be a name; finds none."""

from dataclasses import dataclass

from quizzes.facts.proposing.gazetteer import Known, known_at
from quizzes.facts.proposing.tokens import Token


@dataclass(slots=True)
class Run:
    """A sequence of capitalised words: its positions, the known name in it, the head word, the title before it."""

    first: int
    last: int
    known: Known | None = None
    head: str = ""
    title: str = ""
    is_at_start: bool = False


def known_at_exactly(tokens: list[Token], run: Run, last: int, language: str) -> Known | None:
    """Return the known name that fills a run, or None."""
    known = known_at(tokens, run.first, last, language)
    return known if known is not None and known.last == run.last else None
