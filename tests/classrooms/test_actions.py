"""Writes of classes, learners, passwords, assignments and allowances."""

import datetime

import pytest
from django.contrib.auth.hashers import PBKDF2PasswordHasher, check_password, identify_hasher
from django.utils import timezone

from quizzes.classrooms.actions import (
    add_learners,
    create_classroom,
    join_class,
    plan_learners,
    remove_learner,
    renew_passwords,
    reset_password,
)
from quizzes.classrooms.assigning import allow, change_assignment, create_assignment
from quizzes.classrooms.models import Allowance, Membership
from quizzes.classrooms.passwords import QUICK_ITERATIONS, quick_hash
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from tests.factories import AssignmentFactory, ClassroomFactory, QuizFactory, TeacherFactory, UserFactory

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)


def test_create_classroom_belongs_to_its_teacher_and_has_a_code():
    teacher = TeacherFactory()

    classroom = create_classroom(teacher, name=" 6A ")

    assert (classroom.name, classroom.teacher, len(classroom.join_code)) == ("6A", teacher, 6)


@pytest.mark.parametrize("code", ["KLB234", "klb234", " klb 234 ", "KLB-234"])
def test_join_class_code_in_any_case_and_spacing_joins_once(code):
    classroom, learner = ClassroomFactory(join_code="KLB234"), UserFactory()

    join_class(learner, code=code)
    join_class(learner, code=code)

    assert list(classroom.learners.all()) == [learner]


@pytest.mark.parametrize("code", ["", "KLB235", "' OR 1=1"])
def test_join_class_wrong_code_is_refused(code):
    ClassroomFactory(join_code="KLB234")

    with pytest.raises(DomainError) as refused:
        join_class(UserFactory(), code=code)

    assert refused.value.field == "code"
    assert not Membership.objects.exists()


def test_join_class_archived_class_is_refused():
    ClassroomFactory(join_code="KLB234", is_archived=True)

    with pytest.raises(DomainError):
        join_class(UserFactory(), code="KLB234")


def test_join_class_teacher_is_refused():
    ClassroomFactory(join_code="KLB234")

    with pytest.raises(DomainError):
        join_class(TeacherFactory(), code="KLB234")


def test_plan_learners_makes_nobody():
    plan = plan_learners(ClassroomFactory(), names=["Leyla", "leyla", "Əli"])

    assert [learner.username for learner in plan.new] == ["leyla", "eli"]
    assert plan.repeated == ["leyla"]
    assert not User.objects.filter(role="learner").exists()


@pytest.mark.parametrize("names", [[], ["Leyla"] * 61, ["L" * 151]])
def test_plan_learners_none_too_many_or_too_long_is_refused(names):
    with pytest.raises(DomainError):
        plan_learners(ClassroomFactory(), names=names)


def test_add_learners_makes_learners_who_can_sign_in():
    classroom = ClassroomFactory()
    UserFactory(username="leyla-memmedova")

    added = add_learners(classroom, names=["Leyla Məmmədova", "Əli"])

    assert [learner.user.username for learner in added] == ["leyla-memmedova2", "eli"]
    assert set(classroom.learners.all()) == {learner.user for learner in added}
    for learner in added:
        stored = User.objects.get(pk=learner.user.pk)
        assert stored.role == "learner"
        assert stored.search_text
        assert check_password(learner.password, stored.password)


def test_add_learners_twice_makes_nobody_twice():
    classroom = ClassroomFactory()

    add_learners(classroom, names=["Leyla", "Əli"])
    again = add_learners(classroom, names=["Leyla", "Əli"])

    assert again == []
    assert classroom.learners.count() == 2


def test_reset_password_old_one_stops_working():
    learner = UserFactory(password="basalt-and-travertine")
    classroom = ClassroomFactory(learners=[learner])

    password = reset_password(classroom, learner)

    learner.refresh_from_db()
    assert learner.check_password(password)
    assert not learner.check_password("basalt-and-travertine")


@pytest.mark.parametrize("role", ["teacher", "administrator"])
def test_reset_password_of_a_member_who_is_no_learner_is_refused(role):
    person = UserFactory(role=role)
    classroom = ClassroomFactory(learners=[person])

    with pytest.raises(DomainError):
        reset_password(classroom, person)

    person.refresh_from_db()
    assert person.check_password("basalt-and-travertine")


def test_reset_password_of_somebody_outside_the_class_is_refused():
    with pytest.raises(DomainError):
        reset_password(ClassroomFactory(), UserFactory())


def test_renew_passwords_changes_the_learners_of_this_class_only():
    inside, outside = UserFactory(), UserFactory()
    classroom = ClassroomFactory(learners=[inside])

    renewed = renew_passwords(classroom)

    inside.refresh_from_db()
    outside.refresh_from_db()
    assert [learner.user for learner in renewed] == [inside]
    assert inside.check_password(renewed[0].password)
    assert outside.check_password("basalt-and-travertine")


def test_quick_hash_is_strengthened_at_the_first_sign_in(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]

    encoded = quick_hash("rumo-sate-482")

    assert isinstance(identify_hasher(encoded), PBKDF2PasswordHasher)
    assert f"${QUICK_ITERATIONS}$" in encoded
    assert PBKDF2PasswordHasher().must_update(encoded)
    assert check_password("rumo-sate-482", encoded)


def test_remove_learner_keeps_the_account():
    learner = UserFactory()
    classroom = ClassroomFactory(learners=[learner])

    remove_learner(classroom, learner)

    assert not classroom.learners.exists()
    assert User.objects.filter(pk=learner.pk).exists()


def test_create_assignment_stores_its_terms():
    now = timezone.now()
    classroom, quiz = ClassroomFactory(), QuizFactory()

    made = create_assignment(classroom, quiz=quiz, now=now, mode="test", closes_at=now + HOUR, time_limit_seconds=600)

    made.refresh_from_db()
    assert (made.quiz, made.mode, made.closes_at, made.time_limit_seconds) == (quiz, "test", now + HOUR, 600)


@pytest.mark.parametrize(
    ("opens", "closes", "field"),
    [(2, 1, "closes_at"), (None, -1, "closes_at")],
)
def test_create_assignment_times_that_leave_no_time_are_refused(opens, closes, field):
    now = timezone.now()
    opens_at = now + opens * HOUR if opens else None

    with pytest.raises(DomainError) as refused:
        create_assignment(
            ClassroomFactory(), quiz=QuizFactory(), now=now, opens_at=opens_at, closes_at=now + closes * HOUR
        )

    assert refused.value.field == field


@pytest.mark.parametrize("quiz", [{"questions": 0}, {"is_published_en": False, "is_published_az": False}])
def test_create_assignment_quiz_that_nobody_can_take_is_refused(quiz):
    with pytest.raises(DomainError) as refused:
        create_assignment(ClassroomFactory(), quiz=QuizFactory(**quiz), now=timezone.now())

    assert refused.value.field == "quiz"


def test_change_assignment_may_close_it_at_once():
    assignment = AssignmentFactory()
    moment = timezone.now() - HOUR

    change_assignment(assignment, closes_at=moment)

    assignment.refresh_from_db()
    assert assignment.closes_at == moment


def test_allow_replaces_the_exception_before_and_nothing_extra_removes_it():
    learner = UserFactory()
    assignment = AssignmentFactory(classroom=ClassroomFactory(learners=[learner]))

    allow(assignment, learner=learner, extra_seconds=60, extra_attempts=0, closes_at=None)
    allow(assignment, learner=learner, extra_seconds=300, extra_attempts=1, closes_at=None)

    assert list(Allowance.objects.values_list("extra_seconds", "extra_attempts")) == [(300, 1)]
    allow(assignment, learner=learner, extra_seconds=0, extra_attempts=0, closes_at=None)
    assert not Allowance.objects.exists()


def test_allow_closing_earlier_than_for_all_is_refused():
    now, learner = timezone.now(), UserFactory()
    assignment = AssignmentFactory(classroom=ClassroomFactory(learners=[learner]), closes_at=now + 2 * HOUR)

    with pytest.raises(DomainError):
        allow(assignment, learner=learner, extra_seconds=0, extra_attempts=0, closes_at=now + HOUR)


def test_allow_somebody_outside_the_class_is_refused():
    with pytest.raises(DomainError):
        allow(AssignmentFactory(), learner=UserFactory(), extra_seconds=60, extra_attempts=0, closes_at=None)
