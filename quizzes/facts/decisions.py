"""Decides about candidates: accept, reject, merge, and undo; each decision once, by whoever is first."""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from quizzes.facts.models import Candidate, Claim, Fact
from quizzes.language.writing import write_datetime
from quizzes.people.errors import DomainError
from quizzes.people.models import User

Decision = Candidate.Decision


class DecidedOtherwise(DomainError):
    """Somebody was faster, or the page was old: `candidate` says how it stands now."""

    def __init__(self, candidate: Candidate) -> None:
        super().__init__(decision_sentence(candidate))
        self.candidate = candidate


def decision_sentence(candidate: Candidate) -> str:
    """Return who decided what about a candidate and when, in a whole sentence."""
    if candidate.decision == Decision.WAITING:
        return _("“%(words)s” waits for a decision: the last one was undone.") % {"words": candidate.exact}
    sentence = {
        Decision.ACCEPTED: _("“%(words)s” was accepted by %(person)s on %(when)s."),
        Decision.REJECTED: _("“%(words)s” was rejected by %(person)s on %(when)s."),
        Decision.MERGED: _("“%(words)s” was merged with another one by %(person)s on %(when)s."),
    }[Decision(candidate.decision)]
    when = write_datetime(candidate.decided_at, (get_language() or "en")[:2])
    return sentence % {"words": candidate.exact, "person": candidate.decided_by, "when": when}


def take_decision(candidate: Candidate, decision: str, *, by: User, now: datetime) -> Candidate:
    """Mark a waiting candidate as decided and return it fresh; call it inside a transaction.

    The update is the lock: of two teachers at once one finds nothing to update. Raises DecidedOtherwise.
    """
    waiting = Candidate.objects.filter(pk=candidate.pk, decision=Decision.WAITING)
    if not waiting.update(decision=decision, decided_by=by, decided_at=now):
        raise DecidedOtherwise(Candidate.objects.select_related("decided_by").get(pk=candidate.pk))
    return Candidate.objects.select_related("document").get(pk=candidate.pk)


@transaction.atomic
def reject_candidate(candidate: Candidate, *, by: User, now: datetime) -> Candidate:
    """Say that the document does not claim this, or that it is not worth a fact; raises DecidedOtherwise."""
    return take_decision(candidate, Decision.REJECTED, by=by, now=now)


@transaction.atomic
def merge_candidate(candidate: Candidate, *, into: Candidate | Claim, by: User, now: datetime) -> Candidate:
    """Say that a candidate repeats another one of its document, or a claim: together they make one claim.

    Raises DomainError where they stand in different documents or the other one is rejected, and DecidedOtherwise.
    """
    if into.document_id != candidate.document_id or (isinstance(into, Candidate) and into.pk == candidate.pk):
        raise DomainError(_("Only two proposals of one document can be merged."), field="target")
    merged = take_decision(candidate, Decision.MERGED, by=by, now=now)
    if isinstance(into, Claim):
        accepted = into.candidates.filter(decision=Decision.ACCEPTED).first()
        into, merged.claim = accepted, into
    if into is not None:
        into = _end_of_chain(into, candidate)
        merged.merged_into, merged.claim = into, into.claim
    merged.save(update_fields=["merged_into", "claim"])
    Candidate.objects.filter(merged_into=merged).update(merged_into=merged.merged_into, claim=merged.claim)
    return merged


def _end_of_chain(into: Candidate, candidate: Candidate) -> Candidate:
    """Return the candidate that speaks for `into`; two that were merged into each other are refused."""
    into = Candidate.objects.select_for_update().get(pk=into.pk)
    if into.decision == Decision.MERGED and into.merged_into_id:
        into = Candidate.objects.select_for_update().get(pk=into.merged_into_id)
    if into.pk == candidate.pk:
        raise DomainError(_("The other one is merged into this one already."), field="target")
    if into.decision == Decision.REJECTED:
        raise DomainError(_("The other one was rejected. Undo that first, or reject this one too."), field="target")
    return into


@transaction.atomic
def undo_decision(
    candidate: Candidate, *, decided_at: datetime, refuse_removal: Callable[[Claim], None]
) -> tuple[Candidate, Fact | None]:
    """Let a candidate wait again and take away the claim that accepting it made; return it and the fact concerned.

    decided_at is the time of the decision that the page showed: a later one by somebody else stays, and is told by
    DecidedOtherwise. refuse_removal raises DomainError where something hangs on the claim; then nothing changes. A fact
    that was made by accepting goes too where nothing is left of it; the returned one then has no pk.
    """
    fresh = Candidate.objects.select_for_update().get(pk=candidate.pk)
    if fresh.decision == Decision.WAITING or fresh.decided_at != decided_at:
        raise DecidedOtherwise(Candidate.objects.select_related("decided_by").get(pk=candidate.pk))
    claim = fresh.claim if fresh.decision == Decision.ACCEPTED else None
    has_made_fact = fresh.has_made_fact
    fresh.decision, fresh.decided_by, fresh.decided_at = Decision.WAITING, None, None
    fresh.claim, fresh.merged_into, fresh.has_made_fact = None, None, False
    fresh.save(update_fields=["decision", "decided_by", "decided_at", "claim", "merged_into", "has_made_fact"])
    if claim is None:
        return fresh, None
    refuse_removal(claim)
    _let_wait_again(claim)
    fact = claim.fact
    claim.delete()
    if has_made_fact and not fact.claims.exists():
        fact.delete()
    return fresh, fact


def _let_wait_again(claim: Claim) -> None:
    """Those merged with the claim by itself, and not with the candidate that it was made of, lose their partner."""
    Candidate.objects.filter(~Q(decision=Decision.ACCEPTED), claim=claim, merged_into__isnull=True).update(
        decision=Decision.WAITING, decided_by=None, decided_at=None, claim=None
    )
