"""Joins values that speak of one thing into groups, surest pairs first; each value has one counterpart in a text."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from quizzes.facts.proposing.comparing.crowds import Crowd, crowd_of, crowding
from quizzes.facts.proposing.comparing.likeness import are_compatible_mentions, likeness
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.comparing.topics import Topic, circles

ENOUGH_TO_DISPUTE = -2.1
ENOUGH_AMONG_MANY_DATES = -1.2
ENOUGH_WITHIN_A_TEXT = -1.2
ENOUGH_TO_AGREE = -2.8
AGREEING_FIRST = 1.0
LEAST_IN_A_GROUP = -3.0
MOST_OF_ONE_KIND = 400
MOST_MEMBERS = 40


def linked(mentions: list[Mention], topics: Mapping[str, Topic]) -> list[list[Mention]]:
    """Return the mentions in groups that speak of one thing, those without a counterpart alone."""
    crowd = crowd_of(mentions)
    counterparts: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    parent = list(range(len(mentions)))
    members: dict[int, list[int]] = {at: [at] for at in parent}
    for _rank, one, other in _pairs(mentions, circles(topics), crowd):
        if _has_room(one, other, mentions, counterparts) and _has_room(other, one, mentions, counterparts):
            into, out = _root(parent, one), _root(parent, other)
            if into != out and not _may_join(members[into], members[out], mentions, crowd):
                continue
            counterparts[one][mentions[other].document].append(other)
            counterparts[other][mentions[one].document].append(one)
            if into != out:
                parent[out] = into
                members[into] += members.pop(out)
    return [[mentions[at] for at in sorted(row)] for row in members.values()]


def _may_join(row: list[int], others: list[int], mentions: list[Mention], crowd: Crowd) -> bool:
    """Whether no value of one group is of another thing than one of the other; groups of many values are none."""
    if len(row) + len(others) > MOST_MEMBERS:
        return False
    return all(likeness(mentions[one], mentions[other], crowd) > LEAST_IN_A_GROUP for one in row for other in others)


def _pairs(mentions: list[Mention], circle: Mapping[str, str], crowd: Crowd) -> list[tuple[float, int, int]]:
    found = []
    for one, other in _worth_a_look(mentions):
        a, b = mentions[one], mentions[other]
        if a.sentence is b.sentence or circle[a.document] != circle[b.document]:
            continue
        score = likeness(a, b, crowd)
        agree = score >= ENOUGH_TO_AGREE and are_compatible_mentions(a, b)
        if agree or score >= _enough(a, b, crowd):
            found.append((score + AGREEING_FIRST * agree, one, other))
    return sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2]))


def _enough(one: Mention, other: Mention, crowd: Crowd) -> float:
    """How sure a dispute must be: more within one text, and of dates where a text tells of many."""
    if one.document == other.document:
        return ENOUGH_WITHIN_A_TEXT
    is_of_many = one.kind == "date" and crowding(one, other, crowd) > 0
    return ENOUGH_AMONG_MANY_DATES if is_of_many else ENOUGH_TO_DISPUTE


def _worth_a_look(mentions: list[Mention]) -> Iterable[tuple[int, int]]:
    """Pairs of one kind; where a kind has very many values, only those that share a head or noun."""
    kinds: dict[tuple, list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        kinds[(mention.kind,)].append(at)
    for members in kinds.values():
        if len(members) <= MOST_OF_ONE_KIND:
            yield from combinations(members, 2)
            continue
        shared: dict[str, list[int]] = defaultdict(list)
        for at in members:
            for word in mentions[at].nouns or mentions[at].heads:
                shared[word].append(at)
        seen = {pair for row in shared.values() if len(row) <= MOST_OF_ONE_KIND for pair in combinations(row, 2)}
        yield from sorted(seen)


def _has_room(one: int, other: int, mentions: list[Mention], counterparts: dict) -> bool:
    """Whether a value has no counterpart yet in that text, or only such as say the same."""
    known = counterparts[one][mentions[other].document]
    return all(are_compatible_mentions(mentions[at], mentions[other]) for at in known)


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = parent[at]
    return at
