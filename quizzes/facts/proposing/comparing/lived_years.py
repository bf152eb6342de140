"""Ages that the dates beside them do not give: "born in 1885 ... in 1917, when he was 22"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.comparing.own_values import AGE
from quizzes.language.dates import parse_period

FARTHEST_SENTENCE = 6
SLACK = 1
MOST_OFF, FARTHEST_DATE = 25, 7
_PARTING = frozenset({";", ":", "and", "və"})


def wrong_ages(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield the birth, the date and the age of one person that do not fit; ages count full years or the one begun."""
    rows = list(mentions)
    births = [one for one in rows if _is_birth(one)]
    beside: dict[int, list[Mention]] = defaultdict(list)
    for one in rows:
        beside[id(one.sentence)].append(one)
    for age in rows:
        if age.kind != AGE or age.bound or age.value.approximate:
            continue
        birth = next((one for one in births if _is_of_one_person(one, age)), None)
        date = _date_of(age, beside[id(age.sentence)])
        if birth is None or date is None or date is birth:
            continue
        lived = parse_period(date.value.value).start.year - parse_period(birth.value.value).start.year
        off = abs(lived - int(age.value.low))
        if SLACK < off <= MOST_OFF and lived > 0:
            yield sorted((birth, date, age), key=lambda one: one.start)


def _is_birth(mention: Mention) -> bool:
    is_plain = mention.kind == "date" and mention.value.precision in {"day", "month", "year"}
    return is_plain and mention.heads == {"born"} and not mention.value.is_impossible and not mention.is_yearless


def _is_of_one_person(birth: Mention, age: Mention) -> bool:
    if birth.document != age.document:
        return False
    named = birth.names | birth.person
    near = abs(birth.sentence.number - age.sentence.number)
    if named and age.person:
        return bool(named & age.person) and near <= FARTHEST_SENTENCE
    return near <= SLACK and birth.sentence.passage == age.sentence.passage


def _is_beside(date: Mention, age: Mention) -> bool:
    """Whether a date stands close to an age, with no full clause between them."""
    one, other = sorted((date, age), key=lambda mention: mention.start)
    between = one.sentence.tokens[one.placed.last : other.placed.first]
    return len(between) <= FARTHEST_DATE and not any(
        token.text in {";", ":"} or token.low == "and" for token in between
    )


def _date_of(age: Mention, rows: Iterable[Mention]) -> Mention | None:
    """The only date near an age in its sentence that is no birth, said in full."""
    dates = [one for one in rows if one.kind == "date" and _is_beside(one, age)]
    dates = [one for one in dates if one.heads != {"born"} and not one.value.is_impossible]
    if len(dates) != 1 or dates[0].is_yearless or dates[0].value.precision not in {"day", "month", "year"}:
        return None
    return dates[0] if dates[0].reading.proposal.type != "date_range" else None
