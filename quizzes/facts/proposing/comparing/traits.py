"""What two values have in common and what speaks against their being of one thing, as named numbers for weighing."""

from collections.abc import Iterator
from math import log

from quizzes.facts.proposing.comparing.barriers import RECURRING
from quizzes.facts.proposing.comparing.crowds import Crowd, crowding, is_only
from quizzes.facts.proposing.comparing.mentions import LASTING, Mention, has_same_digits, is_room
from quizzes.facts.proposing.comparing.scopes import EXTENTS
from quizzes.facts.slips import is_slip
from quizzes.language.dates import parse_period

MOST_SHARED = 4
OWN_WORDS = 0.6
NEAR_YEARS = 2
RARE_WORD = 4
EVERYDAY = frozenset({"length", "duration", "months", "percent", "temperature"})
FAR = 0.4
_REACHES = frozenset({"town", "district", "main", "together"})

Traits = dict[str, float]


def traits(one: Mention, other: Mention, crowd: Crowd) -> Traits:
    """Return what speaks for and against two values being of one thing; only what is not nothing."""
    found = dict(_of_heads(one, other))
    found |= _of_words(one, other, crowd)
    found |= _of_surroundings(one, other)
    found |= _of_dates(one, other, crowd) if one.kind == "date" else _of_numbers(one, other, crowd)
    found["crowding"] = 0.0 if has_same_digits(one, other) else crowding(one, other, crowd)
    if one.document == other.document:
        found["same_document"] = 1.0
    return {name: value for name, value in found.items() if value}


def _of_heads(one: Mention, other: Mention) -> Iterator[tuple[str, float]]:
    shared = one.heads & other.heads
    if shared:
        yield ("same_recurring_head" if shared <= RECURRING else "same_head"), 1.0
    elif one.events & other.events:
        yield "same_event", 1.0
    elif one.heads and other.heads:
        yield "other_head", 1.0
    elif one.heads or other.heads:
        yield "one_head", 1.0
    if one.kind == "count":
        yield from _of_nouns(one, other)
    elif one.nouns & other.nouns:
        yield "same_noun", 1.0
    elif one.nouns and other.nouns:
        yield "other_noun", 1.0


def _of_nouns(one: Mention, other: Mention) -> Iterator[tuple[str, float]]:
    if one.nouns & other.nouns:
        yield "same_noun", 1.0
        if one.modifiers and other.modifiers and not one.modifiers & other.modifiers:
            yield "other_modifier", 1.0
    elif is_room(one) and is_room(other):
        yield "both_room", 1.0
    elif one.nouns and other.nouns:
        yield ("other_known_noun" if one.is_noun_known and other.is_noun_known else "other_noun"), 1.0
        if one.counts_people and other.counts_people:
            yield "other_people", 1.0
    elif one.nouns or other.nouns:
        named, general = (one, other) if one.nouns else (other, one)
        if general.heads & named.nouns:
            yield "head_is_noun", 1.0
        elif general.is_people and named.counts_people:
            yield "people_of_a_kind", 1.0
        else:
            yield "one_noun", 1.0
    elif one.is_people and other.is_people:
        yield "both_people", 1.0


def _of_words(one: Mention, other: Mention, crowd: Crowd) -> Traits:
    shared = one.words.keys() & other.words.keys()
    if not shared:
        return {"no_shared_word": 1.0}
    both = sum(min(one.words[word], other.words[word]) * crowd.weight(word) for word in shared)
    least = min(sum(weight * crowd.weight(word) for word, weight in mention.words.items()) for mention in (one, other))
    own = [word for word in shared if min(one.words[word], other.words[word]) >= OWN_WORDS]
    return {
        "shared_words": both / max(least, 1.0),
        "shared_count": min(len(own), MOST_SHARED) / MOST_SHARED,
        "rare_word": float(any(crowd.words[word] * RARE_WORD <= crowd.size for word in own)),
    }


def _of_surroundings(one: Mention, other: Mention) -> Traits:
    found: Traits = {}
    if one.things & other.things:
        found["same_thing"] = 1.0
    elif one.things and other.things:
        found["other_thing"] = 1.0
    if one.stems & other.stems:
        found["same_stem"] = 1.0
    if one.names and other.names:
        found["same_name" if one.names & other.names else "other_name"] = 1.0
    properties = one.reading.proposal.property, other.reading.proposal.property
    if all(properties):
        found["same_property" if properties[0] == properties[1] else "other_property"] = 1.0
    if one.as_of and other.as_of:
        found["same_time"] = 1.0
    elif one.as_of or other.as_of:
        found["one_time"] = 1.0
    found["one_restricted"] = float(one.is_restricted != other.is_restricted)
    found["one_elsewhere"] = float(one.is_elsewhere != other.is_elsewhere)
    found["now_and_then"] = float((one.is_now and bool(other.as_of)) or (other.is_now and bool(one.as_of)))
    found["other_reach"] = float(bool(_REACHES & one.scope) and bool(_REACHES & other.scope - one.scope))
    found["extent"] = float(bool((one.scope | other.scope) & EXTENTS))
    return found


def _of_numbers(one: Mention, other: Mention, crowd: Crowd) -> Traits:
    found: Traits = {}
    if is_slip(one.value, other.value):
        found["unit_slip" if one.value.unit != other.value.unit else "slip"] = 1.0
        found["same_digits"] = float(has_same_digits(one, other))
        found["other_measure"] = float(one.value.dimension != other.value.dimension)
    elif one.value.unit == other.value.unit:
        found["same_unit"] = 1.0
    found["near"] = _nearness(one, other)
    found["lone_digit"] = float(any(len(mention.value.value) == 1 for mention in (one, other)))
    found["far"] = float(found["near"] < FAR)
    if one.kind == "count":
        is_mixed = one.counts_people != other.counts_people and bool(one.nouns and other.nouns)
        found["people_and_things"] = float(is_mixed and not (is_room(one) and is_room(other)))
    elif one.value.dimension in EVERYDAY and not one.words.keys() & other.words.keys():
        found["everyday_unshared"] = 1.0
    found["lasting"] = float(one.value.dimension in LASTING)
    found["one_about"] = float(one.value.approximate != other.value.approximate)
    own = (one.kind, one.value.dimension)
    if one.kind != "count" and is_only(one, other, own, crowd):
        found["only_of_measure" if one.value.dimension in EVERYDAY else "only_of_rare_measure"] = 1.0
    if any(is_only(one, other, (*own, word), crowd) for word in (one.heads & other.heads) | (one.nouns & other.nouns)):
        found["only_of_head"] = 1.0
    if one.kind == "count" and is_only(one, other, (*own, "people"), crowd):
        found["only_people"] = 1.0
    return found


def _nearness(one: Mention, other: Mention) -> float:
    low, high = sorted((abs(one.value.high), abs(other.value.high)))
    return float(low / high) if low > 0 else 0.0


def _of_dates(one: Mention, other: Mention, crowd: Crowd) -> Traits:
    a, b = (parse_period(mention.value.value).start for mention in (one, other))
    if one.is_yearly and other.is_yearly:
        return {"both_yearly": 1.0}
    found: Traits = {}
    if a.year == b.year or one.is_undated or other.is_undated:
        found["same_year"] = 1.0
        found["inferred_year"] = float(one.is_yearless or other.is_yearless)
        found["same_month"] = float(a.month is not None and a.month == b.month)
        found["same_day"] = float(a.day is not None and a.day == b.day)
    elif a.month and (a.month, a.day) == (b.month, b.day):
        found["same_month_and_day"] = 1.0
    elif abs(a.year - b.year) <= NEAR_YEARS or sorted(str(a.year)) == sorted(str(b.year)):
        found["near_year"] = 1.0
    elif abs(a.year - b.year) <= NEAR_YEARS * 10:
        found["some_years"] = 1.0
    else:
        found["far_year"] = 1.0
    found["one_yearly"] = float(one.is_yearly != other.is_yearly)
    found["one_relative"] = float(one.is_relative != other.is_relative)
    found["one_as_of"] = float(one.is_as_of or other.is_as_of)
    found["unlike_precision"] = float(a.precision != b.precision)
    own = ("date", "date")
    in_year = max(crowd.sorts[(mention.document, *own, "year", mention.value.value[:5])] for mention in (one, other))
    found["crowded_year"] = log(in_year) if found.get("same_year") else 0.0
    if any(is_only(one, other, (*own, word), crowd) for word in one.heads & other.heads):
        found["only_of_head"] = 1.0
    return found
