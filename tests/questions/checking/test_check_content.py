"""The command that runs all checks: one fault that blocks fails it, and is placed."""

import json

import pytest
from django.core.management import call_command

from quizzes.models import Option
from tests.factories import QuestionFactory

pytestmark = pytest.mark.django_db


def run(capsys, *arguments):
    code = 0
    try:
        call_command("check_content", *arguments)
    except SystemExit as stopped:
        code = stopped.code
    return code, capsys.readouterr().out


def test_fault_that_blocks_fails_the_command_and_is_placed(capsys):
    question = QuestionFactory(slug="river", stem_en="Which river has 3 banks?", stem_az="Hansı çayın 4 sahili var?")
    Option.objects.filter(question=question, is_key=True).update(text_az="{value}")
    code, out = run(capsys, "--format", "json")
    found = json.loads(out)
    assert code == 1
    blocking = {(row["check"], row["language"], row["field"]) for row in found if row["severity"] == "blocking"}
    assert ("numbers_differ", None, "stem") in blocking
    assert ("raw_placeholder", "az", "text") in blocking
    assert ("evidence_missing", "en", "fact") in blocking
    assert {row["slug"] for row in found} == {"river"}
    assert all(row["message"] for row in found)


def test_question_in_one_language_is_checked_in_that_one(capsys):
    QuestionFactory(is_published_az=False, stem_az="", stem_en="Which river?")
    _code, out = run(capsys, "--format", "json")
    assert {row["language"] for row in json.loads(out)} == {"en"}
