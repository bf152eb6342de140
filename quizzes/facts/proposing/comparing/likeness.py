"""How surely two values speak of one thing: by what is measured, what it is measured of, names, times and slips."""

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from math import log

from quizzes.facts.compatible_values import are_compatible
from quizzes.facts.slips import is_slip
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.witnesses import ClaimView
from quizzes.language.dates import parse_period

UNRELATED = -9.0
SAME_HEAD, SAME_PROPERTY, SAME_TIME, SAME_NAME, SLIP, ONLY_ONE = 2.0, 0.4, 0.5, 0.5, 0.6, 0.5
MOST_FOR_WORDS = 1.5
OTHER_NAME, OTHER_THING, TIME_NOT_SAID = -1.5, -0.8, -0.2
FARTHEST_SPREAD = 12
NEAR_DATE = 1.2
NEAR_YEARS = 2


@dataclass(slots=True)
class Crowd:
    """What all texts together show: how common each word is, and how many values of one head each text has."""

    size: int
    words: Counter[str]
    heads: Counter[tuple] = field(default_factory=Counter)

    def weight(self, word: str) -> float:
        """Return how much a shared word tells; what stands everywhere tells little."""
        return log(1 + self.size / (1 + self.words[word]))


def head_key(mention: Mention) -> tuple:
    """Return what values of one text are counted by: kind, measure and heads or nouns."""
    return mention.document, mention.kind, mention.value.dimension, mention.nouns or mention.heads


def likeness(one: Mention, other: Mention, crowd: Crowd) -> float:
    """Return how surely two values speak of one thing; below nothing where they cannot."""
    if not _is_one_kind(one, other) or _hold_at_other_times(one.as_of, other.as_of):
        return UNRELATED
    head = _likeness_of_heads(one, other)
    if head <= UNRELATED:
        return UNRELATED
    score = head + MOST_FOR_WORDS * _shared_words(one, other, crowd)
    score += SAME_PROPERTY * _is_same_property(one, other)
    score += SAME_TIME if one.as_of and other.as_of else TIME_NOT_SAID * (one.as_of != other.as_of)
    score += _likeness_of_names(one, other)
    if one.things and other.things and not one.things & other.things and not one.nouns & other.nouns:
        score += OTHER_THING
    if one.kind == "date":
        score += _likeness_of_dates(one, other)
    elif is_slip(one.value, other.value):
        score += SLIP
    if one.heads | one.nouns and crowd.heads[head_key(one)] == crowd.heads[head_key(other)] == 1:
        score += ONLY_ONE
    return score


def _is_one_kind(one: Mention, other: Mention) -> bool:
    a, b = one.value, other.value
    if a.is_impossible or b.is_impossible:
        return one.kind == other.kind
    if one.kind != other.kind:
        return False
    if one.kind == "date":
        return True
    if a.dimension != b.dimension:
        return a.value == b.value and is_slip(a, b)
    return is_slip(a, b) or not _is_far(a.high, b.high)


def _is_far(a: Decimal, b: Decimal) -> bool:
    low, high = sorted((abs(a), abs(b)))
    return low == 0 or high > FARTHEST_SPREAD * low


def _hold_at_other_times(one: str, other: str) -> bool:
    if not one or not other:
        return False
    a, b = parse_period(one), parse_period(other)
    if a.is_impossible or b.is_impossible:
        return False
    return a.last.last_day < b.start.first_day or b.last.last_day < a.start.first_day


def _likeness_of_heads(one: Mention, other: Mention) -> float:
    if one.kind == "count":
        return _likeness_of_counts(one, other)
    if one.heads and other.heads:
        return SAME_HEAD if one.heads & other.heads else UNRELATED
    return 0.0


def _likeness_of_counts(one: Mention, other: Mention) -> float:
    if one.nouns and other.nouns:
        if one.nouns & other.nouns:
            return SAME_HEAD
        return UNRELATED
    if one.nouns or other.nouns:
        named, general = (one, other) if one.nouns else (other, one)
        return SAME_HEAD if general.is_people and general.heads & named.nouns else UNRELATED
    if one.heads and other.heads:
        return SAME_HEAD if one.heads & other.heads else UNRELATED
    return 0.0


def _shared_words(one: Mention, other: Mention, crowd: Crowd) -> float:
    shared = one.words.keys() & other.words.keys()
    if not shared:
        return 0.0
    both = sum(min(one.words[word], other.words[word]) * crowd.weight(word) for word in shared)
    least = min(sum(weight * crowd.weight(word) for word, weight in mention.words.items()) for mention in (one, other))
    return both / max(least, 1.0)


def _is_same_property(one: Mention, other: Mention) -> bool:
    known = one.reading.proposal.property
    return known is not None and known == other.reading.proposal.property


def _likeness_of_names(one: Mention, other: Mention) -> float:
    if not one.names or not other.names:
        return 0.0
    return SAME_NAME if one.names & other.names else OTHER_NAME


def _likeness_of_dates(one: Mention, other: Mention) -> float:
    """Dates a day, a month or a year apart, or of one day in another year, are likelier to be of one event."""
    a, b = (parse_period(mention.value.value).start for mention in (one, other))
    if a.year == b.year and (a.month is None or b.month is None or a.month == b.month or a.day == b.day):
        return NEAR_DATE
    if a.month and (a.month, a.day) == (b.month, b.day):
        return NEAR_DATE
    return 0.0 if abs(a.year - b.year) <= NEAR_YEARS or sorted(str(a.year)) == sorted(str(b.year)) else -0.5


def are_compatible_mentions(one: Mention, other: Mention) -> bool:
    """Return whether both values can be right at once."""
    return are_compatible(view_of(one), view_of(other))


def view_of(mention: Mention) -> ClaimView:
    """Return a mention as the verdict sees it."""
    proposal = mention.reading.proposal
    return ClaimView(
        value=mention.value,
        document=mention.document,
        as_of=mention.as_of,
        scope=" ".join(sorted(mention.scope)),
        relayed_from=getattr(proposal, "relayed_from", None) or "",
        bound=mention.bound,
        is_yearly=mention.is_yearly,
    )
