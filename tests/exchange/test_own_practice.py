"""What a person takes along of spaced practice, and that none of it stays behind."""

import json

import pytest
from django.utils import timezone

from quizzes.attempts.learning.actions import change_settings
from quizzes.attempts.learning.reading import mark_read
from quizzes.exchange.own_data import as_json, own_data
from quizzes.models import LearnerSettings, LessonRead, ReviewCard
from quizzes.results.leaving import leave
from tests.attempts.learning.conftest import NOON, card_of, press
from tests.factories import AssignmentFactory, AttemptFactory, LessonFactory, UserFactory


@pytest.fixture
def learner(db):
    """A learner with a card, an answer, a lesson read and settings, beside another one with the same."""
    learner, other = UserFactory(), UserFactory()
    for person in (learner, other):
        press(person, card_of(person))
        mark_read(person, LessonFactory(), now=NOON)
        change_settings(person, daily_questions=5, exam_on=None, paused_until=None, shows_streak=False)
    return learner


def test_own_data_holds_all_practice_of_this_person_only(learner):
    practice = json.loads(as_json(own_data(learner)))["practice"]
    assert practice["settings"]["daily_questions"] == 5
    assert [len(practice[part]) for part in ("cards", "answers", "lessons_read")] == [1, 1, 1]
    assert practice["answers"][0]["right"] is True
    assert practice["cards"][0]["answers_so_far"] == 2


@pytest.mark.parametrize("has_results", [True, False])
def test_who_leaves_takes_the_practice_away(learner, has_results):
    if has_results:
        given = AssignmentFactory()
        AttemptFactory(learner=learner, assignment=given, quiz=given.quiz, started_at=timezone.now())
    leave(learner, keeps_results=True)
    for model in (ReviewCard, LessonRead, LearnerSettings):
        assert model.objects.filter(learner=learner.pk).count() == 0
        assert model.objects.count() == 1
