"""What hangs on one claim further down: whether it may go, and what would lose its ground."""

from django.utils.translation import gettext as _

from quizzes.facts.models import Claim
from quizzes.lessons.models import Lesson
from quizzes.lessons.placeholders import placeholders
from quizzes.people.errors import DomainError
from quizzes.people.publication import LANGUAGES
from quizzes.questions.models import Question

MOST_NAMED = 3


def refuse_removal(claim: Claim) -> None:
    """Raise DomainError where lessons, questions or a settled dispute rest on a claim; it names them."""
    if claim.is_taught:
        raise DomainError(
            _("This is the value that we teach, so nothing was undone. Choose another one at the fact first.")
        )
    users = [*questions_resting_on(claim), *lessons_resting_on(claim)]
    if users:
        names = ", ".join(f"“{row}”" for row in users[:MOST_NAMED]) + (", …" if len(users) > MOST_NAMED else "")
        raise DomainError(_("The claim is used by %(users)s, so nothing was undone.") % {"users": names})


def questions_resting_on(claim: Claim) -> list[Question]:
    """Return the questions on the fact that have no ground without this claim: its last one, or the named source's."""
    questions = Question.objects.filter(fact=claim.fact_id)
    others = Claim.objects.filter(fact=claim.fact_id).exclude(pk=claim.pk)
    if not others.exists():
        return list(questions)
    if others.filter(document=claim.document_id).exists():
        return []
    return list(questions.filter(attributed_to=claim.document_id))


def lessons_resting_on(claim: Claim) -> list[Lesson]:
    """Return the lessons that draw the fact and would draw nothing: its last claim, or the one of the named source."""
    lessons = Lesson.objects.filter(lesson_facts__fact=claim.fact_id).distinct()
    others = Claim.objects.filter(fact=claim.fact_id).exclude(pk=claim.pk)
    if not others.exists():
        return list(lessons)
    if others.filter(document=claim.document_id).exists():
        return []
    wanted = claim.fact.slug, claim.document.slug
    return [lesson for lesson in lessons if wanted in _named_sources(lesson)]


def _named_sources(lesson: Lesson) -> set[tuple[str, str | None]]:
    bodies = [getattr(lesson, f"body_{language}") or "" for language in LANGUAGES]
    return {(item.fact, item.document) for body in bodies for item in placeholders(body)}
