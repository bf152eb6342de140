"""Findings of the checks on the desk: at their fields, above a quiz, in lists, light and in constant queries."""

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quizzes.exchange.shipping import load_shipped
from quizzes.models import Option, Question, Quiz
from tests.admin.forms import send
from tests.factories import CitationFactory, OptionFactory, QuestionFactory, QuizFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def faulty():
    """A draft whose Azerbaijani is half Turkish in the stem and English in an option, with a negative stem."""
    question = QuestionFactory(
        slug="faulty",
        stem_en="Which river is not in the district?",
        stem_az="Hangi çay rayonda deyil?",
        is_published_en=False,
        is_published_az=False,
    )
    CitationFactory(question=question)
    Option.objects.filter(question=question, position=1).update(text_en="the Araz", text_az="the Araz")
    return question


def fields_with_findings(response):
    context = response.context_data
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        forms += inline.formset.forms
    return {
        form.add_prefix(name): [(finding.check, finding.is_blocking) for finding in field.findings]
        for form in forms
        for name, field in form.fields.items()
        if getattr(field, "findings", None)
    }


def test_findings_stand_at_their_fields_blocking_and_warnings_apart(desk, language, faulty):
    response = desk.get(f"/{language}/admin/quizzes/question/{faulty.pk}/change/")
    found = fields_with_findings(response)
    assert ("foreign_words", True) in found["stem_az"]
    assert ("negative_stem", False) in found["stem_en"]
    assert ("foreign_words", True) in found["options-1-text_az"]
    assert "options-0-text_az" not in found
    page = response.content.decode()
    assert page.count('<li class="blocking">') == 2
    assert "Hangi" in page
    assert '<li class="warning">' in page


def test_findings_are_told_after_saving_and_gone_when_mended(desk, language, faulty):
    address = f"/{language}/admin/quizzes/question/{faulty.pk}/change/"
    response = send(desk, address, stem_az="Hansı çay rayonda deyil?")
    said = [str(message) for message in get_messages(response.wsgi_request)]
    assert any(any(letter.isdigit() for letter in sentence) for sentence in said)
    assert "foreign_words" not in str(fields_with_findings(desk.get(address)).get("stem_az"))


def test_findings_take_the_same_queries_for_one_option_and_for_five(desk, faulty):
    address = f"/en/admin/quizzes/question/{faulty.pk}/change/"
    Option.objects.filter(question=faulty, position__gt=0).delete()
    desk.get(address)
    with CaptureQueriesContext(
        connection,
    ) as few:
        desk.get(address)
    OptionFactory.create_batch(4, question=faulty, text_az="the Lev")
    with CaptureQueriesContext(connection) as many:
        desk.get(address)
    assert len(many) == len(few)


def test_lists_filter_by_findings_with_constant_queries(desk, language, faulty):
    sound = QuestionFactory(slug="sound", stem_en="Which river?", stem_az="Hansı çay?")
    CitationFactory(question=sound)
    for option in sound.options.all():
        Option.objects.filter(pk=option.pk).update(explanation_en="So it is.", explanation_az="Belədir.")
    address = f"/{language}/admin/quizzes/question/"

    def listed(**query):
        rows = desk.get(address, query).context_data["cl"].result_list
        return {row.slug for row in rows}

    assert listed(findings="blocking") == {"faulty"}
    assert listed(findings="any") == {"faulty"}
    assert listed(findings="none") == {"sound"}
    with CaptureQueriesContext(connection) as few:
        listed(findings="any")
    for number in range(3):
        more = QuestionFactory(stem_en=f"Which river, then ({number})?")
        CitationFactory(question=more)
    with CaptureQueriesContext(connection) as many:
        listed(findings="any")
    assert len(many) == len(few)


def test_quiz_says_what_was_found_above_and_at_its_questions(desk, language, faulty):
    sound = CitationFactory().question
    QuizFactory(slug="mixed", questions=[faulty, sound], is_published_en=False, is_published_az=False)
    quiz = Quiz.objects.get(slug="mixed")
    response = desk.get(f"/{language}/admin/quizzes/quiz/{quiz.pk}/change/")
    rows = response.context_data["inline_admin_formsets"][0].formset.forms
    gravity = [[found["is_blocking"] for found in row.fields["question"].findings] for row in rows[:2]]
    assert gravity[0] == [True, False]
    assert True not in gravity[1]
    with CaptureQueriesContext(connection) as two:
        desk.get(f"/{language}/admin/quizzes/quiz/{quiz.pk}/change/")
    quiz.quiz_questions.all()[1].delete()
    with CaptureQueriesContext(connection) as one:
        desk.get(f"/{language}/admin/quizzes/quiz/{quiz.pk}/change/")
    assert len(two) - len(one) <= 1


def test_pages_with_findings_of_the_shipped_course_stay_light(desk):
    load_shipped(lambda line: None)
    heaviest = Question.objects.get(slug="sources-three-times-one-witness")
    pages = [f"question/{heaviest.pk}/change/", f"quiz/{heaviest.quizzes.get().pk}/change/"]
    for page in pages:
        response = desk.get(f"/az/admin/quizzes/{page}")
        assert b'<ul class="findings">' in response.content
        assert len(response.content) < 30_000, (page, len(response.content))
