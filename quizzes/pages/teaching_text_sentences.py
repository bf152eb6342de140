"""A sentence of a text as a line of words to point at, and what was kept about it."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from quizzes.people.publication import LANGUAGES
from quizzes.questions.asking.pointed import Way
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.sentences import Sentence
from quizzes.questions.models import Question

MOST_WAYS = 2
_WORD = re.compile(r"[^\W_]+(?:[-’'.,][^\W_]+)*%?")


@dataclass(frozen=True)
class Piece:
    """Some letters of a sentence: with two places where they lead to asking about them, marked where they answer.

    Of those marked one after the other, the first opens the mark and the last closes it.
    """

    text: str
    start: int = 0
    end: int = 0
    is_marked: bool = False
    opens: bool = False
    closes: bool = False

    @property
    def is_answer(self) -> bool:
        return self.end > self.start


@dataclass(frozen=True)
class Kept:
    """A question kept about a sentence: its number, its stem with the language of it, and where its answer stands."""

    number: int
    language: str
    stem: str
    place: tuple[int, int]


@dataclass(frozen=True)
class Line:
    """A sentence in pieces, its place, the questions kept about it, and others that can be asked."""

    start: int
    end: int
    pieces: list[Piece]
    kept: list[Kept]
    ways: list[tuple[int, Way]]


def line_of(
    text: str,
    sentence: Sentence,
    answers: list[tuple[int, int]],
    *,
    kept: list[Kept] | None = None,
    ways: Iterable[Way] = (),
    proposed: Collection[str] = (),
) -> Line:
    """Return a sentence cut at the words that can be answers, with the first questions that are new about it.

    proposed are stems that stand on cards; what asks for the answer of a kept question is no new one either.
    """
    kept = kept or []
    used, places = {*proposed, *(one.stem for one in kept)}, {one.place for one in kept}
    others = [
        (number, way) for number, way in enumerate(ways) if way.stem not in used and (way.start, way.end) not in places
    ]
    pieces = _cut(text, sentence, [Piece(text[start:end], start, end) for start, end in answers])
    return Line(sentence.start, sentence.end, pieces, kept, others[:MOST_WAYS])


def marked_line_of(text: str, sentence: Sentence, marked: Sentence | None, *, is_pressed: bool = True) -> Line:
    """Return a sentence cut at every word: one beside those that somebody pressed takes in what lies between.

    A word within marked ones becomes the answer alone; so does any beside those that nobody pressed.
    """
    places = [(one.start(), one.end()) for one in _WORD.finditer(text, sentence.start, sentence.end)]
    words = [Piece(text[one:two], *_reach(one, two, marked, is_pressed), _is_in(marked, one)) for one, two in places]
    pieces = _with_borders(_cut(text, sentence, words, places))
    return Line(sentence.start, sentence.end, pieces, [], [])


def _cut(text: str, sentence: Sentence, words: list[Piece], places: list[tuple[int, int]] | None = None) -> list[Piece]:
    """The words with what stands between them, marked where both neighbours are."""
    pieces, at = [], sentence.start
    for piece, (start, end) in zip(words, places or [(one.start, one.end) for one in words], strict=True):
        if start > at:
            pieces.append(Piece(text[at:start], is_marked=bool(pieces) and pieces[-1].is_marked and piece.is_marked))
        pieces.append(piece)
        at = end
    return [*pieces, Piece(text[at : sentence.end])] if at < sentence.end else pieces


def _with_borders(pieces: list[Piece]) -> list[Piece]:
    """The pieces, the first and the last marked one of each row told."""
    sides = [False, *(piece.is_marked for piece in pieces), False]
    return [
        replace(piece, opens=piece.is_marked and not before, closes=piece.is_marked and not after)
        for piece, before, after in zip(pieces, sides, sides[2:], strict=False)
    ]


def _reach(start: int, end: int, marked: Sentence | None, is_pressed: bool) -> tuple[int, int]:
    """What is marked once a word is pressed; nothing for the one that is marked alone."""
    if marked is None:
        return start, end
    if _is_in(marked, start):
        return (0, 0) if (start, end) == (marked.start, marked.end) else (start, end)
    return (min(start, marked.start), max(end, marked.end)) if is_pressed else (start, end)


def _is_in(marked: Sentence | None, place: int) -> bool:
    return marked is not None and marked.start <= place < marked.end


def kept_of(row: ProposedQuestion, question: Question, *, first: str) -> Kept:
    """Return a kept question by its stem: in one language where that is written, else in the other."""
    stems = {
        language: getattr(question, f"stem_{language}") for language in (first, *LANGUAGES) if language in LANGUAGES
    }
    language = next((language for language, stem in stems.items() if stem), LANGUAGES[0])
    return Kept(row.pk, language, stems.get(language, ""), (row.start, row.end))
