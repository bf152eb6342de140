"""The address that keeps a choice: what it answers, what it refuses, and that it tells no key."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_assignment, start_practice
from quizzes.questions.actions import refresh_version
from quizzes.questions.marking import keys_of
from tests.factories import (
    AllowanceFactory,
    AssignmentFactory,
    CitationFactory,
    ClassroomFactory,
    QuestionFactory,
    QuizFactory,
    UserFactory,
)

BACKEND = "quizzes.people.permissions.RoleBackend"
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])
SAVED = {"en": "Saved ", "az": "Saxlanıldı "}


def address(attempt, name="choice", *args, language="en"):
    with override(language):
        return reverse(name, args=[attempt.public_id, *args])


@pytest.fixture
def learner(db, client):
    learner = UserFactory()
    client.force_login(learner, backend=BACKEND)
    return learner


@pytest.fixture
def quiz(db):
    questions = QuestionFactory.create_batch(2)
    for question in questions:
        CitationFactory(question=question)
        refresh_version(question)
    return QuizFactory(questions=questions)


@pytest.fixture
def assignment(quiz, learner):
    return AssignmentFactory(
        quiz=quiz, classroom=ClassroomFactory(learners=[learner]), mode="test", time_limit_seconds=600
    )


@pytest.fixture
def attempt(assignment, learner):
    return start_assignment(assignment, taker=Taker(learner=learner), language="en", now=timezone.now())


@pytest.fixture
def practice(quiz, learner):
    return start_practice(quiz, taker=Taker(learner=learner), language="en", now=timezone.now())


def send(client, attempt, chosen, *, number=1, position=1, language="en", read_in=None):
    data = {"sequence": number, "language": read_in or language, "option": chosen}
    return client.post(address(attempt, "choice", position, language=language), data)


def options(attempt, position=1):
    return attempt.items.get(position=position).option_order


@LANGUAGES
def test_choice_saved_says_when_by_the_clock_of_the_school(client, attempt, language):
    reply = send(client, attempt, options(attempt)[:1], language=language).json()
    item = attempt.items.get(position=1)
    saved_at = timezone.localtime(item.answered_at).strftime("%H:%M:%S")
    assert reply["state"] == "saved"
    assert reply["saved_at"] == saved_at
    assert reply["words"] == SAVED[language] + saved_at
    assert (reply["sequence"], reply["options"]) == (1, options(attempt)[:1])
    assert 590 <= reply["seconds_left"] <= 600
    assert item.answered_language == language
    assert saved_at in client.get(address(attempt, "question", 1, language=language)).content.decode()


def test_choice_sent_again_same_reply_and_no_write(client, attempt):
    first = send(client, attempt, options(attempt)[:1]).json()
    with CaptureQueriesContext(connection) as queries:
        again = send(client, attempt, options(attempt)[:1]).json()
    assert first | {"seconds_left": 0} == again | {"seconds_left": 0}
    assert not [query for query in queries if query["sql"].startswith(("UPDATE", "INSERT"))]


def test_choice_query_count(client, attempt):
    chosen = options(attempt)[:1]
    with CaptureQueriesContext(connection) as queries:
        assert send(client, attempt, chosen).status_code == 200
    framing = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")
    statements = [query["sql"] for query in queries if not query["sql"].startswith(framing)]
    assert len(statements) <= 8, statements


def test_choice_older_than_what_stands_told_what_stands(client, attempt):
    one, other = options(attempt)[:2]
    send(client, attempt, [other], number=3)
    reply = send(client, attempt, [one], number=2).json()
    assert (reply["state"], reply["sequence"], reply["options"]) == ("older", 3, [other])
    assert "A newer choice" in reply["words"]
    assert attempt.items.get(position=1).chosen == [other]


def test_choice_in_practice_a_draft_and_final_after_check(client, practice):
    one, other = options(practice)[:2]
    assert send(client, practice, [one]).json()["state"] == "saved"
    assert not practice.items.get(position=1).is_answered
    client.post(address(practice, "question", 1), {"action": "answer", "option": one, "sequence": 1})
    assert practice.items.get(position=1).chosen == [one]
    assert send(client, practice, [one], number=1).json()["state"] == "saved"
    late = send(client, practice, [other], number=2).json()
    assert (late["state"], late["options"]) == ("older", [one])
    assert practice.items.get(position=1).chosen == [one]


@pytest.mark.parametrize(
    ("packet", "status"),
    [
        ({"chosen": ["no-such-option"]}, 400),
        ({"chosen": "of another question"}, 400),
        ({"chosen": "two"}, 400),
        ({"number": 0}, 400),
        ({"number": "x"}, 400),
        ({"number": 10**9}, 400),
        ({"language": "ru"}, 400),
        ({"position": 9}, 404),
    ],
)
def test_choice_that_does_not_fit_refused_and_nothing_written(client, attempt, packet, status):
    chosen = packet.get("chosen", options(attempt)[:1])
    chosen = {"of another question": options(attempt, 2)[:1], "two": options(attempt)[:2]}.get(str(chosen), chosen)
    response = send(
        client,
        attempt,
        chosen,
        number=packet.get("number", 1),
        position=packet.get("position", 1),
        read_in=packet.get("language", "en"),
    )
    assert response.status_code == status
    assert status == 404 or response.json()["state"] == "refused"
    assert not attempt.items.exclude(sequence=0).exists()


@LANGUAGES
def test_choice_after_deadline_and_grace_refused_in_words_and_nothing_closed(client, attempt, language):
    one, other = options(attempt)[:2]

    def send_at(seconds, chosen, number):
        Attempt.objects.filter(pk=attempt.pk).update(started_at=timezone.now() - timedelta(seconds=600 + seconds))
        return send(client, attempt, [chosen], number=number, language=language)

    assert send_at(5, one, 1).status_code == 200
    late = send_at(15, other, 2)
    assert late.status_code == 409
    assert late.json()["state"] == "refused"
    assert late.json()["options"] == [one]
    assert {"en": "too late", "az": "gec gəldi"}[language] in late.json()["words"]
    attempt.refresh_from_db()
    assert not attempt.is_finished
    AllowanceFactory(assignment=attempt.assignment, learner=attempt.learner, extra_seconds=300)
    assert send_at(15, other, 2).status_code == 200


def test_choice_of_somebody_else_not_found_and_without_a_token_refused(client, attempt, practice):
    one = options(attempt)[:1]
    for other in (UserFactory(), None):
        stranger = Client()
        if other:
            stranger.force_login(other, backend=BACKEND)
        assert send(stranger, attempt, one).status_code == 404
        assert send(stranger, practice, options(practice)[:1]).status_code == 404
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(attempt.learner, backend=BACKEND)
    assert send(strict, attempt, one).status_code == 403
    assert not attempt.items.exclude(sequence=0).exists()


def test_choice_in_practice_waits_while_a_test_closes_it(client, attempt, practice):
    attempt.assignment.closes_lesson = True
    attempt.assignment.save()
    reply = send(client, practice, options(practice)[:1])
    assert (reply.status_code, reply.json()["state"]) == (423, "waiting")
    client.post(address(attempt, "finish"))
    assert send(client, practice, options(practice)[:1]).json()["state"] == "saved"


@LANGUAGES
def test_choice_key_swap_leaves_bytes_identical(client, attempt, practice, language):
    def seen():
        replies = []
        for own in (attempt, practice):
            own.items.update(sequence=0, draft=None, chosen=[], answered_at=None, answered_language="")
            one, other = options(own)[:2]
            packets = [([one], 1), ([other], 2), ([one], 1), ([one], 2), ([], 3), ([one, other], 4), (["x"], 5)]
            replies += [send(client, own, chosen, number=number, language=language) for chosen, number in packets]
        texts = [response.content.decode() + str(response.status_code) for response in replies]
        return [re.sub(r"\d\d:\d\d:\d\d|\"seconds_left\": \d+", "", text) for text in texts]

    before = seen()
    for own in (attempt, practice):
        item = own.items.get(position=1)
        content = item.version.content
        for option in content["options"]:
            option["is_key"] = not option["is_key"]
        if not own.is_practice:
            swapped = type(item.version).objects.create(
                question=item.version.question, number=2, content=content, content_hash="0" * 64
            )
        assert keys_of(item.version.content) == keys_of(content)
        item.version = swapped
        item.save()
    assert seen() == before
    assert "saved" in before[0]


@LANGUAGES
def test_question_page_says_until_when_and_warns_without_javascript(client, attempt, language):
    Attempt.objects.filter(pk=attempt.pk).update(started_at=timezone.now() - timedelta(seconds=550))
    attempt.assignment.time_limit_seconds = 660
    attempt.assignment.save()
    attempt.refresh_from_db()
    until = timezone.localtime(attempt.started_at + timedelta(seconds=660)).strftime("%H:%M:%S")
    early = {"en": "Less than five minutes left.</span>", "az": "Beş dəqiqədən az qalıb.</span>"}[language]
    for name, args in [("question", [1]), ("overview", [])]:
        html = client.get(address(attempt, name, *args, language=language)).content.decode()
        assert until in html
        assert early in html
    attempt.assignment.time_limit_seconds = 600
    attempt.assignment.save()
    soon = {"en": "Less than one minute left.</span>", "az": "Bir dəqiqədən az qalıb.</span>"}[language]
    assert soon in client.get(address(attempt, "question", 1, language=language)).content.decode()
    assert early not in client.get(address(attempt, "question", 1, language=language)).content.decode()


def test_buttons_of_an_old_page_leave_a_newer_choice_alone(client, attempt):
    one, other = options(attempt)[:2]
    page = address(attempt, "question", 1)
    client.post(page, {"action": "skip", "option": one, "seen": 0})
    client.post(page, {"action": "skip", "seen": 0})
    assert attempt.items.get(position=1).chosen == [one]
    response = client.post(page, {"action": "answer", "option": other, "seen": 0})
    assert "A newer choice" in client.get(response.url).content.decode()
    client.post(page, {"action": "answer", "option": other, "seen": 1})
    assert attempt.items.get(position=1).chosen == [other]


def test_choice_keeps_how_sure_the_learner_is_where_that_is_asked(client, quiz, learner):
    asked = start_practice(quiz, taker=Taker(learner=learner), language="en", now=timezone.now(), asks_certainty=True)
    for number, said in enumerate(("think", "sure", "nonsense", ""), 1):
        data = {"sequence": number, "option": options(asked)[:1], "certainty": said}
        assert client.post(address(asked, "choice", 1), data).json()["state"] == "saved"
    assert asked.items.get(position=1).certainty == "sure"
