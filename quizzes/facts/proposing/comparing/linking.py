"""Joins values that speak of one thing into groups, surest pairs first; each value has one counterpart in a text."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations

from quizzes.facts.proposing.comparing.likeness import Crowd, are_compatible_mentions, head_key, likeness
from quizzes.facts.proposing.comparing.mentions import Mention, frequency

ENOUGH_TO_DISPUTE = 2.3
ENOUGH_INSIDE_ONE_TEXT = 3.0
ENOUGH_TO_AGREE = 1.4
AGREEING_FIRST = 1.0
MOST_OF_ONE_KIND = 400


def linked(mentions: list[Mention]) -> list[list[Mention]]:
    """Return the mentions in groups that speak of one thing, those without a counterpart alone."""
    crowd = Crowd(len(mentions), frequency(mentions), Counter(map(head_key, mentions)))
    counterparts: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    parent = list(range(len(mentions)))
    for _rank, one, other, agree in _pairs(mentions, crowd):
        if _has_room(one, other, agree, mentions, counterparts) and _has_room(other, one, agree, mentions, counterparts):
            counterparts[one][mentions[other].document].append(other)
            counterparts[other][mentions[one].document].append(one)
            parent[_root(parent, other)] = _root(parent, one)
    groups: dict[int, list[Mention]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        groups[_root(parent, at)].append(mention)
    return list(groups.values())


def _pairs(mentions: list[Mention], crowd: Crowd) -> list[tuple[float, int, int, bool]]:
    found = []
    for one, other in _worth_a_look(mentions):
        a, b = mentions[one], mentions[other]
        if a.sentence is b.sentence:
            continue
        score = likeness(a, b, crowd)
        if score < ENOUGH_TO_AGREE:
            continue
        agree = are_compatible_mentions(a, b)
        enough = ENOUGH_INSIDE_ONE_TEXT if a.document == b.document else ENOUGH_TO_DISPUTE
        if agree or score >= enough:
            found.append((score + AGREEING_FIRST * agree, one, other, agree))
    return sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2]))


def _worth_a_look(mentions: list[Mention]) -> Iterable[tuple[int, int]]:
    """Pairs of one kind; where a kind has very many values, only those that share a head or noun."""
    kinds: dict[tuple, list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        kinds[(mention.kind,)].append(at)
    for key, members in kinds.items():
        if len(members) <= MOST_OF_ONE_KIND:
            yield from combinations(members, 2)
            continue
        shared: dict[str, list[int]] = defaultdict(list)
        for at in members:
            for word in mentions[at].nouns or mentions[at].heads:
                shared[word].append(at)
        seen = {pair for row in shared.values() if len(row) <= MOST_OF_ONE_KIND for pair in combinations(row, 2)}
        yield from sorted(seen)


def _has_room(one: int, other: int, agree: bool, mentions: list[Mention], counterparts: dict) -> bool:
    """Whether a value has no counterpart yet in that text, or only such as say the same."""
    known = counterparts[one][mentions[other].document]
    return all(are_compatible_mentions(mentions[at], mentions[other]) for at in known)


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = parent[at]
    return at
