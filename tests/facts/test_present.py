"""How a fact stands beside what was remembered of it, in words of both languages."""

import datetime

import pytest
from django.utils.translation import override

from quizzes.facts.actions import say_meaning_is_unchanged
from quizzes.facts.models import RestsOnFact
from quizzes.facts.present import present_fact, present_facts
from quizzes.facts.queries import facts_to_review
from quizzes.models import LessonFact, SameMeaning
from tests.factories import FEBRUARY_2026, ClaimFactory, FactFactory, TeacherFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return ClaimFactory(fact__subject__name_en="Kalbajar District", fact__subject__name_az="Kəlbəcər rayonu")


@pytest.fixture
def remembered(claim) -> RestsOnFact:
    row = LessonFact(fact=claim.fact)
    present_fact(claim.fact_id).remember_in(row)
    return row


def change(claim, value: str) -> str:
    claim.value = value
    claim.save()
    return present_fact(claim.fact_id).fingerprint


def test_fact_that_is_as_it_was_has_not_changed(claim, remembered):
    assert not present_fact(claim.fact_id).has_changed_since(remembered)
    assert present_fact(claim.fact_id).differences_since(remembered, "en") == []
    assert not present_fact(claim.fact_id).has_changed_since(LessonFact(fact=claim.fact))


def test_changed_fact_says_what_was_and_what_is_in_both_languages(claim, remembered):
    change(claim, "3055")
    present = present_fact(claim.fact_id)
    assert present.has_changed_since(remembered)
    for language, label in (("en", "Value that we teach"), ("az", None)):
        with override(language):
            taught, values = present.differences_since(remembered, language)
        assert ("3054" in taught.then, "3055" in taught.now) == (True, True)
        assert ("3054" in values.then, "3055" in values.now) == (True, True)
        assert label in (None, taught.label)


def test_change_that_words_do_not_show_is_shown_in_exact_form(claim, remembered):
    claim.is_approximate = True
    claim.value_text_en = claim.value_text_az = ""
    claim.save()
    present = present_fact(claim.fact_id)
    assert present.has_changed_since(remembered)
    assert present.differences_since(remembered, "en")


def test_unchanged_meaning_is_transitive_and_said_once(claim, remembered):
    teacher, first = TeacherFactory(), remembered.fingerprint
    second = change(claim, "3055")
    say_meaning_is_unchanged(claim.fact, old=first, new=second, by=teacher, now=FEBRUARY_2026)
    assert not present_fact(claim.fact_id).has_changed_since(remembered)
    third = change(claim, "3056")
    assert present_fact(claim.fact_id).has_changed_since(remembered)
    for _time in range(2):
        say_meaning_is_unchanged(claim.fact, old=second, new=third, by=teacher, now=FEBRUARY_2026)
    assert not present_fact(claim.fact_id).has_changed_since(remembered)
    assert SameMeaning.objects.count() == 2
    change(claim, "4000")
    assert present_fact(claim.fact_id).has_changed_since(remembered)


def test_equivalence_of_one_fact_is_not_that_of_another(claim, remembered):
    other = FactFactory()
    new = change(claim, "3055")
    say_meaning_is_unchanged(other, old=remembered.fingerprint, new=new, by=TeacherFactory(), now=FEBRUARY_2026)
    assert present_fact(claim.fact_id).has_changed_since(remembered)


@pytest.mark.parametrize("count", [1, 3])
def test_present_facts_take_three_queries(count, django_assert_num_queries):
    claims = ClaimFactory.create_batch(count)
    with django_assert_num_queries(3):
        present = present_facts(claim.fact_id for claim in claims)
        assert len({fact.fingerprint for fact in present.values()}) == count
        assert all(fact.description for fact in present.values())
    with django_assert_num_queries(0):
        assert present_facts([]) == {}


def test_fact_is_to_be_reviewed_when_its_day_has_passed():
    day = datetime.date(2026, 9, 30)
    fact = FactFactory(review_after=day)
    FactFactory()
    assert not facts_to_review(day).exists()
    assert list(facts_to_review(day + datetime.timedelta(days=1))) == [fact]
