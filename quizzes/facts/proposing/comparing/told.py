"""What a number counts where its noun does not follow it: "the number of nurses has reached 289", "Finishers: 640"."""

from collections.abc import Iterator

from quizzes.facts.proposing.comparing.concepts import Concept
from quizzes.facts.proposing.comparing.contexts import Placed, Sentence, Spot
from quizzes.facts.proposing.tokens import low_at, word_set

FARTHEST = 3
LONGEST_ANSWER = 10
FARTHEST_AHEAD = 4
_NUMBER = {
    "en": word_set("number numbers total count tally"),
    "az": word_set("sayı sayını sayının sayca miqdarı sayıdır"),
}
_COPULA = word_set("was is were are numbered numbers numbering totalled reached reaches stood stands came")
_GROUPS = word_set("party crew team staff force orchestra chorus choir garrison crowd band group expedition")


def told_noun(sentence: Sentence, placed: Placed, before: Sentence | None) -> list[Concept]:
    """Return the ideas of what the sentence says that the number counts; none where it does not."""
    for way in (_number_of, _labelled, _party_of, _copula):
        found = way(sentence, placed)
        if found:
            return found
    return _asked(sentence, before)


def _asked(sentence: Sentence, before: Sentence | None) -> list[Concept]:
    """What the sentence before spoke of last, where an answer names nothing: "And plates?" "5,000 or so"."""
    if before is None or len(sentence.tokens) > LONGEST_ANSWER or _nouns(sentence) or len(sentence.values) > 1:
        return []
    asked = _nouns(before)
    return [spot.concept for spot in asked if spot.first == asked[-1].first] if asked else []


def _nouns(sentence: Sentence) -> list[Spot]:
    return [spot for spot in sentence.spots if spot.concept.role in {"thing", "people"}]


def _number_of(sentence: Sentence, placed: Placed) -> list[Concept]:
    """The number of nurses ... 289; toxucuların sayı 365-ə çatıb."""
    tokens, language = sentence.tokens, sentence.language
    for at in range(placed.first - 1, -1, -1):
        if any(value.first <= at < value.last for value in sentence.values) and language == "az":
            return []
        if tokens[at].low not in _NUMBER[language]:
            continue
        if language == "en":
            return _first(sentence, at + 2, at + 2 + FARTHEST_AHEAD) if low_at(tokens, at + 1) == "of" else []
        return _last(sentence, at - FARTHEST, at)
    return []


def _labelled(sentence: Sentence, placed: Placed) -> list[Concept]:
    """Finishers in all three races: 12,900."""
    if low_at(sentence.tokens, placed.first - 1) != ":":
        return []
    return _first(sentence, 0, placed.first)


def _party_of(sentence: Sentence, placed: Placed) -> list[Concept]:
    """A party of fourteen; a crew of 23."""
    tokens = sentence.tokens
    if sentence.language == "az" or low_at(tokens, placed.first - 1) != "of":
        return []
    if low_at(tokens, placed.first - 2) not in _GROUPS:
        return []
    return [
        spot.concept for spot in _nouns(sentence) if spot.first == placed.first - 2 and spot.concept.role == "people"
    ]


def _copula(sentence: Sentence, placed: Placed) -> list[Concept]:
    """The permanent crew at Saltmouth was 54."""
    tokens = sentence.tokens
    near = [token.low for token in tokens[max(0, placed.first - FARTHEST) : placed.first]]
    if sentence.language == "az" or not _COPULA & set(near):
        return []
    people = [spot for spot in _nouns(sentence) if spot.concept.role == "people" and spot.last <= placed.first]
    return [spot.concept for spot in people if spot.first == people[-1].first] if people else []


def _first(sentence: Sentence, low: int, high: int) -> list[Concept]:
    inside = list(_between(sentence, low, high))
    return [spot.concept for spot in inside if spot.first == min(one.first for one in inside)]


def _last(sentence: Sentence, low: int, high: int) -> list[Concept]:
    inside = list(_between(sentence, low, high))
    return [spot.concept for spot in inside if spot.first == max(one.first for one in inside)]


def _between(sentence: Sentence, low: int, high: int) -> Iterator[Spot]:
    return (spot for spot in _nouns(sentence) if low <= spot.first < high)
