"""A sentence of a text as a line of words to point at, and what was kept about it."""

from dataclasses import dataclass

from quizzes.people.publication import LANGUAGES
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.sentences import Sentence
from quizzes.questions.models import Question


@dataclass(frozen=True)
class Piece:
    """Some letters of a sentence: between two places where one can point at them, marked where they are the answer."""

    text: str
    start: int = 0
    end: int = 0
    is_marked: bool = False

    @property
    def is_answer(self) -> bool:
        return self.end > self.start and not self.is_marked


@dataclass(frozen=True)
class Kept:
    """A question kept about a sentence: its number, and its stem with the language of it."""

    number: int
    language: str
    stem: str


@dataclass(frozen=True)
class Line:
    """A sentence in pieces, its place, and the questions kept about it."""

    start: int
    end: int
    pieces: list[Piece]
    kept: list[Kept]


def line_of(
    text: str,
    sentence: Sentence,
    answers: list[tuple[int, int]],
    *,
    marked: Sentence | None = None,
    kept: list[Kept] | None = None,
) -> Line:
    """Return a sentence cut at the words that can be answers; the marked ones stand for those that they share."""
    places = [(start, end, False) for start, end in answers if marked is None or not _share(marked, start, end)]
    places += [(marked.start, marked.end, True)] if marked else []
    pieces, at = [], sentence.start
    for start, end, is_marked in sorted(places):
        if start > at:
            pieces.append(Piece(text[at:start]))
        pieces.append(Piece(text[start:end], start, end, is_marked))
        at = end
    if at < sentence.end:
        pieces.append(Piece(text[at : sentence.end]))
    return Line(sentence.start, sentence.end, pieces, kept or [])


def kept_of(row: ProposedQuestion, question: Question, *, first: str) -> Kept:
    """Return a kept question by its stem: in one language where that is written, else in the other."""
    stems = {
        language: getattr(question, f"stem_{language}") for language in (first, *LANGUAGES) if language in LANGUAGES
    }
    language = next((language for language, stem in stems.items() if stem), LANGUAGES[0])
    return Kept(row.pk, language, stems.get(language, ""))


def _share(marked: Sentence, start: int, end: int) -> bool:
    return start < marked.end and marked.start < end
