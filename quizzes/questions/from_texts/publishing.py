"""Makes a quiz of the questions kept from a text, publishes it in a language, and later in the other one too."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES
from quizzes.people.slugs import free_slug
from quizzes.questions.actions import publish_question, publish_quiz
from quizzes.questions.checking.content import question_findings
from quizzes.questions.from_texts.titles import take_title
from quizzes.questions.models import Question, Quiz, QuizQuestion
from quizzes.questions.publishing import Problem, problems_of
from quizzes.questions.queries import questions_for_checking
from quizzes.sources.models import Document


@dataclass(frozen=True)
class Side:
    """A question in one language: whether its stem is written, and what keeps it from being published."""

    language: str
    is_written: bool
    problems: tuple[Problem, ...]

    @property
    def is_ready(self) -> bool:
        return not self.problems


class NotReady(DomainError):
    """Publishing was refused because of some questions; `questions` says which."""

    def __init__(self, questions: Sequence[Question]) -> None:
        super().__init__(_("Some questions are not ready in that language. What they need stands beside them."))
        self.questions = list(questions)


def sides_of(question: Question, *, first: str) -> tuple[Side, ...]:
    """Return how a question (of `questions_for_checking`) stands in each language; reads prefetched rows only.

    What differs between the languages keeps the one from being published that is not `first`.
    """
    return tuple(
        Side(language, bool(getattr(question, f"stem_{language}")), tuple(problems_in(question, language, first=first)))
        for language in LANGUAGES
    )


def problems_in(question: Question, language: str, *, first: str) -> list[Problem]:
    """Return what keeps a question from being published in a language: the rules, then the checks that block."""
    problems = problems_of(question, language)
    seen = {problem.code for problem in problems}
    for finding in question_findings(question):
        is_of_both = finding.language is None and language != first and not problems
        if finding.is_blocking and (finding.language == language or is_of_both) and finding.check not in seen:
            problems.append(Problem(finding.field, finding.message, finding.option, finding.check))
    return problems


@transaction.atomic
def make_quiz_of_text(
    document: Document,
    questions: Iterable[int],
    *,
    titles: Mapping[str, str],
    languages: Iterable[str],
    is_open_for_practice: bool,
) -> Quiz:
    """Make and publish a quiz of questions kept from a text, as `make_quiz` does; it names a text that has no title."""
    take_title(document, titles)
    return make_quiz(questions, titles=titles, languages=languages, is_open_for_practice=is_open_for_practice)


def make_quiz(
    questions: Iterable[int], *, titles: Mapping[str, str], languages: Iterable[str], is_open_for_practice: bool
) -> Quiz:
    """Make a quiz of questions (ids, in its order), publish it in the languages, and return it.

    Sending the same again finds the same quiz. Raises NotReady and DomainError; then nothing is stored.
    """
    wanted = list(dict.fromkeys(questions))
    for is_last_try in (False, True):
        try:
            return _make_quiz(wanted, titles=titles, languages=list(languages), is_open=is_open_for_practice)
        except IntegrityError:  # somebody took the short name at the same moment: perhaps this very request, sent twice
            if is_last_try:
                raise
    raise AssertionError("the second try returns or raises")


@transaction.atomic
def _make_quiz(wanted: list[int], *, titles: Mapping[str, str], languages: list[str], is_open: bool) -> Quiz:
    if not wanted:
        raise DomainError(_("Choose at least one question."), field="questions")
    if (same := _same_quiz(wanted, titles)) is not None:
        quiz = same
    else:
        quiz = Quiz(
            slug=free_slug(Quiz, *(titles.get(language) for language in languages)),
            is_open_for_practice=is_open,
            **{f"title_{language}": titles.get(language, "") for language in LANGUAGES},
        )
        quiz.full_clean(exclude=["title"])
        quiz.save()
        rows = [QuizQuestion(quiz=quiz, question_id=pk, position=place) for place, pk in enumerate(wanted, start=1)]
        QuizQuestion.objects.bulk_create(rows)
    for language in languages:
        publish_in(quiz, language, title=titles.get(language, ""))
    return quiz


def _same_quiz(wanted: list[int], titles: Mapping[str, str]) -> Quiz | None:
    named = {f"title_{language}": title for language, title in titles.items() if title}
    for quiz in Quiz.objects.filter(**named, questions=wanted[0]):
        rows = quiz.quiz_questions.order_by("position", "pk").values_list("question", flat=True)
        if list(rows) == wanted:
            return quiz
    return None


@transaction.atomic
def publish_in(quiz: Quiz, language: str, *, title: str = "") -> None:
    """Publish a quiz and its questions in a language; what is published already stays so. Raises NotReady."""
    quiz = Quiz.objects.select_for_update().get(pk=quiz.pk)
    if quiz.is_published_in(language):
        return
    questions = list(questions_for_checking().filter(quiz_questions__quiz=quiz).order_by("quiz_questions__position"))
    first = next(iter(quiz.published_languages), language)
    blocked = [question for question in questions if problems_in(question, language, first=first)]
    if blocked:
        raise NotReady(blocked)
    for question in questions:
        if not question.is_published_in(language):
            publish_question(question, language)
    if title:
        setattr(quiz, f"title_{language}", title)
    publish_quiz(quiz, language)
