"""What keeps two values from being of one thing, whatever else speaks for it: kind, time, side, person, event."""

from decimal import Decimal

from quizzes.facts.proposing.comparing.distinctions import are_of_other_places_in_order
from quizzes.facts.proposing.comparing.lifespans import LIVES
from quizzes.facts.proposing.comparing.mentions import LASTING, Mention, has_same_digits, is_room
from quizzes.facts.proposing.comparing.own_values import AGE, TIME
from quizzes.facts.proposing.comparing.scopes import are_told_apart
from quizzes.facts.proposing.comparing.surroundings import EARLIER
from quizzes.facts.proposing.tokens import low_at, word_set
from quizzes.facts.slips import is_slip
from quizzes.language.dates import parse_period

FARTHEST_SPREAD = 6
_COUNTED_FOR_PEOPLE = frozenset(
    {"seats", "tickets", "beds", "jobs", "votes", "houses", "flats", "families_homes", "graves", "calls", "teams"}
)
_CROWDS = frozenset({"spectators", "fans", "visitors", "viewers"})
_FOR_SO_MANY = ("lıq", "lik", "luq", "lük")
OPPOSITE = frozenset(frozenset(pair) for pair in LIVES)
RECURRING = word_set(
    "attack battle perform exhibit trial evacuate rescue excavate "
    "win visit elect appoint award celebrate meet match strike storm fire flood quake crash restore record test survey "
    "fly climb plant report publish register return move name enter arrest arrive leave sign occupy connect end begin"
)


def cannot_be_one(one: Mention, other: Mention) -> bool:
    """Return whether two values are surely of different things, times or sides."""
    return (
        not _is_one_kind(one, other)
        or _hold_at_other_times(one.as_of, other.as_of)
        or (are_told_apart(one.scope | one.side, other.scope | other.side) and not _is_sure_slip(one, other))
        or _are_neighbours(one, other)
        or (one.kind == "date" and _are_unlike_dates(one, other))
        or (one.kind == AGE and _are_other_ages(one, other))
        or (one.kind == TIME and _are_other_moments(one, other))
        or (one.document == other.document and _are_people_and_things(one, other))
        or (one.kind == "count" and _are_room_and_crowd(one, other))
        or are_of_other_places_in_order(one.order, other.order)
        or one.is_bare
        or other.is_bare
    )


def _are_people_and_things(one: Mention, other: Mention) -> bool:
    """Whether one number surely counts people and the other surely things that nobody is counted by."""
    if not (one.is_noun_known and other.is_noun_known) or one.nouns & other.nouns:
        return False
    people, things = (one, other) if one.counts_people else (other, one)
    return people.counts_people and not things.counts_people and not things.nouns & _COUNTED_FOR_PEOPLE


def _are_room_and_crowd(one: Mention, other: Mention) -> bool:
    """Whether one number says for how many there is room, and the other how many came."""
    if is_room(one) == is_room(other):
        return False
    crowd = other if is_room(one) else one
    is_crowd = bool((crowd.nouns | crowd.heads) & _CROWDS) or (crowd.is_people and crowd.value.approximate)
    return is_crowd and not _is_made_for(crowd)


def _is_made_for(mention: Mention) -> bool:
    """Whether a place is for so many people: "a hall for 400 spectators", "400 tamaşaçılıq", "400 tamaşaçı üçün"."""
    tokens, placed = mention.sentence.tokens, mention.placed
    if mention.sentence.language == "en":
        return low_at(tokens, placed.first - 1) == "for"
    return low_at(tokens, placed.last) == "üçün" or (low_at(tokens, placed.last - 1) or "").endswith(_FOR_SO_MANY)


def _is_sure_slip(one: Mention, other: Mention) -> bool:
    """Whether two amounts have the same two digits or more in two units of one measure: 410 metres, 410 feet."""
    is_one_measure = one.kind == "quantity" and one.value.dimension == other.value.dimension
    return is_one_measure and one.value.unit != other.value.unit and has_same_digits(one, other)


def _are_neighbours(one: Mention, other: Mention) -> bool:
    """Whether one value is of a neighbour of the other's thing, or both are of neighbours with other names."""
    if one.is_of_neighbour != other.is_of_neighbour:
        return True
    return one.is_of_neighbour and bool(one.names and other.names) and not one.names & other.names


def _are_other_ages(one: Mention, other: Mention) -> bool:
    """Whether ages are of two people, or of one when different things happened."""
    if not one.person & other.person:
        return True
    return bool(one.heads and other.heads) and not one.heads & other.heads


def _are_other_moments(one: Mention, other: Mention) -> bool:
    """Whether times of day are not of one event; two of one text never are, but where one happens once."""
    shared = one.heads & other.heads
    if not shared and (one.heads or other.heads or not one.things & other.things):
        return True
    if one.things and other.things and not one.things & other.things:
        return True
    return one.document == other.document and not shared - RECURRING


def _are_unlike_dates(one: Mention, other: Mention) -> bool:
    """Whether dates are of things that have many, or stand in one text and not of one event that happens once."""
    if (one.is_undated or other.is_undated) and not _are_days_of_one_event(one, other):
        return True
    if _has_several_values(one) and _has_several_values(other) and not _are_of_one_month(one, other):
        return True
    if any(frozenset((a, b)) in OPPOSITE for a in one.heads for b in other.heads - one.heads):
        return True
    if (one.is_relative or other.is_relative) and not (one.heads & other.heads) - RECURRING:
        return True
    is_one_event = (one.is_yearly and other.is_yearly) or bool((one.heads & other.heads) - RECURRING)
    return one.document == other.document and not is_one_event


def _are_days_of_one_event(one: Mention, other: Mention) -> bool:
    """Whether days, of which one has no year that is known, are of one event or stand beside one thing."""
    if one.value.precision != "day" or other.value.precision != "day" or one.is_yearly != other.is_yearly:
        return False
    return bool(one.heads & other.heads or (one.things & other.things and not (one.heads and other.heads)))


def _are_of_one_month(one: Mention, other: Mention) -> bool:
    """Whether both dates are days of one month, as two days of one event would be."""
    a, b = (parse_period(mention.value.value).start for mention in (one, other))
    return a.day is not None and b.day is not None and (a.year, a.month) == (b.year, b.month)


def _is_one_kind(one: Mention, other: Mention) -> bool:
    a, b = one.value, other.value
    if a.is_impossible or b.is_impossible:
        return one.kind == other.kind
    if one.kind != other.kind:
        return False
    if one.kind == "date":
        return True
    if a.unit != b.unit and {a.dimension, b.dimension} <= LASTING and is_slip(a, b) and not _last_alike(one, other):
        return False
    if a.dimension != b.dimension:
        return a.value == b.value and is_slip(a, b)
    return is_slip(a, b) or not _is_far(a.high, b.high)


def _last_alike(one: Mention, other: Mention) -> bool:
    """Whether two lengths of time of the same digits are of things that have a name for them in common; where the
    digit is a lone one, of what goes on, not only beside the same thing: a walk through a castle, its repair."""
    if len(one.value.value) > 1:
        return bool((one.heads | one.nouns | one.things) & (other.heads | other.nouns | other.things))
    return bool((_going_on(one) & _going_on(other)) | (one.nouns & other.nouns))


def _going_on(mention: Mention) -> set[str]:
    """The events and unlisted words near a value, by which two texts may speak of one thing that goes on."""
    sentence = mention.sentence
    said = {spot.concept.name for spot in sentence.spots if spot.concept.role == "event"} | {*sentence.stems.values()}
    return {word for word in said & mention.words.keys() if mention.words[word] >= EARLIER}


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


def _has_several_values(mention: Mention) -> bool:
    return mention.reading.proposal.property is not None and not mention.reading.is_single_valued
