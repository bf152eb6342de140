"""Looks at all questions and quizzes with all checks, and says what they found, in words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from quizzes.language.grammars import LANGUAGES as GRAMMARS
from quizzes.people.publication import LANGUAGES
from quizzes.questions.checking.check import Check, Coverage, Hit, QuizItem
from quizzes.questions.checking.texts import checks_of_languages, text_of
from quizzes.questions.checking.whole_quizzes import COVERAGE_CHECKS, QUIZ_CHECKS, keys_told
from quizzes.questions.checking.wording import WORDING_CHECKS
from quizzes.questions.models import Question, Quiz
from quizzes.questions.publishing import rule_problems
from quizzes.questions.queries import questions_for_checking, quizzes_for_checking


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
    yield from findings_of_questions()
    yield from findings_of_quizzes()


def findings_of_questions(questions: Iterable[Question] | None = None) -> Iterator[ContentFinding]:
    """Return what the checks find in questions, all of them unless some of questions_for_checking are given."""
    checks = checks_of_languages()
    for question in questions_for_checking().order_by("slug") if questions is None else questions:
        yield from question_findings(question, checks=checks)


def findings_of_quizzes() -> Iterator[ContentFinding]:
    """Return what the checks find in all quizzes as wholes."""
    for quiz in quizzes_for_checking():
        yield from quiz_findings(quiz)


def question_findings(question: Question, *, checks: Iterable[Check] | None = None) -> Iterator[ContentFinding]:
    """Return what the checks find in a question, in each language in which it is written.

    checks are those of both languages, from `checks_of_languages`, where many questions are looked at.
    """
    texts = {language: text_of(question, language) for language in LANGUAGES}
    written = [language for language in LANGUAGES if texts[language].stem.strip()]
    for language in written:
        for problem in rule_problems(question, language):
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
        for check in checks_of_languages() if checks is None else checks:
            yield from _found("question", question.slug, check, check.look((texts["en"], texts["az"])))


def quiz_findings(quiz: Quiz) -> Iterator[ContentFinding]:
    """Return what the checks find in a quiz as a whole and beside its lesson; reads what quizzes_for_checking has."""
    items = [_item(row.question) for row in quiz.quiz_questions.all()]
    for check in QUIZ_CHECKS:
        yield from _found("quiz", quiz.slug, check, check.look(items))
    if quiz.lesson_id and items:
        coverage = _coverage(quiz)
        for check in COVERAGE_CHECKS:
            yield from _found("quiz", quiz.slug, check, check.look(coverage))


def told_keys(questions: Iterable[Question]) -> dict[str, list[tuple[str, str]]]:
    """Return for each question that gives another's key away, by short names, those others with their keys."""
    told: dict[str, list[tuple[str, str]]] = {}
    for teller, asked, key in keys_told([_item(question) for question in questions]):
        told.setdefault(teller.slug, []).append((asked.slug, key))
    return told


def _coverage(quiz: Quiz) -> Coverage:
    """Return what the lesson of a quiz teaches, and what its quizzes ask: all for what is missed, ours for the rest."""
    ours = frozenset(row.question.fact.slug for row in quiz.quiz_questions.all() if row.question.fact_id)
    taught = frozenset(row.fact.slug for row in quiz.lesson.lesson_facts.all())
    of_others = (row for other in quiz.lesson.quizzes.all() for row in other.quiz_questions.all())
    asked = frozenset(row.question.fact.slug for row in of_others if row.question.fact_id)
    return Coverage(taught - (asked - ours), ours)


def _item(question: Question) -> QuizItem:
    places = [place for place, option in enumerate(question.options.all(), start=1) if option.is_key]
    is_fixed = question.option_order == Question.OptionOrder.FIXED
    return QuizItem(
        question.slug,
        fact=question.fact.slug if question.fact_id else "",
        form=question.form,
        key_position=places[0] if is_fixed and len(places) == 1 else None,
        texts=tuple(text for language in LANGUAGES if (text := text_of(question, language)).stem.strip()),
    )


def _found(
    about: str, slug: str, check: Check, hits: Iterable[Hit], language: str | None = None
) -> Iterator[ContentFinding]:
    for hit in hits:
        message = _(check.sentence) % hit.details
        yield ContentFinding(about, slug, check.id, check.is_blocking, message, language, hit.field, hit.option)
