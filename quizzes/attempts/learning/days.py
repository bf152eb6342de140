"""Days as the school counts them, in Baku; pure."""

from datetime import UTC, date, datetime, time, timedelta

from quizzes.language.writing import SCHOOL_TIME

ONE_DAY = timedelta(days=1)


def school_day(moment: datetime) -> date:
    """Return the day in Baku on which a moment falls; a time without zone is refused with ValueError."""
    if moment.tzinfo is None:
        raise ValueError("the moment has no time zone")
    return moment.astimezone(SCHOOL_TIME).date()


def start_of(day: date) -> datetime:
    """Return the moment, in UTC, at which a day begins in Baku."""
    return datetime.combine(day, time.min, SCHOOL_TIME).astimezone(UTC)


def run_of(days: set[date], *, today: date) -> int:
    """Return how many days in a row there are up to today; where today is not among them yet, up to yesterday."""
    last = today if today in days else today - ONE_DAY
    length = 0
    while last - length * ONE_DAY in days:
        length += 1
    return length
