"""Giving quizzes to classes, allowances, and the results of a class."""

import datetime
import re
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from quizzes.classrooms.models import Allowance, Assignment
from tests.factories import (
    AdministratorFactory,
    AssignmentFactory,
    AttemptFactory,
    AttemptItemFactory,
    ClassroomFactory,
    QuestionVersionFactory,
    QuizFactory,
    TeacherFactory,
    UserFactory,
    right_answer,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"


def address(name, *args, language="en"):
    with translation.override(language):
        return reverse(name, args=args)


@pytest.fixture
def teacher(client):
    person = TeacherFactory()
    client.force_login(person, backend=BACKEND)
    return person


def text(response):
    return response.content.decode()


@pytest.mark.parametrize("language", ["en", "az"])
def test_new_assignment_stores_minutes_as_seconds_and_baku_time_as_utc(client, teacher, language):
    classroom, quiz = ClassroomFactory(teacher=teacher), QuizFactory()
    data = {"quiz": quiz.pk, "mode": "test", "closes_at": "2099-02-02T12:30", "time_limit_minutes": "20"}

    client.post(address("teach_assignment_new", classroom.slug, language=language), data | {"attempts_allowed": "2"})

    made = Assignment.objects.get()
    assert (made.classroom, made.quiz, made.mode) == (classroom, quiz, "test")
    assert (made.time_limit_seconds, made.attempts_allowed, made.opens_at) == (1200, 2, None)
    assert made.closes_at == datetime.datetime(2099, 2, 2, 8, 30, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"closes_at": "2020-01-01T10:00"}, "closes_at"),
        ({"opens_at": "2099-01-02T10:00", "closes_at": "2099-01-01T10:00"}, "closes_at"),
        ({"opens_at": "tomorrow"}, "opens_at"),
        ({"time_limit_minutes": "0"}, "time_limit_minutes"),
        ({"attempts_allowed": "-1"}, "attempts_allowed"),
        ({"mode": "exam"}, "mode"),
        ({"quiz": "999999"}, "quiz"),
    ],
)
def test_new_assignment_wrong_data_is_said_at_the_field(client, teacher, data, field):
    classroom, quiz = ClassroomFactory(teacher=teacher), QuizFactory()

    response = client.post(address("teach_assignment_new", classroom.slug), {"quiz": quiz.pk, "mode": "test"} | data)

    assert field in response.context["form"].errors
    assert not Assignment.objects.exists()


def test_new_assignment_draft_quiz_cannot_be_chosen(client, teacher):
    classroom = ClassroomFactory(teacher=teacher)
    draft = QuizFactory(is_published_en=False, is_published_az=False)

    response = client.post(address("teach_assignment_new", classroom.slug), {"quiz": draft.pk, "mode": "test"})

    assert "quiz" in response.context["form"].errors


def test_change_assignment_shows_and_stores_its_times(client, teacher):
    closes_at = datetime.datetime(2099, 2, 2, 8, 30, tzinfo=datetime.UTC)
    given = AssignmentFactory(classroom=ClassroomFactory(teacher=teacher), closes_at=closes_at, time_limit_seconds=1200)
    page = address("teach_assignment_change", given.public_id, language="az")

    assert 'value="2099-02-02T12:30"' in text(client.get(page))
    client.post(page, {"closes_at": "2099-02-03T12:30", "time_limit_minutes": "30"})

    given.refresh_from_db()
    assert given.closes_at == closes_at + datetime.timedelta(days=1)
    assert given.time_limit_seconds == 1800


def test_allowance_gives_one_learner_more_time(client, teacher):
    learner = UserFactory()
    given = AssignmentFactory(classroom=ClassroomFactory(teacher=teacher, learners=[learner]), time_limit_seconds=600)
    page = address("teach_allowance", given.public_id, learner.pk)

    client.post(page, {"extra_minutes": "10", "extra_attempts": "0"})

    assert Allowance.objects.get().extra_seconds == 600
    assert 'value="10"' in text(client.get(page))


def test_allowance_for_somebody_outside_the_class_is_not_there(client, teacher):
    given = AssignmentFactory(classroom=ClassroomFactory(teacher=teacher))

    response = client.post(
        address("teach_allowance", given.public_id, UserFactory().pk), {"extra_minutes": "10", "extra_attempts": "0"}
    )

    assert response.status_code == 404
    assert not Allowance.objects.exists()


def taken_class(teacher, *, learners=1, questions=1):
    """A class of which everybody answered everything right."""
    people = [UserFactory(full_name=f"Aysel {number:02}") for number in range(learners)]
    quiz = QuizFactory(questions=questions)
    given = AssignmentFactory(classroom=ClassroomFactory(teacher=teacher, learners=people), quiz=quiz)
    versions = [QuestionVersionFactory(question=question) for question in quiz.questions.all()]
    now = timezone.now()
    for learner in people:
        attempt = AttemptFactory(
            learner=learner, assignment=given, quiz=quiz, finished_at=now, earned=questions, possible=questions
        )
        for position, version in enumerate(versions, 1):
            AttemptItemFactory(
                attempt=attempt,
                position=position,
                version=version,
                chosen=right_answer(version),
                answered_at=now,
                answered_language="en",
                fraction=Decimal(1),
                is_flagged=True,
            )
    return given


@pytest.mark.parametrize("name", ["teach_assignment", "teach_assignment_csv", "teach_assignment_change"])
def test_results_open_to_own_teacher_and_administrator_only(client, name):
    teacher = TeacherFactory()
    given = taken_class(teacher)
    page = address(name, given.public_id)
    learner = given.classroom.learners.get()

    assert client.get(page).url.startswith(address("login"))
    for person, sees in [(teacher, True), (AdministratorFactory(), True), (TeacherFactory(), False), (learner, False)]:
        client.force_login(person, backend=BACKEND)
        assert client.get(page).status_code == (200 if sees else 404)


@pytest.mark.parametrize(("language", "percent"), [("en", "100%"), ("az", "100%")])
def test_results_show_signs_score_averages_and_the_way_to_the_attempt(client, teacher, language, percent):
    given = taken_class(teacher)

    page = text(client.get(address("teach_assignment", given.public_id, language=language)))

    assert '<td class="cell knot--right">◆*</td>' in page
    assert '<td class="number">1/1</td>' in page
    assert percent in page
    assert address("teach_attempt", given.attempts.get().public_id, language=language) in page


def test_results_learner_without_an_attempt_has_a_row_without_a_score(client, teacher):
    given = taken_class(teacher)
    given.classroom.memberships.create(learner=UserFactory(full_name="Zəhra Bağırova"))

    page = text(client.get(address("teach_assignment", given.public_id)))
    row = next(row for row in page.split("<tr>") if "Zəhra Bağırova" in row)
    assert "teach/attempts" not in row
    assert "–" in row
    assert not re.search(r"\b0/\d", row)


def test_results_say_which_attempt_counts(client, teacher):
    given = taken_class(teacher)

    assert "the best finished attempt counts" in text(client.get(address("teach_assignment", given.public_id)))


def test_results_file_has_a_line_for_each_learner_and_no_formula(client, teacher):
    given = taken_class(teacher)
    given.classroom.learners.update(full_name="=HYPERLINK(1)")

    lines = text(client.get(address("teach_assignment_csv", given.public_id))).splitlines()

    assert len(lines) == 2
    assert lines[1].startswith("'=HYPERLINK(1),")
    assert lines[1].endswith(",1,1,1,1")


@pytest.mark.parametrize("count", [1, 3])
def test_results_queries_do_not_grow(client, teacher, count, django_assert_num_queries):
    given = taken_class(teacher, learners=count, questions=count)

    with django_assert_num_queries(9):
        client.get(address("teach_assignment", given.public_id))


@pytest.mark.parametrize(("learners", "questions"), [(40, 10), (20, 30)])
def test_results_weigh_at_most_30_kb(client, teacher, learners, questions):
    given = taken_class(teacher, learners=learners, questions=questions)

    response = client.get(address("teach_assignment", given.public_id, language="az"))

    assert len(response.content) <= 30_000
