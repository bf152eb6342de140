"""When an attempt ends; pure arithmetic on the rule in force."""

from datetime import datetime, timedelta

GRACE = timedelta(seconds=10)


def deadline(
    *, started_at: datetime, limit_seconds: int | None, extra_seconds: int = 0, closes_at: datetime | None = None
) -> datetime | None:
    """Return min(start + limit + extra time, close), or None where neither limit nor close exists."""
    ends = [closes_at] if closes_at else []
    if limit_seconds is not None:
        ends.append(started_at + timedelta(seconds=limit_seconds + extra_seconds))
    return min(ends, default=None)


def is_over(end: datetime | None, *, now: datetime, grace: timedelta = timedelta(0)) -> bool:
    """True once the deadline, with its grace for late packets, has passed."""
    return end is not None and now > end + grace
