"""Reads a whole text passage by passage: tokens, sentences, dates and amounts, names; hands them on as placed
values."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.dating import READERS, find_dates, resolve_years
from quizzes.facts.proposing.languages import language_of
from quizzes.facts.proposing.measures import find_amounts
from quizzes.facts.proposing.naming import NameReader
from quizzes.facts.proposing.relative_dates import published_in
from quizzes.facts.proposing.sentences import split_sentences
from quizzes.facts.proposing.tokens import Token, tokenize
from quizzes.language.dates import PartialDate
from quizzes.sources.splitting import split_passages

LONGEST_PIECE = 20_000


@dataclass(slots=True)
class ReadPassage:
    """One passage as read: its tokens, its sentences with the values in each, its language and heading."""

    tokens: list[Token]
    sentences: list[tuple[int, int, list[Found]]] = field(default_factory=list)
    language: str = "en"
    heading: str = ""


def read_text(
    text: str, *, language: str | None = None, published_on: PartialDate | None = None
) -> Iterator[ReadPassage]:
    """Yield the passages of a text with their values; at most one passage is held at a time."""
    default = language or language_of(text)
    names = NameReader(text)
    if published_on is None:
        opening = tokenize(text, 0, min(len(text), 400), default)
        published_on = published_in(opening, default, READERS[default])
    known_year = None
    for start, end, heading in _pieces(text):
        piece_language = language_of(text[start:end], default=default)
        tokens = tokenize(text, start, end, piece_language)
        if not tokens:
            continue
        passage = ReadPassage(tokens, language=piece_language, heading=heading)
        spans = split_sentences(tokens, piece_language)
        dates = [find_dates(tokens, first, last, piece_language, published_on) for first, last in spans]
        together = [found for row in dates for found in row]
        known_year = resolve_years(together, published_on, known_year=known_year)
        kept = set(map(id, together))
        for (first, last), row in zip(spans, dates, strict=True):
            values = [found for found in row if id(found) in kept]
            taken = {at for found in row for at in range(found.first, found.last)}
            amounts = find_amounts(tokens, first, last, text, piece_language, taken)
            taken.update(at for found in amounts for at in range(found.first, found.last))
            values += amounts
            values += names.read(tokens, first, last, piece_language, taken)
            values = [found.placed(tokens) for found in values]
            passage.sentences.append((first, last, sorted(values, key=lambda found: found.start)))
        yield passage


def _pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Passages with their headings, which are read too; a passage longer than any is cut at white space."""
    position = 0
    for passage in split_passages(text):
        if passage.start > position and text[position : passage.start].strip():
            yield from _cut(text, position, passage.start, "")
        yield from _cut(text, passage.start, passage.end, passage.heading)
        position = passage.end


def _cut(text: str, start: int, end: int, heading: str) -> Iterator[tuple[int, int, str]]:
    while end - start > LONGEST_PIECE:
        cut = max(text.rfind(mark, start + LONGEST_PIECE // 2, start + LONGEST_PIECE) for mark in (". ", "\n"))
        if cut < 0:
            cut = text.rfind(" ", start + LONGEST_PIECE // 2, start + LONGEST_PIECE)
        cut = start + LONGEST_PIECE if cut < 0 else cut + 1
        yield start, cut, heading
        start = cut
    yield start, end, heading
