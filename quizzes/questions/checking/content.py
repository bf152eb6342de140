"""Looks at all questions and quizzes with all checks, and says what they found, in words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from quizzes.language.grammars import LANGUAGES as GRAMMARS
from quizzes.people.publication import LANGUAGES
from quizzes.questions.checking.check import Check, Hit, OptionText, QuestionText, QuizItem
from quizzes.questions.checking.languages import LANGUAGE_CHECKS
from quizzes.questions.checking.whole_quizzes import QUIZ_CHECKS
from quizzes.questions.checking.wording import WORDING_CHECKS
from quizzes.questions.models import Question, Quiz, QuizQuestion
from quizzes.questions.publishing import problems_of
from quizzes.questions.queries import questions_for_checking


@dataclass(frozen=True)
class ContentFinding:
    """A broken rule: of what (“question” or “quiz” and its short name), which check, where, and in words."""

    about: str
    slug: str
    check: str
    is_blocking: bool
    message: str
    language: str | None = None
    field: str | None = None
    option: int | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the finding as one JSON object; options count from 1."""
        return {
            "about": self.about,
            "slug": self.slug,
            "check": self.check,
            "severity": "blocking" if self.is_blocking else "warning",
            "language": self.language,
            "field": self.field,
            "option": None if self.option is None else self.option + 1,
            "message": self.message,
        }


def content_findings() -> Iterator[ContentFinding]:
    """Return what all checks find in all questions, published or not, and in all quizzes."""
    for question in questions_for_checking().order_by("slug"):
        yield from question_findings(question)
    items = QuizQuestion.objects.select_related("question__fact").prefetch_related("question__options")
    for quiz in Quiz.objects.prefetch_related(Prefetch("quiz_questions", items.order_by("position", "pk"))):
        yield from quiz_findings(quiz)


def question_findings(question: Question) -> Iterator[ContentFinding]:
    """Return what the checks find in a question, in each language in which it is written."""
    texts = {language: text_of(question, language) for language in LANGUAGES}
    written = [language for language in LANGUAGES if texts[language].stem.strip()]
    for language in written:
        for problem in problems_of(question, language):
            yield ContentFinding(
                "question",
                question.slug,
                problem.code,
                True,
                str(problem.message),
                language,
                (problem.field or "").removesuffix(f"_{language}") or None,
                problem.option,
            )
        for check in WORDING_CHECKS if language in GRAMMARS else ():
            yield from _found("question", question.slug, check, check.look(texts[language]), language)
    if set(GRAMMARS).issubset(written):
        for check in LANGUAGE_CHECKS:
            yield from _found("question", question.slug, check, check.look((texts["en"], texts["az"])))


def quiz_findings(quiz: Quiz) -> Iterator[ContentFinding]:
    """Return what the checks find in a quiz as a whole."""
    items = [_item(row.question) for row in quiz.quiz_questions.all()]
    for check in QUIZ_CHECKS:
        yield from _found("quiz", quiz.slug, check, check.look(items))


def text_of(question: Question, language: str) -> QuestionText:
    """Return a question in one language as the checks see it; reads prefetched options."""
    return QuestionText(
        language,
        getattr(question, f"stem_{language}") or "",
        tuple(
            OptionText(
                getattr(option, f"text_{language}") or "",
                option.is_key,
                getattr(option, f"explanation_{language}") or "",
            )
            for option in question.options.all()
        ),
        getattr(question, f"explanation_{language}") or "",
    )


def _item(question: Question) -> QuizItem:
    places = [place for place, option in enumerate(question.options.all(), start=1) if option.is_key]
    is_fixed = question.option_order == Question.OptionOrder.FIXED
    return QuizItem(
        question.slug,
        fact=question.fact.slug if question.fact_id else "",
        form=question.form,
        key_position=places[0] if is_fixed and len(places) == 1 else None,
    )


def _found(
    about: str, slug: str, check: Check, hits: Iterable[Hit], language: str | None = None
) -> Iterator[ContentFinding]:
    for hit in hits:
        message = _(check.sentence) % hit.details
        yield ContentFinding(about, slug, check.id, check.is_blocking, message, language, hit.field, hit.option)
