"""The first page, and the language in which a first visit begins."""

import datetime

import pytest
from django.utils import timezone

from tests.factories import AssignmentFactory, AttemptFactory, LessonFactory, QuizFactory, UserFactory

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"


@pytest.mark.parametrize(("language", "title"), [("en", "Land and water"), ("az", "Torpaq və su")])
def test_home_shows_the_climb_in_the_language(client, language, title):
    LessonFactory(slug="land")
    html = client.get(f"/{language}/").content.decode()
    assert f'<a class="ridge__title" href="/{language}/lessons/land/">{title}</a>' in html


@pytest.mark.parametrize("language", ["en", "az"])
def test_home_leaves_out_lessons_that_are_not_in_the_language(client, language):
    LessonFactory(slug="land", **{f"is_published_{language}": False})
    html = client.get(f"/{language}/").content.decode()
    assert "/lessons/land/" not in html
    assert 'class="empty"' in html


def signed_in(client):
    learner = UserFactory()
    client.force_login(learner, backend=BACKEND)
    return learner


def finish(attempt):
    attempt.finished_at, attempt.earned, attempt.possible = timezone.now(), 1, 2
    attempt.save()


@pytest.mark.parametrize("language", ["en", "az"])
def test_home_offers_to_continue_the_attempt_in_progress(client, language):
    lesson = LessonFactory()
    quiz = QuizFactory(lesson=lesson, title_en="Quiz on land", title_az="Torpaq testi")
    attempt = AttemptFactory(quiz=quiz, learner=signed_in(client))
    response = client.get(f"/{language}/")
    html = response.content.decode()
    assert f'href="/{language}/attempts/{attempt.public_id}/' in html
    assert {"en": "Quiz on land", "az": "Torpaq testi"}[language] in html
    assert [stop["state"] for stop in response.context["stops"]] == ["started"]


def test_home_of_a_guest_offers_the_guests_own_attempt_only(client):
    own = AttemptFactory(learner=None, guest="this-browser")
    other = AttemptFactory(learner=None, guest="other-browser")
    session = client.session
    session["guest"] = "this-browser"
    session.save()
    html = client.get("/en/").content.decode()
    assert own.public_id in html
    assert other.public_id not in html


def test_home_of_a_visitor_offers_nobodys_attempt(client):
    attempt = AttemptFactory(learner=None, guest="other-browser")
    assert attempt.public_id not in client.get("/en/").content.decode()


def test_attempt_whose_time_is_over_is_not_continued(client):
    learner = signed_in(client)
    past = timezone.now() - datetime.timedelta(hours=1)
    quiz = QuizFactory(title_en="Quiz on land")
    assignment = AssignmentFactory(quiz=quiz, closes_at=past)
    attempt = AttemptFactory(quiz=quiz, learner=learner, assignment=assignment, started_at=past)
    assert attempt.public_id not in client.get("/en/").content.decode()


def test_finished_lesson_is_done_and_the_next_one_is_ringed(client):
    learner = signed_in(client)
    done, _next = LessonFactory(title_en="First"), LessonFactory(title_en="Second")
    finish(AttemptFactory(quiz=QuizFactory(lesson=done), learner=learner))
    response = client.get("/en/")
    stops = [(stop["title"], stop["state"], stop["is_next"]) for stop in response.context["stops"]]
    assert stops == [("First", "done", False), ("Second", "open", True)]
    first, second = response.content.decode().split('class="ridge__stop"')[1:3]
    assert "Quiz finished" in first
    assert "Quiz finished" not in second


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("count", [1, 3])
def test_home_takes_seven_queries(client, django_assert_num_queries, language, count):
    learner = signed_in(client)
    for lesson in LessonFactory.create_batch(count):
        AttemptFactory(quiz=QuizFactory(lesson=lesson), learner=learner)
    # session, user, lessons, states, attempt in progress, questions that come back, new answers
    with django_assert_num_queries(7):
        client.get(f"/{language}/")


def test_home_of_a_visitor_may_be_kept_and_of_a_learner_not(client):
    LessonFactory()
    visitor = client.get("/en/")
    assert visitor["Cache-Control"] == "private, no-cache"
    assert client.get("/en/", headers={"If-None-Match": visitor["ETag"]}).status_code == 304
    signed_in(client)
    learner = client.get("/en/", headers={"If-None-Match": visitor["ETag"]})
    assert (learner.status_code, learner["Cache-Control"]) == (200, "private, no-store")


def test_attempt_is_called_by_its_title_in_whatever_language_it_has_one(client):
    learner = signed_in(client)
    quiz = QuizFactory(slug="penguins", title_en="The emperor penguin's winter", title_az="", is_published_az=False)
    AttemptFactory(learner=learner, quiz=quiz)
    html = client.get("/az/").content.decode()
    assert "Davam et: The emperor penguin" in html
    assert "Davam et: penguins" not in html
