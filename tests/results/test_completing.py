"""When a course is completed, and who gets its certificate."""

from decimal import Decimal

import pytest

from quizzes.attempts.queries import Taker
from quizzes.people.actions import anonymise_user
from quizzes.people.errors import DomainError
from quizzes.results.certificates import certificate_by_code, certificates_of, issue_certificate
from quizzes.results.completing import course_progress, has_completed, is_enough
from quizzes.results.models import Certificate
from tests.factories import (
    FEBRUARY_2026,
    AssignmentFactory,
    AttemptFactory,
    CertificateFactory,
    CourseFactory,
    LessonFactory,
    QuizFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
NOW = FEBRUARY_2026


@pytest.mark.parametrize(
    ("earned", "possible", "expected"),
    [("6", "10", True), ("5.9999", "10", False), ("2", "3", True), ("1.8", "3", True), ("0", "0", False)],
)
def test_sixty_percent_is_enough_without_rounding(earned, possible, expected):
    assert is_enough(Decimal(earned), Decimal(possible)) is expected


@pytest.fixture
def learner():
    return UserFactory(full_name="Aysel Məmmədova")


@pytest.fixture
def course():
    return CourseFactory()


def lesson_with_quiz(course, position, **quiz):
    return QuizFactory(lesson=LessonFactory(course=course, position=position), **quiz)


def finished(quiz, learner, earned, **attempt):
    done = {"finished_at": NOW, "started_at": NOW, "earned": earned, "possible": 10}
    return AttemptFactory(quiz=quiz, learner=learner, **done | attempt)


def progress(course, learner, language="en"):
    found = course_progress(course, taker=Taker(learner=learner), language=language)
    return [(step.quiz, step.best and step.best.earned, step.is_passed) for step in found.steps], found.is_completed


def test_progress_is_by_the_best_whole_attempt_in_the_order_of_the_lessons(course, learner):
    second, first = lesson_with_quiz(course, 2), lesson_with_quiz(course, 1)
    whole = finished(first, learner, 5)
    finished(first, learner, 7)
    finished(first, UserFactory(), 10)
    finished(first, learner, 10, retry_of=whole)
    AttemptFactory(quiz=second, learner=learner)
    assert progress(course, learner) == ([(first, 7, True), (second, None, False)], False)
    finished(second, learner, 6, assignment=AssignmentFactory(quiz=second), mode="test")
    assert progress(course, learner) == ([(first, 7, True), (second, 6, True)], True)


def test_progress_leaves_out_what_nobody_can_take_in_the_language(course, learner):
    asked = lesson_with_quiz(course, 1)
    lesson_with_quiz(course, 2, is_open_for_practice=False)
    lesson_with_quiz(course, 3, questions=0)
    lesson_with_quiz(CourseFactory(), 4)
    QuizFactory(lesson=LessonFactory(course=course, is_published_en=False, position=5))
    english = lesson_with_quiz(course, 6, is_published_az=False)
    in_azerbaijani = [step[0] for step in progress(course, learner, "az")[0]]
    assert [step[0] for step in progress(course, learner, "en")[0]] == [asked, english]
    assert len(in_azerbaijani) == 2
    assert asked in in_azerbaijani
    assert english not in in_azerbaijani


def test_course_is_completed_in_one_of_its_languages(course, learner):
    both, english = lesson_with_quiz(course, 1), lesson_with_quiz(course, 2, is_published_az=False)
    taker = Taker(learner=learner)
    assert not has_completed(course, taker=taker)
    finished(both, learner, 9)
    assert has_completed(course, taker=taker)
    assert not progress(course, learner, "en")[1]
    finished(english, learner, 9)
    assert progress(course, learner, "en")[1]


def test_course_without_quizzes_is_never_completed(course, learner):
    LessonFactory(course=course)
    assert progress(course, learner) == ([], False)
    assert not has_completed(course, taker=Taker(learner=learner))


@pytest.mark.parametrize("count", [1, 3])
def test_progress_takes_two_queries(course, learner, count, django_assert_num_queries):
    for number in range(count):
        finished(lesson_with_quiz(course, number), learner, 8)
    with django_assert_num_queries(2):
        progress(course, learner)


def issue(learner, course, name=None):
    name = learner.full_name if name is None else name
    return issue_certificate(learner, course=course, confirmed_name=name, language="az", now=NOW)


def test_certificate_keeps_the_name_of_its_day_and_is_issued_once(course, learner):
    finished(lesson_with_quiz(course, 1), learner, 8)
    first = issue(learner, course)
    learner.full_name = "Somebody Else"
    learner.save()
    again = issue(learner, course)
    assert again == first == Certificate.objects.get()
    assert (again.full_name, again.language, again.issued_at) == ("Aysel Məmmədova", "az", NOW)
    assert certificate_by_code(first.code.lower()) == first
    assert list(certificates_of(learner)) == [first]
    assert list(certificates_of(UserFactory())) == []


@pytest.mark.parametrize("why", ["not completed", "no name", "another name"])
def test_certificate_is_refused(course, learner, why):
    finished(lesson_with_quiz(course, 1), learner, 5 if why == "not completed" else 8)
    if why == "no name":
        learner.full_name = ""
    with pytest.raises(DomainError):
        issue(learner, course, name="Aysel" if why == "another name" else None)
    assert not Certificate.objects.exists()


def test_anonymous_person_leaves_no_name_on_the_certificate(learner):
    own, other = CertificateFactory(learner=learner), CertificateFactory()
    anonymise_user(learner)
    assert certificate_by_code(own.code).full_name == ""
    assert certificate_by_code(other.code).full_name == other.learner.full_name
