"""What the database itself refuses: published means complete (invariant 1), and what facts and claims may not be."""

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from quizzes.models import Course, Document, Lesson, Question, Quiz
from quizzes.people.errors import DomainError
from quizzes.questions.actions import NotPublishable, publish_question, publish_quiz, withdraw_question
from tests.factories import (
    CitationFactory,
    ClaimFactory,
    CourseFactory,
    FactFactory,
    LessonFactory,
    QuestionFactory,
    QuestionVersionFactory,
    QuizFactory,
)

pytestmark = pytest.mark.django_db
REQUIRED = [
    (Course, CourseFactory, ["title", "summary"]),
    (Lesson, LessonFactory, ["title", "summary", "body"]),
    (Question, QuestionFactory, ["stem"]),
    (Quiz, QuizFactory, ["title"]),
]
CASES = [(model, make, field) for model, make, fields in REQUIRED for field in fields]


def refused(write):
    with pytest.raises(IntegrityError), transaction.atomic():
        write()


@pytest.mark.parametrize("empty", [None, ""])
@pytest.mark.parametrize("language", ["en", "az"])
@pytest.mark.parametrize(("model", "make", "field"), CASES)
def test_published_row_without_a_required_text_refused(model, make, field, language, empty):
    row = make()
    column = f"{field}_{language}"
    refused(lambda: model.objects.filter(pk=row.pk).update(**{column: empty}))
    model.objects.filter(pk=row.pk).update(**{column: empty, f"is_published_{language}": False})


def test_attributed_question_without_a_source_refused():
    refused(lambda: QuestionFactory(form="attributed", attributed_to=None))


def test_fact_teaches_one_possible_claim():
    claim = ClaimFactory(is_taught=True)
    refused(lambda: ClaimFactory(fact=claim.fact, exact="another", is_taught=True))
    refused(lambda: ClaimFactory(fact=FactFactory(), value="2023-06-31", is_impossible=True, is_taught=True))


def test_claim_found_has_a_place_and_an_orphan_none():
    refused(lambda: ClaimFactory(state="found"))
    refused(lambda: ClaimFactory(state="orphan", start=1, end=2))


def test_document_without_title_needs_our_description_in_both_languages():
    refused(lambda: Document.objects.create(slug="nameless", described_as_en="News"))
    Document.objects.create(slug="nameless", described_as_en="News", described_as_az="Xəbər")


def test_publish_question_names_what_is_missing_and_writes_nothing():
    question = QuestionFactory(is_published_en=False, is_published_az=False)
    with pytest.raises(NotPublishable) as refusal:
        publish_question(question, "az")
    assert [problem.code for problem in refusal.value.problems] == ["evidence_missing"]
    CitationFactory(question=question)
    version = publish_question(question, "az")
    assert version.content["languages"] == ["az"]
    question.refresh_from_db()
    assert question.published_languages == ("az",)


def test_publish_quiz_needs_every_question_in_that_language():
    question = QuestionFactory(is_published_az=False)
    quiz = QuizFactory(questions=[question], is_published_en=False, is_published_az=False)
    publish_quiz(quiz, "en")
    with pytest.raises(NotPublishable):
        publish_quiz(quiz, "az")


def test_withdraw_question_of_a_published_quiz_refused():
    question = QuestionFactory()
    QuizFactory(questions=[question])
    with pytest.raises(DomainError):
        withdraw_question(question, "en")


def test_question_with_a_version_is_protected():
    version = QuestionVersionFactory()
    with pytest.raises(ProtectedError):
        version.question.delete()
