"""Everything that the site keeps about one person, as one document that the person can take along."""

import json
from collections.abc import Iterable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.queries import Taker, attempts_with_quiz
from quizzes.classrooms.models import Allowance, Membership
from quizzes.exchange.own_practice import own_practice
from quizzes.people.models import User
from quizzes.results.certificates import certificates_of
from quizzes.results.models import Certificate, Challenge
from quizzes.results.objections import challenges_of

FORMAT = "kalbajar-edu/own-data/1"


def own_data(person: User) -> dict[str, Any]:
    """Return the account, classes and exceptions made there, certificates, every attempt, all practice, and objections.

    Times are in UTC, points decimal strings. What an attempt in progress has earned is not said before its page does.
    """
    return {
        "format": FORMAT,
        "account": _account(person),
        "classes": [_class(row) for row in person.memberships.select_related("classroom__teacher")],
        "allowances": [_allowance(row) for row in person.allowances.select_related("assignment")],
        "attempts": [_attempt(attempt) for attempt in _attempts(person)],
        "certificates": [_certificate(certificate) for certificate in certificates_of(person)],
        "practice": own_practice(person),
        "objections": [_objection(challenge) for challenge in challenges_of(person).select_related("answered_by")],
    }


def as_json(data: dict[str, Any]) -> str:
    """Return the document as JSON text that a person can read too."""
    return json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)


def _account(person: User) -> dict[str, Any]:
    columns = ("username", "full_name", "role", "language", "theme", "text_size", "date_joined", "last_login")
    return {column: getattr(person, column) for column in columns}


def _class(row: Membership) -> dict[str, Any]:
    return {"name": row.classroom.name, "teacher": str(row.classroom.teacher), "is_over": row.classroom.is_archived}


def _allowance(row: Allowance) -> dict[str, Any]:
    columns = ("extra_seconds", "extra_attempts", "closes_at")
    return {"assignment": row.assignment.public_id} | {column: getattr(row, column) for column in columns}


def _certificate(certificate: Certificate) -> dict[str, Any]:
    return {
        "code": str(certificate),
        "course": certificate.course.slug,
        "full_name": certificate.full_name,
        "language": certificate.language,
        "issued_at": certificate.issued_at,
    }


def _attempts(person: User) -> Iterable[Attempt]:
    own = attempts_with_quiz().filter(Taker(learner=person).attempts).order_by("started_at", "pk")
    return own.prefetch_related("items__version", "retry_of")


def _attempt(attempt: Attempt) -> dict[str, Any]:
    return {
        "id": attempt.public_id,
        "quiz": attempt.quiz.slug,
        "assignment": attempt.assignment.public_id if attempt.assignment else None,
        "mode": attempt.mode,
        "is_retry": attempt.is_retry,
        "mistakes_of": attempt.retry_of.public_id if attempt.retry_of else None,
        "asks_certainty": attempt.asks_certainty,
        "receipt": attempt.receipt,
        "language": attempt.language,
        "started_at": attempt.started_at,
        "finished_at": attempt.finished_at,
        "earned": attempt.earned,
        "possible": attempt.possible,
        "answers": [_answer(item) for item in sorted(attempt.items.all(), key=lambda item: item.position)],
    }


def _objection(challenge: Challenge) -> dict[str, Any]:
    return {
        "id": challenge.public_id,
        "question": challenge.version.content["stem"] if challenge.version else None,
        "fact": challenge.fact.slug if challenge.fact else None,
        "meant": challenge.statement,
        "shown": challenge.shown,
        "text": challenge.text,
        "source": challenge.document.slug if challenge.document else None,
        "passage": challenge.passage_number,
        "words": challenge.exact,
        "made_at": challenge.made_at,
        "outcome": challenge.outcome,
        "answer": challenge.answer,
        "answered_by": str(challenge.answered_by) if challenge.answered_by else None,
        "answered_at": challenge.answered_at,
        "read_at": challenge.read_at,
        "withdrawn_at": challenge.withdrawn_at,
    }


def _answer(item: AttemptItem) -> dict[str, Any]:
    content = item.version.content
    texts = {option["id"]: option["text"] for option in content["options"]}
    return {
        "position": item.position,
        "question": content["stem"],
        "chosen": [texts[option] for option in item.chosen if option in texts],
        "ticked": [texts[option] for option in item.draft or [] if option in texts],
        "answered_at": item.answered_at,
        "answered_in": item.answered_language,
        "certainty": item.certainty,
        "flagged": item.is_flagged,
        "fraction": item.fraction,
    }
