"""Brings in a new version of a document and looks after the questions that rest on its words, all or nothing."""

from collections.abc import Iterable
from datetime import datetime
from typing import Unpack

from django.db import transaction
from django.db.models import F, Q, QuerySet

from quizzes.facts.candidates import propose_candidates
from quizzes.facts.models import Claim
from quizzes.people.models import User
from quizzes.people.publication import published_anywhere
from quizzes.questions.actions import refresh_version
from quizzes.questions.models import Citation, Question
from quizzes.sources.actions import ImportResult
from quizzes.sources.details import DocumentDetails
from quizzes.sources.models import Quotation
from quizzes.sources.replacing import replace_text

PUBLISHED = published_anywhere()


@transaction.atomic
def replace_document(
    slug: str,
    text: str,
    *,
    now: datetime,
    by: User | None = None,
    compared_with: str | None = None,
    **details: Unpack[DocumentDetails],
) -> tuple[ImportResult, list[Question]]:
    """Replace the text of a document as `replace_text` does; return what came of it and the questions to review.

    Published questions that lose words of their evidence leave new attempts until they are reviewed; those whose
    evidence stands in another passage now get a version that says so. Raises DomainError; then nothing is stored.
    """
    result = replace_text(slug, text, now=now, by=by, compared_with=compared_with, **details)
    if result.plan is None:
        return result, []
    if result.document.candidates.exists():
        propose_candidates(result.document)  # decisions are kept; places are those of the new text
    called = list(questions_resting_on(result.plan.orphans).filter(needs_review=False))
    Question.objects.filter(pk__in=[question.pk for question in called]).update(needs_review=True)
    follows = [follow.quotation for follow in result.plan.follows if not follow.is_orphan]
    for question in questions_resting_on(follows).filter(needs_review=False):
        refresh_version(question)
    return result, called


def questions_resting_on(quotations: Iterable[Quotation]) -> QuerySet[Question]:
    """Return the published questions whose evidence holds one of the claims or citations.

    An attributed question rests on the claims of the source that it names.
    """
    quotations = list(quotations)
    claims = [row.pk for row in quotations if isinstance(row, Claim)]
    citations = [row.pk for row in quotations if isinstance(row, Citation)]
    from_fact = Q(fact__claims__in=claims) & (
        ~Q(form=Question.Form.ATTRIBUTED) | Q(attributed_to=F("fact__claims__document"))
    )
    by_claim = Question.objects.filter(from_fact).values("pk")
    by_citation = Question.objects.filter(citations__in=citations).values("pk")
    return Question.objects.filter(PUBLISHED, Q(pk__in=by_claim) | Q(pk__in=by_citation)).order_by("slug")
