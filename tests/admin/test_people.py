"""Users at the desk: the role decides access, people with results become anonymous."""

from quizzes.models import User
from tests.admin.forms import errors_of, send
from tests.factories import PASSWORD, AttemptFactory, TeacherFactory, UserFactory


def test_role_sets_what_a_person_may_do(office, language):
    response = send(
        office,
        f"/{language}/admin/quizzes/user/add/",
        username="nigar",
        full_name="Nigar",
        role="teacher",
        password1="travertine-slope",
        password2="travertine-slope",
    )
    assert response.status_code == 302, errors_of(response)
    made = User.objects.get(username="nigar")
    assert (made.is_staff, made.is_superuser, made.check_password("travertine-slope")) == (True, False, True)
    send(office, f"/{language}/admin/quizzes/user/{made.pk}/change/", role="learner")
    made.refresh_from_db()
    assert (made.role, made.is_staff) == ("learner", False)


def test_administrator_cannot_lock_out_the_own_account(office, language, administrator):
    send(office, f"/{language}/admin/quizzes/user/{administrator.pk}/change/", role="learner", is_active=None)
    administrator.refresh_from_db()
    assert (administrator.role, administrator.is_active) == ("administrator", True)


def test_deleting_a_learner_with_results_makes_anonymous(office, language):
    learner = UserFactory(username="leyla", full_name="Leyla Məmmədova")
    attempt = AttemptFactory(learner=learner)
    address = f"/{language}/admin/quizzes/user/{learner.pk}/delete/"
    assert "Leyla Məmmədova" in office.get(address).content.decode()
    assert office.post(address, {"post": "yes"}).status_code == 302
    learner.refresh_from_db()
    attempt.refresh_from_db()
    assert attempt.learner == learner
    assert (learner.full_name, learner.is_active, learner.is_anonymised) == ("", False, True)
    assert "leyla" not in learner.username + learner.search_text
    assert not learner.check_password(PASSWORD)


def test_deleting_a_learner_without_results_deletes(office, language):
    learner = UserFactory()
    office.post(f"/{language}/admin/quizzes/user/{learner.pk}/delete/", {"post": "yes"})
    assert not User.objects.filter(pk=learner.pk).exists()


def test_making_anonymous_asks_first(office, language, administrator):
    learner = TeacherFactory(full_name="Nigar")
    address = f"/{language}/admin/quizzes/user/"
    data = {"action": "make_anonymous", "_selected_action": [learner.pk, administrator.pk]}
    assert "Nigar" in office.post(address, data).content.decode()
    learner.refresh_from_db()
    assert learner.full_name == "Nigar"
    office.post(address, data | {"confirmed": "yes"})
    learner.refresh_from_db()
    administrator.refresh_from_db()
    assert (learner.full_name, learner.is_anonymised, administrator.is_anonymised) == ("", True, False)
