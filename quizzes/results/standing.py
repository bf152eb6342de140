"""Where a learner stands at each assignment: open or not, attempts left, best and last score, what to resume."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from quizzes.attempts.deadlines import GRACE, is_over
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import attempts_with_rules, deadline_of
from quizzes.classrooms.models import Assignment
from quizzes.classrooms.opening import Opening, Terms, terms_for
from quizzes.classrooms.queries import allowances_of
from quizzes.people.models import User


@dataclass(frozen=True)
class Standing:
    """One assignment as its learner sees it; `attempts_left` None: as many as wanted."""

    assignment: Assignment
    terms: Terms
    opening: Opening
    attempts_left: int | None
    best: Attempt | None
    last: Attempt | None
    running: Attempt | None

    @property
    def can_start(self) -> bool:
        return self.running is None and self.opening == "open" and self.attempts_left != 0


def standings(learner: User, assignments: Sequence[Assignment], *, now: datetime) -> list[Standing]:
    """One standing for each assignment, in the same order; two queries whatever their number."""
    allowances = allowances_of(learner)
    attempts = defaultdict(list)
    own = attempts_with_rules().filter(learner=learner, assignment__in=[one.pk for one in assignments])
    for attempt in own.order_by("started_at", "pk"):
        attempts[attempt.assignment_id].append(attempt)
    return [_standing(one, terms_for(one, allowances.get(one.pk)), attempts[one.pk], now=now) for one in assignments]


def _standing(assignment: Assignment, terms: Terms, attempts: list[Attempt], *, now: datetime) -> Standing:
    finished = [attempt for attempt in attempts if attempt.is_finished]
    left = None if terms.attempts_allowed is None else max(terms.attempts_allowed - len(attempts), 0)
    return Standing(
        assignment=assignment,
        terms=terms,
        opening=terms.opening(now),
        attempts_left=left,
        best=max(finished, key=lambda one: one.earned / one.possible if one.possible else 0, default=None),
        last=finished[-1] if finished else None,
        running=next((one for one in attempts if not one.is_finished and not _is_over(one, now=now)), None),
    )


def _is_over(attempt: Attempt, *, now: datetime) -> bool:
    return is_over(deadline_of(attempt), now=now, grace=GRACE)
