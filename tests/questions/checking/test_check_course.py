"""The shipped course under all checks, and the questions that are written from its facts."""

import pytest
from django.core.management import call_command

from quizzes.models import Question
from tests.questions.checking.test_check_content import run

pytestmark = pytest.mark.django_db


def test_shipped_course_has_nothing_that_blocks(capsys, shipped_course):
    code, out = run(capsys)
    assert code == 0, out
    assert "\n0 blocking" in out
    assert "[explanation_missing]" not in out


def test_written_questions_have_nothing_that_blocks(capsys, shipped_course):
    for more in ([], ["--form", "direct"], ["--form", "attributed"]):
        call_command("write_questions", *more)
    capsys.readouterr()
    assert Question.objects.count() > 170
    code, out = run(capsys)
    assert code == 0, [line for line in out.splitlines() if line.startswith("BLOCKS")]
