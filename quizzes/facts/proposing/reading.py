"""Reads a whole text passage by passage: tokens, sentences, dates and amounts, names; hands them on as placed
values."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.dating import READERS, find_dates, resolve_years
from quizzes.facts.proposing.languages import language_of
from quizzes.facts.proposing.measures import find_amounts
from quizzes.facts.proposing.naming import NameReader
from quizzes.facts.proposing.quoted import find_titles
from quizzes.facts.proposing.relative_dates import published_in
from quizzes.facts.proposing.sentences import split_sentences
from quizzes.facts.proposing.tokens import Token, tokenize
from quizzes.language.dates import PartialDate
from quizzes.sources.splitting import split_passages

SURE_TITLE = 0.8
LONGEST_PIECE = 20_000
_SPACE = re.compile(r"\s")


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
    known_year = known_day = None
    for start, end, heading in _pieces(text):
        piece_language = language_of(text[start:end], default=default)
        tokens = tokenize(text, start, end, piece_language)
        if not tokens:
            continue
        passage = ReadPassage(tokens, language=piece_language, heading=heading)
        spans = split_sentences(tokens, piece_language)
        titles = [find_titles(tokens, first, last, piece_language) for first, last in spans]
        dates = [find_dates(tokens, first, last, piece_language, published_on) for first, last in spans]
        dates = [_outside(row, quoted) for row, quoted in zip(dates, titles, strict=True)]
        together = [found for row in dates for found in row]
        known_year, known_day = resolve_years(together, published_on, known_year=known_year, known_day=known_day)
        kept = set(map(id, together))
        for (first, last), row, quoted in zip(spans, dates, titles, strict=True):
            values = [found for found in row if id(found) in kept]
            taken = _positions(row)
            sure = _positions(one for one in quoted if one.score >= SURE_TITLE)
            taken |= sure
            amounts = find_amounts(tokens, first, last, text, piece_language, taken)
            taken |= _positions(amounts)
            values += amounts
            values += names.read(tokens, first, last, piece_language, taken - sure, quoted)
            values = [found.placed(tokens) for found in values]
            passage.sentences.append((first, last, sorted(values, key=lambda found: found.start)))
        yield passage


def _positions(values: Iterable[Found]) -> set[int]:
    return {at for found in values for at in range(found.first, found.last)}


def _outside(dates: list[Found], titles: list[Found]) -> list[Found]:
    """The dates that are no part of a title whose kind is told, as "28 May" of a station is."""
    sure = _positions(title for title in titles if title.score >= SURE_TITLE)
    return [found for found in dates if sure.isdisjoint(range(found.first, found.last))] if sure else dates


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
        window = start + LONGEST_PIECE // 2, start + LONGEST_PIECE
        cut = max(text.rfind(mark, *window) for mark in (". ", "\n"))
        if cut < 0:
            cut = text.rfind(" ", *window)
        if cut < 0:
            space = _SPACE.search(text, window[1], end)
            cut = space.start() if space else end - 1
        cut += 1
        yield start, cut, heading
        start = cut
    if start < end:
        yield start, end, heading
