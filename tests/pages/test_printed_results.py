"""A result on paper is whole, in both languages; it opens for those who may see the result, and says what is a part."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from quizzes.attempts.actions import answer_question, finish_attempt
from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_assignment
from quizzes.questions.actions import refresh_version
from tests.factories import (
    AssignmentFactory,
    CitationFactory,
    ClassroomFactory,
    DocumentFactory,
    QuestionFactory,
    QuizFactory,
    UserFactory,
    right_answer,
    wrong_answer,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"
LONG = "A long explanation. " * 150


def address(language, name, *args):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def learner(client):
    learner = UserFactory(full_name="Aysel Əliyeva")
    client.force_login(learner, backend=BACKEND)
    return learner


def finished(learner, count=10):
    """A test with long texts: the first question right, the second left out, the others wrong."""
    questions = [
        QuestionFactory(
            stem_en=f"Question {n} in English?",
            stem_az=f"Azərbaycanca {n}-ci sual?",
            explanation_en=LONG,
            explanation_az=LONG,
        )
        for n in range(1, count + 1)
    ]
    for question in questions:
        CitationFactory(question=question, document=DocumentFactory(publisher="Trend"), exact="as was written")
        refresh_version(question)
    classroom = ClassroomFactory(learners=[learner])
    assignment = AssignmentFactory(classroom=classroom, quiz=QuizFactory(questions=questions))
    now = timezone.now()
    attempt = start_assignment(assignment, taker=Taker(learner=learner), language="en", now=now)
    for item in attempt.items.select_related("version").order_by("position"):
        if item.position != 2:
            chosen = right_answer(item.version) if item.position == 1 else wrong_answer(item.version)
            answer_question(attempt, position=item.position, chosen=chosen, language="en", now=now)
    return finish_attempt(attempt, now=now)


@pytest.mark.parametrize(("language", "stem"), [("en", "Question {} in English?"), ("az", "Azərbaycanca {}-ci sual?")])
def test_result_print_has_every_question_with_its_answer_and_key(client, learner, language, stem):
    attempt = finished(learner)
    result = client.get(address(language, "result", attempt.public_id)).content.decode()
    assert stem.format(10) not in result
    paper = address(language, "result_print", attempt.public_id)
    assert f'href="{paper}"' in result
    html = client.get(paper).content.decode()
    lines = html.split('class="paper__stem"')[1:]
    assert [stem.format(n) in line for n, line in enumerate(lines, 1)] == [True] * 10
    for item, line in zip(attempt.items.select_related("version").order_by("position"), lines, strict=True):
        options = {option["id"]: option["text"][language] for option in item.version.content["options"]}
        shown = {*item.chosen, *right_answer(item.version)}
        assert [text in line for text in map(options.get, shown)] == [True] * len(shown)
        assert ("1/1" if item.position == 1 else "0/1") in line
        assert "Trend" in line
        assert "as was written" in line
    assert "Aysel Əliyeva" in html
    assert len(html.encode()) < 30_000


def test_result_that_shows_a_part_says_so_on_paper(client, learner):
    attempt = finished(learner)
    html = client.get(address("en", "result", attempt.public_id) + "?page=2").content.decode()
    said = html.split('class="print-only">')[1].split("</p>")[0]
    assert "Part 2 of " in said
    assert "10 questions" in said


def test_result_that_is_whole_names_no_part(client, learner):
    attempt = finished(learner, count=2)
    html = client.get(address("en", "result", attempt.public_id)).content.decode()
    assert 'class="print-only"><strong>' not in html
    assert address("en", "result_print", attempt.public_id) in html


def test_result_print_of_a_learner_for_the_teacher_alone(client, learner):
    attempt = finished(learner, count=2)
    client.force_login(attempt.assignment.classroom.teacher, backend=BACKEND)
    html = client.get(address("az", "teach_attempt_print", attempt.public_id)).content.decode()
    assert "Aysel Əliyeva" in html
    assert address("az", "teach_attempt_print", attempt.public_id) in (
        client.get(address("az", "teach_attempt", attempt.public_id)).content.decode()
    )
    assert client.get(address("az", "result_print", attempt.public_id)).status_code == 404


def test_result_print_takes_as_many_queries_however_many_questions(client, learner):
    counts = []
    for count in (1, 3):
        attempt = finished(learner, count=count)
        with CaptureQueriesContext(connection) as queries:
            client.get(address("en", "result_print", attempt.public_id))
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 8
    assert Attempt.objects.count() == 2
