"""What kind of value a number or date is: the nearest idea of its clause that can name it, and all events there."""

from quizzes.facts.proposing.comparing.contexts import Placed, Sentence, Spot

WRONG_SIDE = 3
OTHER_CLAUSE = 4
FARTHEST_HEAD = 14
HAPPENING = frozenset({"date", "time", "age"})
_COUNTED = frozenset({"people", "event"})


def heads_of(
    placed: Placed, clause: tuple[int, int], sentence: Sentence, *, kind: str, dimension: str
) -> frozenset[str]:
    """Return the names of the nearest ideas that can say what a value is of; dates look beyond their clause."""
    roles = _roles(kind, dimension)
    spots = [spot for spot in sentence.spots if spot.concept.role in roles]
    inside = [spot for spot in spots if clause[0] <= spot.first < clause[1]]
    language = sentence.language
    ranked = sorted((_distance(spot, placed, kind, language), spot.first) for spot in inside)
    if not ranked and kind in HAPPENING:
        ranked = sorted((_distance_outside(spot, placed, kind, language), spot.first) for spot in spots)
    if not ranked or ranked[0][0] > FARTHEST_HEAD:
        return frozenset()
    place = ranked[0][1]
    return frozenset(spot.concept.name for spot in spots if spot.first == place)


def events_in(clause: tuple[int, int], sentence: Sentence) -> frozenset[str]:
    """Return all events that a clause names."""
    spots = [spot for spot in sentence.spots if clause[0] <= spot.first < clause[1]]
    return frozenset(spot.concept.name for spot in spots if spot.concept.role == "event")


def _roles(kind: str, dimension: str) -> frozenset[str]:
    if kind in HAPPENING:
        return frozenset({"event"})
    if kind == "count":
        return _COUNTED
    if kind in {"quantity", "temperature"}:
        return frozenset({dimension})
    return frozenset({kind})


def _distance_outside(spot: Spot, placed: Placed, kind: str, language: str) -> int:
    """The distance to an idea of another clause; an Azerbaijani verb stands after its date, whatever lies between."""
    is_before = spot.last <= placed.first
    return _distance(spot, placed, kind, language) + (OTHER_CLAUSE if language == "az" and is_before else 0)


def _distance(spot: Spot, placed: Placed, kind: str, language: str) -> int:
    is_after = spot.first >= placed.last
    gap = spot.first - placed.last if is_after else max(0, placed.first - spot.last)
    wrong = is_after != (language == "az" and kind in HAPPENING | {"count"})
    return gap + (WRONG_SIDE if wrong and gap > 1 else 0)
