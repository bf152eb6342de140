"""A question from a fact that ages says of when it is: before and after the answer, in the result and on paper."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from quizzes.models import Attempt, QuestionVersion
from quizzes.questions.actions import refresh_version
from tests.factories import CitationFactory, ClaimFactory, OptionFactory, QuestionFactory, QuizFactory, TeacherFactory

pytestmark = pytest.mark.django_db
WRITTEN = {"en": "As of September 2025", "az": "sentyabr 2025"}


def address(name, *args, language):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture(params=["en", "az"])
def language(request):
    return request.param


@pytest.fixture
def question():
    question = QuestionFactory(fact=ClaimFactory(fact__as_of="2025-09").fact)
    CitationFactory(question=question)
    refresh_version(question)
    return question


def practise(client, question, language) -> Attempt:
    quiz = QuizFactory(questions=[question])
    client.post(address("quiz_start", quiz.slug, language=language))
    return Attempt.objects.latest("pk")


def test_question_result_and_paper_show_the_date(client, question, language):
    attempt = practise(client, question, language)
    page = address("question", attempt.public_id, 1, language=language)
    assert WRITTEN[language] in client.get(page).content.decode()
    client.post(page, {"action": "answer", "option": question.options.first().public_id})
    assert WRITTEN[language] in client.get(page).content.decode()
    client.post(address("finish", attempt.public_id, language=language))
    result = client.get(address("result", attempt.public_id, language=language)).content.decode()
    assert WRITTEN[language] in result
    client.force_login(TeacherFactory())
    paper = client.get(address("quiz_print", attempt.quiz.slug, language=language)).content.decode()
    preview = client.get(address("question_preview", question.slug, language=language)).content.decode()
    assert WRITTEN[language] in paper
    assert WRITTEN[language] in preview


def test_date_is_frozen_with_the_version(client, question, language):
    attempt = practise(client, question, language)
    question.fact.as_of = "2026-01"
    question.fact.save()
    refresh_version(question)
    assert [version.content["as_of"] for version in QuestionVersion.objects.order_by("number")] == [
        "2025-09",
        "2026-01",
    ]
    page = client.get(address("question", attempt.public_id, 1, language=language)).content.decode()
    assert WRITTEN[language] in page


def test_fact_without_a_date_leaves_the_snapshot_as_it_was():
    question = QuestionFactory(fact=ClaimFactory().fact)
    assert "as_of" not in refresh_version(question).content


@pytest.mark.parametrize("is_key", [True, False])
def test_date_that_an_option_names_is_not_shown_whichever_is_the_key(is_key):
    question = QuestionFactory(fact=ClaimFactory(fact__as_of="2025-09").fact)
    OptionFactory(question=question, position=9, text_en="In 2025", text_az="2025-ci ildə", is_key=is_key)
    assert "as_of" not in refresh_version(question).content


def test_question_about_the_sources_shows_no_date_of_its_fact():
    question = QuestionFactory(fact=ClaimFactory(fact__as_of="2025-09").fact, form="comparison")
    assert "as_of" not in refresh_version(question).content
