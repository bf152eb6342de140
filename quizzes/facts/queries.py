"""Named reads of facts with their claims, and what the claims come to."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Prefetch, QuerySet

from quizzes.facts.claim_views import claim_view, sister_of
from quizzes.facts.models import Claim, Fact
from quizzes.facts.sisters import TOLD_BY_SISTERS
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


def verdict_of(fact: Fact, *, among: Iterable[Fact] = ()) -> Verdict:
    """Return the verdict on a fact from its claims; without a query where `facts_with_claims` was used.

    among holds facts whose claims may show that this one cannot be right (`facts_of_subjects`).
    """
    views = [claim_view(claim) for claim in fact.claims.all()]
    sisters = [sister_of(other, fact) for other in among if other.subject_id == fact.subject_id]
    return verdict_on(views, is_single_valued=fact.property.is_single_valued, sisters=sisters)


def facts_of_subjects(subjects: Iterable[int], *, is_for_pupils_only: bool) -> list[Fact]:
    """Return the facts on these subjects that can be held against each other: two queries."""
    facts = visible_facts() if is_for_pupils_only else facts_with_claims()
    return list(facts.filter(subject__in=set(subjects), property__slug__in=TOLD_BY_SISTERS))


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
    """Return whether a claim must not be taught plainly: somebody noted a doubt, or no calendar has the day."""
    return claim.is_impossible or bool(claim.doubt_en or claim.doubt_az)
