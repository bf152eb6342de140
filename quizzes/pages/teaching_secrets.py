"""New passwords, kept in the teacher's own session long enough to print the cards, and no longer.

Only hashes are in the table of users. The plain words stay for an hour at most, end with the session,
and go at once when the teacher says so.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.contrib.sessions.backends.base import SessionBase
from django.utils import timezone

from quizzes.classrooms.actions import NewLearner
from quizzes.classrooms.models import Classroom

KEPT_FOR = timedelta(minutes=60)
_KEY = "new_passwords"


def keep_passwords(session: SessionBase, classroom: Classroom, learners: Iterable[NewLearner]) -> None:
    """Keep the passwords of a class, beside those of its learners that are kept already."""
    until = (timezone.now() + KEPT_FOR).isoformat()
    kept = _unexpired(session)
    own = kept.setdefault(classroom.slug, {})
    own.update({str(learner.user.pk): [learner.password, until] for learner in learners})
    session[_KEY] = kept


def kept_passwords(session: SessionBase, classroom: Classroom) -> dict[int, str]:
    """The passwords of a class that may still be shown, by the id of the learner."""
    return {int(learner): word for learner, (word, _until) in _unexpired(session).get(classroom.slug, {}).items()}


def forget_passwords(session: SessionBase, classroom: Classroom) -> None:
    """Drop the passwords of a class, and all that are too old."""
    kept = _unexpired(session)
    kept.pop(classroom.slug, None)
    session[_KEY] = kept


def _unexpired(session: SessionBase) -> dict[str, dict[str, list[str]]]:
    now = timezone.now()
    return {
        slug: {who: pair for who, pair in own.items() if datetime.fromisoformat(pair[1]) > now}
        for slug, own in session.get(_KEY, {}).items()
    }
