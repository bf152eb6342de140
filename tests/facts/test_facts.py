import datetime
from decimal import Decimal

import pytest

from quizzes.facts.actions import save_claim, settle_dispute, teach_claim
from quizzes.facts.fingerprints import fingerprint
from quizzes.facts.queries import facts_with_claims, taught_claim, verdict_of, visible_facts
from quizzes.models import Claim, Fact
from quizzes.people.errors import DomainError
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, SubjectFactory, TeacherFactory

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 2, 2, 9, 0, tzinfo=datetime.UTC)


def claim_on(fact, value, **details):
    return save_claim(
        ClaimFactory.build(fact=fact, value=value, document=DocumentFactory(**details.pop("by", {})), **details)
    )


def fresh(fact):
    return facts_with_claims([fact.slug]).get()


def test_facts_with_claims_costs_two_queries_with_1_and_with_3_facts(django_assert_num_queries):
    for _number in range(3):
        claim_on(FactFactory(), "3054", value_subject=SubjectFactory())
        for facts in (facts_with_claims(), facts_with_claims([Fact.objects.first().slug])):
            with django_assert_num_queries(2):
                for fact in facts:
                    assert verdict_of(fact).kind == "single"
                    assert taught_claim(fact).value == "3054"
                    fingerprint(fact)


def test_visible_facts_leave_out_what_is_not_for_pupils():
    shown, _hidden = FactFactory(), FactFactory(is_for_pupils=False)
    assert list(visible_facts()) == [shown]


def test_save_claim_takes_type_and_unit_from_the_property_and_derives_the_interval():
    claim = claim_on(FactFactory(), "8.65", unit="", value_type="")
    claim.refresh_from_db()
    assert (claim.value_type, claim.unit) == ("quantity", "area-square-kilometer")
    assert claim.numeric_low == claim.numeric_high == Decimal("8650000")


def test_save_claim_impossible_date_is_flagged_and_has_no_interval():
    signed = PropertyFactory(value_type="date", unit="")
    claim = claim_on(FactFactory(property=signed), "2023-06-31", unit="")
    assert (claim.is_impossible, claim.numeric_low, claim.value) == (True, None, "2023-06-31")


def test_save_claim_name_without_value_takes_its_words():
    peak = PropertyFactory(value_type="place", unit="")
    claim = claim_on(FactFactory(property=peak), "", unit="", value_text_en="Gamish", value_text_az="Gamış")
    assert (claim.value, claim.unit) == ("Gamish", "")


@pytest.mark.parametrize("value", ["3,054", "about 3054", "3054 km2"])
def test_save_claim_unreadable_value_is_refused_at_its_field(value):
    fact = FactFactory()
    with pytest.raises(DomainError) as caught:
        claim_on(fact, value)
    assert caught.value.field == "value"
    assert not Claim.objects.exists()


@pytest.mark.parametrize(
    ("claims", "taught"),
    [
        ([("3054", {})], "3054"),
        ([("3054", {}), ("3054", {})], "3054"),
        ([("3054", {}), ("1936", {})], None),
        ([("3054", {}), ("3050", {})], None),
        ([("3054", {}), ("3050", {"is_taught": True})], "3050"),
        ([("3054", {}), ("3050", {"doubt_en": "Rounded?"})], "3054"),
        ([("3054", {"doubt_en": "A slip?"})], None),
        ([], None),
    ],
)
def test_taught_claim_is_the_chosen_one_or_one_beyond_doubt(claims, taught):
    fact = FactFactory()
    for value, details in claims:
        claim_on(fact, value, by={"publisher": f"Publisher of {value}"}, **details)
    found = taught_claim(fresh(fact))
    assert (found and found.value) == taught


def test_teach_claim_replaces_the_one_taught_before():
    fact = FactFactory()
    one, other = claim_on(fact, "3054", is_taught=True), claim_on(fact, "1936")
    teach_claim(other)
    assert list(Claim.objects.filter(is_taught=True)) == [other]
    teach_claim(one)
    assert list(Claim.objects.filter(is_taught=True)) == [one]


def test_teach_claim_doubted_is_refused():
    claim = claim_on(FactFactory(), "3054", doubt_az="Səhv ola bilər.")
    with pytest.raises(DomainError):
        teach_claim(claim)
    assert not Claim.objects.filter(is_taught=True).exists()


def test_settle_dispute_stores_value_reason_and_who_and_the_verdict_stays():
    fact, teacher = FactFactory(), TeacherFactory()
    one, _other = claim_on(fact, "3054"), claim_on(fact, "1936")

    settle_dispute(fact, claim=one, reason={"en": "The newer survey.", "az": "Yeni ölçmə."}, by=teacher, now=NOW)

    settled = fresh(fact)
    assert (settled.settlement_en, settled.settlement_az) == ("The newer survey.", "Yeni ölçmə.")
    assert (settled.settled_by, settled.settled_at, taught_claim(settled)) == (teacher, NOW, one)
    assert verdict_of(settled).is_disputed


def test_settle_dispute_refuses_what_is_none_and_reasons_that_are_none():
    fact, teacher = FactFactory(), TeacherFactory()
    one = claim_on(fact, "3054")
    with pytest.raises(DomainError, match="nothing to settle"):
        settle_dispute(fact, claim=one, reason={"en": "Why not."}, by=teacher, now=NOW)
    claim_on(fact, "1936")
    with pytest.raises(DomainError, match="Say why"):
        settle_dispute(fact, claim=one, reason={"en": " "}, by=teacher, now=NOW)
    with pytest.raises(DomainError, match="another fact"):
        settle_dispute(fact, claim=claim_on(FactFactory(), "1"), reason={"en": "So."}, by=teacher, now=NOW)
    assert fresh(fact).settled_at is None


def fingerprint_after(change):
    fact = FactFactory(slug="area", subject=SubjectFactory(slug="kalbajar"), property=PropertyFactory(slug="area-of"))
    first = claim_on(fact, "3054", by={"publisher": "Trend", "slug": "a-first"})
    claim_on(fact, "3054", by={"publisher": "Azernews", "slug": "a-second"})
    before = fingerprint(fresh(fact))
    change(fact, first)
    return before, fingerprint(fresh(fact))


@pytest.mark.parametrize(
    "change",
    [
        lambda fact, first: claim_on(fact, "3054"),
        lambda fact, first: claim_on(fact, "305400", unit="area-hectare"),
        lambda fact, first: claim_on(fact, "305400", unit="area-hectare", by={"slug": "a-before-all"}),
        lambda fact, first: Claim.objects.filter(pk=first.pk).update(doubt_en="", exact="three thousand", as_of="2020"),
        lambda fact, first: Fact.objects.filter(pk=fact.pk).update(settlement_en="Prose.", qualifier_text_en="Words"),
    ],
)
def test_fingerprint_prose_and_more_of_the_same_change_nothing(change):
    before, after = fingerprint_after(change)
    assert before == after


@pytest.mark.parametrize(
    "change",
    [
        lambda fact, first: claim_on(fact, "1936"),
        lambda fact, first: Claim.objects.filter(fact=fact).update(value="3055"),
        lambda fact, first: Claim.objects.filter(fact=fact).update(unit="area-hectare"),
        lambda fact, first: Claim.objects.filter(fact=fact).update(is_approximate=True),
        lambda fact, first: Claim.objects.filter(fact=fact).exclude(pk=first.pk).delete(),
        lambda fact, first: Fact.objects.filter(pk=fact.pk).update(qualifier="town"),
        lambda fact, first: Claim.objects.filter(fact=fact).update(doubt_en="A slip?"),
    ],
)
def test_fingerprint_value_verdict_and_qualifier_change_it(change):
    before, after = fingerprint_after(change)
    assert before != after
