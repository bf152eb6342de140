import json
import re

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.password_validation import validate_password

from quizzes.exchange.demo_school import ensure_demo_school
from quizzes.exchange.shipping import load_shipped
from quizzes.models import Assignment, Classroom, Membership, User
from tests.exchange import shipped_course as course
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def quiz(tmp_path):
    course.write_course(tmp_path)
    path = tmp_path / "02_lessons.json"
    renamed = path.read_text(encoding="utf-8").replace(
        '"quizzes.quiz", "fields": {"slug": "land"', '"quizzes.quiz", "fields": {"slug": "land-and-water"'
    )
    path.write_text(renamed, encoding="utf-8")
    load_shipped(print, folder=tmp_path)


@pytest.fixture
def lines():
    return []


def test_ensure_demo_school_makes_one_class_with_five_learners(quiz, lines):
    accounts = ensure_demo_school(lines.append)

    assert lines == []
    assert [account.role for account in accounts] == ["administrator", "teacher", *["learner"] * 5]
    classroom = Classroom.objects.get()
    assert (classroom.name, classroom.teacher.username, classroom.learners.count()) == ("7a", "muellim", 5)
    assert re.fullmatch(r"[A-Z0-9]{6}", classroom.join_code)
    assert Assignment.objects.get().quiz.slug == "land-and-water"


def test_ensure_demo_school_passwords_work_and_are_told_once(quiz, lines, rf):
    accounts = ensure_demo_school(lines.append)

    for account in accounts:
        user = authenticate(rf.post("/"), username=account.username, password=account.password)
        assert user == User.objects.get(username=account.username)
        assert re.fullmatch(r"[a-z]{4}-[a-z]{4}-\d{3}(-[a-z]{4})?", account.password)
        validate_password(account.password, user)
    assert len({account.password for account in accounts}) == 7
    before = list(User.objects.values())
    assert ensure_demo_school(lines.append) == []
    assert list(User.objects.values()) == before


def test_ensure_demo_school_deleted_and_renamed_do_not_come_back(quiz, lines, tmp_path, settings):
    ensure_demo_school(lines.append)
    User.objects.filter(username="muellim").update(username="sevinc")
    Membership.objects.filter(learner__username="aysel").delete()
    User.objects.get(username="aysel").delete()
    changed = tmp_path / "demo_school.json"
    records = json.loads((settings.BASE_DIR / "fixtures" / "demo_school.json").read_text(encoding="utf-8"))
    changed.write_text(json.dumps([*records, course.record("user", username="new")]), encoding="utf-8")

    accounts = ensure_demo_school(lines.append, path=changed)

    assert [account.username for account in accounts] == ["new"]
    assert not User.objects.filter(username__in=["muellim", "aysel"]).exists()
    assert (lines, Membership.objects.count()) == ([], 4)


def test_ensure_demo_school_leaves_a_person_of_that_name_alone(quiz, lines):
    UserFactory(username="aysel", full_name="Another Aysel", password="of-her-own-4")
    accounts = ensure_demo_school(lines.append)
    assert "aysel" not in {account.username for account in accounts}
    assert User.objects.get(username="aysel").check_password("of-her-own-4")


def test_ensure_demo_school_passwords_not_kept_makes_nobody(quiz, lines):
    def fail(accounts):
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="disk is full"):
        ensure_demo_school(lines.append, keep=fail)
    assert not User.objects.exists()
    kept = []
    assert ensure_demo_school(lines.append, keep=kept.extend) == kept
    assert len(kept) == 7


def test_demo_school_file_holds_no_passwords(settings):
    text = (settings.BASE_DIR / "fixtures" / "demo_school.json").read_text(encoding="utf-8")
    assert "password" not in text
    assert "join_code" not in text
