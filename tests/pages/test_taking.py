"""Taking a quiz through its pages, without JavaScript, in both languages."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override

from quizzes.attempts.models import Attempt
from quizzes.questions.actions import refresh_version
from quizzes.questions.marking import keys_of
from tests.factories import (
    AssignmentFactory,
    CitationFactory,
    ClassroomFactory,
    QuestionFactory,
    QuizFactory,
    UserFactory,
)

BACKEND = "quizzes.people.permissions.RoleBackend"
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])


def address(language, name, *args):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def quiz(db):
    return make_quiz(3)


def make_quiz(count):
    questions = QuestionFactory.create_batch(count)
    for question in questions:
        CitationFactory(question=question)
        refresh_version(question)
    return QuizFactory(questions=questions)


def start(client, quiz, language="en"):
    client.post(address(language, "quiz_start", quiz.slug))
    return Attempt.objects.latest("pk")


def page_of(client, attempt, position=1, language="en"):
    response = client.get(address(language, "question", attempt.public_id, position))
    assert response.status_code == 200
    return response.content.decode()


def press(client, attempt, action, *, position=1, chosen=(), language="en"):
    url = address(language, "question", attempt.public_id, position)
    return client.post(url, {"action": action, "option": list(chosen)})


def key_of(attempt, position=1):
    return sorted(keys_of(attempt.items.get(position=position).version.content))


def ticked(html):
    return re.findall(r'value="([\w-]{16})"[^>]*? checked', html)


@LANGUAGES
def test_quiz_guest_takes_it_to_the_end(client, quiz, language):
    attempt = start(client, quiz, language)
    assert attempt.guest == client.session["guest"]
    for position in (1, 2):
        response = press(
            client, attempt, "answer", position=position, chosen=key_of(attempt, position), language=language
        )
        assert response.status_code == 302
        marked = page_of(client, attempt, position, language)
        assert 'id="feedback"' in marked
        assert "on the Tartar River" in marked
    overview = client.get(address(language, "overview", attempt.public_id)).content.decode()
    assert address(language, "question", attempt.public_id, 3) in overview
    response = client.post(address(language, "finish", attempt.public_id), follow=True)
    assert re.search(r'class="score">[^<]*2[^<]*<', response.content.decode())
    assert Attempt.objects.get().earned == 2


@LANGUAGES
def test_question_switch_keeps_the_tick_as_a_draft(client, quiz, language):
    attempt = start(client, quiz, language)
    other = {"en": "az", "az": "en"}[language]
    before = [item.option_order for item in attempt.items.order_by("position")]
    response = press(client, attempt, f"switch-{other}", position=2, chosen=key_of(attempt, 2), language=language)
    letter = "ABC"[attempt.items.get(position=2).option_order.index(key_of(attempt, 2)[0])]
    assert response.url == address(other, "question", attempt.public_id, 2) + f"#option-{letter}"
    html = page_of(client, attempt, 2, other)
    assert ticked(html) == key_of(attempt, 2)
    assert f'<html lang="{other}"' in html
    assert not attempt.items.get(position=2).is_answered
    assert [item.option_order for item in attempt.items.order_by("position")] == before
    press(client, attempt, "answer", position=2, chosen=key_of(attempt, 2), language=other)
    assert attempt.items.get(position=2).answered_language == other


@pytest.mark.parametrize(
    "action", ["skip", "back", "go-3", "overview", "flag-on", "go-999", "go-x", "switch-ru", "nonsense"]
)
def test_question_every_button_keeps_the_tick(client, quiz, action):
    attempt = start(client, quiz)
    response = press(client, attempt, action, position=2, chosen=key_of(attempt, 2))
    assert response.status_code == 302
    assert client.get(response.url, follow=True).status_code == 200
    assert ticked(page_of(client, attempt, 2)) == key_of(attempt, 2)


def test_question_answer_without_choice_says_so(client, quiz):
    attempt = start(client, quiz)
    response = press(client, attempt, "answer")
    assert "Choose an option first." in client.get(response.url).content.decode()


def test_question_enter_means_answer_not_the_language_switch(client, quiz):
    html = page_of(client, start(client, quiz))
    buttons = re.findall(r'<button[^>]*name="action" value="([\w-]+)"', html)
    assert buttons[0] == "answer"
    assert "switch-az" in buttons


@LANGUAGES
def test_question_before_the_answer_key_swap_leaves_bytes_identical(client, quiz, language):
    attempt = start(client, quiz, language)
    pages = [
        address(language, "question", attempt.public_id, 1),
        address(language, "overview", attempt.public_id),
        address(language, "attempts"),
        address(language, "quiz", quiz.slug),
    ]

    def seen():
        return [
            re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", client.get(url).content.decode()) for url in pages
        ]

    before = seen()
    item = attempt.items.get(position=1)
    content = item.version.content
    for option in content["options"]:
        option["is_key"] = not option["is_key"]
    item.version = type(item.version).objects.create(
        question=item.version.question, number=2, content=content, content_hash="0" * 64
    )
    item.save()
    assert seen() == before
    assert "Option" in before[0] or "Variant" in before[0]


def test_attempt_of_somebody_else_not_found_everywhere(client, quiz):
    attempt = start(client, quiz)
    press(client, attempt, "answer", chosen=key_of(attempt))
    client.logout()
    client.force_login(UserFactory(), backend=BACKEND)
    for name, args in [("attempt", ()), ("question", (1,)), ("overview", ()), ("result", ())]:
        assert client.get(address("en", name, attempt.public_id, *args)).status_code == 404
    assert client.post(address("en", "finish", attempt.public_id)).status_code == 404
    assert press(client, attempt, "answer", position=2, chosen=key_of(attempt, 2)).status_code == 404
    attempt.refresh_from_db()
    assert not attempt.is_finished


def test_attempt_resumed_on_another_device(client, quiz):
    learner = UserFactory()
    client.force_login(learner, backend=BACKEND)
    attempt = start(client, quiz)
    press(client, attempt, "answer", chosen=key_of(attempt))
    other_device = type(client)()
    other_device.force_login(learner, backend=BACKEND)
    response = other_device.get(address("en", "attempt", attempt.public_id))
    assert response.url == address("en", "question", attempt.public_id, 2) + "#question"


def test_taking_get_writes_nothing(client, quiz):
    attempt = start(client, quiz)
    with CaptureQueriesContext(connection) as queries:
        for name, args in [("attempt", ()), ("question", (1,)), ("overview", ()), ("result", ())]:
            client.get(address("en", name, attempt.public_id, *args))
    assert queries
    assert not [q["sql"] for q in queries if not q["sql"].lstrip("( ").startswith("SELECT")]


def assigned_attempt(client, *, questions=3, language="en"):
    learner = UserFactory()
    assignment = AssignmentFactory(
        quiz=make_quiz(questions), classroom=ClassroomFactory(learners=[learner]), mode="test", time_limit_seconds=3600
    )
    client.force_login(learner, backend=BACKEND)
    client.post(address(language, "assignment_start", assignment.public_id))
    return Attempt.objects.latest("pk")


@LANGUAGES
def test_test_mode_no_feedback_before_the_finish(client, db, language):
    attempt = assigned_attempt(client, language=language)
    response = press(client, attempt, "answer", chosen=key_of(attempt), language=language)
    assert response.url == address(language, "question", attempt.public_id, 2) + "#question"
    html = page_of(client, attempt, 1, language)
    assert ticked(html) == key_of(attempt)
    assert 'id="feedback"' not in html
    assert client.get(address(language, "result", attempt.public_id)).status_code == 302
    client.post(address(language, "finish", attempt.public_id))
    assert 'id="feedback"' in page_of(client, attempt, 1, language)


@pytest.mark.parametrize("questions", [2, 20])
def test_question_page_and_saving_query_counts(client, db, questions):
    attempt = assigned_attempt(client, questions=questions)
    key, other = key_of(attempt), attempt.items.get(position=1).option_order[-1:]

    def statements(call):
        with CaptureQueriesContext(connection) as queries:
            assert call().status_code in {200, 302}
        framing = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")
        return [q["sql"] for q in queries if not q["sql"].startswith(framing)]

    shown = statements(lambda: client.get(address("en", "question", attempt.public_id, 1)))
    saved = statements(lambda: press(client, attempt, "answer", chosen=key))
    changed = statements(lambda: press(client, attempt, "answer", chosen=other))
    assert len(shown) <= 6, shown
    assert len(saved) <= 8, saved
    assert len(changed) <= 8, changed
    client.post(address("en", "finish", attempt.public_id))
    marked = statements(lambda: client.get(address("en", "question", attempt.public_id, 1)))
    assert len(marked) <= 6, marked
    result = statements(lambda: client.get(address("en", "result", attempt.public_id)))
    assert len(result) <= 6, result


@pytest.mark.parametrize("name", ["quizzes", "attempts"])
@LANGUAGES
def test_lists_query_count_constant(client, db, name, language):
    client.force_login(UserFactory(), backend=BACKEND)
    counts = []
    for _number in range(2):
        for quiz in [make_quiz(1), make_quiz(1)][: 1 + _number]:
            start(client, quiz, language)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address(language, name)).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_pages_of_attempts_are_never_kept(client, quiz):
    attempt = start(client, quiz)
    for url in [address("en", "attempts"), address("en", "question", attempt.public_id, 1), address("en", "quizzes")]:
        assert client.get(url)["Cache-Control"] == "private, no-store"
