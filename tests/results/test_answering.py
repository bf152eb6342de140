"""A teacher's answer to an objection: who may give it, that it is given once, and what it calls for review."""

import datetime

import pytest
from django.db import IntegrityError, transaction

from quizzes.models import Challenge
from quizzes.people.actions import anonymise_user
from quizzes.people.errors import DomainError
from quizzes.results.answering import answer_challenge, answer_mark
from quizzes.results.objecting import confirm_read
from quizzes.results.objections import challenges_for, challenges_of, count_open_for, unread_answers
from quizzes.sources.actions import anchor_quotations
from tests.factories import (
    FEBRUARY_2026,
    AdministratorFactory,
    ChallengeFactory,
    ClaimFactory,
    ClassroomFactory,
    QuestionFactory,
    QuestionVersionFactory,
    TeacherFactory,
    TextFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
LATER = FEBRUARY_2026 + datetime.timedelta(hours=1)


def answer(challenge, **given):
    """Answer as the teacher who sees the objection as it is now."""
    given = {"outcome": "corrected", "answer": "Well read.", "calls_for_review": False, "now": FEBRUARY_2026} | given
    return answer_challenge(challenge, **{"by": TeacherFactory(), "seen": answer_mark(challenge)} | given)


def test_objections_come_to_the_teachers_of_the_class_or_to_all():
    of_class, another, administrator = TeacherFactory(), TeacherFactory(), AdministratorFactory()
    in_class, left, alone = UserFactory(), UserFactory(), UserFactory()
    ClassroomFactory(teacher=of_class, learners=[in_class])
    ClassroomFactory(teacher=of_class, learners=[left], is_archived=True)
    rows = {learner: ChallengeFactory(learner=learner) for learner in (in_class, left, alone)}
    assert set(challenges_for(of_class)) == set(rows.values())
    assert set(challenges_for(another)) == {rows[left], rows[alone]}
    assert set(challenges_for(administrator)) == set(rows.values())
    assert not challenges_for(in_class)
    assert (count_open_for(of_class), count_open_for(another)) == (3, 2)


def test_learner_of_two_classes_is_listed_once():
    teacher, learner = TeacherFactory(), UserFactory()
    for _number in range(2):
        ClassroomFactory(teacher=teacher, learners=[learner])
    ChallengeFactory(learner=learner)
    assert len(challenges_for(teacher)) == 1


def test_answer_is_kept_with_who_and_when_and_given_once():
    challenge, teacher = ChallengeFactory(), TeacherFactory()
    for now in (FEBRUARY_2026, LATER):
        answer(challenge, by=teacher, seen="", now=now)
    challenge.refresh_from_db()
    assert (challenge.outcome, challenge.answer) == ("corrected", "Well read.")
    assert (challenge.answered_by, challenge.answered_at) == (teacher, FEBRUARY_2026)


def test_second_teacher_is_told_and_overwrites_only_what_was_seen():
    challenge = ChallengeFactory()
    answer(challenge, by=TeacherFactory(full_name="Nigar"))
    with pytest.raises(DomainError, match="Nigar has answered meanwhile"):
        answer(challenge, seen="", answer="No.", outcome="stays")
    challenge.refresh_from_db()
    confirm_read(challenge, now=LATER)
    answer(challenge, answer="Both, in fact.", outcome="both", now=LATER)
    challenge.refresh_from_db()
    assert (challenge.outcome, challenge.read_at) == ("both", None)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"outcome": "stays", "answer": " "}, "answer"),
        ({"outcome": ""}, "outcome"),
        ({"outcome": "stays", "calls_for_review": True}, "calls_for_review"),
    ],
)
def test_answer_that_says_too_little_is_refused_at_its_field(given, field):
    challenge = ChallengeFactory()
    with pytest.raises(DomainError) as refused:
        answer(challenge, **given)
    assert refused.value.field == field
    challenge.refresh_from_db()
    assert not challenge.is_answered


def test_review_is_called_only_where_it_is_asked_for():
    version = QuestionVersionFactory()
    challenge, other = ChallengeFactory(version=version), QuestionFactory()
    assert answer(challenge) == []
    teacher = TeacherFactory()
    called = answer(ChallengeFactory(version=version), calls_for_review=True, by=teacher)
    assert called == [version.question]
    version.question.refresh_from_db()
    other.refresh_from_db()
    assert (version.question.needs_review, other.needs_review) == (True, False)
    assert version.question.history.first().history_user == teacher


def test_review_of_a_fact_calls_the_questions_written_from_it():
    fact = ClaimFactory().fact
    question = QuestionFactory(fact=fact)
    assert answer(ChallengeFactory(fact=fact), calls_for_review=True) == [question]


def test_learner_has_news_until_it_is_confirmed():
    challenge = ChallengeFactory()
    confirm_read(challenge, now=FEBRUARY_2026)
    assert not unread_answers(challenge.learner)
    answer(challenge)
    assert unread_answers(challenge.learner).count() == 1
    confirm_read(challenge, now=LATER)
    assert not unread_answers(challenge.learner)
    assert list(challenges_of(challenge.learner)) == [challenge]


def test_words_of_a_learner_stay_where_they_were_marked():
    document = TextFactory(text="The tower was built in 1884.")
    challenge = ChallengeFactory(document=document, passage_number=1, exact="1884", state="found", start=23, end=27)
    assert anchor_quotations(document) == (0, 0)
    challenge.refresh_from_db()
    assert (challenge.state, challenge.start) == ("found", 23)


def test_name_goes_from_the_texts_when_a_person_is_made_anonymous():
    learner = UserFactory(username="leyla", full_name="Leyla Məmmədova")
    own = ChallengeFactory(learner=learner, text="Leyla Məmmədova: Leylak is a colour.")
    other = ChallengeFactory(text="Leyla said so.")
    answer(own, answer="Well read, Leyla.")
    anonymise_user(learner)
    own.refresh_from_db()
    other.refresh_from_db()
    assert (own.text, own.answer, other.text) == ("…: Leylak is a colour.", "Well read, ….", "Leyla said so.")


@pytest.mark.parametrize(
    "broken",
    [
        {"outcome": "stays"},
        {"answered_at": FEBRUARY_2026},
        {"read_at": FEBRUARY_2026},
        {"exact": "words without a source"},
        {"state": "found"},
    ],
)
def test_database_refuses_half_an_answer_and_half_a_quotation(broken):
    challenge = ChallengeFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        Challenge.objects.filter(pk=challenge.pk).update(**broken)
