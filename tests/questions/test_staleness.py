"""A question is stale while its fact means something else than it remembers, and until somebody reviews it."""

import pytest

from quizzes.facts.actions import say_meaning_is_unchanged
from quizzes.facts.present import present_fact
from quizzes.models import Question
from quizzes.questions.actions import (
    NotPublishable,
    publish_question,
    refresh_version,
    remember_other_fact,
    review_question,
    withdraw_question,
)
from quizzes.questions.staleness import is_stale, stale_question_ids
from tests.factories import FEBRUARY_2026, ClaimFactory, OptionFactory, QuestionFactory, TeacherFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return ClaimFactory()


@pytest.fixture
def question(claim):
    question = QuestionFactory(fact=claim.fact)
    refresh_version(question)
    return fresh(question)


def fresh(question) -> Question:
    return Question.objects.get(pk=question.pk)


def change(claim, value="3055"):
    claim.value = value
    claim.save()


def test_question_is_stale_once_its_fact_says_something_else(claim, question):
    assert not is_stale(question)
    assert stale_question_ids() == []
    change(claim)
    assert is_stale(question)
    assert stale_question_ids() == [question.pk]
    change(claim, "3054")
    assert not is_stale(question)


def test_prose_and_a_source_that_agrees_leave_a_question_fresh(claim, question):
    ClaimFactory(fact=claim.fact, document__publisher="Trend")
    claim.scope_en = "the whole district"
    claim.save()
    assert not is_stale(question)


def test_unchanged_meaning_keeps_a_question_fresh(claim, question):
    change(claim)
    new = present_fact(claim.fact_id).fingerprint
    say_meaning_is_unchanged(claim.fact, old=question.fingerprint, new=new, by=TeacherFactory(), now=FEBRUARY_2026)
    assert not is_stale(question)
    assert stale_question_ids() == []


def test_new_version_of_a_stale_question_leaves_it_stale(claim, question):
    change(claim)
    version = refresh_version(question)
    assert is_stale(fresh(question))
    assert version.fingerprint == present_fact(claim.fact_id).fingerprint != fresh(question).fingerprint


def test_review_takes_the_new_fingerprint_and_freezes_it(claim, question):
    change(claim)
    Question.objects.filter(pk=question.pk).update(needs_review=True)
    review_question(question)
    reviewed = fresh(question)
    assert (is_stale(reviewed), reviewed.needs_review) == (False, False)
    assert "3055" in reviewed.fact_then["en"]["taught"]
    assert question.versions.latest("number").fingerprint == reviewed.fingerprint


def test_review_is_refused_where_a_source_claims_a_distractor(claim, question):
    OptionFactory(question=question, position=9, value_type="quantity", value="3055", unit=claim.unit)
    change(claim)
    with pytest.raises(NotPublishable):
        review_question(question)
    assert is_stale(fresh(question))


def test_publishing_is_a_review(claim, question):
    change(claim)
    publish_question(question, "en")
    assert not is_stale(fresh(question))


def test_draft_remembers_its_fact_and_another_fact_is_remembered_anew(claim):
    draft = QuestionFactory(fact=claim.fact, is_published_en=False, is_published_az=False)
    assert refresh_version(draft) is None
    assert not is_stale(fresh(draft))
    change(claim)
    assert is_stale(fresh(draft))
    Question.objects.filter(pk=draft.pk).update(fact=ClaimFactory().fact)
    remember_other_fact(draft)
    assert not is_stale(fresh(draft))
    Question.objects.filter(pk=draft.pk).update(fact=None)
    remember_other_fact(draft)
    assert (fresh(draft).fingerprint, fresh(draft).fact_then, is_stale(fresh(draft))) == ("", {}, False)


def test_withdrawing_leaves_the_fingerprint(question):
    withdraw_question(question, "az")
    assert fresh(question).fingerprint == question.fingerprint


@pytest.mark.parametrize("count", [1, 3])
def test_stale_questions_take_four_queries(count, django_assert_num_queries):
    for claim in ClaimFactory.create_batch(count):
        refresh_version(QuestionFactory(fact=claim.fact))
        change(claim)
    with django_assert_num_queries(4):
        assert len(stale_question_ids()) == count
