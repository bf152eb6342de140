"""What properties say of one another and of their values: orders without rings, shares of numbers, limits."""

from decimal import Decimal
from itertools import pairwise

import pytest
from django.db import IntegrityError, transaction

from quizzes.facts.property_order import order_of
from quizzes.facts.property_rules import problems_of
from quizzes.facts.queries import facts_beside, is_doubted, property_order, taught_claim, verdict_of
from quizzes.facts.writing import verdict_sentence
from quizzes.models import Property
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, SubjectFactory


@pytest.mark.parametrize(
    ("pairs", "order"),
    [
        ([], {}),
        ([(2, 1)], {2: {1}}),
        ([(3, 2), (2, 1)], {3: {1, 2}, 2: {1}}),
        ([(4, 3), (4, 2), (3, 1), (2, 1)], {4: {1, 2, 3}, 3: {1}, 2: {1}}),
        ([(1, 2), (2, 1)], {1: {1, 2}, 2: {1, 2}}),
    ],
)
def test_order_goes_by_way_of_others(pairs, order):
    assert order_of(pairs) == order


@pytest.fixture
def dates(db):
    """Three of one kind: the second is never earlier than the first, the third never earlier than the second."""
    rows = [PropertyFactory(name_en=name, value_type="date", unit="") for name in ("begun", "grown", "ended")]
    for earlier, later in pairwise(rows):
        later.follows.add(earlier)
    return rows


def fields(row, follows=()):
    return [problem.field for problem in problems_of(row, follows=follows)]


def test_order_that_goes_round_is_refused(dates):
    begun, grown, ended = dates
    assert fields(begun, [ended]) == ["follows"]
    assert fields(begun, [grown]) == ["follows"]
    assert fields(begun, [begun]) == ["follows"]
    assert fields(ended, [begun, grown]) == []
    assert fields(grown, [begun]) == []


def test_only_dates_come_after_dates(dates):
    begun, grown, ended = dates
    number = PropertyFactory()
    assert fields(ended, [grown, number]) == ["follows"]
    assert fields(number, [begun]) == ["follows"]
    grown.value_type = "count"
    assert fields(grown, [begun]) == ["follows", "value_type"]
    assert fields(Property(value_type="date"), [begun]) == []


@pytest.fixture
def girls(db):
    """Girls, all pupils, and the share that girls are of all pupils."""
    part, whole = (PropertyFactory(slug=slug, value_type="count", unit="") for slug in ("girls", "learners"))
    return part, whole, PropertyFactory(slug="girls-share", value_type="percent", unit="", part=part, whole=whole)


def test_share_is_of_two_numbers_alike(girls):
    part, whole, share = girls
    assert fields(share) == fields(part) == fields(whole) == []
    share.part = PropertyFactory(value_type="date", unit="")
    assert fields(share) == ["part"]
    share.part = PropertyFactory(value_type="quantity", unit="length-meter")
    assert fields(share) == ["part"]
    whole.value_type = "text"
    assert fields(whole) == ["value_type"]


@pytest.mark.parametrize(
    "columns",
    [
        {"whole": None},
        {"part": None},
        {"value_type": "count"},
        {"same": True},
        {"least": Decimal(2), "most": Decimal(1)},
        {"value_type": "text", "part": None, "whole": None, "least": Decimal(1)},
        {"value_type": "date", "part": None, "whole": None, "most": Decimal(1)},
    ],
)
def test_database_refuses_what_it_can_see(girls, columns):
    share = girls[2]
    if columns.pop("same", False):
        columns["part"] = share.whole
    with pytest.raises(IntegrityError), transaction.atomic():
        Property.objects.filter(pk=share.pk).update(**columns)
    Property.objects.filter(pk=share.pk).update(part=None, whole=None, least=Decimal(1), most=Decimal(1))


@pytest.mark.parametrize(("percent", "reasons"), [("40", ()), ("60", ("arithmetic",))])
def test_share_that_its_numbers_do_not_give_is_told(girls, percent, reasons):
    subject, document = SubjectFactory(), DocumentFactory()
    for row, value in zip(girls, ("120", "300", percent), strict=True):
        fact = FactFactory(subject=subject, property=row)
        ClaimFactory(fact=fact, document=document, value=value, value_type=row.value_type, unit="")
    order = property_order()
    told = facts_beside(fact, order=order, is_for_pupils_only=True)
    assert {other.property for other in told} == set(girls[:2])
    assert verdict_of(fact, among=[fact, *told], order=order).reasons == reasons


@pytest.mark.parametrize(
    ("value", "unit", "fits"),
    [
        ("20", "length-millimeter", True),
        ("12000", "length-millimeter", True),
        ("12001", "length-millimeter", False),
        ("19", "length-millimeter", False),
        ("13", "length-meter", False),
        ("1.2", "length-meter", True),
        ("10-30", "length-millimeter", False),
        ("19", "mass-kilogram", True),
    ],
)
@pytest.mark.django_db
def test_number_outside_of_its_limits_is_doubted_and_told(value, unit, fits):
    row = PropertyFactory(unit="length-millimeter", least=Decimal(20), most=Decimal(12000))
    claim = ClaimFactory(fact__property=row, value=value, unit=unit)
    verdict = verdict_of(claim.fact)
    assert (is_doubted(claim), verdict.reasons) == (not fits, () if fits else ("limits",))
    assert taught_claim(claim.fact) == (claim if fits else None)
    said = {"en": "One number cannot be", "az": "Ədədlərdən biri mümkün deyil"}
    assert all((words in verdict_sentence(verdict, language)) is not fits for language, words in said.items())
