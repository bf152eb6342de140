"""Four weeks of practice as a piece of carpet: a row for each week, a knot for each day on which it was tied."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from quizzes.attempts.learning.days import ONE_DAY, run_of, school_day
from quizzes.attempts.learning.habits import days_practised
from quizzes.people.models import User

WEEKS, DAYS, CELL = 4, 7, 11


@dataclass(frozen=True)
class Carpet:
    """Knots with their place, how many of the days shown were practised, and how many in a row until today."""

    knots: list[dict]
    practised: int
    in_a_row: int
    width: int = DAYS * CELL
    height: int = WEEKS * CELL


def carpet_of(learner: User, *, now: datetime) -> Carpet:
    """Return the four weeks that end with this one."""
    return weave(days_practised(learner, now=now), today=school_day(now))


def weave(days: set[date], *, today: date) -> Carpet:
    """Return the carpet of the days practised; weeks begin on Monday, days to come are bare."""
    first = today - timedelta(days=today.weekday(), weeks=WEEKS - 1)
    shown = [first + number * ONE_DAY for number in range(WEEKS * DAYS)]
    knots = [
        {
            "x": number % DAYS * CELL,
            "y": number // DAYS * CELL,
            "is_tied": day in days,
            "is_today": day == today,
            "is_past": day <= today,
        }
        for number, day in enumerate(shown)
    ]
    return Carpet(knots, practised=len(days & set(shown)), in_a_row=run_of(days, today=today))
