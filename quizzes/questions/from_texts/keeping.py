"""Keeps a proposed question as a draft, with its claim or its quotation, and takes that back."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from quizzes.facts.accepting import accept_candidate, wording_of
from quizzes.facts.decisions import decision_sentence, undo_decision
from quizzes.facts.lent_subjects import LentSubjects
from quizzes.facts.models import Candidate, Claim, Fact
from quizzes.language.letters import slug as slug_of_words
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.people.slugs import free_slug
from quizzes.questions.actions import call_for_review
from quizzes.questions.claim_uses import refuse_removal
from quizzes.questions.from_texts.actions import Decision, is_open
from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.evidence import quote_evidence
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.stored import content_of_question
from quizzes.questions.models import Question, Quiz
from quizzes.questions.writing_actions import keep_question


@transaction.atomic
def keep_proposed(
    proposed: ProposedQuestion, *, by: User, now: datetime, content: Content | None = None
) -> tuple[Question, bool]:
    """Make a draft of a proposed question and return it, with whether it was made now; doing it again makes no other.

    What it rests on is made with it: the claim of its candidate is accepted, or its sentence is quoted. content stands
    for the stored one where it was edited. Raises DomainError; then nothing is stored.
    """
    not_kept = ProposedQuestion.objects.filter(is_open() | Q(decision=Decision.SKIPPED), pk=proposed.pk)
    if not not_kept.update(decision=Decision.KEPT, decided_by=by, decided_at=now):
        kept = ProposedQuestion.objects.select_related("question").filter(pk=proposed.pk).first()
        if kept is None:
            raise DomainError(_("This question is no longer there: the text was read again meanwhile."))
        return kept.question, False
    row = ProposedQuestion.objects.select_related("document", "candidate", "fact").get(pk=proposed.pk)
    content = content or Content.of_json(row.content)
    if content.is_open:
        raise DomainError(_("Choose the wrong answers first, two at least."))
    fact = _fact_of(row, by=by, now=now)
    question = keep_question(content.written(_slug(row, content, fact)), fact=fact, by=by)
    if fact is None:
        quote_evidence(question, row)
    row.question = question
    row.save(update_fields=["question"])
    return question, True


@transaction.atomic
def unkeep_proposed(proposed: ProposedQuestion) -> None:
    """Let a kept question wait again, as it was edited; its draft goes, and the claim that was accepted for it.

    Raises DomainError where it was published or stands in a quiz. A claim that other questions rest on stays.
    """
    row = ProposedQuestion.objects.select_for_update().get(pk=proposed.pk)
    question = row.question
    if question is not None:
        _refuse_used(question)
        row.content = content_of_question(question, like=Content.of_json(row.content)).as_json()
    decided_at, row.question = row.decided_at, None
    row.decision, row.decided_by, row.decided_at = Decision.WAITING, None, None
    row.save(update_fields=["content", "question", "decision", "decided_by", "decided_at"])
    if question is not None:
        question.delete()
    if row.candidate_id:
        _undo_acceptance(row.candidate, decided_at)


def _fact_of(row: ProposedQuestion, *, by: User, now: datetime) -> Fact | None:
    if row.candidate_id is None:
        return row.fact
    candidate = Candidate.objects.select_related("document", "subject", "property", "value_subject").get(
        pk=row.candidate_id
    )
    if candidate.decision == Candidate.Decision.WAITING:
        wording = wording_of(candidate, subject=LentSubjects().subject_of(candidate))
        if wording is None:
            raise DomainError(_("What this question rests on was changed meanwhile. Read the text again."))
        claim = accept_candidate(candidate, wording=wording, by=by, now=now)
        call_for_review(claim.fact)
        return claim.fact
    if candidate.claim_id is None:
        raise DomainError(decision_sentence(candidate))
    return Claim.objects.select_related("fact__subject", "fact__property").get(pk=candidate.claim_id).fact


def _slug(row: ProposedQuestion, content: Content, fact: Fact | None) -> str:
    if fact is not None:
        return free_slug(Question, f"{fact.slug} {content.written_form or content.form}")
    stem = next((stem for stem in content.stem.values() if stem), "")
    return free_slug(Question, slug_of_words(f"{row.document.slug[:20]} {stem}"), row.document.slug)


def _refuse_used(question: Question) -> None:
    quizzes = ", ".join(f"“{quiz}”" for quiz in Quiz.objects.filter(quiz_questions__question=question))
    if quizzes:
        raise DomainError(
            _("This question stands in %(quizzes)s, so nothing was undone. Edit it instead.") % {"quizzes": quizzes}
        )
    if question.versions.exists():
        raise DomainError(_("This question has been published, so nothing was undone. Edit it instead."))


def _undo_acceptance(candidate: Candidate, decided_at: datetime | None) -> None:
    if candidate.decision != Candidate.Decision.ACCEPTED or candidate.decided_at != decided_at:
        return
    try:
        with transaction.atomic():
            _candidate, fact = undo_decision(candidate, decided_at=decided_at, refuse_removal=refuse_removal)
            if fact is not None and fact.pk is not None:
                call_for_review(fact)
    except DomainError:
        return
