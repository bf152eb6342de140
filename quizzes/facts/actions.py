"""Writes claims: their typed values, which of them is taught, and how a dispute was settled."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from quizzes.facts.models import NAME_TYPES, Claim, Fact, SameMeaning, TypedValue
from quizzes.facts.queries import facts_with_claims, is_doubted, verdict_of
from quizzes.language.values import BadValue
from quizzes.people.authorship import change_as
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.people.publication import LANGUAGES
from quizzes.sources.actions import anchor_quotation
from quizzes.sources.cleaning import refuse_invalid

STORED_PLACES = Decimal("1E-9")


@transaction.atomic
def save_claim(claim: Claim, *, by: User | None = None) -> Claim:
    """Save a claim with its typed value derived and its words looked up in the passage; raises DomainError.

    The history names `by`, or else who is signed in.
    """
    change_as(claim, by)
    derive_claim_values(claim)
    anchor_quotation(claim)
    refuse_invalid(claim)
    claim.save()
    return claim


def derive_claim_values(claim: Claim) -> None:
    """Set the type of a claim's value from its property, the unit where none is given, and the interval; unsaved.

    Raises DomainError where the value is none of that type.
    """
    claim.value_type = claim.fact.property.value_type
    if claim.value_type not in NAME_TYPES:
        claim.unit = claim.unit or claim.fact.property.unit
    elif not claim.value:
        claim.value = claim.value_text_en or claim.exact
    derive_typed_value(claim)


def derive_typed_value(row: TypedValue) -> None:
    """Set canonical form, interval and `is_impossible` of a claim or option from its value, unsaved.

    A row without a type or a value has no interval. Raises DomainError at the field `value`.
    """
    row.numeric_low = row.numeric_high = None
    row.is_impossible = False
    if not row.value_type or not row.value:
        return
    try:
        value = row.typed_value
        low, high = (None if end is None else end.quantize(STORED_PLACES) for end in (value.low, value.high))
    except (BadValue, InvalidOperation) as error:
        raise DomainError(
            _("“%(value)s” cannot be read as a value of this type. Write a date as 2020-11-25 and a number as 3054.")
            % {"value": row.value},
            field="value",
        ) from error
    row.value, row.unit, row.is_impossible = value.value, value.unit or "", value.is_impossible
    row.numeric_low, row.numeric_high = low, high


@transaction.atomic
def teach_claim(claim: Claim, *, by: User | None = None) -> None:
    """Make this claim the one that its fact teaches; raises DomainError for a doubted or impossible one.

    The history names `by`, or else who is signed in.
    """
    if is_doubted(claim):
        raise DomainError(_("A doubted or impossible value is not taught."), field="is_taught")
    stop_teaching(Claim.objects.filter(fact=claim.fact_id).exclude(pk=claim.pk), by=by)
    claim.is_taught = True
    change_as(claim, by)
    claim.save(update_fields=["is_taught"])


@transaction.atomic
def stop_teaching(claims: QuerySet[Claim], *, by: User | None = None) -> None:
    """Teach none of the claims any longer; each is saved by itself, for its history."""
    for claim in claims.filter(is_taught=True):
        claim.is_taught = False
        change_as(claim, by)
        claim.save(update_fields=["is_taught"])


@transaction.atomic
def choose_taught(fact: Fact, claim: Claim | None, *, reason: Mapping[str, str], by: User, now: datetime) -> None:
    """Teach this claim, or none; where a reason is given it settles the dispute. Raises DomainError as those do."""
    if claim is None:
        stop_teaching(Claim.objects.filter(fact=fact), by=by)
    elif any((text or "").strip() for text in reason.values()):
        settle_dispute(fact, claim=claim, reason=reason, by=by, now=now)
    else:
        teach_claim(claim, by=by)


@transaction.atomic
def settle_dispute(fact: Fact, *, claim: Claim, reason: Mapping[str, str], by: User, now: datetime) -> None:
    """Choose the claim to teach on a disputed fact, with the reason per language; the verdict itself stays.

    Raises DomainError where there is no dispute, no reason in any language, or the claim is another fact's or doubted.
    """
    fresh = facts_with_claims([fact.slug]).get()
    if not verdict_of(fresh).is_disputed:
        raise DomainError(_("The sources do not disagree here: there is nothing to settle."))
    if claim.fact_id != fact.pk:
        raise DomainError(_("This value belongs to another fact."))
    if not any((reason.get(language) or "").strip() for language in LANGUAGES):
        raise DomainError(_("Say why the dispute is settled in this way."), field="settlement")
    teach_claim(claim, by=by)
    for language in LANGUAGES:
        setattr(fact, f"settlement_{language}", (reason.get(language) or "").strip())
    fact.settled_by, fact.settled_at = by, now
    change_as(fact, by)
    refuse_invalid(fact)
    fact.save()


def say_meaning_is_unchanged(fact: Fact, *, old: str, new: str, by: User, now: datetime) -> None:
    """Record that two fingerprints of a fact mean the same, as after a slip; saying it again changes nothing."""
    if old != new:
        SameMeaning.objects.get_or_create(fact=fact, old=old, new=new, defaults={"said_by": by, "said_at": now})
