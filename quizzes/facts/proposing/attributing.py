"""Proposes what a value is said of: property by cue words, qualifier by dates and adjectives; the subject is
sought elsewhere."""

from bisect import bisect_left
from dataclasses import dataclass, field

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.cues import Cue, cues_in
from quizzes.facts.proposing.grouping import group_of
from quizzes.facts.proposing.reading import ReadPassage
from quizzes.facts.proposing.relaying import Relay, relays_in
from quizzes.facts.proposing.subjects import Sentence, is_of_topic, subject_of
from quizzes.language.values import NAME_TYPES, NUMBER_TYPES

FARTHEST_CUE = 12
_SCALES = frozenset(["million", "billion", "milyon", "milyard", "thousand"])


@dataclass(slots=True)
class Attribution:
    """What a value is said of, how sure that is, and why; who is quoted for it, and its like where it has no
    property."""

    subject: Found | None = None
    property: Cue | None = None
    qualifier: str | None = None
    support: float = 0.0
    is_subject_near: bool = False
    relayed_from: str | None = None
    group: str | None = None
    reasons: list[str] = field(default_factory=list)


class Attributor:
    """Walks through a text sentence by sentence; remembers the subject that the text is about, and who spoke last."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.topic: Found | None = None

    def attribute(self, passage: ReadPassage) -> list[tuple[Found, Attribution]]:
        """Return every value of a passage with what it is said of."""
        attributed, speaker = [], None
        for first, last, values in passage.sentences:
            relays = relays_in(passage.tokens, first, last, passage.language, self.text, before=speaker)
            speaker = relays[-1].whom if relays else speaker
            if not values:
                continue
            others = [found for found in values if not any(relay.names(found) for relay in relays)]
            sentence = Sentence(passage.tokens, first, last, others, passage.language)
            cues = cues_in(passage.tokens, first, last, passage.language)
            for found in values:
                attributed.append((found, self._of(found, values, cues, sentence, relays)))
            self._turn_to(sentence)
        return attributed

    def _turn_to(self, sentence: Sentence) -> None:
        """Take the subject of the sentence for what the text is about, unless the sentence goes on about the old."""
        if self.topic is not None and is_of_topic(sentence):
            return
        names = sentence.main or ([] if self.topic is not None else sentence.names)
        self.topic = next(
            (name for name in names if name.type != "person" or name.first - sentence.first < 3), self.topic
        )

    def _of(
        self, found: Found, values: list[Found], cues: list[Cue], sentence: Sentence, relays: list[Relay]
    ) -> Attribution:
        result = Attribution()
        cue, distance = _best_cue(found, cues, values)
        if cue is not None:
            result.property = cue
            result.support = max(0.3, 0.95 - 0.05 * distance)
            result.reasons.append(f"cue: {cue.words}")
        if found.type not in NAME_TYPES:
            result.relayed_from = next((relay.whom for relay in relays if relay.covers(found)), None)
        if found.type in NAME_TYPES and cue is None:
            return result
        subject, weight, why = subject_of(found, cue, sentence, self.topic)
        result.subject, result.is_subject_near = subject, weight >= 0.7
        if subject is not None:
            result.reasons.append(f"subject: {why}")
        result.support *= weight if subject is not None else 0.4
        if cue is not None and (cue.property.varies or found.noun):
            result.qualifier = _qualifier(found, sentence, is_dated=cue.property.varies)
        elif cue is None:
            if found.type in NUMBER_TYPES:
                result.qualifier = _qualifier(found, sentence, is_dated=True)
            result.group = group_of(found, sentence)
        return result


def _best_cue(found: Found, cues: list[Cue], values: list[Found]) -> tuple[Cue | None, int]:
    best, nearest = None, (FARTHEST_CUE + 1, False, 0, 0)
    for cue in cues:
        if cue.first > found.last + FARTHEST_CUE:
            break
        if cue.last < found.first - FARTHEST_CUE or not cue.property.fits(found.type, found.unit):
            continue
        distance = _distance(found, cue)
        if distance > FARTHEST_CUE:
            continue
        distance += 3 * _alike_between(found, cue, values)
        key = (distance, cue.property.type != found.type, -len(cue.words.split()), cue.property.rank)
        if key < nearest:
            best, nearest = cue, key
    return best, nearest[0]


def _distance(found: Found, cue: Cue) -> int:
    if cue.first >= found.last:
        return cue.first - found.last
    return max(0, found.first - cue.last)


def _alike_between(found: Found, cue: Cue, values: list[Found]) -> int:
    """How many values of the same type stand between a value and a cue."""
    low, high = sorted((found.first, cue.first))
    at = bisect_left(values, low + 1, key=lambda other: other.first)
    count = 0
    while at < len(values) and values[at].first < high:
        count += values[at].type == found.type and values[at] is not found
        at += 1
    return count


def _qualifier(found: Found, sentence: Sentence, *, is_dated: bool) -> str | None:
    """The date to which a number belongs, and the adjectives before the noun that it counts."""
    parts = []
    if is_dated and found.type in NUMBER_TYPES:
        nearest = sentence.nearest(sentence.dates, found)
        if nearest is not None:
            parts.append(nearest.value)
    if found.noun and found.last - found.first > 2:
        words = [
            token.low
            for token in sentence.tokens[found.first : found.last - 1]
            if token.kind == "word" and len(token.low) > 3
        ]
        parts.extend(word for word in words if word not in _SCALES)
    return " ".join(parts) or None
