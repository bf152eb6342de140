"""Suggests a question on words of a text that a teacher points at, and tells at which words one can point."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizzes.language.grammars import LANGUAGES
from quizzes.questions.asking.answers import answers_in
from quizzes.questions.asking.pointed import suggest
from quizzes.questions.asking.reading import TextRead, read_for_asking
from quizzes.questions.from_texts.content import Content, content_of_asked
from quizzes.questions.from_texts.sentences import Sentence
from quizzes.sources.models import Document

AROUND = 15_000


@dataclass(frozen=True)
class Suggested:
    """One of the questions that can be asked about some words: its content, which it is, of how many."""

    content: Content
    number: int
    count: int


def suggested(document: Document, *, start: int, end: int, number: int = 0, seed: int = 1) -> Suggested | None:
    """Return a question whose answer is the words between two places of a text; None where nothing can be suggested.

    number chooses among the ways of asking, beginning again past the last; seed draws other distractors.
    """
    begin, read = _read_around(document, start, end)
    asked = suggest(read, start=start - begin, end=end - begin, seed=seed) if read else []
    if not asked:
        return None
    return Suggested(content_of_asked(asked[number % len(asked)]), number % len(asked), len(asked))


def answers_of(document: Document, sentences: Sequence[Sentence]) -> list[list[tuple[int, int]]]:
    """Return for each sentence the places of the words that can be the answer of a question, in their order."""
    if not sentences:
        return []
    begin, read = _read_around(document, sentences[0].start, sentences[-1].end)
    places = [(one.start + begin, one.end + begin) for one in answers_in(read)] if read else []
    return [[place for place in places if one.start <= place[0] and place[1] <= one.end] for one in sentences]


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
    return begin, read_for_asking(text, language=document.language, published_on=document.published_on or "")
