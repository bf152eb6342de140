"""Classes at the desk: a teacher reaches the own ones only, an administrator all."""

import pytest

from quizzes.models import Assignment, Classroom
from tests.admin.forms import errors_of, send
from tests.factories import AllowanceFactory, AssignmentFactory, ClassroomFactory, MembershipFactory, QuizFactory


@pytest.fixture
def strange():
    """Somebody else's class with an assignment, a member and an exception."""
    classroom = ClassroomFactory(name="Strange class")
    membership = MembershipFactory(classroom=classroom)
    assignment = AssignmentFactory(classroom=classroom)
    AllowanceFactory(assignment=assignment, learner=membership.learner)
    return {"classroom": classroom, "membership": membership, "assignment": assignment}


@pytest.mark.parametrize("table", ["classroom", "membership", "assignment"])
def test_teacher_does_not_reach_the_classes_of_others(desk, language, strange, table):
    folder = f"/{language}/admin/quizzes/{table}/"
    assert "Strange class" not in desk.get(folder).content.decode()
    assert "Strange class" not in desk.get(folder, {"q": "strange"}).content.decode()
    row = strange[table]
    for page in ("change", "delete", "history"):
        response = desk.get(f"{folder}{row.pk}/{page}/", follow=True)
        assert "Strange class" not in response.content.decode()
        desk.post(f"{folder}{row.pk}/{page}/", {"post": "yes", "name": "Mine now"})
    desk.post(folder, {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"})
    row.refresh_from_db()
    assert Classroom.objects.get().name == "Strange class"


def test_teacher_cannot_give_a_quiz_to_the_class_of_somebody_else(desk, language, strange):
    quiz = QuizFactory()
    response = send(
        desk,
        f"/{language}/admin/quizzes/assignment/add/",
        classroom=str(strange["classroom"].pk),
        quiz=str(quiz.pk),
        mode="test",
    )
    assert set(errors_of(response)) == {"classroom"}
    assert Assignment.objects.count() == 1


def test_teacher_makes_a_class_and_it_is_the_teachers_own(desk, language, teacher):
    response = send(desk, f"/{language}/admin/quizzes/classroom/add/", name="7a")
    assert response.status_code == 302
    assert Classroom.objects.get().teacher == teacher


def test_teacher_gives_a_quiz_to_an_own_class(desk, language, teacher):
    classroom, quiz = ClassroomFactory(teacher=teacher), QuizFactory()
    address = f"/{language}/admin/quizzes/assignment/add/"
    send(desk, address, classroom=str(classroom.pk), quiz=str(quiz.pk), mode="test")
    assert Assignment.objects.get().classroom == classroom


def test_exceptions_are_for_members_of_the_class_only(desk, language, teacher, strange):
    own = AssignmentFactory(classroom=ClassroomFactory(teacher=teacher))
    address = f"/{language}/admin/quizzes/assignment/{own.pk}/change/"
    outsider = str(strange["membership"].learner.pk)
    response = send(desk, address, **{"allowances-0-learner": outsider, "allowances-0-extra_seconds": "600"})
    assert set(errors_of(response)) == {"allowances-0-learner"}
    member = MembershipFactory(classroom=own.classroom).learner
    send(desk, address, **{"allowances-0-learner": str(member.pk), "allowances-0-extra_seconds": "600"})
    assert own.allowances.get().extra_seconds == 600


def test_teacher_cannot_add_strangers_to_a_class(desk, language, teacher):
    ClassroomFactory(teacher=teacher)
    assert desk.get(f"/{language}/admin/quizzes/membership/add/").status_code == 403


def test_administrator_reaches_all_classes(office, language, strange):
    for table, row in strange.items():
        page = office.get(f"/{language}/admin/quizzes/{table}/{row.pk}/change/").content.decode()
        assert "Strange class" in page
