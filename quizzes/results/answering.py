"""Named writes of a teacher's answer to an objection."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from quizzes.people.authorship import change_as
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.questions.models import Question
from quizzes.results.models import Challenge

Outcome = Challenge.Outcome


def answer_challenge(
    challenge: Challenge,
    *,
    by: User,
    outcome: str,
    answer: str,
    calls_for_review: bool,
    seen: str,
    now: datetime,
) -> list[Question]:
    """Store the answer and return the questions that it called for review.

    `seen` is `answer_mark` of the objection as the teacher saw it: who answers meanwhile is not overwritten. Sending
    the same answer again changes nothing. Raises DomainError, at its field.
    """
    answer = answer.strip()
    _refuse(outcome, answer, calls_for_review=calls_for_review)
    with transaction.atomic():
        fresh = Challenge.objects.select_for_update().get(pk=challenge.pk)
        if (fresh.outcome, fresh.answer) == (outcome, answer) and fresh.is_answered:
            return []
        _refuse_overwriting(fresh, seen=seen)
        fresh.outcome, fresh.answer = outcome, answer
        fresh.answered_by, fresh.answered_at, fresh.read_at = by, now, None
        fresh.full_clean()
        fresh.save()
        return _called_for_review(fresh, by=by) if calls_for_review else []


def answer_mark(challenge: Challenge) -> str:
    """Return what tells one answer of an objection from a later one; empty while there is none."""
    return challenge.answered_at.isoformat() if challenge.answered_at else ""


def _refuse(outcome: str, answer: str, *, calls_for_review: bool) -> None:
    if outcome not in Outcome.values:
        raise DomainError(_("Choose what comes of it."), field="outcome")
    if outcome == Outcome.STAYS and not answer:
        raise DomainError(_("Say why it stays: the learner has given a reason too."), field="answer")
    if outcome == Outcome.STAYS and calls_for_review:
        raise DomainError(
            _("What stays as it is needs no review. Untick this, or choose another outcome."), field="calls_for_review"
        )


def _refuse_overwriting(fresh: Challenge, *, seen: str) -> None:
    if fresh.is_withdrawn:
        raise DomainError(_("The learner has withdrawn this objection. Nothing waits for an answer."))
    if answer_mark(fresh) != seen:
        raise DomainError(
            _("%(teacher)s has answered meanwhile. Look at that answer above; send yours again to replace it.")
            % {"teacher": fresh.answered_by}
        )


def _called_for_review(challenge: Challenge, *, by: User) -> list[Question]:
    """Put the question aside, or every published question written from the fact; running attempts keep them."""
    about = Q(pk=challenge.question_id) if challenge.question_id else Q(fact=challenge.fact_id)
    questions = list(Question.objects.filter(about, needs_review=False).order_by("slug"))
    for question in questions:
        change_as(question, by)
        question.needs_review = True
        question.save(update_fields=["needs_review"])
    return questions
