"""Taking one's data along, and deleting one's account, with the results kept or erased."""

import json

import pytest
from axes.models import AccessAttempt
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, override

from quizzes.attempts.actions import answer_question, finish_attempt
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_assignment, start_practice
from quizzes.models import Attempt, Challenge, Membership, User
from quizzes.results.certificates import certificate_by_code
from tests.attempts.conftest import quiz  # noqa: F401
from tests.factories import (
    PASSWORD,
    AllowanceFactory,
    AssignmentFactory,
    CertificateFactory,
    ChallengeFactory,
    ClassroomFactory,
    TeacherFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
BACKEND = "quizzes.people.permissions.RoleBackend"


def address(name, language="en"):
    with override(language):
        return reverse(name)


@pytest.fixture
def learner(client, quiz):  # noqa: F811
    """Somebody with a finished test of a class, and a practice half way."""
    person = UserFactory(username="aysel", full_name="Aysel Əliyeva")
    client.force_login(person, backend=BACKEND)
    now, taker = timezone.now(), Taker(learner=person)
    classroom = ClassroomFactory(learners=[person], name="7 b")
    assignment = AssignmentFactory(classroom=classroom, quiz=quiz, mode="test")
    AllowanceFactory(assignment=assignment, learner=person)
    test = start_assignment(assignment, taker=taker, language="az", now=now)
    answer_question(test, position=1, chosen=test.items.get(position=1).option_order[:1], language="az", now=now)
    finish_attempt(test, now=now)
    ChallengeFactory(learner=person, text="It is written otherwise.")
    practice = start_practice(quiz, taker=taker, language="en", now=now)
    answer_question(
        practice, position=1, chosen=practice.items.get(position=1).option_order[:1], language="en", now=now
    )
    return person


def leave(client, password=PASSWORD, language="en"):
    return client.post(address("account_delete", language), {"password": password})


def test_data_hold_the_account_the_classes_and_every_answer(client, learner):
    ClassroomFactory(learners=[learner], name="6 b", is_archived=True)
    response = client.get(address("account_data", "az"))
    data = json.loads(response.content)
    assert response["Content-Disposition"].startswith("attachment")
    assert response["Cache-Control"] == "private, no-store"
    assert data["account"]["full_name"] == "Aysel Əliyeva"
    assert sorted(one["name"] for one in data["classes"]) == ["6 b", "7 b"]
    test, practice = data["attempts"]
    assert (test["mode"], test["answers"][0]["answered_in"]) == ("test", "az")
    assert set(test["answers"][0]["chosen"][0]) == {"en", "az"}
    assert test["receipt"] == Attempt.objects.get(mode="test").receipt
    assert (practice["finished_at"], practice["mistakes_of"], practice["asks_certainty"]) == (None, None, False)
    assert [one["assignment"] for one in data["allowances"]] == [test["assignment"]]
    assert data["certificates"] == []
    assert [one["text"] for one in data["objections"]] == ["It is written otherwise."]
    assert "is_key" not in response.content.decode()


def test_data_of_others_are_not_in_it(client, learner):
    other = UserFactory(full_name="Somebody Else")
    start_practice(Attempt.objects.first().quiz, taker=Taker(learner=other), language="en", now=timezone.now())
    data = json.loads(client.get(address("account_data")).content)
    assert len(data["attempts"]) == 2
    assert "Somebody Else" not in json.dumps(data)


def test_data_cost_the_same_queries_however_many_attempts(client, learner, django_assert_num_queries):
    with django_assert_num_queries(14):
        client.get(address("account_data"))
    practice = Attempt.objects.get(mode="practice")
    finish_attempt(practice, now=timezone.now())
    start_practice(practice.quiz, taker=Taker(learner=learner), language="en", now=timezone.now())
    with django_assert_num_queries(14):
        client.get(address("account_data"))


def test_wrong_password_deletes_nothing(client, learner):
    page = leave(client, "wrong", "az")
    assert page.status_code == 200
    assert User.objects.get(pk=learner.pk).username == "aysel"
    assert Attempt.objects.count() == 2


def test_deleted_account_leaves_assigned_results_without_a_name(client, learner, settings):
    settings.KEEPS_RESULTS_OF_DELETED = True
    assert leave(client).url == address("home")
    person = User.objects.get(pk=learner.pk)
    assert (person.is_anonymised, person.is_active, person.full_name) == (True, False, "")
    assert [attempt.mode for attempt in Attempt.objects.all()] == ["test"]
    assert not Challenge.objects.exists()
    assert "_auth_user_id" not in client.session
    assert client.post(address("login"), {"username": "aysel", "password": PASSWORD}).status_code == 200


@pytest.mark.parametrize("language", ["en", "az"])
def test_deleted_learner_is_called_so_wherever_the_results_are_shown(client, learner, settings, language):
    settings.KEEPS_RESULTS_OF_DELETED = True
    leave(client)
    test = Attempt.objects.get()
    client.force_login(test.assignment.classroom.teacher, backend=BACKEND)
    classroom = test.assignment.classroom
    with override(language):
        called = gettext("Deleted learner")
        given = [test.assignment.public_id]
        urls = [reverse("teach_assignment", args=given), reverse("teach_assignment_csv", args=given)]
        urls += [reverse("teach_attempt", args=[test.public_id]), reverse("teach_attempt_print", args=[test.public_id])]
        urls += [reverse("teach_receipt") + f"?code={test.receipt}", reverse("teach_class", args=[classroom.slug])]
    pages = [client.get(url).content.decode() for url in urls]
    assert [called in page for page in pages] == [True] * len(pages)
    assert ["anonymous-" in page for page in pages] == [False] * len(pages)


def test_deleted_learner_gets_no_password_and_no_card(client, learner, settings):
    settings.KEEPS_RESULTS_OF_DELETED = True
    leave(client)
    classroom = Attempt.objects.get().assignment.classroom
    client.force_login(classroom.teacher, backend=BACKEND)
    reset = reverse("teach_reset", args=[classroom.slug, learner.pk])
    assert reset not in client.get(reverse("teach_class", args=[classroom.slug])).content.decode()
    client.post(reset)
    client.post(reverse("teach_cards_renew", args=[classroom.slug]))
    assert not User.objects.get(pk=learner.pk).has_usable_password()
    cards = client.get(reverse("teach_cards", args=[classroom.slug]) + "?all=1").content.decode()
    assert "Deleted learner" not in cards


def test_deleted_account_leaves_nothing_where_the_school_erases(client, learner, settings):
    settings.KEEPS_RESULTS_OF_DELETED = False
    leave(client)
    assert not User.objects.filter(pk=learner.pk).exists()
    assert (Attempt.objects.count(), Membership.objects.count(), Challenge.objects.count()) == (0, 0, 0)


@pytest.mark.parametrize("keeps", [True, False])
def test_deleted_account_is_not_named_where_wrong_passwords_are_counted(client, learner, settings, keeps):
    settings.KEEPS_RESULTS_OF_DELETED = keeps
    for person in (learner, UserFactory(username="nigar")):
        Client().post(address("login"), {"username": person.username.upper(), "password": "wrong"})
    leave(client)
    assert list(AccessAttempt.objects.values_list("username", flat=True)) == ["nigar"]


def test_deleted_account_without_assigned_results_leaves_nothing(client, settings):
    settings.KEEPS_RESULTS_OF_DELETED = True
    certificate = CertificateFactory(learner=(person := UserFactory()))
    ClassroomFactory(learners=[person])
    client.force_login(person, backend=BACKEND)
    assert str(certificate) in client.get(address("account_data")).content.decode()
    leave(client)
    assert not User.objects.filter(pk=person.pk).exists()
    assert certificate_by_code(certificate.code) is None


@pytest.mark.parametrize("language", ["en", "az"])
def test_page_says_what_goes_and_what_stays(client, learner, settings, language):
    settings.KEEPS_RESULTS_OF_DELETED = True
    page = client.get(address("account_delete", language)).content.decode()
    assert page.count("<h2>") == 2
    CertificateFactory(learner=learner)
    main = client.get(address("account_delete", language)).content.decode().split("<main")[1].split("</main>")[0]
    goes, stays = main.split("<h2>")[1:]
    assert (goes.count("<li>"), stays.count("<li>")) == (3, 2)
    settings.KEEPS_RESULTS_OF_DELETED = False
    page = client.get(address("account_delete", language)).content.decode().split("<main")[1].split("</main>")[0]
    assert (page.count("<h2>"), page.count("<li>")) == (1, 6)


def test_teacher_cannot_delete_the_own_account(client):
    teacher = TeacherFactory()
    client.force_login(teacher, backend=BACKEND)
    page = leave(client)
    assert page.status_code == 200
    assert User.objects.get(pk=teacher.pk).is_active


def test_data_wait_while_a_test_closes_the_marks(client, learner):
    test = Attempt.objects.get(mode="test")
    type(test.assignment).objects.update(closes_lesson=True, attempts_allowed=None)
    test.assignment.refresh_from_db()
    start_assignment(test.assignment, taker=Taker(learner=learner), language="en", now=timezone.now())
    assert client.get(address("account_data")).status_code == 403
