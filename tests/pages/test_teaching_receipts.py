"""Receipts: the learner sees one, the teacher of the class finds it, nobody else does."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from quizzes.attempts.actions import finish_attempt, keep_choice
from quizzes.attempts.queries import Taker
from quizzes.attempts.receipts import write_receipt
from quizzes.attempts.starting import start_assignment
from quizzes.questions.actions import refresh_version
from tests.factories import (
    AdministratorFactory,
    AssignmentFactory,
    CitationFactory,
    ClassroomFactory,
    QuestionFactory,
    QuizFactory,
    TeacherFactory,
    UserFactory,
)

BACKEND = "quizzes.people.permissions.RoleBackend"
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])


@pytest.fixture
def attempt(db):
    questions = QuestionFactory.create_batch(2)
    for question in questions:
        CitationFactory(question=question)
        refresh_version(question)
    learner = UserFactory(full_name="Aysel Quliyeva")
    classroom = ClassroomFactory(learners=[learner], teacher=TeacherFactory())
    assignment = AssignmentFactory(quiz=QuizFactory(questions=questions), classroom=classroom, mode="test")
    now = timezone.now()
    begun = start_assignment(assignment, taker=Taker(learner=learner), language="en", now=now)
    chosen = begun.items.get(position=1).option_order[:1]
    keep_choice(begun, position=1, chosen=chosen, language="en", now=now)
    return finish_attempt(begun, now=now)


def look_up(client, viewer, typed, *, language="en"):
    client.force_login(viewer, backend=BACKEND)
    with override(language):
        return client.get(reverse("teach_receipt"), {"code": typed})


@LANGUAGES
def test_result_shows_the_receipt_and_its_teacher_finds_it(client, attempt, language):
    written = write_receipt(attempt.receipt)
    with override(language):
        result, taught = reverse("result", args=[attempt.public_id]), reverse("teach_attempt", args=[attempt.public_id])
    client.force_login(attempt.learner, backend=BACKEND)
    assert written in client.get(result).content.decode()
    for viewer in (attempt.assignment.classroom.teacher, AdministratorFactory()):
        response = look_up(client, viewer, f" {written.lower()} ", language=language)
        html = response.content.decode()
        assert response.status_code == 200
        assert "Aysel Quliyeva" in html
        assert {"en": "1 of 2", "az": "1 / 2"}[language] in html
        assert taught in html
        assert written in client.get(taught).content.decode()


@LANGUAGES
def test_receipt_of_another_teacher_and_none_at_all_look_the_same(client, attempt, language):
    other = TeacherFactory()
    pages = [look_up(client, other, typed, language=language) for typed in (attempt.receipt, "BBBBBBBB")]
    assert [page.status_code for page in pages] == [404, 404]
    seen = [re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", page.content.decode()) for page in pages]
    assert seen[0].replace(attempt.receipt, "BBBBBBBB") == seen[1]
    assert "Aysel" not in seen[0]
    assert look_up(client, other, "").status_code == 200
    assert look_up(client, attempt.learner, attempt.receipt).status_code == 404
