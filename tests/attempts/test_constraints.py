"""What the database itself refuses about attempts (invariant 5)."""

from decimal import Decimal

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from quizzes.attempts.models import Attempt
from quizzes.questions.models import QuestionVersion
from tests.attempts.conftest import NOW
from tests.factories import (
    AssignmentFactory,
    AttemptFactory,
    AttemptItemFactory,
    QuestionVersionFactory,
    QuizFactory,
    UserFactory,
)

FINISHED = {"finished_at": NOW, "earned": Decimal(1), "possible": Decimal(2)}


def refused(make):
    with pytest.raises(IntegrityError), transaction.atomic():
        make()


def test_attempt_second_in_progress_refused_per_kind(db):
    learner, quiz, assignment = UserFactory(), QuizFactory(), AssignmentFactory()
    kinds = [
        {"learner": learner, "quiz": quiz},
        {"learner": learner, "quiz": assignment.quiz, "assignment": assignment},
        {"learner": None, "guest": "guest-token-0001", "quiz": quiz},
    ]
    for kind in kinds:
        AttemptFactory(**kind)
        refused(lambda kind=kind: AttemptFactory(**kind))
        AttemptFactory(**kind, **FINISHED)
    assert Attempt.objects.filter(finished_at=None).count() == 3


@pytest.mark.parametrize(
    "broken",
    [
        {"learner": None, "guest": None},
        {"guest": "guest-token-0001"},
        {"learner": None, "guest": ""},
        {"learner": None, "guest": "guest-token-0001", "mode": "test"},
        {"finished_at": NOW},
        {"earned": Decimal(1), "possible": Decimal(1)},
        FINISHED | {"earned": Decimal(3)},
        FINISHED | {"earned": Decimal(-1)},
    ],
)
def test_attempt_impossible_row_refused(db, broken):
    refused(lambda: AttemptFactory(**broken))


def test_item_position_and_version_once(db):
    item = AttemptItemFactory(position=1)
    refused(lambda: AttemptItemFactory(attempt=item.attempt, position=1, version=QuestionVersionFactory()))
    refused(lambda: AttemptItemFactory(attempt=item.attempt, position=2, version=item.version))


@pytest.mark.parametrize("broken", [{"fraction": Decimal("1.5")}, {"answered_at": NOW}, {"answered_language": "en"}])
def test_item_impossible_row_refused(db, broken):
    refused(lambda: AttemptItemFactory(**broken))


def test_question_version_update_refused_by_the_database(db):
    version = QuestionVersionFactory()
    with pytest.raises(DatabaseError), transaction.atomic():
        QuestionVersion.objects.filter(pk=version.pk).update(number=7)
    with pytest.raises(DatabaseError), transaction.atomic():
        version.save()
    version.refresh_from_db()
    assert version.number == 1
