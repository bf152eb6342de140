"""The sentences of a text with their places and passages; pure, never changes the text."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from quizzes.facts.proposing.sentences import split_sentences
from quizzes.facts.proposing.tokens import tokenize
from quizzes.sources.splitting import split_passages

LONGEST_QUOTED = 500


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence by its place in the text, and the number of its passage."""

    start: int
    end: int
    passage: int


class Sentences:
    """All sentences of a text in order, to ask in which one a place lies."""

    def __init__(self, text: str, *, language: str) -> None:
        self.all = list(_sentences(text, language if language in {"en", "az"} else "en"))
        self._starts = [sentence.start for sentence in self.all]

    def around(self, start: int, end: int) -> Sentence | None:
        """Return the sentence that holds the place whole; None for a heading, and for what crosses two sentences."""
        at = bisect_right(self._starts, start) - 1
        return self.all[at] if at >= 0 and start < end <= self.all[at].end else None


def quoted_place(text: str, sentence: Sentence, *, start: int, end: int) -> tuple[int, int]:
    """Return the place to be quoted as evidence: the sentence, or the words round the answer where it is too long."""
    if sentence.end - sentence.start <= LONGEST_QUOTED:
        return sentence.start, sentence.end
    spare = max(0, LONGEST_QUOTED - (end - start)) // 2
    first, last = max(sentence.start, start - spare), min(sentence.end, end + spare, start + LONGEST_QUOTED)
    while first < start and first > sentence.start and not text[first - 1].isspace():
        first += 1
    while last > end and last < sentence.end and not text[last].isspace():
        last -= 1
    piece = text[first:last]
    return first + len(piece) - len(piece.lstrip()), last - (len(piece) - len(piece.rstrip()))


def _sentences(text: str, language: str) -> Iterator[Sentence]:
    for passage in split_passages(text):
        tokens = tokenize(text, passage.start, passage.end, language)
        for first, last in split_sentences(tokens, language):
            yield Sentence(tokens[first].start, tokens[last - 1].end, passage.number)
