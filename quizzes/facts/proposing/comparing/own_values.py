"""Values that comparing reads for itself: of types and units that a proposal does not have."""

from dataclasses import dataclass
from decimal import Decimal

from quizzes.facts.proposing.candidates import Proposal
from quizzes.facts.proposing.proposing import Reading
from quizzes.language.amounts import parse_amounts
from quizzes.language.values import Value, parse_value

TIME, AGE, BARE = "time", "age", "bare_count"
SCORE = 0.5
HOUR, LAST_MOMENT = 60, 24 * 60


@dataclass(frozen=True)
class OldUnit:
    """A unit without a CLDR id: its name here, what it measures and how much it is of the base unit."""

    name: str
    dimension: str
    factor: Decimal


@dataclass(frozen=True)
class OldAmount(Value):
    """An amount in a unit without a CLDR id."""

    measures: str = ""

    @property
    def dimension(self) -> str:
        return self.measures


@dataclass(frozen=True, slots=True)
class OwnValue:
    """A value between two tokens of its sentence; unit is set for amounts in old units only."""

    first: int
    last: int
    type: str
    value: str
    approximate: bool = False
    unit: OldUnit | None = None


@dataclass(frozen=True, slots=True)
class OwnReading(Reading):
    """A reading of comparing's own: with an old unit, the event of its date, or a year that is a stand-in."""

    old_unit: OldUnit | None = None
    event: str = ""
    is_undated: bool = False


def own_reading(found: OwnValue, *, text: str, document: str, start: int, end: int) -> OwnReading:
    """Return a value as a reading, at its place in the text."""
    proposal = Proposal(
        document=document, start=start, end=end, text=text[start:end], type=found.type, value=found.value, unit=None,
        approximate=found.approximate, subject=None, property=None, qualifier=None, score=SCORE,
    )  # fmt: skip
    return OwnReading(proposal, "", 0.0, False, False, "", found.unit)


def value_of(reading: Reading) -> Value:
    """Return the typed value of a reading; BadValue where a proposal has none that can be read."""
    proposal = reading.proposal
    unit = getattr(reading, "old_unit", None)
    if proposal.type == TIME:
        hours, minutes = map(int, proposal.value.split(":"))
        at = Decimal(hours * HOUR + minutes)
        is_impossible = at > LAST_MOMENT or minutes >= HOUR
        return Value(TIME, proposal.value, None, proposal.approximate, at, at, is_impossible=is_impossible)
    if unit is not None:
        low, high = parse_amounts(proposal.value)
        ends = low * unit.factor, (low if high is None else high) * unit.factor
        return OldAmount("quantity", proposal.value, unit.name, proposal.approximate, *ends, measures=unit.dimension)
    kind = "count" if proposal.type in {AGE, BARE} else proposal.type
    return parse_value(kind, proposal.value, proposal.unit, proposal.approximate)


def kind_of(reading: Reading) -> str:
    """Return what values a reading can be held against: date, time, age, count or the type of amount."""
    from_type = {"date": "date", "year": "date", "date_range": "date", BARE: "count"}
    return from_type.get(reading.proposal.type, reading.proposal.type)
