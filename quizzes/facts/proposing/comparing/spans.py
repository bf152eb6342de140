"""Numbers of years or days that the two dates beside them do not give: "from 1914 to 1918, five years"."""

from collections.abc import Iterator
from decimal import Decimal

from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.language.dates import parse_period
from quizzes.language.values import DATE_TYPES

_LASTED = frozenset({"duration", "age"})
_YEAR = Decimal(12)
FARTHEST = 12
NEAREST = 3


def wrong_spans(members: list[Mention]) -> Iterator[list[Mention]]:
    """Yield a span of dates (or a start and an end) with the length that the same sentence gives it wrongly."""
    lengths = [
        one
        for one in members
        if one.kind == "quantity" and one.reading.proposal.unit in {"duration-year", "duration-day"}
    ]
    dates = [one for one in members if one.kind == "date" and not one.value.is_impossible]
    if len(lengths) != 1 or lengths[0].bound:
        return
    length = lengths[0]
    ends = _ends(dates)
    if ends is None or not (length.heads & _LASTED or _follows(length, dates)):
        return
    if not _fits(length, *ends):
        yield sorted({id(one): one for one in (*dates, length)}.values(), key=lambda one: one.reading.proposal.start)


def _follows(length: Mention, dates: list[Mention]) -> bool:
    """Whether the length stands right behind the dates: "from 1904 to 1932, 31 years in all"."""
    last = max(date.placed.last for date in dates)
    return 0 <= length.placed.first - last <= NEAREST


def _ends(dates: list[Mention]) -> tuple | None:
    if (
        len(dates) == 1
        and dates[0].reading.proposal.type == "date_range"
        and dates[0].value.precision not in {"decade", "century"}
    ):
        period = parse_period(dates[0].value.value)
        return period.start, period.last
    is_from_to = len(dates) == 2 and {frozenset(one.heads) for one in dates} & {
        frozenset({"born"}),
        frozenset({"begin"}),
    }
    if is_from_to and all(one.reading.proposal.type in DATE_TYPES - {"date_range"} for one in dates):
        return tuple(sorted((parse_period(one.value.value).start for one in dates), key=lambda date: date.first_day))
    return None


def _fits(length: Mention, start, end) -> bool:
    """Years may count both ends or neither; days need days."""
    amount = length.value
    if length.reading.proposal.unit == "duration-year":
        years = end.year - start.year
        slack = 1 if not amount.approximate else 2
        return (years - slack) * _YEAR <= amount.high and amount.low <= (years + 1) * _YEAR
    if start.day is None or end.day is None:
        return True
    days = end.first_day - start.first_day
    seconds = Decimal(86400)
    return (days - 1) * seconds <= amount.low <= (days + 1) * seconds
