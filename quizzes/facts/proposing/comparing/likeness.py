"""How surely two values speak of one thing: by what is measured, what it is measured of, names, times and slips."""

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from math import log

from quizzes.facts.compatible_values import are_compatible
from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import word_set
from quizzes.facts.slips import is_slip
from quizzes.facts.witnesses import ClaimView
from quizzes.language.dates import parse_period

UNRELATED = -9.0
SAME_HEAD, SAME_NOUN, SAME_EVENT_THAT_RECURS, SAME_PROPERTY, SAME_TIME, SAME_NAME = 2.0, 1.6, 1.0, 0.4, 0.5, 0.5
BOTH_PEOPLE, SAME_THING_UNNAMED, SAME_THING, SLIP, UNIT_SLIP, ONLY_ONE = 1.0, 1.0, 0.6, 0.6, 1.2, 0.5
MOST_FOR_WORDS = 1.5
OTHER_NAME, OTHER_THING, TIME_NOT_SAID, SOME_OF_THEM = -2.0, -0.8, -0.4, -0.8
FARTHEST_SPREAD = 6
MANY_DATES = 15
NEAR_DATE = 1.2
FEW_NEAR = 2
NEAR_YEARS = 2
RECURRING = word_set(
    "win visit elect appoint award celebrate meet match strike storm fire flood quake crash restore record test survey "
    "fly climb plant report publish register return move name enter arrest arrive leave sign occupy connect end begin"
)


@dataclass(slots=True)
class Crowd:
    """What all texts together show: how common each word is, and how many values of one head each text has."""

    size: int
    words: Counter[str]
    heads: Counter[tuple] = field(default_factory=Counter)
    years: Counter[tuple] = field(default_factory=Counter)

    def weight(self, word: str) -> float:
        """Return how much a shared word tells; what stands everywhere tells little."""
        return log(1 + self.size / (1 + self.words[word]))


def head_key(mention: Mention) -> tuple:
    """Return what values of one text are counted by: kind, measure and heads or nouns."""
    return mention.document, mention.kind, mention.value.dimension, mention.nouns or mention.heads


def year_key(mention: Mention) -> tuple:
    """Return by what the dates of one text are counted: its year."""
    return mention.document, mention.value.value[:5]


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
    score += _likeness_of_things(one, other, crowd) + SOME_OF_THEM * (one.is_restricted != other.is_restricted)
    if one.kind == "date":
        score += _likeness_of_dates(one, other, crowd)
    elif is_slip(one.value, other.value):
        score += UNIT_SLIP if one.value.unit != other.value.unit else SLIP
    if one.heads | one.nouns and max(crowd.heads[head_key(one)], crowd.heads[head_key(other)]) == _number_of(
        one, other
    ):
        score += ONLY_ONE
    return score


def _number_of(one: Mention, other: Mention) -> int:
    return 2 if one.document == other.document else 1


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
    if _has_several_values(one) and _has_several_values(other):
        return UNRELATED
    if one.is_yearly and other.is_yearly:
        return SAME_EVENT_THAT_RECURS
    if (
        one.kind == "date"
        and not one.heads
        and not other.heads
        and not (one.things & other.things or one.names & other.names)
    ):
        return UNRELATED
    same_noun = bool(one.nouns & other.nouns)
    if one.heads and other.heads:
        shared = one.heads & other.heads
        if not shared:
            return UNRELATED
        recurs = one.kind == "date" and shared <= RECURRING
        return SAME_EVENT_THAT_RECURS if recurs else SAME_HEAD
    return SAME_NOUN if same_noun else 0.0


def _has_several_values(mention: Mention) -> bool:
    reading = mention.reading
    return mention.kind == "date" and reading.proposal.property is not None and not reading.is_single_valued


def _likeness_of_things(one: Mention, other: Mention, crowd: Crowd) -> float:
    if not one.things or not other.things or one.nouns & other.nouns:
        return 0.0
    shared = one.things & other.things
    if not shared:
        return OTHER_THING
    if not one.heads and not other.heads and one.kind != "date":
        return SAME_THING_UNNAMED
    is_telling = not (one.heads and other.heads) or any(crowd.words[word] * 4 <= crowd.size for word in shared)
    return SAME_THING if is_telling else 0.0


def _likeness_of_counts(one: Mention, other: Mention) -> float:
    if one.nouns and other.nouns:
        told_apart = one.modifiers and other.modifiers and not one.modifiers & other.modifiers
        return SAME_HEAD if one.nouns & other.nouns and not told_apart else UNRELATED
    if one.nouns or other.nouns:
        named, general = (one, other) if one.nouns else (other, one)
        return SAME_HEAD if general.is_people and general.heads & named.nouns else UNRELATED
    if one.heads and other.heads:
        return SAME_HEAD if one.heads & other.heads else UNRELATED
    return BOTH_PEOPLE * (one.is_people and other.is_people)


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


def _likeness_of_dates(one: Mention, other: Mention, crowd: Crowd) -> float:
    """Dates a day, a month or a year apart, or of one day in another year, are likelier to be of one event.

    It tells less the more dates of that year the texts have.
    """
    a, b = (parse_period(mention.value.value).start for mention in (one, other))
    crowded = max(crowd.years[year_key(one)], crowd.years[year_key(other)], FEW_NEAR)
    near = NEAR_DATE * FEW_NEAR / crowded
    if one.is_yearly and other.is_yearly:
        return NEAR_DATE
    if a.year == b.year and (a.month is None or b.month is None or a.month == b.month or a.day == b.day):
        return near
    if a.month and (a.month, a.day) == (b.month, b.day):
        return near
    if max(crowd.years[one.document], crowd.years[other.document]) > MANY_DATES:
        return -NEAR_DATE
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
        is_yearly=mention.is_yearly or mention.is_yearless,
    )
