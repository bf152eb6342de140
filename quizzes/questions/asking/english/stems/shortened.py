"""Writes an English stem with less of its clause where the whole would be too long."""

from collections.abc import Callable, Iterable, Sequence

from quizzes.questions.asking.english.clauses.clause import Chunk
from quizzes.questions.asking.english.stems.finished import NoStem


def shortest_needed(write: Callable[[Sequence[Chunk]], str], left_out: Iterable[Sequence[Chunk]]) -> str:
    """Return the first stem that is not too long, written without one row of chunks after another; raises NoStem."""
    for without in left_out:
        try:
            return write(without)
        except NoStem as reason:
            if str(reason) != "too_long":
                raise
    raise NoStem("too_long")
