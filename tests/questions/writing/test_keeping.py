"""Written questions as drafts: each once, never over an edit, and printed as JSON."""

import json

import pytest
from django.core.management import CommandError, call_command

from quizzes.models import Citation, Option, Question
from quizzes.people.publication import LANGUAGES
from quizzes.questions.publishing import problems_of
from quizzes.questions.queries import questions_for_checking

pytestmark = pytest.mark.django_db


def rows():
    return [sorted(map(str, model._base_manager.values_list())) for model in (Question, Option, Citation)]


def test_write_questions_keeps_publishable_drafts_once(country, capsys):
    call_command("write_questions")
    questions = list(questions_for_checking())
    assert len(questions) >= 20
    for question in questions:
        assert question.published_languages == ()
        assert question.fingerprint
        for language in LANGUAGES:
            assert problems_of(question, language) == [], question.slug
    before = rows()
    call_command("write_questions")
    assert rows() == before


def test_write_questions_leaves_an_edit_of_a_teacher(country):
    call_command("write_questions", "--fact", "hakari-length", "--form", "direct")
    Question.objects.update(stem_en="How long is our river?")
    Option.objects.filter(is_key=False).first().delete()
    before = rows()
    call_command("write_questions", "--fact", "hakari-length", "--form", "direct")
    assert rows() == before
    call_command("write_questions", "--fact", "hakari-length", "--form", "direct", "--seed", "2")
    assert set(Question.objects.values_list("slug", flat=True)) == {"hakari-length-direct", "hakari-length-direct-2"}


def test_write_questions_dry_run_keeps_nothing_and_prints_both_languages(country, capsys):
    call_command("write_questions", "--property", "river-length", "--dry-run", "--format", "jsonl")
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert not Question.objects.exists()
    assert {line["form"] for line in lines} == {"ranking", "reverse", "size"}
    for line in lines:
        assert all(line["stem"][language] for language in LANGUAGES)
        assert sum(option["is_key"] for option in line["options"]) == 1
        assert line["evidence"]
        assert line["needs_form"] == []


@pytest.mark.parametrize("option", ["--fact", "--property"])
def test_write_questions_unknown_name_is_said(country, option):
    with pytest.raises(CommandError, match="nothing-of-that-name"):
        call_command("write_questions", option, "nothing-of-that-name")
