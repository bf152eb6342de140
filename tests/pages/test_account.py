"""Signing up, in and out, the account, and what a guest did before."""

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from quizzes.attempts.models import Attempt
from quizzes.people.models import User
from tests.factories import PASSWORD, AttemptFactory, QuizFactory, TeacherFactory, UserFactory

pytestmark = pytest.mark.django_db
STRONG = "Tartar-valley-1936"


def address(name, *args, language="en", **query):
    with translation.override(language):
        return reverse(name, args=args, query=query or None)


def become_guest(client, token="token"):
    session = client.session
    session["guest"] = token
    session.save()


def sign_up(client, language="en", **data):
    given = {"username": "nigar", "full_name": "Nigar Əliyeva", "password1": STRONG, "password2": STRONG}
    return client.post(address("signup", language=language), given | data)


def sign_in(client, username, password=PASSWORD, **data):
    return client.post(address("login"), {"username": username, "password": password} | data)


@pytest.mark.parametrize("language", ["en", "az"])
def test_signup_makes_a_learner_signed_in_in_the_language_of_the_page(client, language):
    response = sign_up(client, language)

    learner = User.objects.get(username="nigar")
    assert response.url == address("home", language=language)
    assert (learner.role, learner.full_name, learner.language) == ("learner", "Nigar Əliyeva", language)
    assert int(client.session["_auth_user_id"]) == learner.pk


def test_signup_needs_no_full_name(client):
    sign_up(client, full_name="")

    assert User.objects.get(username="nigar").display_name == "nigar"


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"username": "NIGAR"}, "username"),
        ({"password1": "12345678", "password2": "12345678"}, "password2"),
        ({"password2": "other"}, "password2"),
    ],
)
def test_signup_wrong_data_is_said_at_the_field_and_makes_nobody(client, data, field):
    UserFactory(username="Nigar")

    response = sign_up(client, **data)

    assert field in response.context["form"].errors
    assert User.objects.count() == 1


def test_signup_cannot_make_a_teacher(client):
    sign_up(client, role="teacher", is_staff="on", is_superuser="on")

    person = User.objects.get(username="nigar")
    assert (person.role, person.is_staff, person.is_superuser) == ("learner", False, False)


@pytest.mark.parametrize("target", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"])
def test_signup_and_login_never_lead_to_another_host(client, target):
    UserFactory(username="aysel")

    assert sign_up(client, next=target).url == address("home")
    client.post(address("logout"))
    assert sign_in(client, "aysel", next=target).url == address("home")


def test_signup_with_guest_attempts_leads_to_the_list_and_adopts_nothing(client):
    become_guest(client)
    attempt = AttemptFactory(learner=None, guest="token")

    response = sign_up(client)

    attempt.refresh_from_db()
    assert response.url == address("guest_attempts")
    assert (attempt.guest, attempt.learner) == ("token", None)


def test_login_adopts_nothing_and_leads_a_learner_home(client):
    UserFactory(username="aysel")
    become_guest(client)
    attempt = AttemptFactory(learner=None, guest="token")

    response = sign_in(client, "aysel")

    attempt.refresh_from_db()
    assert response.url == address("home")
    assert attempt.guest == "token"


def test_login_leads_a_teacher_to_the_desk(client):
    TeacherFactory(username="aysel")

    assert sign_in(client, "aysel").url == address("teach")


def test_login_after_ten_wrong_passwords_is_closed_for_that_name_only(client):
    UserFactory(username="aysel")
    UserFactory(username="nigar")
    for _ in range(10):
        response = sign_in(client, "aysel", password="wrong")

    assert response.status_code == 429
    assert "quizzes/account/locked_out.html" in [template.name for template in response.templates]
    assert sign_in(client, "aysel").status_code == 429
    assert sign_in(client, "nigar").status_code == 302


def test_logout_ends_the_session_and_clears_the_cache(client):
    client.force_login(UserFactory(), backend="quizzes.people.permissions.RoleBackend")
    become_guest(client)

    response = client.post(address("logout"))

    assert response.url == address("home")
    assert response["Clear-Site-Data"] == '"cache"'
    assert "_auth_user_id" not in client.session
    assert "guest" not in client.session


def test_logout_by_get_changes_nothing(client):
    client.force_login(UserFactory(), backend="quizzes.people.permissions.RoleBackend")

    client.get(address("logout"))

    assert "_auth_user_id" in client.session


@pytest.mark.parametrize("name", ["account", "password_change", "guest_attempts", "classes", "join_class"])
def test_own_pages_ask_a_visitor_to_sign_in_and_are_never_stored(client, name):
    response = client.get(address(name))
    assert response.url.startswith(address("login"))

    client.force_login(UserFactory(full_name="Nigar Əliyeva"), backend="quizzes.people.permissions.RoleBackend")
    response = client.get(address(name))
    assert "Nigar Əliyeva" in response.content.decode()
    assert response["Cache-Control"] == "private, no-store"


def test_chosen_language_is_that_of_addresses_without_one_and_after_signing_in(client):
    learner = UserFactory(username="nigar")
    client.force_login(learner, backend="quizzes.people.permissions.RoleBackend")
    saved = client.post(address("account"), {"full_name": "Nigar", "language": "az"}, follow=True)
    assert saved.redirect_chain[-1][0] == address("account", language="az")
    assert "Saxlanıldı." in saved.content.decode()
    assert client.get("/").url == "/az/"
    client.post(address("logout"))
    assert client.get("/").url == "/en/"
    signed_in = client.post(address("login"), {"username": "nigar", "password": PASSWORD})
    assert signed_in.url == address("home", language="az")
    assert client.get("/").url == "/az/"
    client.post(address("account", language="az"), {"full_name": "Nigar", "language": ""})
    assert client.get("/").url == "/en/"


@pytest.mark.parametrize("language", ["en", "az"])
def test_account_changes_name_and_language(client, language):
    learner = UserFactory(full_name="Nigar")
    client.force_login(learner, backend="quizzes.people.permissions.RoleBackend")

    client.post(address("account", language=language), {"full_name": "Nigar Əliyeva", "language": "az"})

    learner.refresh_from_db()
    assert (learner.full_name, learner.language) == ("Nigar Əliyeva", "az")
    assert "eliyeva" in learner.search_text


def test_password_change_needs_the_old_one(client):
    learner = UserFactory()
    client.force_login(learner, backend="quizzes.people.permissions.RoleBackend")
    new = {"new_password1": STRONG, "new_password2": STRONG}

    client.post(address("password_change"), new | {"old_password": "wrong"})
    learner.refresh_from_db()
    assert learner.check_password(PASSWORD)

    response = client.post(address("password_change"), new | {"old_password": PASSWORD})
    learner.refresh_from_db()
    assert response.url == address("account")
    assert learner.check_password(STRONG)


def made_as_guest(**values):
    return AttemptFactory(learner=None, guest="token", **values)


@pytest.mark.parametrize(("language", "title"), [("en", "Land and water"), ("az", "Torpaq və su")])
def test_guest_attempts_lists_this_browsers_by_name(client, language, title):
    client.force_login(UserFactory(), backend="quizzes.people.permissions.RoleBackend")
    become_guest(client)
    made_as_guest(
        quiz=QuizFactory(title_en="Land and water", title_az="Torpaq və su"),
        finished_at=timezone.now(),
        earned=7,
        possible=10,
    )
    AttemptFactory(learner=None, guest="another", quiz=QuizFactory(title_en="Hidden", title_az="Gizli"))

    page = client.get(address("guest_attempts", language=language)).content.decode()

    assert title in page
    assert "Hidden" not in page
    assert "Gizli" not in page
    assert "checked" not in page


def test_guest_attempts_only_ticked_ones_are_kept(client):
    learner = UserFactory()
    client.force_login(learner, backend="quizzes.people.permissions.RoleBackend")
    become_guest(client)
    ticked, left = made_as_guest(), made_as_guest()
    foreign = AttemptFactory(learner=None, guest="another")

    client.post(address("guest_attempts"), {"attempt": [ticked.public_id, foreign.public_id]})

    assert list(Attempt.objects.filter(learner=learner)) == [ticked]
    assert list(Attempt.objects.filter(guest="token")) == [left]


def test_guest_attempts_in_progress_beside_ones_own_says_why_it_stays(client):
    learner, quiz = UserFactory(), QuizFactory(title_en="Land and water")
    client.force_login(learner, backend="quizzes.people.permissions.RoleBackend")
    become_guest(client)
    AttemptFactory(learner=learner, quiz=quiz)
    colliding = made_as_guest(quiz=quiz)

    page = client.post(address("guest_attempts"), {"attempt": [colliding.public_id]}, follow=True).content.decode()

    colliding.refresh_from_db()
    assert colliding.guest == "token"
    assert "“Land and water” was not added" in page


@pytest.mark.parametrize("count", [1, 3])
def test_guest_attempts_queries_do_not_grow(client, count, django_assert_num_queries):
    client.force_login(UserFactory(), backend="quizzes.people.permissions.RoleBackend")
    become_guest(client)
    for _ in range(count):
        made_as_guest()

    with django_assert_num_queries(3):
        client.get(address("guest_attempts"))


@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize("username", ["\u0430ysel", "aysel q", "aysel@home"])
def test_signup_with_letters_that_cannot_be_told_apart_makes_nobody(client, language, username):
    response = sign_up(client, language, username=username)

    assert "username" in response.context["form"].errors
    assert not User.objects.exists()


def test_failed_sign_ins_are_counted_for_the_account_not_for_its_spelling(client):
    UserFactory(username="aysel")
    for number in range(10):
        sign_in(client, "AYSEL" if number % 2 else "aysel", password="wrong")

    assert sign_in(client, "Aysel").status_code == 429


def test_guest_attempts_with_nothing_of_ones_own_ticked_says_so(client):
    client.force_login(UserFactory(), backend="quizzes.people.permissions.RoleBackend")
    become_guest(client)
    foreign = AttemptFactory(learner=None, guest="another")

    page = client.post(address("guest_attempts"), {"attempt": [foreign.public_id]}, follow=True).content.decode()

    assert "Nothing of yours was ticked" in page
