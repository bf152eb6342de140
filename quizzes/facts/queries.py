"""Named reads of facts with their claims, and what the claims come to."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Prefetch, QuerySet

from quizzes.facts.claim_views import claim_view, claimed_value, sister_of
from quizzes.facts.models import Claim, Fact, Property
from quizzes.facts.property_limits import is_within_limits
from quizzes.facts.property_order import NO_ORDER, Order, order_of
from quizzes.facts.verdicts import Verdict, VerdictKind, verdict_on
from quizzes.sources.queries import with_headings


def claims_with_documents() -> QuerySet[Claim]:
    """Return claims with document (without its text), named subject and heading, human-written documents first."""
    return (
        with_headings(Claim.objects.select_related("document", "value_subject"))
        .defer("document__text")
        .order_by("document__is_machine_written", "document__published_on", "document__slug", "passage_number", "pk")
    )


def facts_with_claims(slugs: Iterable[str] | None = None) -> QuerySet[Fact]:
    """Return facts with subject, property and claims ready to be drawn: two queries, whatever their number."""
    facts = Fact.objects.select_related("subject", "property").prefetch_related(
        Prefetch("claims", claims_with_documents())
    )
    return facts if slugs is None else facts.filter(slug__in=list(slugs))


def visible_facts() -> QuerySet[Fact]:
    """Return the facts that pupils may see, with their claims."""
    return facts_with_claims().filter(is_for_pupils=True)


def facts_to_review(today: date) -> QuerySet[Fact]:
    """Return the facts whose “review after” has passed on that day of the school."""
    return Fact.objects.filter(review_after__lt=today)


def verdict_of(fact: Fact, *, among: Iterable[Fact] = (), order: Order = NO_ORDER) -> Verdict:
    """Return the verdict on a fact from its claims; without a query where `facts_with_claims` was used.

    among holds the fact and others whose claims may show that it cannot be right (`facts_beside`), order is
    `property_order`.
    """
    row = fact.property
    views = [claim_view(claim) for claim in fact.claims.all()]
    sisters = [sister_of(other, fact, order=order) for other in among if _may_tell(other, fact, order)]
    return verdict_on(
        views,
        is_single_valued=row.is_single_valued,
        is_out_of_limits=not all(is_within_limits(row, view.value) for view in views),
        sisters=sisters,
    )


def _may_tell(other: Fact, fact: Fact, order: Order) -> bool:
    return other.subject_id == fact.subject_id and other.property_id in _properties_beside(fact.property, order)


def _properties_beside(row: Property, order: Order) -> set[int]:
    """Return the keys of what a property is held against, itself included: what comes before and after, its numbers."""
    later = {key for key, earlier in order.items() if row.pk in earlier}
    numbers = {key for key in (row.part_id, row.whole_id) if key is not None}
    return {row.pk, *order.get(row.pk, ()), *later, *numbers}


def property_order() -> Order:
    """Return for each property those that it is never earlier than, directly or by way of others: one query."""
    return order_of(Property.follows.through.objects.values_list("from_property", "to_property"))


def facts_beside(fact: Fact, *, order: Order, is_for_pupils_only: bool) -> list[Fact]:
    """Return the other facts on its subject against which a fact can be held: two queries, none where nothing can."""
    beside = _properties_beside(fact.property, order) - {fact.property_id}
    facts = visible_facts() if is_for_pupils_only else facts_with_claims()
    return list(facts.filter(subject=fact.subject_id, property__in=beside)) if beside else []


def taught_claim(fact: Fact) -> Claim | None:
    """Return the claim whose value we teach: the chosen one, else one that nobody doubts where the sources agree.

    One in the unit of the property stands before those in other units, so that what is taught stays as it is when one
    more source says the same in another one.

    None where the sources disagree, or differ in rounding, precision or spelling, and no teacher has chosen; and where
    every claim is doubted or impossible.
    """
    claims = list(fact.claims.all())
    chosen = next((claim for claim in claims if claim.is_taught), None)
    if chosen is not None:
        return chosen
    plain = [claim for claim in claims if not is_doubted(claim)]
    plain.sort(key=lambda claim: claim.unit != fact.property.unit)
    verdict = verdict_of(fact)
    says_one_thing = len(verdict.values) == 1 and verdict.kind in {VerdictKind.SINGLE, VerdictKind.AGREED}
    if len(plain) == 1 and not verdict.is_disputed:
        return plain[0]
    return plain[0] if plain and says_one_thing else None


def is_doubted(claim: Claim) -> bool:
    """Return whether a claim must not be taught plainly: somebody noted a doubt, no calendar has the day, or the
    number is none that the property can have. Needs its fact with the property."""
    if claim.is_impossible or claim.doubt_en or claim.doubt_az:
        return True
    return not is_within_limits(claim.fact.property, claimed_value(claim))
