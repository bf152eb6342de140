"""What all texts together show: how common each word is, how many values of one sort a text has, and lone pairs."""

from collections import Counter
from dataclasses import dataclass, field
from math import log

from quizzes.facts.proposing.comparing.mentions import Mention, frequency

USUAL_NUMBER = 6


@dataclass(slots=True)
class Crowd:
    """What all texts together show: how common each word is, and how many values of one sort each text has."""

    size: int
    words: Counter[str] = field(default_factory=Counter)
    sorts: Counter[tuple] = field(default_factory=Counter)

    def weight(self, word: str) -> float:
        """Return how much a shared word tells; what stands everywhere tells little."""
        return log(1 + self.size / (1 + self.words[word]))


def crowd_of(mentions: list[Mention]) -> Crowd:
    """Return what the mentions show together."""
    sorts: Counter[tuple] = Counter()
    for mention in mentions:
        sorts.update(_sorts_of(mention))
    return Crowd(len(mentions), frequency(mentions), sorts)


def _sorts_of(mention: Mention) -> set[tuple]:
    """The sorts by which values of one text are counted: what they measure, their head or noun, their year."""
    own = (mention.document, mention.kind, mention.value.dimension)
    found: set[tuple] = {own}
    found |= {(*own, word) for word in mention.heads | mention.nouns}
    if mention.kind == "date":
        found.add((*own, "year", mention.value.value[:5]))
    if mention.is_people or mention.counts_people:
        found.add((*own, "people"))
    return found


def crowding(one: Mention, other: Mention, crowd: Crowd) -> float:
    """Return the logarithm of how many times more values of the kind a text has than the texts that were weighed.

    The more there are, the less likely it is that two of them are of one thing.
    """
    most = max(crowd.sorts[(mention.document, mention.kind, mention.value.dimension)] for mention in (one, other))
    return log(max(most / USUAL_NUMBER, 1.0))


def is_only(one: Mention, other: Mention, sort: tuple, crowd: Crowd) -> bool:
    """Return whether each text has no other value of the sort; within one text, whether there are these two alone."""
    if one.document == other.document:
        return crowd.sorts[(one.document, *sort)] == 2
    return crowd.sorts[(one.document, *sort)] == 1 == crowd.sorts[(other.document, *sort)]
