"""A learner's classes and what is assigned there."""

import datetime

import pytest
from axes.models import AccessAttempt
from django.urls import reverse
from django.utils import timezone, translation

from quizzes.people.guessing import count_wrong_guess
from tests.factories import PASSWORD, AssignmentFactory, AttemptFactory, ClassroomFactory, QuizFactory, UserFactory

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)


def address(name, *args, language="en"):
    with translation.override(language):
        return reverse(name, args=args)


@pytest.fixture
def learner(client):
    person = UserFactory()
    client.force_login(person, backend="quizzes.people.permissions.RoleBackend")
    return person


def page(client, language="en"):
    return client.get(address("classes", language=language)).content.decode()


@pytest.mark.parametrize(("language", "title"), [("en", "Land and water"), ("az", "Torpaq və su")])
def test_classes_shows_own_classes_and_nobody_elses(client, learner, language, title):
    quiz = QuizFactory(title_en="Land and water", title_az="Torpaq və su")
    AssignmentFactory(classroom=ClassroomFactory(name="6A", learners=[learner]), quiz=quiz)
    AssignmentFactory(classroom=ClassroomFactory(name="9Z"), quiz=QuizFactory(title_en="Hidden", title_az="Gizli"))

    text = page(client, language)

    assert "6A" in text
    assert title in text
    assert not {"9Z", "Hidden", "Gizli"} & set(text.replace("<", " ").replace(">", " ").split())


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        ({"opens_at": HOUR}, "not open yet"),
        ({"closes_at": -HOUR}, "<b>closed</b>"),
        ({"closes_at": HOUR}, "<b>open</b>"),
    ],
)
def test_classes_says_the_state_of_an_assignment(client, learner, terms, words):
    times = {name: timezone.now() + delta for name, delta in terms.items()}
    AssignmentFactory(classroom=ClassroomFactory(learners=[learner]), **times)

    assert words in page(client)


def test_classes_shows_scores_attempts_left_and_what_to_resume(client, learner):
    given = AssignmentFactory(classroom=ClassroomFactory(learners=[learner]), attempts_allowed=3)
    own = {"learner": learner, "assignment": given, "quiz": given.quiz}
    AttemptFactory(**own, finished_at=timezone.now(), earned=8, possible=10)
    running = AttemptFactory(**own)

    text = page(client)

    assert "Best: 8 of 10" in text
    assert "1 attempt left" in text
    assert address("attempt", running.public_id) in text


@pytest.mark.parametrize("language", ["en", "az"])
def test_join_class_by_code_in_any_case(client, learner, language):
    classroom = ClassroomFactory(join_code="KLB234")

    response = client.post(address("join_class", language=language), {"code": " klb 234"})

    assert response.url == address("classes", language=language)
    assert list(classroom.learners.all()) == [learner]


def test_join_class_wrong_code_says_so_at_the_field(client, learner):
    ClassroomFactory(join_code="KLB234")

    response = client.post(address("join_class"), {"code": "KLB235"})

    assert "No class has this code" in response.context["form"].errors["code"][0]
    assert not learner.classes_joined.exists()


@pytest.mark.parametrize(("language", "words"), [("en", "Too many codes were wrong"), ("az", "10")])
def test_codes_of_classes_are_not_guessed_by_one_learner(client, learner, language, words):
    classroom = ClassroomFactory(join_code="KLB234")
    url = address("join_class", language=language)
    assert [client.post(url, {"code": f"KLB9{number}"}).status_code for number in range(10)] == [200] * 10

    response = client.post(url, {"code": "KLB234"})

    assert response.status_code == 429
    assert words in response.context["form"].errors["code"][0]
    assert not classroom.learners.exists()
    other = UserFactory()  # at the same address
    client.force_login(other, backend="quizzes.people.permissions.RoleBackend")
    assert client.post(url, {"code": "KLB234"}).url == address("classes", language=language)
    AccessAttempt.objects.update(attempt_time=timezone.now() - datetime.timedelta(minutes=11))
    client.force_login(learner, backend="quizzes.people.permissions.RoleBackend")
    assert client.post(url, {"code": "KLB234"}).url == address("classes", language=language)
    assert set(classroom.learners.all()) == {learner, other}
    assert not AccessAttempt.objects.exists()


def test_codes_of_classes_are_not_guessed_by_many_accounts_at_one_address(client, learner):
    ClassroomFactory(join_code="KLB234")
    for _number in range(21):
        for _guess in range(10):
            count_wrong_guess(UserFactory.build(pk=_number + 1000), address="127.0.0.1", now=timezone.now())
    assert client.post(address("join_class"), {"code": "KLB234"}).status_code == 429
    elsewhere = client.post(address("join_class"), {"code": "KLB234"}, REMOTE_ADDR="10.0.0.7")
    assert elsewhere.url == address("classes")


def test_wrong_codes_never_close_signing_in(client, learner):
    for _number in range(12):
        client.post(address("join_class"), {"code": "KLB999"})
    client.logout()
    response = client.post(address("login"), {"username": learner.username, "password": PASSWORD})
    assert response.status_code == 302


@pytest.mark.parametrize("count", [1, 3])
def test_classes_queries_do_not_grow(client, learner, count, django_assert_num_queries):
    for _ in range(count):
        given = AssignmentFactory(classroom=ClassroomFactory(learners=[learner]))
        AttemptFactory(
            learner=learner, assignment=given, quiz=given.quiz, finished_at=timezone.now(), earned=1, possible=1
        )

    with django_assert_num_queries(7):
        page(client)
