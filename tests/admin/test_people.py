"""Users at the desk: the role decides access, people with results become anonymous."""

import pytest
from django.contrib.admin.models import CHANGE, DELETION, LogEntry

from quizzes.models import User
from tests.admin.forms import errors_of, send
from tests.factories import PASSWORD, AttemptFactory, MembershipFactory, TeacherFactory, UserFactory


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


def log_of_the_desk():
    return " ".join(f"{entry.object_repr} {entry.change_message}" for entry in LogEntry.objects.all())


@pytest.mark.parametrize("way", ["page", "list", "action"])
def test_making_anonymous_leaves_no_name_in_the_log(office, language, administrator, way):
    learner = UserFactory(username="leyla", full_name="Leyla Məmmədova")
    AttemptFactory(learner=learner)
    log = LogEntry.objects
    log.log_actions(administrator.pk, [learner], action_flag=CHANGE, change_message="Changed full name.")
    membership = MembershipFactory(learner=learner)
    removed = {"deleted": {"name": "membership", "object": str(membership)}}
    log.log_actions(administrator.pk, [membership.classroom], action_flag=CHANGE, change_message=[removed])
    log.log_actions(administrator.pk, [membership], action_flag=DELETION)
    users = f"/{language}/admin/quizzes/user/"
    picked = {"_selected_action": [learner.pk]}
    address, data = {
        "page": (f"{users}{learner.pk}/delete/", {"post": "yes"}),
        "list": (users, {"action": "delete_selected", "post": "yes"} | picked),
        "action": (users, {"action": "make_anonymous", "confirmed": "yes"} | picked),
    }[way]

    page = office.post(address, data, follow=True).content.decode()

    learner.refresh_from_db()
    assert learner.is_anonymised
    assert "Leyla Məmm" not in log_of_the_desk() + office.get(f"/{language}/admin/").content.decode()
    assert "Leyla M\\u0259mm" not in log_of_the_desk()
    assert LogEntry.objects.filter(object_id=learner.pk, object_repr=learner.username).exists()
    assert page.count('<li class="success">') == 1
    assert {"en": "was made anonymous", "az": "anonim"}[language] in page


def test_deleting_from_the_list_deletes_who_has_no_results(office, language):
    learner, other = AttemptFactory(learner=UserFactory()).learner, UserFactory(full_name="Nigar")
    data = {"action": "delete_selected", "post": "yes", "_selected_action": [learner.pk, other.pk]}
    office.post(f"/{language}/admin/quizzes/user/", data)
    assert list(User.objects.filter(pk__in=[learner.pk, other.pk]).values_list("pk", "is_anonymised")) == [
        (learner.pk, True)
    ]
    assert "Nigar" not in log_of_the_desk()


def test_desk_refuses_a_username_that_differs_in_capitals_only(office, language):
    UserFactory(username="Şəbnəm")
    given = {"full_name": "", "role": "learner", "password1": "travertine-slope", "password2": "travertine-slope"}
    response = send(office, f"/{language}/admin/quizzes/user/add/", username="ŞƏBNƏM", **given)
    assert response.status_code == 200
    assert "username" in errors_of(response)
