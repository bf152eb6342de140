"""Certainty on the pages: turned on by a teacher or a learner, asked, marked, told on the result."""

import re

import pytest

from quizzes.attempts.models import Attempt
from quizzes.classrooms.models import Assignment
from tests.factories import AssignmentFactory, ClassroomFactory, TeacherFactory, UserFactory
from tests.pages.test_taking import BACKEND, LANGUAGES, address, key_of, make_quiz, page_of


@pytest.fixture
def quiz(db):
    return make_quiz(3)


def answer(client, attempt, *, position, certainty=None, is_right=True, language="en"):
    item = attempt.items.get(position=position)
    key = key_of(attempt, position)
    chosen = key if is_right else [next(option for option in item.option_order if option not in key)]
    data = {"action": "answer", "option": chosen} | ({"certainty": certainty} if certainty else {})
    return client.post(address(language, "question", attempt.public_id, position), data)


def test_practice_does_not_ask_unless_wanted(client, quiz):
    client.post(address("en", "quiz_start", quiz.slug))
    attempt = Attempt.objects.get()
    assert 'name="certainty"' not in page_of(client, attempt)
    answer(client, attempt, position=1)
    client.post(address("en", "finish", attempt.public_id))
    assert client.get(address("en", "result", attempt.public_id)).context["certainty"] is None


@LANGUAGES
def test_practice_asks_marks_and_tells(client, quiz, language):
    assert 'name="certainty"' in client.get(address(language, "quiz", quiz.slug)).content.decode()
    client.post(address(language, "quiz_start", quiz.slug), {"certainty": "on"})
    attempt = Attempt.objects.get()

    refused = answer(client, attempt, position=1, language=language)
    assert refused.url.endswith("/1/#certainty-guess")
    html = client.get(refused.url).content.decode()
    assert html.count('id="certainty-refused"') == 1
    assert 'aria-describedby="certainty-refused"' in html
    assert re.findall(r'value="([\w-]{16})"[^>]*? checked', html) == key_of(attempt), "the tick is kept"

    answer(client, attempt, position=1, certainty="sure", language=language)
    assert "+3" in page_of(client, attempt, 1, language)
    answer(client, attempt, position=2, certainty="sure", is_right=False, language=language)
    assert "−6" in page_of(client, attempt, 2, language)
    client.post(address(language, "finish", attempt.public_id))
    response = client.get(address(language, "result", attempt.public_id))
    told = response.context["certainty"]
    assert (told["points"], told["possible"]) == ("−3", 9)
    assert [(level["name"], level["right"], level["given"]) for level in told["levels"]] == [("sure", 1, 2)]
    assert "−3" in response.content.decode()
    attempt.refresh_from_db()
    assert (attempt.earned, attempt.possible) == (1, 3), "the score stays apart"


@LANGUAGES
def test_teacher_turns_it_on_for_a_practice_and_off_again(client, quiz, language):
    teacher, learner = TeacherFactory(), UserFactory()
    classroom = ClassroomFactory(teacher=teacher, learners=[learner])
    client.force_login(teacher, backend=BACKEND)
    new = address(language, "teach_assignment_new", classroom.slug)

    response = client.post(new, {"quiz": quiz.pk, "mode": "test", "asks_certainty": "on"})
    assert "asks_certainty" in response.context["form"].errors
    client.post(new, {"quiz": quiz.pk, "mode": "practice", "asks_certainty": "on"})
    given = Assignment.objects.get()
    assert given.asks_certainty

    client.force_login(learner, backend=BACKEND)
    client.post(address(language, "assignment_start", given.public_id))
    assert 'name="certainty"' in page_of(client, Attempt.objects.get(), language=language)

    client.force_login(teacher, backend=BACKEND)
    change = address(language, "teach_assignment_change", given.public_id)
    assert re.search(r'name="asks_certainty"[^>]* checked', client.get(change).content.decode())
    client.post(change, {"attempts_allowed": "2"})
    given.refresh_from_db()
    assert not given.asks_certainty


def test_terms_of_a_test_do_not_offer_it(client, db):
    teacher = TeacherFactory()
    given = AssignmentFactory(classroom=ClassroomFactory(teacher=teacher), mode="test")
    client.force_login(teacher, backend=BACKEND)
    assert (
        "asks_certainty"
        not in client.get(address("en", "teach_assignment_change", given.public_id)).context["form"].fields
    )
