"""One wrong answer that is offered: its words, how well it fits, and whether it can be set without being read."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quizzes.language.values import Value

SURE, LISTED, LIKE = 3.0, 2.0, 1.0


@dataclass(frozen=True)
class Choice:
    """Words to stand beside a key: rank 3 for those that the text sets beside it, 2 of its kind, 1 and less alike.

    base is the plain form of a word, where it is known; value the typed one of a date or a number. is_kin says that
    the words are sure to be of the fine kind of the key, so that they may stand for it inside a phrase as well.
    """

    words: str
    rank: float
    is_sure: bool = False
    base: str = ""
    value: Value | None = None
    is_kin: bool = False


def best_first(rows: Iterable[Choice]) -> list[Choice]:
    """Return the choices by rank, each words once; where ranks are equal in the order given."""
    best: dict[str, Choice] = {}
    for row in rows:
        known = best.get(row.words)
        if known is None or row.rank > known.rank:
            best[row.words] = _joined(row, known)
    return sorted(best.values(), key=lambda row: -row.rank)


def _joined(row: Choice, known: Choice | None) -> Choice:
    """The better one of two rows with the same words, with what is known of either."""
    if known is None:
        return row
    return replace(row, is_sure=row.is_sure or known.is_sure, is_kin=row.is_kin or known.is_kin)
