"""The progress page, the mark at the foot of a lesson, and what of both the first page shows."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from quizzes.attempts.learning.actions import change_settings
from quizzes.models import LessonRead
from quizzes.pages.carpet import weave
from tests.attempts.learning.conftest import card_of, published_question
from tests.factories import (
    AttemptFactory,
    AttemptItemFactory,
    CertificateFactory,
    CourseFactory,
    LessonFactory,
    QuizFactory,
    ReviewEntryFactory,
    TopicFactory,
    UserFactory,
)

BACKEND = "quizzes.people.permissions.RoleBackend"
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])
MONDAY = datetime.date(2026, 2, 2)


def address(name, *args, language="en"):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def learner(client, db):
    learner = UserFactory()
    client.force_login(learner, backend=BACKEND)
    return learner


def page(client, language="en"):
    return client.get(address("progress", language=language)).content.decode()


def due(learner, count, **fields):
    return [card_of(learner, due=timezone.now(), **fields) for _number in range(count)]


@LANGUAGES
def test_guest_reads_what_signing_in_would_give(client, db, language):
    assert f'href="/{language}/signup/?next=/{language}/progress/"' in page(client, language)


@LANGUAGES
def test_learner_who_has_done_nothing_finds_the_first_lesson(client, learner, language):
    LessonFactory(slug="land")
    html = page(client, language)
    assert f'<a class="button" href="/{language}/lessons/land/">' in html
    assert f'href="/{language}/attempts/"' not in html.split("<main")[1]


@LANGUAGES
def test_topics_show_what_is_firm_and_met(client, learner, language):
    topic = TopicFactory(name_en="Springs", name_az="Bulaqlar")
    questions = [published_question(topic=topic) for _number in range(3)]
    QuizFactory(questions=questions)
    card_of(learner, question=questions[0], due=timezone.now() + datetime.timedelta(days=5), was_right=True)
    card_of(learner, question=questions[1], due=timezone.now(), was_right=True)
    html = page(client, language).split('class="plain-list topics"')[1].split("</ul>")[0]
    assert {"en": "Springs", "az": "Bulaqlar"}[language] in html
    assert [html.count(f'"#k-{state}"') for state in ("right", "started", "empty")] == [1, 1, 1]


@LANGUAGES
def test_what_comes_back_today_is_said_on_progress_and_first_page_alike(client, learner, language):
    due(learner, 3)
    change_settings(learner, daily_questions=2, exam_on=None, paused_until=None, shows_streak=True)
    home = client.get(f"/{language}/")
    assert home.context["due_count"] == 2
    assert f'<p class="due-line"><a href="/{language}/review/">' in home.content.decode()
    response = client.get(address("progress", language=language))
    assert response.context["due_count"] == 2


def test_first_page_says_nothing_where_nothing_comes_back(client, learner):
    assert "due-line" not in client.get("/en/").content.decode()


def test_days_of_practice_can_be_hidden_everywhere(client, learner):
    AttemptItemFactory(attempt__learner=learner, answered_at=timezone.now(), answered_language="en")
    assert 'class="carpet"' in page(client)
    change_settings(learner, daily_questions=2, exam_on=None, paused_until=None, shows_streak=False)
    assert 'class="carpet"' not in page(client)


def test_carpet_has_a_row_for_each_week_and_counts_what_it_shows():
    days = {
        MONDAY,
        MONDAY - datetime.timedelta(days=1),
        MONDAY - datetime.timedelta(days=21),
        MONDAY.replace(year=2025),
    }
    carpet = weave(days, today=MONDAY)
    tied = [(knot["x"] // 11, knot["y"] // 11) for knot in carpet.knots if knot["is_tied"]]
    assert tied == [(0, 0), (6, 2), (0, 3)]
    assert [(knot["x"] // 11, knot["y"] // 11) for knot in carpet.knots if knot["is_today"]] == [(0, 3)]
    assert (carpet.practised, carpet.in_a_row) == (3, 2)
    assert sum(not knot["is_past"] for knot in carpet.knots) == 6


@LANGUAGES
def test_lesson_is_marked_as_read_and_the_mark_taken_back(client, learner, language):
    lesson = LessonFactory(slug="land")
    QuizFactory(lesson=lesson)
    url = address("lesson_read", "land", language=language)
    for _press in range(2):
        assert client.post(url).url == f"/{language}/lessons/land/#read"
    assert 'name="action" value="undo"' in client.get(f"/{language}/lessons/land/").content.decode()
    assert [stop["state"] for stop in client.get(f"/{language}/").context["stops"]] == ["started"]
    assert client.get(f"/{language}/").context["stops"][0]["state_label"]
    for _press in range(2):
        client.post(url, {"action": "undo"})
    assert not LessonRead.objects.exists()


def test_lesson_without_a_quiz_is_done_when_it_is_read(client, learner):
    lesson = LessonFactory(slug="land")
    client.post(address("lesson_read", lesson.slug))
    assert [stop["state"] for stop in client.get("/en/").context["stops"]] == ["done"]


def test_lesson_that_is_not_there_cannot_be_marked_and_a_visitor_signs_in(client, learner):
    draft = LessonFactory(is_published_en=False, is_published_az=False)
    assert client.post(address("lesson_read", draft.slug)).status_code == 404
    client.logout()
    lesson = LessonFactory()
    asked = client.post(address("lesson_read", lesson.slug)).url
    assert asked == f"{address('login')}?next={address('lesson', lesson.slug)}"
    assert not LessonRead.objects.exists()


@pytest.mark.parametrize("count", [1, 3])
def test_progress_takes_a_constant_number_of_queries(client, learner, count, django_assert_num_queries):
    for lesson in LessonFactory.create_batch(count):
        quiz = QuizFactory(lesson=lesson, questions=[published_question(topic=TopicFactory())])
        AttemptFactory(quiz=quiz, learner=learner)
    for card in due(learner, count):
        ReviewEntryFactory(card=card)
    # session, user, cards, what of them fits (4), settings, lessons, states, topics (2), days (2), certificates (3),
    # attempts, one in progress
    with django_assert_num_queries(19):
        page(client)


@LANGUAGES
def test_certificate_of_the_course_is_near_and_then_there(client, learner, language):
    course = CourseFactory(slug="kalbajar", title_en="Kalbajar", title_az="Kəlbəcər")
    quizzes = [QuizFactory(lesson=LessonFactory(course=course, position=place)) for place in (1, 2)]
    done = {"finished_at": timezone.now(), "earned": 8, "possible": 10, "learner": learner}
    passed = AttemptFactory(quiz=quizzes[0], **done)
    AttemptFactory(quiz=quizzes[1], retry_of=passed, **done)
    html = page(client, language).split('id="certificates"')[1].split("</section>")[0]
    assert f'href="/{language}/courses/kalbajar/certificate/">{getattr(course, f"title_{language}")}<' in html
    assert [html.count(f'"#k-{state}"') for state in ("right", "started", "empty")] == [1, 0, 1]
    certificate = CertificateFactory(learner=learner, course=course)
    assert f'href="/{language}/certificates/{certificate}/"' in page(client, language)


def test_certificate_is_not_shown_where_the_course_has_none(client, learner):
    LessonFactory(course=CourseFactory(is_published_en=False))
    QuizFactory(lesson=LessonFactory(course=CourseFactory(is_published_en=False)))
    assert 'id="certificates"' not in page(client)


@LANGUAGES
def test_home_progress_and_practice_count_alike_what_fits_its_sources(client, learner, language, monkeypatch):
    misfit, *_fit = due(learner, 3)
    stems = {misfit.question.stem_en, misfit.question.stem_az}
    monkeypatch.setattr("quizzes.questions.queries.fact_findings", lambda draft: [draft] if draft.stem in stems else [])
    counts = [client.get(address(name, language=language)).context["due_count"] for name in ("home", "progress")]
    assert counts == [client.get(address("review", language=language)).context["practice"].count] * 2 == [2, 2]
