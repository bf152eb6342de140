"""Accept, reject, merge and undo: each once, with its claim, and nothing left over."""

import pytest

from quizzes.facts.accepting import Wording, accept_candidate, wording_of
from quizzes.facts.decisions import DecidedOtherwise, merge_candidate, reject_candidate, undo_decision
from quizzes.facts.models import Candidate, Claim, Fact, Property, Subject
from quizzes.facts.queries import facts_with_claims, verdict_of
from quizzes.lessons.actions import refresh_lesson_facts
from quizzes.people.errors import DomainError
from quizzes.questions.claim_uses import refuse_removal
from tests.factories import FEBRUARY_2026, ClaimFactory, FactFactory, LessonFactory, QuestionFactory

NOW = FEBRUARY_2026


def accept(lachin, exact="1840 square kilometers", **changes) -> Claim:
    candidate = lachin.find(exact)
    wording = wording_of(candidate)
    if changes:
        said = {"subject": lachin.subject, "property": lachin.area, "value": candidate.value}
        wording = Wording(**(said | changes))
    return accept_candidate(candidate, wording=wording, by=lachin.teacher, now=NOW)


def undo(row: Candidate, **options):
    row.refresh_from_db()
    options = {"decided_at": row.decided_at, "refuse_removal": refuse_removal} | options
    return undo_decision(row, **options)


def test_accepting_makes_a_claim_on_a_new_fact_and_says_who_and_when(lachin):
    claim = accept(lachin)
    row = lachin.find("1840 square kilometers")
    assert (row.decision, row.decided_by, row.decided_at, row.claim) == ("accepted", lachin.teacher, NOW, claim)
    assert (claim.fact.subject, claim.fact.property, claim.fact.qualifier) == (lachin.subject, lachin.area, "")
    assert (claim.value, claim.unit, claim.state) == ("1840", "area-square-kilometer", "found")
    assert (claim.start, claim.end) == (row.start, row.end)
    assert row.has_made_fact


def test_accepting_joins_the_fact_that_is_there_and_shows_the_dispute(lachin):
    fact = FactFactory(subject=lachin.subject, property=lachin.area)
    ClaimFactory(fact=fact, value="1900", exact="1900 sq. km")
    claim = accept(lachin)
    assert claim.fact == fact
    assert verdict_of(facts_with_claims([fact.slug]).get()).is_disputed


def test_fact_that_asks_for_the_very_date_comes_first(lachin):
    dated = FactFactory(subject=lachin.subject, property=lachin.area, qualifier="1989")
    FactFactory(subject=lachin.subject, property=lachin.area)
    assert accept(lachin, as_of="1989").fact == dated
    assert accept(lachin, "1835 square kilometers", as_of="1990").fact.qualifier == ""


def test_new_subject_and_property_are_made_with_the_claim(lachin):
    river = Subject(name_en="Hakari", kind="river")
    prop = Property(name_az="axın uzunluğu", value_type="quantity", unit="length-kilometer")
    claim = accept(lachin, "113 km", subject=river, property=prop, scope={"en": "upper course", "az": ""})
    assert (claim.fact.subject.slug, claim.fact.property.slug) == ("hakari", "axin-uzunlugu")
    assert (claim.unit, claim.scope_en) == ("length-kilometer", "upper course")


def test_refused_value_leaves_nothing_behind(lachin):
    with pytest.raises(DomainError) as refusal:
        accept(lachin, subject=Subject(name_en="Hakari"), value="many")
    assert refusal.value.field == "value"
    assert not Subject.objects.filter(name_en="Hakari").exists()
    assert not Fact.objects.exists()
    assert lachin.find("1840 square kilometers").decision == "waiting"


def test_second_teacher_is_told_who_decided(lachin):
    row = lachin.find("113 km")
    reject_candidate(row, by=lachin.teacher, now=NOW)
    with pytest.raises(DecidedOtherwise, match="rejected by Nigar"):
        accept_candidate(row, wording=Wording(lachin.subject, lachin.length, "113"), by=lachin.other, now=NOW)
    assert not Claim.objects.exists()


def test_accepting_twice_makes_one_claim(lachin):
    accept(lachin)
    with pytest.raises(DecidedOtherwise, match="accepted by Nigar"):
        accept(lachin)
    assert Claim.objects.count() == 1


def test_same_words_of_a_fact_are_not_claimed_twice(lachin):
    row = lachin.find("1840 square kilometers")
    fact = FactFactory(subject=lachin.subject, property=lachin.area)
    ClaimFactory(fact=fact, document=lachin.document, passage_number=row.passage_number, exact=row.exact)
    with pytest.raises(DomainError, match="already"):
        accept(lachin)


def test_merged_shares_the_claim_whenever_it_is_made(lachin):
    one, other = lachin.find("1840 square kilometers"), lachin.find("1835 square kilometers")
    merge_candidate(other, into=one, by=lachin.teacher, now=NOW)
    claim = accept(lachin)
    other.refresh_from_db()
    assert (other.decision, other.merged_into, other.claim) == ("merged", one, claim)
    assert Claim.objects.count() == 1


def test_merging_follows_to_the_one_that_speaks_for_both(lachin):
    one, two, three = (lachin.find(words) for words in ("1840 square kilometers", "1835 square kilometers", "113 km"))
    merge_candidate(two, into=one, by=lachin.teacher, now=NOW)
    merge_candidate(three, into=two, by=lachin.teacher, now=NOW)
    three.refresh_from_db()
    assert three.merged_into == one
    with pytest.raises(DomainError, match="already"):
        merge_candidate(one, into=two, by=lachin.teacher, now=NOW)


def test_merging_into_a_rejected_one_or_another_document_is_refused(lachin):
    one, other = lachin.find("1840 square kilometers"), lachin.find("113 km")
    reject_candidate(other, by=lachin.teacher, now=NOW)
    for into in (other, ClaimFactory()):
        with pytest.raises(DomainError):
            merge_candidate(one, into=into, by=lachin.teacher, now=NOW)
    assert lachin.find("1840 square kilometers").decision == "waiting"


def test_undo_takes_the_claim_and_the_fact_that_it_made(lachin):
    claim = accept(lachin)
    row, fact = undo(lachin.find("1840 square kilometers"))
    assert (row.decision, row.decided_by, row.claim, fact.pk) == ("waiting", None, None, None)
    assert not Claim.objects.filter(pk=claim.pk).exists()
    assert not Fact.objects.exists()


def test_undo_leaves_a_fact_that_was_there(lachin):
    fact = FactFactory(subject=lachin.subject, property=lachin.area)
    accept(lachin)
    undo(lachin.find("1840 square kilometers"))
    assert Fact.objects.get() == fact
    assert not Claim.objects.exists()


def test_undo_of_what_somebody_decided_again_is_refused(lachin):
    row = lachin.find("113 km")
    reject_candidate(row, by=lachin.teacher, now=NOW)
    undo(row)
    reject_candidate(row, by=lachin.other, now=NOW.replace(hour=12))
    with pytest.raises(DecidedOtherwise, match="Kamran"):
        undo(row, decided_at=NOW)


def test_undo_is_refused_where_a_question_or_a_lesson_rests_on_the_claim(lachin):
    claim = accept(lachin)
    question = QuestionFactory(fact=claim.fact, stem_en="How large is it?")
    with pytest.raises(DomainError, match="How large is it"):
        undo(lachin.find("1840 square kilometers"))
    question.delete()
    lesson = LessonFactory(body_en=f"{{{claim.fact.slug}}}", title_en="Lachin lesson")
    refresh_lesson_facts(lesson)
    with pytest.raises(DomainError, match="Lachin lesson"):
        undo(lachin.find("1840 square kilometers"))
    assert lachin.find("1840 square kilometers").decision == "accepted"
    ClaimFactory(fact=claim.fact)
    undo(lachin.find("1840 square kilometers"))
    assert claim.fact.claims.count() == 1


def test_undo_is_refused_for_what_is_taught_or_named_in_a_stem(lachin):
    claim = accept(lachin)
    ClaimFactory(fact=claim.fact)
    Claim.objects.filter(pk=claim.pk).update(is_taught=True)
    with pytest.raises(DomainError, match="teach"):
        undo(lachin.find("1840 square kilometers"))
    Claim.objects.filter(pk=claim.pk).update(is_taught=False)
    QuestionFactory(fact=claim.fact, form="attributed", attributed_to=lachin.document, stem_en="Says Trend?")
    with pytest.raises(DomainError, match="Says Trend"):
        undo(lachin.find("1840 square kilometers"))


def test_claim_removed_elsewhere_leaves_a_decision_that_can_be_undone(lachin):
    accept(lachin).delete()
    row = lachin.find("1840 square kilometers")
    assert (row.decision, row.claim) == ("accepted", None)
    assert undo(row)[0].decision == "waiting"
