"""A test that closes lessons, facts and sources while it runs."""

import datetime

import pytest
from django.utils import timezone

from tests.factories import (
    AssignmentFactory,
    AttemptFactory,
    ClaimFactory,
    ClassroomFactory,
    LessonFactory,
    TeacherFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
PATHS = ["lessons/land/", "facts/", "facts/area/", "sources/trend/"]


@pytest.fixture
def readable():
    """A lesson, a fact and a source."""
    LessonFactory(slug="land", body_en="A secret valley.", body_az="Gizli vadi.")
    ClaimFactory(fact__slug="area", document__slug="trend", exact="3054 square kilometers")


def learner_in_test(client, **assignment):
    learner = UserFactory()
    client.force_login(learner, backend=BACKEND)
    settings = {"mode": "test", "closes_lesson": True, "classroom": ClassroomFactory(learners=[learner])} | assignment
    given = AssignmentFactory(**settings)
    return AttemptFactory(quiz=given.quiz, learner=learner, assignment=given, mode=given.mode)


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("path", PATHS)
def test_reading_is_closed_while_the_test_runs(client, readable, language, path):
    attempt = learner_in_test(client)
    response = client.get(f"/{language}/{path}")
    html = response.content.decode()
    assert response.status_code == 403
    assert f"/{language}/attempts/{attempt.public_id}/" in html
    for words in ("3054", "secret valley", "Gizli vadi"):
        assert words not in html


@pytest.mark.parametrize("path", PATHS)
def test_reading_is_open_where_the_assignment_does_not_ask_for_it(client, readable, path):
    learner_in_test(client, closes_lesson=False)
    assert client.get(f"/en/{path}").status_code == 200


def test_reading_opens_again_when_the_test_is_finished(client, readable):
    attempt = learner_in_test(client)
    attempt.finished_at, attempt.earned, attempt.possible = timezone.now(), 1, 2
    attempt.save()
    assert "A secret valley." in client.get("/en/lessons/land/").content.decode()


def test_reading_opens_again_when_the_time_is_over(client, readable):
    learner_in_test(client, closes_at=timezone.now() - datetime.timedelta(minutes=5))
    assert "A secret valley." in client.get("/en/lessons/land/").content.decode()


@pytest.mark.parametrize("person", [UserFactory, TeacherFactory])
def test_reading_stays_open_for_everybody_else(client, readable, person):
    learner_in_test(client)
    client.force_login(person(), backend=BACKEND)
    assert "A secret valley." in client.get("/en/lessons/land/").content.decode()
