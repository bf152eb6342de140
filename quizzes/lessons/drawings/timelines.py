"""Dates on one line: of several facts, or of one fact by those who say it; what components/timeline.html draws."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.urls import reverse
from django.utils.translation import gettext as _

from quizzes.facts.claim_views import claimed_value
from quizzes.facts.models import Claim, Fact
from quizzes.facts.queries import is_doubted, taught_claim, verdict_of
from quizzes.facts.verdicts import VerdictKind
from quizzes.facts.yearly_dates import month_and_day
from quizzes.language.dates import day_number, days_in_month
from quizzes.language.values import DATE_TYPES, Value
from quizzes.lessons.comparisons import Witness, written_value
from quizzes.lessons.drawings.naming import event_name, whom
from quizzes.lessons.drawings.rounding import percent
from quizzes.lessons.drawings.ticks import Tick
from quizzes.lessons.drawings.time_layout import Mark, Stretch, TimeLine, lay_out_time
from quizzes.lessons.drawings.time_ticks import ticks_of

LEAP_YEAR = 2000
Refer = Callable[[Iterable[Claim]], str]


@dataclass(frozen=True)
class SaidDate:
    """One date as it is written, who says so where that must be said, and its days; none for a day no calendar has."""

    text: str
    whom: str
    stretch: Stretch | None
    is_certain: bool


@dataclass(frozen=True)
class DatedRow:
    """One line of the drawing: what happened or who speaks, and every date that is given for it."""

    label: str
    url: str
    dates: tuple[SaidDate, ...]
    is_disputed: bool = False
    references: str = ""

    @property
    def stretches(self) -> list[Stretch]:
        return [date.stretch for date in self.dates if date.stretch is not None]


def is_dated(fact: Fact) -> bool:
    """Return whether some claim of the fact gives a date, be it one that no calendar has."""
    return any(claimed_value(claim).type in DATE_TYPES for claim in fact.claims.all())


def timeline_of_facts(facts: Iterable[Fact], language: str, *, refer: Refer) -> dict[str, object]:
    """Return the drawing of the dated facts in the order of time; {} where there are none."""
    return drawing_of(rows_of_facts(facts, language, refer=refer), language)


def rows_of_facts(facts: Iterable[Fact], language: str, *, refer: Refer) -> list[DatedRow]:
    """Return a row for each dated fact in the order of time, those that no calendar has at the end."""
    never = Stretch(Decimal("Infinity"), Decimal("Infinity"))
    rows = [row_of_fact(fact, language, refer=refer) for fact in facts if is_dated(fact)]
    return sorted(rows, key=lambda row: min(row.stretches, default=never))


def timeline_of_witnesses(seen: Sequence[Witness], language: str) -> dict[str, object]:
    """Return the drawing of one fact, a row for each who speaks; {} where their dates do not differ."""
    values = [claimed_value(witness.claim) for witness in seen]
    stretches = [stretch_of(value) for value in values]
    known = [stretch for stretch in stretches if stretch is not None]
    impossible = [value for value in values if value.is_impossible]
    if len(seen) < 2 or not known or len(known) + len(impossible) < len(values):
        return {}
    if len(set(known)) + bool(impossible) < 2:
        return {}
    rows = [
        DatedRow(
            label=whom(witness.claims, language),
            url="",
            dates=(SaidDate(witness.value, "", stretch, witness.is_taught),),
        )
        for witness, stretch in zip(seen, stretches, strict=True)
    ]
    return drawing_of(rows, language, is_yearly=any(value.type not in DATE_TYPES for value in values))


def drawing_of(rows: Sequence[DatedRow], language: str, *, is_yearly: bool = False) -> dict[str, object]:
    """Return what components/timeline.html draws; {} without a date that some calendar has."""
    stretches = [stretch for row in rows for stretch in row.stretches]
    if not stretches:
        return {}
    line = lay_out_time(stretches)
    ticks = [] if is_yearly else ticks_of(line, language)
    return {
        "rows": [_drawn(row, line) for row in rows],
        "ticks": [_written(tick) for tick in ticks],
        "ground": ground_of(line, ticks),
        "cuts": [percent(cut) for cut in line.cuts],
        "has_bands": any(not mark.is_point for mark in map(line.mark, stretches)),
    }


def row_of_fact(fact: Fact, language: str, *, refer: Refer) -> DatedRow:
    """Return the row of a fact: the date that we teach, or every date that is given where they differ."""
    claims = [claim for claim in fact.claims.all() if claimed_value(claim).type in DATE_TYPES]
    taught, verdict = taught_claim(fact), verdict_of(fact)
    is_disputed = verdict.is_disputed
    if not is_disputed and verdict.kind != VerdictKind.COMPATIBLE:
        claims = [taught] if taught in claims else claims
    said: dict[str, list[Claim]] = {}
    for claim in claims:
        said.setdefault(written_value(claim, language, form="label"), []).append(claim)
    is_sure = taught is not None and (taught.is_taught or not any(is_doubted(claim) for claim in claims))
    is_attributed = is_disputed or fact.must_be_attributed or taught is None
    dates = tuple(
        SaidDate(
            text=text,
            whom=whom(same, language, is_short=True) if is_attributed or is_doubted(same[0]) else "",
            stretch=stretch_of(claimed_value(same[0])),
            is_certain=is_sure and taught in same,
        )
        for text, same in said.items()
    )
    return DatedRow(event_name(fact, language), reverse("fact", args=[fact.slug]), dates, is_disputed, refer(claims))


def stretch_of(value: Value) -> Stretch | None:
    """Return the days of a date, those of a leap year for a day of each year (25 November); None for all else."""
    if value.type in DATE_TYPES:
        return None if value.low is None else Stretch(value.low, value.high + 1)
    day = month_and_day(value) if value.type == "text" else None
    if day is None or day[1] > days_in_month(LEAP_YEAR, day[0]):
        return None
    number = Decimal(day_number(LEAP_YEAR, *day))
    return Stretch(number, number + 1)


def ground_of(line: TimeLine, ticks: Iterable[Tick]) -> str:
    """Return the threads of a row as path data on a field of 100 by 2: along each piece, and across at each mark."""
    along = [f"M{percent(piece.start)} 1H{percent(piece.end)}" for piece in line.pieces]
    return "".join([*along, *(f"M{percent(tick.place)} 0V2" for tick in ticks if tick.is_mark)])


def _drawn(row: DatedRow, line: TimeLine) -> dict[str, object]:
    marks = [(line.mark(date.stretch), date.is_certain) for date in row.dates if date.stretch is not None]
    middles = [mark.middle for mark, _certain in marks]
    return {
        "label": row.label,
        "url": row.url,
        "dates": [
            {"text": date.text, "whom": date.whom, "note": "" if date.stretch else _("no calendar has this day")}
            for date in row.dates
        ],
        "is_disputed": row.is_disputed,
        "references": row.references,
        "marks": [_mark(mark, is_certain=certain) for mark, certain in sorted(marks, key=lambda one: -one[0].width)],
        "join": (percent(min(middles)), percent(max(middles))) if len(set(middles)) > 1 else (),
    }


def _mark(mark: Mark, *, is_certain: bool) -> dict[str, object]:
    return {
        "start": percent(mark.start),
        "width": percent(mark.width),
        "middle": percent(mark.middle),
        "is_point": mark.is_point,
        "is_certain": is_certain,
    }


def _written(tick: Tick) -> dict[str, str]:
    return {"place": percent(tick.place), "label": tick.label, "anchor": tick.anchor}
