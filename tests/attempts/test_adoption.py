"""A guest's attempts become a learner's by name only."""

import pytest
from django.utils import timezone

from quizzes.attempts.adoption import adopt_attempts, guest_attempts
from tests.factories import AttemptFactory, QuizFactory, UserFactory

pytestmark = pytest.mark.django_db
DONE = {"finished_at": timezone.now(), "earned": 7, "possible": 10}


def test_adopt_attempts_only_the_chosen_ones_change_hands():
    learner = UserFactory()
    mine, other = AttemptFactory.create_batch(2, learner=None, guest="token", **DONE)

    adoption = adopt_attempts("token", learner, [mine.public_id])

    mine.refresh_from_db()
    other.refresh_from_db()
    assert adoption.adopted == [mine]
    assert (mine.learner, mine.guest) == (learner, None)
    assert (other.learner, other.guest) == (None, "token")


def test_adopt_attempts_of_another_guest_or_learner_stay():
    foreign = [AttemptFactory(learner=None, guest="another", **DONE), AttemptFactory(**DONE)]
    before = [(attempt.learner, attempt.guest) for attempt in foreign]

    adoption = adopt_attempts("token", UserFactory(), [attempt.public_id for attempt in foreign])

    for attempt in foreign:
        attempt.refresh_from_db()
    assert adoption.adopted == []
    assert [(attempt.learner, attempt.guest) for attempt in foreign] == before


def test_adopt_attempts_in_progress_beside_ones_own_is_refused_and_the_rest_goes_on():
    learner, quiz = UserFactory(), QuizFactory()
    AttemptFactory(learner=learner, quiz=quiz)
    colliding = AttemptFactory(learner=None, guest="token", quiz=quiz)
    finished = AttemptFactory(learner=None, guest="token", quiz=quiz, **DONE)

    adoption = adopt_attempts("token", learner, [colliding.public_id, finished.public_id])

    colliding.refresh_from_db()
    assert (adoption.adopted, adoption.refused) == ([finished], [colliding])
    assert (colliding.learner, colliding.guest) == (None, "token")


def test_guest_attempts_without_a_guest_are_none():
    AttemptFactory()

    assert list(guest_attempts(None)) == []
