"""On which days a learner practised."""

from datetime import date, datetime, timedelta

from django.db.models.functions import TruncDate

from quizzes.attempts.learning.days import SCHOOL_TIME, school_day, start_of
from quizzes.attempts.learning.models import ReviewEntry
from quizzes.attempts.models import AttemptItem
from quizzes.people.models import User

DAYS_LOOKED_AT = 366


def days_practised(learner: User, *, now: datetime) -> set[date]:
    """Return the days of the last year on which the learner answered a question, in Baku; two queries."""
    since = start_of(school_day(now) - timedelta(days=DAYS_LOOKED_AT))
    entries = ReviewEntry.objects.filter(card__learner=learner, reviewed_at__gte=since).order_by()
    items = AttemptItem.objects.filter(attempt__learner=learner, answered_at__gte=since).order_by()
    return _days(entries, "reviewed_at") | _days(items, "answered_at")


def _days(rows, column: str) -> set[date]:
    return set(rows.values_list(TruncDate(column, tzinfo=SCHOOL_TIME), flat=True).distinct())
