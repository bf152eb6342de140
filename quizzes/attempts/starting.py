"""Named writes that begin an attempt: who may, and what is drawn."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from quizzes.attempts.actions import close_when_over
from quizzes.attempts.drawing import draw_order
from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.queries import Taker, attempts_with_quiz, missed_question_ids
from quizzes.classrooms.models import Allowance, Assignment, Mode
from quizzes.people.errors import DomainError
from quizzes.questions.models import QuestionVersion, Quiz
from quizzes.questions.queries import versions_for_new_attempts


def start_practice(quiz: Quiz, *, taker: Taker, language: str, now: datetime, asks_certainty: bool = False) -> Attempt:
    """Return the taker's practice attempt in progress, begun now where there is none; raises DomainError.

    An attempt in progress goes on as it was begun, whether it asks for certainty or not.
    """
    if not (quiz.is_open_for_practice and quiz.is_published_in(language)):
        raise DomainError(_("This quiz is not open for practice."))
    return _resume_or_begin(
        quiz,
        taker=taker,
        assignment=None,
        mode=Mode.PRACTICE,
        language=language,
        now=now,
        asks_certainty=asks_certainty,
    )


def start_assignment(assignment: Assignment, *, taker: Taker, language: str, now: datetime) -> Attempt:
    """Return the learner's attempt in progress at an assignment, begun now where there is none.

    Raises DomainError where it is not open yet, closed, or no attempt is left.
    """
    return _resume_or_begin(
        assignment.quiz,
        taker=taker,
        assignment=assignment,
        mode=assignment.mode,
        language=language,
        now=now,
        asks_certainty=assignment.asks_certainty,
    )


def start_retry(missed_in: Attempt, *, taker: Taker, language: str, now: datetime) -> Attempt:
    """Return practice with those questions only that a finished attempt of the taker missed, as they are now.

    Where practice at this quiz is in progress already, that is returned, whatever it asks: there is one at a time.
    Raises DomainError where the attempt is not finished, missed nothing, or the quiz is not open for practice.
    """
    quiz = Quiz.objects.get(pk=missed_in.quiz_id)
    if not missed_in.is_finished:
        raise DomainError(_("Finish this attempt first."))
    if not (quiz.is_open_for_practice and quiz.is_published_in(language)):
        raise DomainError(_("This quiz is not open for practice."))
    return _resume_or_begin(
        quiz,
        taker=taker,
        assignment=None,
        mode=Mode.PRACTICE,
        language=language,
        now=now,
        asks_certainty=missed_in.asks_certainty,
        retry_of=missed_in,
    )


def _resume_or_begin(quiz: Quiz, *, taker, assignment, now, **terms) -> Attempt:
    try:
        with transaction.atomic():
            running = _running(quiz, taker=taker, assignment=assignment, now=now)
            return running or _begin(quiz, taker=taker, assignment=assignment, now=now, **terms)
    except IntegrityError:
        running = _running(quiz, taker=taker, assignment=assignment, now=now)
        if running is None:
            raise
        return running


def _running(quiz: Quiz, *, taker: Taker, assignment: Assignment | None, now: datetime) -> Attempt | None:
    attempt = (
        attempts_with_quiz().filter(taker.attempts, quiz=quiz, assignment=assignment, finished_at__isnull=True).first()
    )
    return None if attempt is None or close_when_over(attempt, now=now) else attempt


def _begin(quiz: Quiz, *, taker, assignment, mode, language, now, asks_certainty, retry_of=None) -> Attempt:
    if assignment is not None:
        _refuse_unless_open(assignment, taker=taker, now=now)
    versions = _versions(quiz, language=language, retry_of=retry_of)
    attempt = Attempt(
        quiz=quiz,
        assignment=assignment,
        is_retry=retry_of is not None,
        retry_of=retry_of,
        learner=taker.learner,
        guest=None if taker.learner else taker.guest,
        mode=mode,
        language=language,
        asks_certainty=asks_certainty,
        started_at=now,
    )
    attempt.full_clean(validate_constraints=False)
    attempt.save(force_insert=True)
    AttemptItem.objects.bulk_create(
        AttemptItem(attempt=attempt, position=position, version=version, option_order=draw_order(version.content))
        for position, version in enumerate(versions, 1)
    )
    return attempt


def _versions(quiz: Quiz, *, language: str, retry_of: Attempt | None) -> list[QuestionVersion]:
    versions = versions_for_new_attempts(quiz, language)
    if not versions:
        raise DomainError(_("This quiz has no questions that can be shown yet."))
    if retry_of is None:
        return versions
    missed = missed_question_ids(retry_of)
    kept = [version for version in versions if version.question_id in missed]
    if not kept:
        raise DomainError(_("None of the questions that you missed is asked in this quiz any more."))
    return kept


def _refuse_unless_open(assignment: Assignment, *, taker: Taker, now: datetime) -> None:
    allowance = Allowance.objects.filter(assignment=assignment, learner=taker.learner).first()
    closes_at = (allowance and allowance.closes_at) or assignment.closes_at
    if assignment.opens_at and now < assignment.opens_at:
        raise DomainError(_("This assignment is not open yet."))
    if closes_at and now >= closes_at:
        raise DomainError(_("This assignment is closed."))
    left = attempts_left(assignment, taker=taker, allowance=allowance)
    if left is not None and left <= 0:
        raise DomainError(_("No attempt is left for this assignment."))


def attempts_left(assignment: Assignment, *, taker: Taker, allowance: Allowance | None) -> int | None:
    """Return how many attempts the learner may still begin, or None where as many as wanted."""
    if assignment.attempts_allowed is None:
        return None
    allowed = assignment.attempts_allowed + (allowance.extra_attempts if allowance else 0)
    return allowed - Attempt.objects.filter(taker.attempts, assignment=assignment).count()
