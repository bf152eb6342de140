"""Cuts a sentence with several values into the clauses that belong to each; never looks at what the values are."""

from quizzes.facts.proposing.comparing.contexts import Placed, Sentence
from quizzes.facts.proposing.tokens import low_at, word_set
from quizzes.language.values import DATE_TYPES

_MARKS = frozenset(",;:()–—")
_JOINING = {
    "en": frozenset({"and", "but", "while", "whereas", "or", "then"}),
    "az": frozenset({"və", "amma", "lakin", "ya"}),
}
_AFTER_AMOUNT = word_set("long wide high tall deep thick old away apart across broad")


def segments(sentence: Sentence) -> list[tuple[int, int]]:
    """Return for each value the first token of its clause and one past the last."""
    values = sentence.values
    begins, ends = [0] * len(values), [len(sentence.tokens)] * len(values)
    for at in range(len(values) - 1):
        border = _border(values[at], values[at + 1], sentence)
        if border is None:
            continue
        ends[at] = border
        begins[at + 1] = border
    for at in range(1, len(values)):
        if begins[at] == 0:
            begins[at] = begins[at - 1]
    for at in range(len(values) - 2, -1, -1):
        if ends[at] == len(sentence.tokens):
            ends[at] = ends[at + 1]
    return list(zip(begins, ends, strict=True))


def _border(one: Placed, other: Placed, sentence: Sentence) -> int | None:
    for at in range(one.last, other.first):
        token = sentence.tokens[at]
        if token.text in _MARKS or token.low in _JOINING[sentence.language]:
            return at
    dates = {value.reading.proposal.type in DATE_TYPES for value in (one, other)}
    if True in dates:
        return None
    after = one.last
    return after + 1 if low_at(sentence.tokens, after) in _AFTER_AMOUNT else after
