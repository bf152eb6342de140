"""Turns rows of the claim table into what the pure rules of verdicts look at."""

from quizzes.facts.models import NAME_TYPES, Claim, Fact
from quizzes.facts.property_order import Order
from quizzes.facts.sisters import Sister
from quizzes.facts.witnesses import ClaimView
from quizzes.language.values import BadValue, Value, parse_value


def claim_view(claim: Claim) -> ClaimView:
    """Return a claim as the verdict sees it; needs its document and, where it has one, its named subject."""
    document = claim.document
    return ClaimView(
        value=claimed_value(claim),
        document=document.slug,
        publisher=document.publisher,
        is_machine_written=document.is_machine_written,
        side=document.side,
        as_of=claim.as_of,
        scope=claim.scope_en or claim.scope_az or "",
        relayed_from=claim.relayed_from_en or claim.relayed_from_az or "",
        subject=claim.value_subject.slug if claim.value_subject_id else "",
        is_doubted=bool(claim.doubt_en or claim.doubt_az),
        bound=claim.bound,
    )


def sister_of(fact: Fact, asked: Fact, *, order: Order) -> Sister:
    """Return a fact as the verdict on another one, or on itself, sees it."""
    row = fact.property
    return Sister(
        row.pk,
        fact.qualifier,
        tuple(claim_view(claim) for claim in fact.claims.all()),
        is_self=fact.pk == asked.pk,
        follows=order.get(row.pk, frozenset()),
        part=row.part_id,
        whole=row.whole_id,
    )


def claimed_value(claim: Claim) -> Value:
    """Return the typed value of a claim; what cannot be read as its type counts as words, as the document has them."""
    try:
        return claim.typed_value
    except BadValue:
        words = claim.value or claim.value_text_en or claim.value_text_az or claim.exact
        name_type = claim.value_type if claim.value_type in NAME_TYPES else "text"
        return parse_value(name_type, words)
