"""Suggests questions on words of a text that a teacher points at, and tells what can be asked about a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from quizzes.language.grammars import LANGUAGES
from quizzes.questions.asking.answers import answers_in
from quizzes.questions.asking.pointed import Way, questions_of, ways_of
from quizzes.questions.asking.reading import TextRead, read_for_asking
from quizzes.questions.asking.unbroken import unbroken
from quizzes.questions.from_texts.content import Content, content_of_asked
from quizzes.questions.from_texts.sentences import Sentence
from quizzes.sources.models import Document

AROUND = 15_000


@dataclass(frozen=True)
class Suggested:
    """A question that can be asked about some words: its content, the ways of asking, and which of them it is.

    Without content none of the ways is chosen yet.
    """

    content: Content | None
    ways: list[Way]
    number: int

    @property
    def way(self) -> Way:
        """Return the way in which it asks."""
        return self.ways[self.number]


@dataclass(frozen=True)
class Askable:
    """What can be asked about a sentence: the places of the words that can be an answer, and questions on it."""

    answers: list[tuple[int, int]]
    ways: list[Way]


def suggested(
    document: Document, *, start: int, end: int, number: int | None = None, seed: int = 1
) -> Suggested | None:
    """Return a question whose answer is the words between two places of a text; None where nothing can be suggested.

    number chooses another way of asking about their sentence; seed draws other distractors.
    """
    begin, read = _read_around(document, start, end)
    if read is None:
        return None
    ways, best = unbroken(partial(ways_of, read, start=start - begin, end=end - begin, seed=seed), ([], 0))
    if not ways:
        return None
    number = best if number is None else number % len(ways)
    asked = unbroken(partial(ways[number].asked, read, seed=seed), None)
    return Suggested(content_of_asked(asked), [_moved(way, begin) for way in ways], number) if asked else None


def askable_of(document: Document, sentences: Sequence[Sentence]) -> list[Askable]:
    """Return for each sentence what can be asked about it, with places in the whole text."""
    if not sentences:
        return []
    begin, read = _read_around(document, sentences[0].start, sentences[-1].end)
    if read is None:
        return [Askable([], []) for _one in sentences]
    answers = unbroken(lambda: list(answers_in(read)), [])
    places = [(one.start + begin, one.end + begin) for one in answers]
    asked = {one.start + begin: unbroken(partial(questions_of, read, one), []) for one in read.sentences}
    ways = {place: [_moved(way, begin) for way in row] for place, row in asked.items()}
    return [
        Askable([place for place in places if one.start <= place[0] and place[1] <= one.end], ways.get(one.start, []))
        for one in sentences
    ]


def _moved(way: Way, begin: int) -> Way:
    """A way with its places in the whole text."""
    return replace(way, start=way.start + begin, end=way.end + begin)


def _read_around(document: Document, start: int, end: int) -> tuple[int, TextRead | None]:
    """The passages around two places read for asking, and where they begin: what stands far off changes nothing."""
    if document.language not in LANGUAGES:
        return 0, None
    near = document.passages.filter(end__gt=start - AROUND, start__lt=end + AROUND)
    places = list(near.values_list("start", "end").order_by("start"))
    if not places:
        return 0, None
    begin, stop = places[0][0], places[-1][1]
    text = document.text[begin:stop]
    read = partial(read_for_asking, language=document.language, published_on=document.published_on or "")
    return begin, unbroken(lambda: read(text), None)
