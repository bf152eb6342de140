"""A line of time for each source where dates differ: as wide as the dates are vague; numbers and names have none."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizzes.facts.claim_views import claimed_value
from quizzes.facts.yearly_dates import month_and_day
from quizzes.language.dates import day_number, days_in_month
from quizzes.language.values import DATE_TYPES, Value
from quizzes.language.writing import write_date
from quizzes.lessons.comparisons import Witness
from quizzes.pages.bars import label_of

LEAP_YEAR = 2000
MARGIN = Decimal("0.08")
THINNEST = Decimal(2)
HUNDRED = Decimal(100)
ROOM_ALONE = 5


@dataclass(frozen=True)
class Stretch:
    """The days that a date may mean, the first and one past the last, and how its ends are written."""

    low: Decimal
    high: Decimal
    opens: str
    closes: str


def timeline_of(seen: Sequence[Witness], language: str) -> dict[str, object]:
    """What components/timeline.html draws: rows of sources and the ends of the axis; {} where dates do not differ.

    A day that no calendar has stands in the list without a place on the line. Days of each year (25 November) are set
    on the line of one year.
    """
    values = [claimed_value(witness.claim) for witness in seen]
    stretches = [_stretch(value, language) for value in values]
    known = [stretch for stretch in stretches if stretch is not None]
    if len(seen) < 2 or len(known) < len([value for value in values if not value.is_impossible]):
        return {}
    if len({(stretch.low, stretch.high) for stretch in known}) + any(value.is_impossible for value in values) < 2:
        return {}
    first, last = min(known, key=lambda one: one.low), max(known, key=lambda one: one.high)
    spread = (last.high - first.low) * ROOM_ALONE if len(set(known)) == 1 else Decimal(0)
    ends = first.low - spread, last.high + spread
    rows = [_row(witness, stretch, *ends) for witness, stretch in zip(seen, stretches, strict=True)]
    return {"rows": rows} if spread else {"rows": rows, "from": first.opens, "to": last.closes}


def _row(witness: Witness, stretch: Stretch | None, first: Decimal, last: Decimal) -> dict[str, object]:
    row = {"label": label_of(witness), "value": witness.value, "is_taught": witness.is_taught, "is_placed": False}
    if stretch is None:
        return row
    whole = last - first
    scale = HUNDRED * (1 - 2 * MARGIN) / whole
    begin, width = (stretch.low - first) * scale + HUNDRED * MARGIN, (stretch.high - stretch.low) * scale
    if width < THINNEST:
        begin, width = begin - (THINNEST - width) / 2, THINNEST
    return row | {"is_placed": True, "start": str(round(begin, 1)), "width": str(round(width, 1))}


def _stretch(value: Value, language: str) -> Stretch | None:
    if value.type in DATE_TYPES and value.low is not None:
        begin, _slash, end = value.value.partition("/")
        return Stretch(value.low, value.high + 1, write_date(begin, language), write_date(end or begin, language))
    day = month_and_day(value) if value.type == "text" else None
    if day is None or day[1] > days_in_month(LEAP_YEAR, day[0]):
        return None
    number = Decimal(day_number(LEAP_YEAR, *day))
    return Stretch(number, number + 1, value.value, value.value)
