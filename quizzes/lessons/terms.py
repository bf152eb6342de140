"""Finds the terms of the glossary in a text, inflected ones too; pure: it draws nothing and asks no table."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizzes.language.letters import lower
from quizzes.language.stems import is_form_of, stems
from quizzes.language.text_words import TextWord, text_words


@dataclass(frozen=True)
class Mention:
    """Where a term stands in a text."""

    start: int
    end: int
    slug: str


@dataclass(frozen=True)
class _Name:
    slug: str
    words: tuple[str, ...]
    letters: tuple[str, ...]


class TermFinder:
    """Finds the terms of one language; made from their names by short name."""

    def __init__(self, names: Mapping[str, str], language: str) -> None:
        self.language = language
        self._by_last_word: dict[str, list[_Name]] = {}
        for slug, name in names.items():
            words = text_words(name)
            if words:
                letters = tuple(lower(name[word.start : word.end], language) for word in words)
                found = _Name(slug, tuple(word.folded for word in words), letters)
                self._by_last_word.setdefault(found.words[-1], []).append(found)

    def mentions(self, text: str) -> list[Mention]:
        """Every mention in the text in order; where terms overlap the longer one counts."""
        words = text_words(text)
        found = [
            (len(name.words), Mention(words[last - len(name.words) + 1].start, words[last].end, name.slug))
            for last in range(len(words))
            for name in self._names_ending_at(words, last, text)
        ]
        kept: list[Mention] = []
        for _length, mention in sorted(found, key=lambda one: (-one[0], one[1].start, one[1].slug)):
            if all(mention.end <= other.start or other.end <= mention.start for other in kept):
                kept.append(mention)
        return sorted(kept, key=lambda mention: mention.start)

    def slugs_in(self, texts: Iterator[str]) -> list[str]:
        """The short names of the terms that the texts mention, each once, in order of first mention."""
        return list(dict.fromkeys(mention.slug for text in texts for mention in self.mentions(text)))

    def _names_ending_at(self, words: list[TextWord], last: int, text: str) -> Iterator[_Name]:
        for stem in stems(words[last].folded, self.language):
            for name in self._by_last_word.get(stem, ()):
                first = last - len(name.words) + 1
                if first >= 0 and self._is_named(name, words[first : last + 1], text):
                    yield name

    def _is_named(self, name: _Name, words: list[TextWord], text: str) -> bool:
        """Whether the words are those of the name, by their own letters: folded ones would take keçə for keçe."""
        *before, last = words
        if any(word.folded != own for word, own in zip(before, name.words, strict=False)):
            return False
        written = [lower(text[word.start : word.end], self.language) for word in words]
        same = all(one == own for one, own in zip(written[:-1], name.letters[:-1], strict=True))
        if not same or not is_form_of(last.folded, name.words[-1], self.language):
            return False
        return self.language != "az" or written[-1].startswith(_beginnings(name.letters[-1]))


def _beginnings(noun: str) -> tuple[str, ...]:
    """How the forms of an Azerbaijani noun begin: as it does, or without a last k, q or double, or a vowel."""
    changes = noun[-1] in "kq" or noun[-1] == noun[-2:-1]
    return (noun, noun[:-2] + noun[-1], *([noun[:-1]] if changes else []))


def pieces_with_terms(text: str, finder: TermFinder, seen: set[str]) -> Iterator[tuple[str, str]]:
    """The text in pieces, each with the term that it mentions first here, or nothing; `seen` fills with them."""
    place = 0
    for mention in finder.mentions(text):
        if mention.slug in seen:
            continue
        seen.add(mention.slug)
        if text[place : mention.start]:
            yield text[place : mention.start], ""
        yield text[mention.start : mention.end], mention.slug
        place = mention.end
    if text[place:]:
        yield text[place:], ""
