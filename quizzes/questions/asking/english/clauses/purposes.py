"""Sets the purposes of a clause apart from what they stand in, and keeps each whole with what it says."""

from collections.abc import Sequence
from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Chunk

_TIMES = frozenset({"when", "as", "after", "before", "while"})


def purposes_apart(chunks: Sequence[Chunk]) -> list[Chunk]:
    """Return the chunks of a clause: "to prove that it lies far off" as one, and the purpose behind a time by itself.

    Limpets cling to the rock when the sea retreats so that they do not dry out: the limpets cling so that.
    """
    found: list[Chunk] = []
    for chunk in chunks:
        last = found[-1] if found else None
        if last is not None and last.is_infinitive and chunk.kind == "that":
            found[-1] = replace(last, positions=(*last.positions, *chunk.positions))
        else:
            found.extend(_parted(chunk))
    return found


def _parted(chunk: Chunk) -> list[Chunk]:
    inner = chunk.clause.chunks[-1] if chunk.clause is not None and chunk.clause.chunks else None
    is_time = chunk.kind == "sub" and chunk.prep in _TIMES
    if inner is None or not is_time or inner.prep != "so that" or inner.positions[-1] != chunk.positions[-1]:
        return [chunk]
    kept = tuple(at for at in chunk.positions if at < inner.positions[0])
    clause = replace(chunk.clause, chunks=chunk.clause.chunks[:-1])
    return [replace(chunk, positions=kept, clause=clause), inner]
