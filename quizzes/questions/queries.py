"""Named reads of questions and quizzes."""

from collections.abc import Iterable

from django.db.models import Count, Prefetch, Q, QuerySet

from quizzes.facts.models import Claim
from quizzes.lessons.models import LessonFact
from quizzes.people.publication import published_in
from quizzes.questions.checks import fact_findings
from quizzes.questions.models import Citation, Option, Question, QuestionVersion, Quiz, QuizQuestion
from quizzes.questions.publishing import draft_of
from quizzes.sources.queries import with_headings


def questions_for_checking() -> QuerySet[Question]:
    """Questions with all that the checks and the snapshot read, in a constant number of queries."""
    claims = with_headings(Claim.objects.select_related("document", "value_subject"))
    citations = with_headings(Citation.objects.select_related("document"))
    related = ("fact__subject", "fact__property", "attributed_to", "picture")
    return Question.objects.select_related(*related).prefetch_related(
        Prefetch("options", Option.objects.select_related("picture")),
        Prefetch("citations", citations),
        Prefetch("fact__claims", claims),
    )


def quizzes_for_checking() -> QuerySet[Quiz]:
    """Quizzes with their questions in order and the facts of their lessons, in a constant number of queries."""
    rows = QuizQuestion.objects.order_by("position", "pk").select_related("question__fact")
    return Quiz.objects.select_related("lesson").prefetch_related(
        Prefetch("quiz_questions", rows.prefetch_related("question__options")),
        Prefetch("lesson__lesson_facts", LessonFact.objects.select_related("fact")),
        Prefetch("lesson__quizzes__quiz_questions", rows),
    )


def quizzes_published_in(language: str) -> QuerySet[Quiz]:
    """Quizzes that may be practised by anyone in a language, with `question_count`."""
    return (
        Quiz.objects.filter(published_in(language), is_open_for_practice=True)
        .select_related("lesson")
        .annotate(
            question_count=Count(
                "quiz_questions",
                filter=Q(
                    quiz_questions__question__needs_review=False,
                    **{f"quiz_questions__question__is_published_{language}": True},
                ),
            )
        )
        .order_by("lesson__position", "slug")
    )


def versions_for_new_attempts(quiz: Quiz, language: str) -> list[QuestionVersion]:
    """Return the newest version of each question of a quiz that a new attempt in this language may show.

    A question that waits for review, or whose fact has since become disputed or claims a distractor, is left out.
    """
    questions = (
        questions_for_checking()
        .filter(quiz_questions__quiz=quiz)
        .order_by("quiz_questions__position", "quiz_questions__pk")
    )
    return list(_newest_versions(questions, language).values())


def versions_to_ask(question_ids: Iterable[int], language: str) -> dict[int, QuestionVersion]:
    """Return the newest versions of questions, by question, of those that a new attempt in this language may show."""
    return _newest_versions(questions_for_checking().filter(pk__in=question_ids), language)


def _newest_versions(questions: QuerySet[Question], language: str) -> dict[int, QuestionVersion]:
    asked = questions.filter(published_in(language), needs_review=False)
    fit = [question for question in asked if not fact_findings(draft_of(question, language))]
    newest = {}
    for version in QuestionVersion.objects.filter(question__in=fit).order_by("number"):
        newest[version.question_id] = version
    return {question.pk: newest[question.pk] for question in fit if question.pk in newest}
