"""Like units with the value of each, whose sum or product is not what the text calls their total."""

from collections.abc import Iterator
from itertools import pairwise

from quizzes.facts.arithmetic import is_sum
from quizzes.facts.proposing.comparing.divided import calls_total, leaves_a_rest, total_is_said
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import low_at, word_set
from quizzes.language.values import Value, parse_value

FEWEST_UNITS, MOST_UNITS = 2, 100
MOST_OFF = 2
NEAR_TOTAL = 3
FARTHEST_EACH = 2
_KINDS = frozenset({"money", "quantity"})
_JOINS = word_set(", and və ;")
_EACH = word_set("each apiece")
_EACH_ONE = ["hər", "biri"]


def wrong_units(members: list[Mention], before: list[Mention]) -> Iterator[list[Mention]]:
    """Yield a total with the values of so many units: of one sentence, or of two that follow each other."""
    for totals, units in ((members, members), (members, before), (before, members)):
        for total in totals:
            if total.kind not in _KINDS or total.bound or not _is_total(total):
                continue
            others = [one for one in units if one is not total]
            parts = _listed(others, total) or _each(others, total)
            if parts and not leaves_a_rest(parts[0]) and _differ(total, parts[1]):
                yield sorted([total, *parts[0]], key=_start)
                return


def _is_total(total: Mention) -> bool:
    tokens, placed = total.sentence.tokens, total.placed
    near = tokens[max(0, placed.first - NEAR_TOTAL) : placed.first] + tokens[placed.last : placed.last + NEAR_TOTAL]
    alone = [one for one in total.sentence.values if one.first != placed.first]
    return total_is_said(near, total.sentence.language) or (not alone and calls_total(total))


def _listed(numbers: list[Mention], total: Mention) -> tuple[list[Mention], list[Value]] | None:
    """Four units of 2, 2, 3 and 3 MW; dörd aqreqat: 2 MVt, 2 MVt, 3 MVt və 3 MVt: as many values as units."""
    lasts = [one for one in numbers if _is_like(one, total)]
    if not lasts:
        return None
    values = [one for one in numbers if _is_like(one, total) or (one.is_bare and one.start < lasts[-1].start)]
    units = [one for one in numbers if one.kind == "count" and not one.is_bare]
    is_list = all(_are_joined(one, other) for one, other in pairwise(values))
    if len(units) != 1 or units[0].value.low != len(values) or not is_list or len(values) < FEWEST_UNITS:
        return None
    own = lasts[-1].value
    return values, [_with_unit(one, own) for one in values]


def _each(numbers: list[Mention], total: Mention) -> tuple[list[Mention], list[Value]] | None:
    """Three turbines of 5 MW each; hər biri 5 MVt olan üç turbin."""
    values = [one for one in numbers if _is_like(one, total)]
    units = [one for one in numbers if one.kind == "count" and not one.is_bare]
    if len(values) != 1 or len(units) != 1 or not _is_of_each(values[0]):
        return None
    count = units[0].value
    if count.low != count.high or count.approximate or not FEWEST_UNITS <= count.low <= MOST_UNITS or count.low % 1:
        return None
    return [units[0], values[0]], [values[0].value] * int(count.low)


def _is_like(one: Mention, total: Mention) -> bool:
    return (one.kind, one.value.dimension) == (total.kind, total.value.dimension) and not one.bound


def _are_joined(one: Mention, other: Mention) -> bool:
    gap = one.sentence.tokens[one.placed.last : other.placed.first]
    return bool(gap) and all(token.low in _JOINS for token in gap)


def _is_of_each(one: Mention) -> bool:
    tokens, placed = one.sentence.tokens, one.placed
    if one.sentence.language == "en":
        after = [low_at(tokens, at) for at in range(placed.last, placed.last + FARTHEST_EACH)]
        return bool(_EACH & set(after)) or low_at(tokens, placed.first - 2) == "each"
    near = [low_at(tokens, at) for at in range(placed.first - len(_EACH_ONE) - FARTHEST_EACH, placed.first)]
    return any(near[at : at + len(_EACH_ONE)] == _EACH_ONE for at in range(len(near)))


def _with_unit(one: Mention, other: Value) -> Value:
    """A bare number of a list in the unit that its last one has."""
    if not one.is_bare:
        return one.value
    return parse_value(other.type, one.value.value, other.unit, one.value.approximate)


def _differ(total: Mention, values: list[Value]) -> bool:
    """Whether values do not give the total, though they come near enough to be meant to."""
    off = abs(sum(value.low for value in values) - total.value.low)
    return not is_sum(total.value, values) and off * MOST_OFF <= total.value.low


def _start(mention: Mention) -> int:
    return mention.start
