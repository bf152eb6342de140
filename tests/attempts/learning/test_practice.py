"""The day of a learner, with its rows: what is in the queue, and what an answer does."""

from datetime import timedelta

import pytest
from django.utils import timezone

from quizzes.attempts.learning.actions import NotWaiting, change_settings, rate_answer
from quizzes.attempts.learning.days import school_day
from quizzes.attempts.learning.habits import days_practised
from quizzes.attempts.learning.leaving import anonymise_learner, cards_of, entries_of
from quizzes.attempts.learning.mastery import mastery_of
from quizzes.attempts.learning.memory import due_day
from quizzes.attempts.learning.practice import order_shown, practice_of
from quizzes.attempts.learning.reading import lessons_read_by, mark_read, unmark_read
from quizzes.models import LearnerSettings, LessonRead, ReviewCard, ReviewEntry
from quizzes.people.errors import DomainError
from quizzes.questions.actions import refresh_version
from tests.attempts.learning.conftest import NOON, ONE_DAY, card_of, press, published_question, queue_of
from tests.factories import (
    AssignmentFactory,
    ClassroomFactory,
    LessonFactory,
    QuizFactory,
    TopicFactory,
    UserFactory,
)

TODAY = school_day(NOON)


def settings(learner, **changed):
    usual = {"daily_questions": 12, "exam_on": None, "paused_until": None, "shows_streak": True}
    change_settings(learner, **usual | changed)


def test_queue_has_what_is_due_and_of_this_learner_only(learner):
    due, _later = card_of(learner), card_of(learner, due=NOON + ONE_DAY)
    card_of(UserFactory())
    assert queue_of(learner) == [due.pk]


def test_queue_ends_after_the_daily_number_however_much_waits(learner):
    for number in range(5):
        card_of(learner, due=NOON - number * ONE_DAY)
    settings(learner, daily_questions=2)
    for _press in range(2):
        press(learner, ReviewCard.objects.get(pk=queue_of(learner)[0]))
    practice = practice_of(learner, language="en", now=NOON)
    assert (practice.queue, len(practice.done)) == ({}, 2)
    assert (practice.next_day().day, practice.next_day().count) == (TODAY + ONE_DAY, 2)


@pytest.mark.parametrize(
    "left_out",
    [{"needs_review": True}, {"is_published_en": False}, {"is_published_en": False, "is_published_az": False}],
)
def test_question_that_is_withdrawn_leaves_the_queue_quietly(learner, left_out):
    card = card_of(learner)
    for name, value in left_out.items():
        setattr(card.question, name, value)
    card.question.save()
    assert queue_of(learner) == []


def test_question_is_asked_in_the_languages_that_it_is_published_in(learner):
    card = card_of(learner)
    card.question.is_published_en = False
    card.question.save()
    assert queue_of(learner, language="az") == [card.pk]


def test_question_that_fits_its_sources_no_more_makes_room_for_another(learner, monkeypatch):
    misfit, other = card_of(learner, due=NOON - ONE_DAY), card_of(learner)
    settings(learner, daily_questions=1)
    monkeypatch.setattr(
        "quizzes.questions.queries.fact_findings",
        lambda draft: [draft] if draft.stem == misfit.question.stem_en else [],
    )
    assert queue_of(learner) == [other.pk]


def test_corrected_question_comes_back_once(learner):
    card = card_of(learner, due=NOON + 30 * ONE_DAY)
    assert queue_of(learner) == []
    card.question.stem_en = "Which river was it?"
    card.question.save()
    refresh_version(card.question)
    assert queue_of(learner) == [card.pk]
    press(learner, card)
    assert queue_of(learner) == []


def test_own_test_day_and_that_of_the_class_bring_questions_before_them(learner):
    card = card_of(learner, due=NOON + 30 * ONE_DAY)
    settings(learner, exam_on=TODAY + ONE_DAY)
    assert queue_of(learner) == [card.pk]
    settings(learner)
    assert queue_of(learner) == []
    given = AssignmentFactory(
        quiz=QuizFactory(questions=[card.question]),
        mode="test",
        opens_at=NOON + ONE_DAY,
        classroom=ClassroomFactory(learners=[learner]),
    )
    assert practice_of(learner, language="en", now=NOON).deck.exam == TODAY + ONE_DAY
    assert queue_of(learner) == [card.pk]
    given.mode = "practice"
    given.save()
    assert queue_of(learner) == []


def test_pause_sets_everything_aside_and_says_when_it_goes_on(learner):
    for _number in range(3):
        card_of(learner)
    settings(learner, paused_until=TODAY + 7 * ONE_DAY, daily_questions=2)
    practice = practice_of(learner, language="en", now=NOON)
    assert practice.queue == {}
    assert (practice.next_day().day, practice.next_day().count) == (TODAY + 7 * ONE_DAY, 2)
    assert len(queue_of(learner, now=NOON + 7 * ONE_DAY)) == 2


@pytest.mark.parametrize(("is_right", "days"), [(True, 2), (False, 1)])
def test_answer_is_rated_and_sets_the_day(learner, is_right, days):
    entry = press(learner, card_of(learner), is_right=is_right)
    card = ReviewCard.objects.get()
    assert (entry.is_right, card.was_right, card.turn) == (is_right, is_right, 2)
    assert school_day(card.due_at) == due_day(card.memory) == TODAY + days * ONE_DAY


def test_answer_pressed_twice_or_in_two_tabs_counts_once(learner):
    card = card_of(learner)
    first = press(learner, card, is_right=False)
    again = press(learner, card, is_right=True)
    assert (again, again.is_right) == (first, False)
    assert ReviewEntry.objects.count() == 1
    assert ReviewCard.objects.get().turn == 2


def test_answer_to_what_a_quiz_has_asked_meanwhile_is_not_taken(learner):
    card = card_of(learner)
    ReviewCard.objects.update(turn=5)
    with pytest.raises(NotWaiting):
        press(learner, card)
    assert not ReviewEntry.objects.exists()


def test_answer_to_what_is_not_due_is_not_taken(learner):
    with pytest.raises(NotWaiting):
        press(learner, card_of(learner, due=NOON + 5 * ONE_DAY))


@pytest.mark.parametrize("chosen", [[], ["not-an-option"]])
def test_answer_without_a_choice_of_this_question_is_refused(learner, chosen):
    with pytest.raises(DomainError):
        press(learner, card_of(learner), chosen=chosen)
    assert not ReviewEntry.objects.exists()


def test_answer_to_another_learners_card_finds_nothing(learner):
    with pytest.raises(ReviewCard.DoesNotExist):
        press(UserFactory(), card_of(learner))


def test_easy_and_hard_move_the_day_and_repeating_moves_nothing(learner):
    entry = press(learner, card_of(learner))
    days = []
    for rating in (4, 4, 2, 3, 1, 0):
        rate_answer(entry, rating=rating)
        days.append((school_day(ReviewCard.objects.get().due_at) - TODAY).days)
    assert days == [8, 8, 1, 2, 2, 2]
    assert ReviewCard.objects.get().turn == 2


def test_wrong_answer_stays_wrong(learner):
    entry = press(learner, card_of(learner), is_right=False)
    rate_answer(entry, rating=4)
    assert not ReviewCard.objects.get().was_right


def test_order_of_options_stands_for_a_turn_and_does_not_know_the_key(learner):
    content = card_of(learner).version.content
    order = order_shown(1, content, turn=1)
    assert order == order_shown(1, content, turn=1)
    for option in content["options"]:
        option["is_key"] = not option["is_key"]
    assert order == order_shown(1, content, turn=1)
    assert len({tuple(order_shown(1, content, turn=turn)) for turn in range(30)}) > 1


def test_mastery_counts_firm_met_and_new_of_each_topic(learner, django_assert_num_queries):
    land = TopicFactory(name_en="Land")
    questions = [published_question(topic=land) for _number in range(3)] + [published_question()]
    QuizFactory(questions=questions)
    QuizFactory(questions=[published_question(topic=land)], is_open_for_practice=False)
    card_of(learner, question=questions[0], due=NOON + ONE_DAY, was_right=True)
    card_of(learner, question=questions[1], due=NOON, was_right=True)
    card_of(UserFactory(), question=questions[2], due=NOON + ONE_DAY, was_right=True)
    with django_assert_num_queries(2):
        rows = mastery_of(learner, language="en", now=NOON)
    assert [(row.topic, row.firm, row.met, row.new) for row in rows] == [(land, 1, 1, 1), (None, 0, 0, 1)]


@pytest.mark.parametrize("count", [1, 3])
def test_practice_takes_a_constant_number_of_queries(learner, count, django_assert_num_queries):
    for _number in range(count):
        card_of(learner)
    with django_assert_num_queries(5):  # cards, questions, options, citations, versions
        assert len(queue_of(learner)) == count


def test_days_practised_are_days_in_baku(learner):
    late = NOON.replace(hour=20, minute=30)  # half past midnight there
    press(learner, card_of(learner), now=late)
    assert days_practised(learner, now=late) == {TODAY + ONE_DAY}


def test_lesson_is_read_once_and_forgotten_once(learner):
    lesson = LessonFactory()
    for _press in range(2):
        mark_read(learner, lesson, now=timezone.now())
    assert lessons_read_by(learner).count() == 1
    for _press in range(2):
        unmark_read(learner, lesson)
    assert not LessonRead.objects.exists()


def test_who_is_made_anonymous_leaves_no_practice(learner):
    other = UserFactory()
    for person in (learner, other):
        press(person, card_of(person))
        mark_read(person, LessonFactory(), now=timezone.now())
        settings(person)
    anonymise_learner(learner)
    learner.refresh_from_db()
    assert learner.is_anonymised
    assert (cards_of(learner).count(), entries_of(learner).count(), lessons_read_by(learner).count()) == (0, 0, 0)
    assert (cards_of(other).count(), entries_of(other).count(), lessons_read_by(other).count()) == (1, 1, 1)
    assert LearnerSettings.objects.get().learner == other


def test_settings_are_kept_once(learner):
    settings(learner, daily_questions=5)
    settings(learner, daily_questions=7, exam_on=TODAY + timedelta(days=3))
    row = LearnerSettings.objects.get()
    assert (row.daily_questions, row.exam_on) == (7, TODAY + timedelta(days=3))
