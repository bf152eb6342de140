"""The shipped course itself, on the five documents that it was written from."""

import csv

import pytest
from django.core.management import call_command

from quizzes.exchange.shipping import load_shipped
from quizzes.facts.queries import facts_with_claims, taught_claim, verdict_of
from quizzes.lessons.prose import render_lesson
from quizzes.lessons.publishing import lesson_problems
from quizzes.lessons.queries import facts_of_lesson, places_of_lesson
from quizzes.models import Citation, Claim, Document, Lesson, Question, QuestionVersion, Quiz
from quizzes.sources.reading import read_text_file

pytestmark = pytest.mark.django_db
LONGEST_QUOTATION_WORDS = 7
DISPUTED = ("city-day", "city-day-decree-date", "population-before-1993", "highest-peak")


@pytest.fixture
def course(shipped_course):
    assert shipped_course.refused == ()
    return shipped_course


def import_all(documents_folder, manifest):
    """Import the documents from a manifest that states nothing but files: they are known by their hash."""
    with manifest.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["file"], *([path] for path in sorted(documents_folder.glob("*.txt")))])
    call_command("import_documents", str(manifest))


def test_course_loads_whole_and_again_without_a_change(course):
    assert course.created["document"] == 5
    assert course.created["fact"] >= 40
    assert course.created["claim"] >= 60
    assert Question.objects.count() == QuestionVersion.objects.count() == 30
    assert {quiz.slug: quiz.questions.count() for quiz in Quiz.objects.all()} == {
        "land-and-water": 10,
        "city-day-and-crafts": 10,
        "sources-that-disagree": 10,
    }
    assert load_shipped(print).created == {}


def test_course_lessons_can_be_published_and_hold_drawings(course):
    for lesson in Lesson.objects.all():
        for language in ("en", "az"):
            facts, places = facts_of_lesson(lesson, language), places_of_lesson(lesson, language)
            assert lesson_problems(lesson, language, facts=facts, places=places) == []
            html = render_lesson(lesson, language, facts=facts, places=places).html
            assert html.count('<figure class="drawing ') >= 1, lesson.slug
            assert "picture not available" not in html


def test_course_facts_are_claimed_and_no_doubted_value_is_taught(course):
    verdicts = {}
    for fact in facts_with_claims():
        verdicts[fact.slug] = verdict_of(fact).kind
        taught = taught_claim(fact)
        assert len(fact.claims.all()) > 0, fact.slug
        assert not (taught and (taught.is_impossible or taught.doubt_en or taught.doubt_az)), fact.slug
    assert {slug: verdicts[slug] for slug in DISPUTED} == dict.fromkeys(DISPUTED, "disputed")


def test_course_quotes_at_most_seven_words(course):
    for model in (Claim, Citation):
        for prefix, exact, suffix in model.objects.values_list("prefix", "exact", "suffix"):
            assert len(f"{prefix}{exact}{suffix}".split()) <= LONGEST_QUOTATION_WORDS, exact


def test_course_every_quotation_is_found_in_the_five_documents(course, documents_folder, tmp_path):
    import_all(documents_folder, tmp_path / "documents.csv")

    texts = {read_text_file(path) for path in documents_folder.glob("*.txt")}
    assert set(Document.objects.values_list("text", flat=True)) == texts
    assert len(texts) == 5
    for model in (Claim, Citation):
        for quotation in model.objects.select_related("document"):
            place = f"{quotation.document.slug} {quotation.passage_number}: {quotation.exact}"
            assert quotation.state == "found", place
            assert quotation.document.text[quotation.start : quotation.end] == quotation.exact, place
