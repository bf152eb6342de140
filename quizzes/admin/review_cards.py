"""The list beside the text on the review page: one card for each candidate, with what accepting it comes to."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quizzes.admin.review_words import as_claim, date_in_words, reasons_in_words, standing, value_in_words
from quizzes.facts.accepting import fact_for, wording_of
from quizzes.facts.decisions import decision_sentence
from quizzes.facts.models import Candidate, Claim, Fact
from quizzes.facts.queries import facts_with_claims
from quizzes.facts.reviews import COVERED, WAITING, Mark, Review
from quizzes.language.letters import slug


@dataclass
class Card:
    """What the page shows of one candidate; `standing` as in review_words, None where it is on no fact."""

    candidate: Candidate
    mark: Mark
    value: str
    about: str
    notes: list[str]
    fact_url: str = ""
    fact_name: str = ""
    standing: dict[str, object] | None = None
    can_accept: bool = False
    kin: str = ""
    kin_sentence: str = ""
    decision: str = ""
    undo: str = ""
    problems: list[str] = field(default_factory=list)


def cards_of(review: Review, marks: Collection[Mark]) -> list[Card]:
    """Return the cards of these candidates in their order, in a constant number of queries."""
    by_pk = {mark.pk: mark for mark in marks}
    rows = list(
        Candidate.objects.filter(pk__in=by_pk)
        .select_related("subject", "property", "value_subject", "decided_by", "merged_into", "claim")
        .order_by("start", "pk")
    )
    for row in rows:
        row.document = review.document
    covering = Claim.objects.filter(pk__in=[mark.claim for mark in marks if mark.claim])
    claims = {claim.pk: claim for claim in covering} | {row.claim_id: row.claim for row in rows if row.claim_id}
    facts = list(_facts_of(rows, claims.values()))
    by_key = {(fact.subject_id, fact.property_id, fact.qualifier): fact for fact in facts}
    by_id = {fact.pk: fact for fact in facts}
    return [_card(row, by_pk[row.pk], review, claims=claims, facts=by_id, asked=by_key) for row in rows]


def _facts_of(rows: Iterable[Candidate], claims: Iterable[Claim]) -> QuerySet[Fact]:
    """Return the facts of the claims, and those about which a waiting candidate may say something."""
    pairs = {(row.subject_id, row.property_id) for row in rows if row.subject_id and row.property_id}
    asked = [Q(subject=subject, property=prop) for subject, prop in sorted(pairs)]
    return facts_with_claims().filter(reduce(or_, asked, Q(pk__in={claim.fact_id for claim in claims})))


def _card(row: Candidate, mark: Mark, review: Review, *, claims: dict[int, Claim], facts: dict, asked: dict) -> Card:
    card = Card(row, mark, value_in_words(row), about_in_words(row), notes_in_words(row))
    claim = claims.get(mark.claim or row.claim_id)
    if claim is not None:
        _show_claim(card, claim, facts[claim.fact_id])
    elif mark.status == WAITING:
        _show_prospect(card, asked)
        if row.kin and review.kin[row.kin] > 1:
            card.kin = row.kin
            count = review.kin[row.kin]
            card.kin_sentence = ngettext("%(count)s like it waits", "%(count)s like it wait", count) % {"count": count}
    if mark.status not in {WAITING, COVERED}:
        card.decision, card.undo = decision_in_words(row), f"{row.pk}@{row.decided_at.isoformat()}"
    return card


def _show_claim(card: Card, claim: Claim, fact: Fact) -> None:
    card.fact_url, card.fact_name = _desk_address(fact), str(fact)
    if card.mark.status == Candidate.Decision.ACCEPTED:
        card.standing = standing(next(row for row in fact.claims.all() if row.pk == claim.pk), fact)


def _show_prospect(card: Card, asked: dict) -> None:
    row = card.candidate
    card.can_accept = wording_of(row) is not None
    fact = fact_for(row.subject, row.property, qualifier=slug(row.qualifier), as_of=row.as_of, facts=asked)
    if fact is not None:
        card.fact_url, card.fact_name = _desk_address(fact), str(fact)
        card.standing = standing(as_claim(row, fact), fact)


def about_in_words(row: Candidate) -> str:
    """Return what a candidate is said of: subject, property, qualifier and date, as far as the machine read them."""
    unnamed = _("subject not known")
    subject = str(row.subject) if row.subject else (f"“{row.subject_text}”?" if row.subject_text else unnamed)
    read = row.property_text.replace("-", " ")
    prop = str(row.property) if row.property else (f"“{read}”?" if read else _("unnamed"))
    as_of = _("as of %(date)s") % {"date": date_in_words(row.as_of)} if row.as_of else ""
    return " · ".join(part for part in (subject, prop, row.qualifier, as_of) if part)


def notes_in_words(row: Candidate) -> list[str]:
    """Return what a teacher should know before deciding: whom it was heard from, what was guessed, and why."""
    notes = []
    if row.relayed_from:
        notes.append(_("heard from: %(whom)s") % {"whom": row.relayed_from})
    if row.is_approximate:
        notes.append(_("approximate"))
    if row.bound:
        notes.append(row.get_bound_display())
    if row.is_impossible:
        notes.append(_("no calendar has it"))
    if row.is_inferred and not any("inferred" in reason for reason in row.reason):
        notes.append(_("inferred"))
    return notes + reasons_in_words(row.reason)


def decision_in_words(row: Candidate) -> str:
    """Return who decided what and when, and what has become of it since."""
    sentence = decision_sentence(row)
    if row.decision == Candidate.Decision.ACCEPTED and row.claim_id is None:
        sentence += " " + _("Its claim was removed from the fact since.")
    if row.decision == Candidate.Decision.MERGED and row.merged_into is not None:
        sentence += " " + _("It goes with “%(words)s”.") % {"words": row.merged_into.exact}
    return sentence


def _desk_address(fact: Fact) -> str:
    return reverse("admin:quizzes_fact_change", args=[fact.pk])
