"""When an assignment is open to a learner, and how often: the assignment's rule with the learner's allowance; pure."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from quizzes.classrooms.models import Allowance, Assignment

Opening = Literal["soon", "open", "closed"]


@dataclass(frozen=True)
class Terms:
    """What holds for one learner: times with zone, the limit in seconds, attempts; None: no limit."""

    opens_at: datetime | None
    closes_at: datetime | None
    time_limit_seconds: int | None
    attempts_allowed: int | None

    def opening(self, now: datetime) -> Opening:
        """`soon` before it opens, `closed` from the closing moment on, else `open`."""
        if self.closes_at is not None and now >= self.closes_at:
            return "closed"
        return "soon" if self.opens_at is not None and now < self.opens_at else "open"


def terms_for(assignment: Assignment, allowance: Allowance | None) -> Terms:
    """The rule in force for one learner: time and attempts are added, a closing time of one's own takes the place."""
    closes_at, limit, attempts = assignment.closes_at, assignment.time_limit_seconds, assignment.attempts_allowed
    if allowance is not None:
        closes_at = allowance.closes_at or closes_at
        limit = None if limit is None else limit + allowance.extra_seconds
        attempts = None if attempts is None else attempts + allowance.extra_attempts
    return Terms(assignment.opens_at, closes_at, limit, attempts)
