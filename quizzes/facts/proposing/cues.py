"""Knows the shipped properties and finds their cue words in a sentence; never chooses between them."""

from dataclasses import dataclass
from functools import lru_cache

from quizzes.facts.proposing.lexicon import read_vocabulary
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, low_at
from quizzes.language.units import dimension

_DATES = frozenset({"date", "year", "date_range"})


@dataclass(frozen=True, slots=True)
class KnownProperty:
    """One property of the vocabulary: what values it takes, whether it has one value only and whether that
    changes in time."""

    slug: str
    type: str
    unit: str | None
    is_single_valued: bool
    varies: bool
    rank: int

    def fits(self, kind: str, unit: str | None) -> bool:
        """Return whether a value of this type and unit can be its value."""
        if self.type in _DATES:
            return kind in _DATES
        if kind != self.type:
            return False
        if kind == "quantity" and self.unit:
            return dimension(unit) == dimension(self.unit) or {dimension(unit), dimension(self.unit)} == {
                "duration",
                "months",
            }
        return True


@dataclass(frozen=True, slots=True)
class Cue:
    """Cue words of a property between two token positions."""

    property: KnownProperty
    first: int
    last: int
    words: str


@lru_cache
def properties() -> dict[str, KnownProperty]:
    """Return the shipped properties by short name."""
    rows = read_vocabulary("properties.json")
    return {
        row["slug"]: KnownProperty(row["slug"], row["type"], row["unit"], row["single"], row["varies"], rank)
        for rank, row in enumerate(rows)
    }


@lru_cache
def _cue_index(language: str) -> dict[str, list[tuple[tuple[str, ...], KnownProperty]]]:
    index: dict[str, list[tuple[tuple[str, ...], KnownProperty]]] = {}
    for row in read_vocabulary("properties.json"):
        for phrase in row[language]:
            words = tuple(phrase.replace("-", " - ").split())
            if words:
                index.setdefault(words[0], []).append((words, properties()[row["slug"]]))
    return index


@lru_cache(maxsize=50_000)
def _cue_word(word: str, language: str) -> str | None:
    index = _cue_index(language)
    return without_suffix(word, index) if language == "az" else (word if word in index else None)


def cues_in(tokens: list[Token], first: int, last: int, language: str) -> list[Cue]:
    """Return the cue words of a sentence."""
    found = []
    index = _cue_index(language)
    for at in range(first, last):
        if tokens[at].kind != "word" or (known := _cue_word(tokens[at].low, language)) is None:
            continue
        for key in {known, tokens[at].low}:
            for words, owner in index.get(key, ()):
                end = at + len(words)
                if end <= last and all(
                    _same(low_at(tokens, at + step), word, language) for step, word in enumerate(words) if step
                ):
                    found.append(Cue(owner, at, end, " ".join(words)))
    return found


def _same(word: str, cue: str, language: str) -> bool:
    return word == cue or (language == "az" and without_suffix(word, frozenset({cue})) is not None)
