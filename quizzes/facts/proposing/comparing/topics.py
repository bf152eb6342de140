"""What a text is about by the names in it, so that texts on other things are not held against each other."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from quizzes.facts.proposing.comparing.concepts import concepts_of_word, skeleton
from quizzes.facts.proposing.comparing.contexts import Sentence
from quizzes.facts.proposing.tokens import lower_word

MAIN_NAMES = 12
MAIN_THINGS = 12
ENOUGH_THINGS = 2
SHORTEST_NAME = 3
_SHARED_BY_MANY = frozenset({"thing", "scope", "people"})
_VOWELS = str.maketrans("", "", "aeiouöü")


@dataclass(frozen=True, slots=True)
class Topic:
    """The names that a text has most often, by their consonants (Bakı and Baku are alike), and its commonest things."""

    names: frozenset[str]
    things: frozenset[str]


def topic_of(sentences: Iterable[Sentence]) -> Topic:
    """Return what a text is about."""
    names: Counter[str] = Counter()
    things: Counter[str] = Counter()
    for sentence in sentences:
        things.update(_first_things(sentence))
        for name in sentence.names:
            for word in name.reading.proposal.value.split():
                if len(word) >= SHORTEST_NAME and not _is_common(word, sentence.language):
                    names[_consonants(word)] += 1
    return Topic(
        frozenset(word for word, _count in names.most_common(MAIN_NAMES)),
        frozenset(word for word, _count in things.most_common(MAIN_THINGS)),
    )


def _first_things(sentence: Sentence) -> Iterable[str]:
    """The things of a sentence, one idea for each word."""
    first: dict[int, str] = {}
    for spot in sentence.spots:
        if spot.concept.role == "thing":
            first.setdefault(spot.first, spot.concept.name)
    return first.values()


def circles(topics: Mapping[str, Topic]) -> dict[str, str]:
    """Return for each text the first of those that it may share its subject with, by itself or through others."""
    circle = {document: document for document in topics}
    for one, other in combinations(topics, 2):
        if circle[one] != circle[other] and _are_related(topics[one], topics[other]):
            gone = circle[other]
            circle = {document: circle[one] if first == gone else first for document, first in circle.items()}
    return circle


def _are_related(one: Topic, other: Topic) -> bool:
    """Return whether two texts may be about one thing: they share a name, or what they speak of most."""
    if one.names & other.names or not one.things or not other.things:
        return True
    enough = ENOUGH_THINGS if one.names and other.names else 1
    return len(one.things & other.things) >= enough


def _is_common(word: str, language: str) -> bool:
    return any(known.role in _SHARED_BY_MANY for known in concepts_of_word(lower_word(word, language), language))


def _consonants(word: str) -> str:
    plain = skeleton(word)
    return plain[:1] + plain[1:].translate(_VOWELS)
