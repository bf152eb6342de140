"""Writes the questions that known facts and the proposals of a text give, the latter as if they were accepted."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db import transaction

from quizzes.facts.accepting import accept_candidate, wording_of
from quizzes.facts.lent_subjects import LentSubjects
from quizzes.facts.models import Candidate, Claim
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.questions.models import Question
from quizzes.questions.writing.drafts import CannotWrite, WrittenForm, WrittenQuestion
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.writing import write_question
from quizzes.sources.models import Document

PLAIN_FORMS = (WrittenForm.DIRECT, WrittenForm.DATED)
SEEDS_TRIED = 6
MOST_TRIED = 80


def candidates_to_ask(document: Document) -> list[Candidate]:
    """Return the waiting candidates of a text that a question can be asked about as they stand, the surest first.

    Those whose subject nobody has entered are among them where both languages know its name.
    """
    rows = Candidate.objects.filter(
        document=document,
        decision=Candidate.Decision.WAITING,
        state=Candidate.State.FOUND,
        property__isnull=False,
    ).exclude(property__question_en="", property__question_az="")
    rows = rows.select_related("document", "subject", "property", "value_subject").defer("document__text")
    lent = LentSubjects()
    return [row for row in rows.order_by("-score", "start", "pk") if lent.subject_of(row) is not None][:MOST_TRIED]


def write_from_candidates(
    candidates: Iterable[Candidate], *, seeds: Mapping[int, int], by: User, now: datetime
) -> dict[int, tuple[WrittenQuestion, int]]:
    """Return, by the candidate's id, its question and its seed, as they would be were all these candidates accepted.

    That is tried and taken back: the rules of accepting and of verdicts are not written twice. Two values of one text
    for one fact make it disputed, so that neither is asked. seeds says where the drawing begins, 1 where it is silent.
    """
    with transaction.atomic():
        accepted, lent = {}, LentSubjects()
        for candidate in candidates:
            if (wording := wording_of(candidate, subject=lent.subject_of(candidate))) is None:
                continue
            try:
                accepted[candidate.pk] = accept_candidate(candidate, wording=wording, by=by, now=now)
            except DomainError:
                lent.forget(candidate)
        written = _write_accepted(accepted, seeds)
        transaction.set_rollback(True)
    return written


def _write_accepted(accepted: dict[int, Claim], seeds: Mapping[int, int]) -> dict[int, tuple[WrittenQuestion, int]]:
    shelf, written, asked = Shelf(), {}, set()
    for pk, claim in accepted.items():
        found = write_about(shelf.card(claim.fact.slug), shelf, claim.document, seed=seeds.get(pk, 1))
        if found and claim.fact_id not in asked:
            asked.add(claim.fact_id)
            written[pk] = found
    return written


def write_about(card: Card, shelf: Shelf, document: Document, *, seed: int) -> tuple[WrittenQuestion, int] | None:
    """Return the plainest question that a fact allows, with its seed: the first from `seed` on that nobody has kept.

    With the date for which its source gives the value, where it does. Attributed only to this document, and only where
    its source has a name. None where no question can be written.
    """
    is_dated = card.taught is not None and bool(card.taught.as_of)
    forms = PLAIN_FORMS[::-1] if is_dated else PLAIN_FORMS
    for form in (*forms, WrittenForm.ATTRIBUTED) if document.publisher else forms:
        for tried in range(seed, seed + SEEDS_TRIED):
            try:
                question = write_question(card, shelf, form, seed=tried)
            except CannotWrite:
                break
            is_ours = question.attributed_to in {None, document.slug}
            if is_ours and not Question.objects.filter(slug=question.slug).exists():
                return question, tried
    return None
