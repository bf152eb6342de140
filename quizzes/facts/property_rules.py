"""What a property must not say of others: nothing follows itself, a share is of two numbers alike, and no value that is
taught lies outside of its limits."""

from collections.abc import Iterable, Iterator

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from quizzes.facts.claim_views import claimed_value
from quizzes.facts.models import Claim, Property
from quizzes.facts.property_limits import is_within_limits, limits_in_base
from quizzes.facts.queries import property_order
from quizzes.facts.writing import write_claim
from quizzes.language.units import dimension
from quizzes.language.values import DATE_TYPES
from quizzes.people.errors import DomainError

COUNTING_TYPES = frozenset({"count", "quantity", "money"})


def problems_of(row: Property, *, follows: Iterable[Property]) -> Iterator[DomainError]:
    """Return what cannot be in a property, saved or not, that shall follow these; each at its field."""
    yield from _problems_of_order(row, list(follows))
    yield from _problems_of_share(row)
    yield from _problems_of_limits(row)


def _problems_of_order(row: Property, follows: list[Property]) -> Iterator[DomainError]:
    if follows and row.value_type not in DATE_TYPES:
        yield DomainError(
            _("Only dates come after one another, and the values of this property are none."), field="follows"
        )
    for other in follows:
        if other.value_type not in DATE_TYPES:
            said = _("The values of “%(other)s” are no dates, so nothing comes after them.")
            yield DomainError(said % {"other": other}, field="follows")
    order = property_order() if row.pk and follows else {}
    for other in follows:
        if other.pk == row.pk:
            yield DomainError(_("A property does not come after itself."), field="follows")
        elif row.pk in order.get(other.pk, ()):
            said = _("“%(other)s” comes after this one already, so that each would come after the other.")
            yield DomainError(said % {"other": other}, field="follows")
    later = list(row.followed_by.all()) if row.pk and row.value_type not in DATE_TYPES else []
    if later:
        said = _("These come after it, so its values stay dates: %(names)s.")
        yield DomainError(said % {"names": _names(later)}, field="value_type")


def _problems_of_share(row: Property) -> Iterator[DomainError]:
    if row.part and row.whole and not _are_alike(row.part, row.whole):
        yield DomainError(_("Part and whole are two numbers that count or measure the same."), field="part")
    for share in Property.objects.filter(part=row) | Property.objects.filter(whole=row) if row.pk else ():
        other = share.whole if share.part_id == row.pk else share.part
        if not _are_alike(row, other):
            said = _("“%(share)s” is a share of it, so it counts or measures the same as “%(other)s”.")
            yield DomainError(said % {"share": share, "other": other}, field="value_type")


def _problems_of_limits(row: Property) -> Iterator[DomainError]:
    if not row.pk or (row.least is None and row.most is None):
        return
    for claim in Claim.objects.filter(fact__property=row, is_taught=True).select_related("fact__subject"):
        value = claimed_value(claim)
        if not is_within_limits(row, value):
            is_below = row.least is not None and value.low < limits_in_base(row)[0]
            said = _("“%(fact)s” teaches a value outside, %(value)s. Choose another one there first.")
            words = {
                "fact": claim.fact.subject,
                "value": write_claim(claim, (get_language() or "en")[:2], form="label"),
            }
            yield DomainError(said % words, field="least" if is_below else "most")


def _are_alike(one: Property, other: Property) -> bool:
    is_number = {one.value_type, other.value_type} <= COUNTING_TYPES
    return is_number and one.value_type == other.value_type and dimension(one.unit) == dimension(other.unit)


def _names(rows: Iterable[Property]) -> str:
    return ", ".join(str(row) for row in rows)
