"""Values of the same shape as a true one: as round, as near as a guess would be, dates that a calendar has; pure."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from random import Random

from quizzes.language.amounts import canonical_amounts, parse_amounts
from quizzes.language.dates import PartialDate, Period, days_in_month, parse_period
from quizzes.language.values import DATE_TYPES, NUMBER_TYPES, BadValue, Value, parse_value

TRIES = 90
NEAREST, FARTHEST = 0.08, 0.6
FEWEST_STEPS_THAT_MEET = 5


def values_shaped_like(
    value: Value, random: Random, *, is_possible: Callable[[Value], bool] = lambda value: True
) -> Iterator[Value]:
    """Return values that might be taken for this one, at most TRIES, the same for the same random; none for names.

    They may repeat, coincide with the value or make no sense: who chooses looks at that.
    """
    if value.type not in DATE_TYPES | NUMBER_TYPES:
        return
    for number in range(TRIES):
        is_far = number < TRIES * 2 // 3
        text = _date_like(value, random, is_far=is_far) if value.type in DATE_TYPES else _number_like(value, random)
        try:
            shaped = parse_value(value.type, text, value.unit, value.approximate)
        except BadValue:
            continue
        if is_possible(shaped):
            yield shaped


def granularity(text: str) -> Decimal:
    """Return the unit of the last significant digit of a number: 100 for 1700, 0.01 for 8.65, 1 for 0."""
    number = Decimal(text)
    _sign, digits, exponent = number.as_tuple()
    if "." not in text and number:
        written = "".join(map(str, digits))
        exponent += len(written) - len(written.rstrip("0"))
    return Decimal(10) ** exponent


def _number_like(value: Value, random: Random) -> str:
    low, high = parse_amounts(value.value)
    if value.type == "temperature" and high is None:
        return canonical_amounts(low + _degrees(low, random), None)
    unit = granularity(value.value.rpartition("-")[2] or value.value)
    shift = _shift(low if high is None else high, unit, random, is_approximate=value.approximate)
    if high is None:
        return canonical_amounts(_as_exact(low + shift, unit, random), None)
    return canonical_amounts(low + shift, high + shift)


def _shift(amount: Decimal, unit: Decimal, random: Random, *, is_approximate: bool) -> Decimal:
    """Return by how much a guess is off; where both are about so much, neighbours are two units apart at least."""
    steps_in_amount = max(abs(amount) / unit, Decimal(1))
    steps = max(1, round(float(steps_in_amount) * random.uniform(NEAREST, FARTHEST)))
    if steps_in_amount <= 12:
        steps = random.randint(1, 4)
        if is_approximate and steps_in_amount >= FEWEST_STEPS_THAT_MEET:
            steps = random.choice((2, 4, 6))
    return unit * steps * random.choice((1, -1))


def _degrees(amount: Decimal, random: Random) -> Decimal:
    """Return a difference that somebody would feel: 2 to 9 degrees, as exact as the amount."""
    exponent = min(amount.as_tuple().exponent, 0)
    difference = Decimal(random.uniform(2, 9)).quantize(Decimal(10) ** exponent)
    return difference * random.choice((1, -1))


def _as_exact(amount: Decimal, unit: Decimal, random: Random) -> Decimal:
    """Return an amount near it whose last digit is no zero, as in the true one."""
    if unit != 1 or abs(amount) >= 20:
        while amount % (unit * 10) == 0:
            amount += unit * random.choice((1, 2, 3, -1, -2, -3))
    return amount


def _date_like(value: Value, random: Random, *, is_far: bool) -> str:
    period = parse_period(value.value)
    if period.end is None:
        return _partial_like(period.start, random, is_far=is_far).iso
    years = _year_shift(period, random)
    return f"{_moved(period.start, years).iso}/{_moved(period.last, years).iso}"


def _year_shift(period: Period, random: Random) -> int:
    length = {"decade": 10, "century": 100, "millennium": 1000}.get(period.precision)
    if length:
        return length * random.choice((-3, -2, -1, 1, 2, 3))
    covered = period.last.year - period.start.year + 1
    return random.choice((-1, 1)) * (covered + random.randint(0, 6))


def _partial_like(moment: PartialDate, random: Random, *, is_far: bool) -> PartialDate:
    """Return another moment; is_far moves a day by years first, as many as somebody may be wrong by so long ago."""
    if moment.precision == "year":
        age = 3 if moment.year >= 1990 else 8 if moment.year >= 1900 else 25
        return _moved(moment, random.choice((-1, 1)) * random.randint(1, age * 2))
    years = 2 if moment.year >= 1990 else 8 if moment.year >= 1900 else 20
    year = moment.year + (random.choice((-1, 1)) * random.randint(1, years) if is_far else random.choice((-1, 0, 0, 1)))
    month = (moment.month + random.choice((-3, -2, -1, 0, 1, 2, 3)) - 1) % 12 + 1
    if moment.day is None:
        return PartialDate(year, month)
    day = moment.day + random.choice((-9, -7, -5, -3, 0, 0, 3, 5, 7, 9))
    return PartialDate(year, month, min(max(day, 1), days_in_month(year, month)))


def _moved(moment: PartialDate, years: int) -> PartialDate:
    year = moment.year + years
    day = moment.day
    if day is not None:
        day = min(day, days_in_month(year, moment.month))
    return PartialDate(year, moment.month, day)
