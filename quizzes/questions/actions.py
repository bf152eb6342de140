"""Named writes of questions and quizzes: publish, withdraw, and freeze what learners will be shown."""

from django.db import transaction
from django.utils.translation import gettext as _

from quizzes.facts.models import Fact
from quizzes.facts.present import PresentFact
from quizzes.people.errors import DomainError
from quizzes.questions.checks import fact_findings
from quizzes.questions.models import Question, QuestionVersion, Quiz
from quizzes.questions.publishing import Problem, draft_of, problems_of, quiz_problems
from quizzes.questions.queries import questions_for_checking
from quizzes.questions.versions import draw_version


class NotPublishable(DomainError):
    """Publishing was refused; `problems` says why, each at its field."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(" ".join(str(problem.message) for problem in problems))
        self.problems = problems


@transaction.atomic
def publish_question(question: Question, language: str) -> QuestionVersion:
    """Publish a question in a language and freeze its version; raises NotPublishable with what is missing."""
    fresh = questions_for_checking().get(pk=question.pk)
    problems = problems_of(fresh, language)
    if problems:
        raise NotPublishable(problems)
    setattr(fresh, f"is_published_{language}", True)
    fresh.needs_review = False
    remember_fact(fresh)
    fresh.full_clean(exclude=["stem"])  # it stands for the language of the page, which may be the one left open
    fresh.save()
    return draw_version(fresh)


@transaction.atomic
def review_question(question: Question) -> None:
    """Somebody has looked at the question beside its fact as it is now: it fits, and takes the new fingerprint.

    Raises NotPublishable with what is missing in a language in which it is published.
    """
    fresh = questions_for_checking().get(pk=question.pk)
    problems = {
        (problem.field, str(problem.message)): problem
        for language in fresh.published_languages
        for problem in problems_of(fresh, language)
    }
    if problems:
        raise NotPublishable(list(problems.values()))
    fresh.needs_review = False
    remember_fact(fresh)
    fresh.save(update_fields=["needs_review", "fingerprint", "fact_then"])
    if fresh.published_languages:
        draw_version(fresh)


def remember_fact(question: Question) -> None:
    """Set on the question, unsaved, what its fact says now; nothing where it has none."""
    if question.fact_id:
        PresentFact(question.fact).remember_in(question)
    else:
        question.fingerprint, question.fact_then = "", {}


@transaction.atomic
def withdraw_question(question: Question, language: str) -> None:
    """Take a question out of new attempts in a language; raises DomainError while a published quiz shows it."""
    quizzes = Quiz.objects.filter(quiz_questions__question=question, **{f"is_published_{language}": True})
    names = ", ".join(str(quiz) for quiz in quizzes)
    if names:
        raise DomainError(
            _("A published quiz uses this question: %(quizzes)s. Withdraw the quiz first.") % {"quizzes": names}
        )
    withdrawn = Question.objects.get(pk=question.pk)
    setattr(withdrawn, f"is_published_{language}", False)
    withdrawn.save(update_fields=[f"is_published_{language}"])


@transaction.atomic
def refresh_version(question: Question) -> QuestionVersion | None:
    """Freeze the question as it stands now for new attempts; None while it is published in no language.

    The fact is remembered where the question has none in mind yet; a stale question stays so until it is reviewed.
    """
    fresh = questions_for_checking().get(pk=question.pk)
    if bool(fresh.fact_id) != bool(fresh.fingerprint):
        remember_fact(fresh)
        Question.objects.filter(pk=fresh.pk).update(fingerprint=fresh.fingerprint, fact_then=fresh.fact_then)
    return draw_version(fresh) if fresh.published_languages else None


@transaction.atomic
def remember_other_fact(question: Question) -> None:
    """Remember the fact of a question anew, because somebody has just chosen another one for it."""
    fresh = questions_for_checking().get(pk=question.pk)
    remember_fact(fresh)
    Question.objects.filter(pk=fresh.pk).update(fingerprint=fresh.fingerprint, fact_then=fresh.fact_then)


@transaction.atomic
def call_for_review(fact: Fact) -> list[Question]:
    """Mark the published questions that the claims of a fact break now (invariants 2 and 3) and return them.

    They leave new attempts until a teacher has reviewed them; running attempts keep them.
    """
    questions = questions_for_checking().filter(fact=fact, needs_review=False)
    broken = [
        question
        for question in questions
        if any(fact_findings(draft_of(question, language)) for language in question.published_languages)
    ]
    for question in broken:
        question.needs_review = True
        question.save(update_fields=["needs_review"])
    return broken


@transaction.atomic
def publish_quiz(quiz: Quiz, language: str) -> None:
    """Publish a quiz in a language; raises NotPublishable with what is missing."""
    problems = quiz_problems(quiz, language)
    if problems:
        raise NotPublishable(problems)
    setattr(quiz, f"is_published_{language}", True)
    quiz.full_clean(exclude=["title"])  # as above
    quiz.save()


def withdraw_quiz(quiz: Quiz, language: str) -> None:
    Quiz.objects.filter(pk=quiz.pk).update(**{f"is_published_{language}": False})
