"""Names and terms with a fixed counterpart: finds them in a text, and misses them in its translation."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from quizzes.facts.models import Subject
from quizzes.language.letters import lower
from quizzes.lessons.models import Term

SHORTEST, MOST_OF_AN_ENDING = 3, 12
ENDS_ARE_KEPT = 4  # in names up to this length a last letter is too much to leave out


@dataclass(frozen=True)
class Piece:
    """A piece of a text; `counterpart` where it is a term of the glossary."""

    text: str
    counterpart: str = ""


class Glossary:
    """Pairs of names from one language to another; the longer name wins over the shorter one inside it."""

    def __init__(self, pairs: Iterable[tuple[str, str]], *, source: str, target: str) -> None:
        self.source, self.target = source, target
        self._by_part: dict[str, str] = {}
        for name, counterpart in pairs:
            if name and counterpart and len(name) >= SHORTEST:
                self._by_part.setdefault(_known_part(_small(name, source), source), counterpart)
        self._pattern = _pattern_of(self._by_part, source)

    @classmethod
    def between(cls, source: str, target: str) -> Self:
        """Return the glossary of the site: its terms and the names of its subjects; two queries."""
        names = [f"name_{source}", f"name_{target}"]
        pairs = [*Term.objects.values_list(*names), *Subject.objects.values_list(*names)]
        return cls(pairs, source=source, target=target)

    def pieces(self, text: str) -> Iterator[Piece]:
        """Return the text in pieces, its terms by themselves."""
        end = 0
        for found, counterpart in self._found(text):
            if found.start() > end:
                yield Piece(text[end : found.start()])
            yield Piece(text[found.start() : found.end()], counterpart)
            end = found.end()
        if end < len(text):
            yield Piece(text[end:])

    def missing(self, text: str, translation: str) -> list[tuple[str, str]]:
        """Return the terms of a text, each once, whose counterparts the translation has in no form."""
        small = _small(translation, self.target)
        missed = {
            text[found.start() : found.end()]: counterpart
            for found, counterpart in self._found(text)
            if _beginning(_small(counterpart, self.target)) not in small
        }
        return list(missed.items())

    def _found(self, text: str) -> Iterator[tuple[re.Match[str], str]]:
        for found in self._pattern.finditer(_small(text, self.source)) if self._pattern else ():
            if found[1]:  # else a placeholder, whose short name is no name
                yield found, self._by_part[found[1]]


def _pattern_of(parts: Iterable[str], language: str) -> re.Pattern[str] | None:
    longest_first = sorted(parts, key=len, reverse=True)
    if not longest_first:
        return None
    ending = r"(?:['’]?s)?(?!\w)" if language == "en" else rf"\w{{0,{MOST_OF_AN_ENDING}}}"
    return re.compile(rf"\{{[^{{}}]*\}}|(?<!\w)({'|'.join(map(re.escape, longest_first))}){ending}")


def _known_part(name: str, language: str) -> str:
    return name if language == "en" else _beginning(name)


def _beginning(name: str) -> str:
    """Return a name without its last letter, which changes before an ending: bulaq, bulağı."""
    return name[:-1] if len(name) > ENDS_ARE_KEPT else name


def _small(text: str, language: str) -> str:
    """Return a text in small letters, letter for letter: places in it are places in the text."""
    small = lower(text, language)
    return small if len(small) == len(text) else "".join(lower(letter, language)[:1] for letter in text)
