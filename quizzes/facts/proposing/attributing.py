"""Proposes what a value is said of: subject by the names nearby, property by cue words, qualifier by dates and
adjectives."""

from dataclasses import dataclass, field

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.cues import Cue, cues_in
from quizzes.facts.proposing.reading import ReadPassage
from quizzes.facts.proposing.tokens import Token, low_at
from quizzes.language.values import DATE_TYPES, NAME_TYPES, NUMBER_TYPES

FARTHEST_CUE = 12
_SUBJECT_TYPES = frozenset({"place", "organisation", "other_name", "work_title", "person"})
_CLAUSE_MARKS = frozenset(";:")


@dataclass(slots=True)
class Attribution:
    """What a value is said of, how sure that is, and why."""

    subject: Found | None = None
    property: Cue | None = None
    qualifier: str | None = None
    support: float = 0.0
    is_subject_near: bool = False
    reasons: list[str] = field(default_factory=list)


class Attributor:
    """Walks through a text sentence by sentence; remembers the subject that the text is about."""

    def __init__(self) -> None:
        self.topic: Found | None = None

    def attribute(self, passage: ReadPassage) -> list[tuple[Found, Attribution]]:
        """Return every value of a passage with what it is said of."""
        attributed = []
        for first, last, values in passage.sentences:
            cues = cues_in(passage.tokens, first, last, passage.language) if values else []
            names = [found for found in values if found.type in _SUBJECT_TYPES]
            for found in values:
                attributed.append((found, self._of(found, values, names, cues, passage, first)))
            self.topic = next((name for name in names if name.type != "person" or name.first - first < 3), self.topic)
        return attributed

    def _of(
        self, found: Found, values: list[Found], names: list[Found], cues: list[Cue], passage: ReadPassage, first: int
    ) -> Attribution:
        result = Attribution()
        cue, distance = _best_cue(found, cues, passage.tokens, values)
        if cue is not None:
            result.property = cue
            result.support = max(0.3, 0.95 - 0.05 * distance)
            result.reasons.append(f"cue: {cue.words}")
        if found.type in NAME_TYPES and cue is None:
            return result
        subject, weight = self._subject(found, names, cue, passage, first)
        result.subject, result.is_subject_near = subject, weight >= 0.7
        result.support *= weight if subject is not None else 0.4
        if cue is not None and (cue.property.varies or found.noun):
            result.qualifier = _qualifier(found, values, passage, is_dated=cue.property.varies)
        elif cue is None and found.type in NUMBER_TYPES:
            result.qualifier = _qualifier(found, values, passage, is_dated=True)
        return result

    def _subject(
        self, found: Found, names: list[Found], cue: Cue | None, passage: ReadPassage, first: int
    ) -> tuple[Found | None, float]:
        tokens, language = passage.tokens, passage.language
        others = [name for name in names if name is not found and name.value != found.value]
        if cue is not None:
            owner = next((name for name in others if _owns(tokens, name, cue, language)), None)
            if owner is not None:
                return owner, 1.0
        begin = max((at + 1 for at in range(first, found.first) if tokens[at].text in _CLAUSE_MARKS), default=first)
        before = [name for name in others if begin <= name.first < found.first]
        main = [name for name in before if not _is_adverbial(tokens, name, language, begin)]
        if main:
            return (main[0] if len(main) < 3 else main[-1]), 0.9 if len(main) == 1 else 0.75
        after = next(
            (
                name
                for name in others
                if found.last <= name.first <= found.last + 6 and low_at(tokens, name.first - 1) in {"of", "the"}
            ),
            None,
        )
        if after is not None:
            return after, 0.75
        if before:
            return before[-1], 0.7
        return (self.topic, 0.65) if self.topic is not None else (None, 0.0)


def _owns(tokens: list[Token], name: Found, cue: Cue, language: str) -> bool:
    """Whether the name is the owner of the cue: "area of X", "X's area", "X-nın sahəsi"."""
    if language == "az":
        genitive = tokens[name.last - 1].low.endswith(("ın", "in", "un", "ün"))
        return genitive and 0 <= cue.first - name.last <= 2
    of_it = low_at(tokens, cue.last) == "of" and name.first - cue.last in {1, 2}
    has_it = (
        low_at(tokens, name.last) in "'’" and low_at(tokens, name.last + 1) == "s" and 2 <= cue.first - name.last <= 4
    )
    return of_it or bool(low_at(tokens, name.last) and has_it)


def _is_adverbial(tokens: list[Token], name: Found, language: str, begin: int) -> bool:
    """Whether the name only says where or by whom: "in Paris, ...", "Parisdə"."""
    if name.type not in {"place", "person"}:
        return False
    if language == "az":
        return (
            tokens[name.last - 1].low.endswith(("da", "də", "dan", "dən"))
            and name.value.lower() != tokens[name.last - 1].low
        )
    before = tokens[name.first - 1].low if name.first > begin else ""
    before = tokens[name.first - 2].low if before == "the" and name.first - 1 > begin else before
    return before in {"in", "at", "near", "from", "by", "to", "between"}


def _best_cue(found: Found, cues: list[Cue], tokens: list[Token], values: list[Found]) -> tuple[Cue | None, int]:
    best, nearest = None, (FARTHEST_CUE + 1, 0, 0)
    for cue in cues:
        if not cue.property.fits(found.type, found.unit):
            continue
        distance = _distance(found, cue)
        if distance > FARTHEST_CUE:
            continue
        distance += 3 * sum(
            _between(other, found, cue) for other in values if other.type == found.type and other is not found
        )
        key = (distance, -len(cue.words.split()), cue.property.rank)
        if key < nearest:
            best, nearest = cue, key
    return best, nearest[0]


def _distance(found: Found, cue: Cue) -> int:
    if cue.first >= found.last:
        return cue.first - found.last
    return max(0, found.first - cue.last)


def _between(other: Found, found: Found, cue: Cue) -> bool:
    low, high = sorted((found.first, cue.first))
    return low < other.first < high


def _qualifier(found: Found, values: list[Found], passage: ReadPassage, *, is_dated: bool) -> str | None:
    """The date to which a number belongs, and the adjectives before the noun that it counts."""
    parts = []
    if is_dated and found.type in NUMBER_TYPES:
        dates = [other for other in values if other.type in DATE_TYPES]
        nearest = min(dates, key=lambda other: abs(other.first - found.first), default=None)
        if nearest is not None:
            parts.append(nearest.value)
    if found.noun and found.last - found.first > 2:
        words = [
            token.low
            for token in passage.tokens[found.first : found.last - 1]
            if token.kind == "word" and len(token.low) > 3
        ]
        parts.extend(word for word in words if word not in {"million", "billion", "milyon", "milyard", "thousand"})
    return " ".join(parts) or None
