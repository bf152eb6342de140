"""What a value is said to reach: words of scope in its clause, and what stands beside "together with", "without"."""

from collections.abc import Collection

from quizzes.facts.proposing.comparing.contexts import Placed, Sentence
from quizzes.facts.proposing.tokens import low_at, word_set

EXTENTS = frozenset({"together", "without", "only"})
MOST_COMPANIONS = 7
APART = (
    frozenset({"north", "south", "east", "west"}), frozenset({"upper", "lower"}), frozenset({"left", "right"}),
    frozenset({"winter", "summer"}), frozenset({"adult", "child"}), frozenset({"maximum", "minimum", "average"}),
    frozenset({"male", "female"}), frozenset({"daily", "weekly", "monthly", "hourly"}),
)  # fmt: skip
_MARKS = frozenset(",;:().")
_TAKES_COMPANIONS = {
    "en": word_set("with including excluding without except counting from counted plus"),
    "az": word_set("birlikdə birgə daxil saymasaq çıxmaqla istisna nəzərə xaric olmadan sayılmaqla əlavə qatanda"),
}


def are_told_apart(one: Collection[str], other: Collection[str]) -> bool:
    """Return whether two values are said of different sides, seasons or extremes: the north portal, the south one."""
    return any(
        family.intersection(one) and family.intersection(other) and not family.intersection(one).intersection(other)
        for family in APART
    )


def side_of(placed: Placed, clause: tuple[int, int], sentence: Sentence) -> frozenset[str]:
    """Return the side, season or sex that a sentence names before the clause of a value, where the clause has none."""
    known = frozenset().union(*APART)
    spots = [spot for spot in sentence.spots if spot.concept.role == "scope" and spot.concept.name in known]
    if any(clause[0] <= spot.first < clause[1] for spot in spots):
        return frozenset()
    return frozenset(spot.concept.name for spot in spots if spot.first < min(clause[0], placed.first))


def companions(sentence: Sentence) -> frozenset[int]:
    """Return the places of words that are counted in or left out: "with the approach roads", "filiallarla birlikdə".

    They say how far the value reaches, not what it is measured of.
    """
    found: set[int] = set()
    step = 1 if sentence.language == "en" else -1
    for spot in sentence.spots:
        if spot.concept.role != "scope" or spot.concept.name not in EXTENTS:
            continue
        marker = spot.last - 1 if step == 1 else spot.first
        said = {low_at(sentence.tokens, at) for at in range(spot.first, spot.last + 1)}
        if said & _TAKES_COMPANIONS[sentence.language]:
            found.update(_beside(sentence, marker, step))
    return frozenset(found)


def _beside(sentence: Sentence, marker: int, step: int) -> list[int]:
    taken = {at for value in sentence.values for at in range(value.first, value.last)}
    measured = {
        spot.first for spot in sentence.spots if spot.concept.role not in {"scope", "thing", "people", "generic"}
    }
    places = []
    for at in range(marker + step, marker + step * (MOST_COMPANIONS + 1), step):
        if not 0 <= at < len(sentence.tokens) or sentence.tokens[at].text in _MARKS or at in taken | measured:
            break
        places.append(at)
    return places
