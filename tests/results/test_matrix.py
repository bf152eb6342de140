"""The matrix of a class: which attempt counts, cells, averages, and a constant number of queries."""

import datetime
from decimal import Decimal

import pytest
from django.utils import timezone

from quizzes.classrooms.models import Assignment
from quizzes.results.queries import class_matrix, count_finished, with_class_sizes
from tests.factories import (
    AssignmentFactory,
    AttemptFactory,
    AttemptItemFactory,
    ClassroomFactory,
    QuestionVersionFactory,
    QuizFactory,
    UserFactory,
    right_answer,
    wrong_answer,
)

pytestmark = pytest.mark.django_db
NOW = timezone.now()
HOUR = datetime.timedelta(hours=1)


def assigned(*, learners: int = 1, questions: int = 2, **terms):
    """An assignment for so many learners, with the versions of its questions."""
    people = [UserFactory(full_name=f"Aysel {number}") for number in range(learners)]
    quiz = QuizFactory(questions=questions)
    assignment = AssignmentFactory(classroom=ClassroomFactory(learners=people), quiz=quiz, **terms)
    ordered = quiz.questions.order_by("quiz_questions__position")
    return assignment, people, [QuestionVersionFactory(question=question) for question in ordered]


def taken(assignment, learner, versions, answers, *, is_finished=True, started_at=None):
    """An attempt whose answers are `right`, `wrong` or None."""
    earned = sum(answer == "right" for answer in answers)
    done = {"finished_at": NOW, "earned": earned, "possible": len(answers)} if is_finished else {}
    attempt = AttemptFactory(
        assignment=assignment,
        quiz=assignment.quiz,
        learner=learner,
        mode=assignment.mode,
        started_at=started_at or NOW - HOUR,
        **done,
    )
    for position, (version, answer) in enumerate(zip(versions, answers, strict=True), 1):
        chosen = {"right": right_answer, "wrong": wrong_answer}[answer](version) if answer else []
        answered = {"answered_at": NOW, "answered_language": "en"} if answer else {}
        fraction = Decimal(answer == "right") if answer and is_finished else None
        AttemptItemFactory(
            attempt=attempt, position=position, version=version, chosen=chosen, fraction=fraction, **answered
        )
    return attempt


def states(row):
    return [cell and cell.state for cell in row.cells]


def test_class_matrix_best_finished_attempt_counts():
    assignment, (learner,), versions = assigned()
    taken(assignment, learner, versions, ["wrong", None])
    best = taken(assignment, learner, versions, ["right", None])
    taken(assignment, learner, versions, ["right", "right"], is_finished=False)

    (row,) = class_matrix(assignment, now=NOW).rows

    assert row.counting.attempt == best
    assert states(row) == ["right", "unanswered"]
    assert (row.counting.score.earned, row.counting.score.possible, row.attempts_over) == (1, 2, 2)
    assert row.running.answered == 2


def test_class_matrix_of_equals_the_earliest_counts():
    assignment, (learner,), versions = assigned()
    later = taken(assignment, learner, versions, ["right", None], started_at=NOW - HOUR)
    earlier = taken(assignment, learner, versions, [None, "right"], started_at=NOW - 2 * HOUR)

    (row,) = class_matrix(assignment, now=NOW).rows

    assert row.counting.attempt == earlier != later


def test_class_matrix_averages_per_class_and_per_question():
    assignment, people, versions = assigned(learners=3)
    taken(assignment, people[0], versions, ["right", "right"])
    taken(assignment, people[1], versions, ["wrong", None])

    matrix = class_matrix(assignment, now=NOW)

    assert matrix.average == 50
    assert matrix.learners_counted == 2
    assert [column.average for column in matrix.columns] == [50, 50]
    assert [row.counting is None for row in matrix.rows] == [False, False, True]


def test_class_matrix_nobody_finished_has_no_average():
    assignment, _people, _versions = assigned()

    matrix = class_matrix(assignment, now=NOW)

    assert (matrix.average, [column.average for column in matrix.columns]) == (None, [None, None])


def test_class_matrix_attempt_whose_time_is_over_counts_unwritten():
    assignment, (learner,), versions = assigned(mode="test", time_limit_seconds=600)
    taken(assignment, learner, versions, ["right", "wrong"], is_finished=False)

    (row,) = class_matrix(assignment, now=NOW).rows

    assert states(row) == ["right", "wrong"]
    assert row.counting.score.percent == 50
    assert row.running is None


def test_class_matrix_learner_who_left_keeps_the_row():
    assignment, (learner,), versions = assigned()
    taken(assignment, learner, versions, ["right", "right"])
    learner.memberships.all().delete()

    (row,) = class_matrix(assignment, now=NOW).rows

    assert (row.learner, row.is_member, row.counting.score.earned) == (learner, False, 2)


def test_class_matrix_question_taken_out_of_the_quiz_keeps_its_column():
    assignment, (learner,), versions = assigned()
    taken(assignment, learner, versions, ["right", "wrong"])
    assignment.quiz.quiz_questions.get(question=versions[0].question).delete()

    matrix = class_matrix(assignment, now=NOW)

    assert [(column.question, column.is_in_quiz) for column in matrix.columns] == [
        (versions[1].question, True),
        (versions[0].question, False),
    ]
    assert states(matrix.rows[0]) == ["wrong", "right"]


@pytest.mark.parametrize("count", [1, 3])
def test_class_matrix_takes_five_queries(count, django_assert_num_queries):
    assignment, people, versions = assigned(learners=count, questions=count, mode="test", time_limit_seconds=600)
    for learner in people:
        taken(assignment, learner, versions, ["right"] * count)
        taken(assignment, learner, versions, ["wrong"] * count, is_finished=False)

    with django_assert_num_queries(5):
        class_matrix(assignment, now=NOW)


def test_finished_is_counted_by_one_rule():
    assignment, people, versions = assigned(learners=4, mode="test", time_limit_seconds=600)
    taken(assignment, people[0], versions, ["right", "wrong"])
    taken(assignment, people[1], versions, ["right", "right"], is_finished=False)
    taken(assignment, people[2], versions, ["right", None], is_finished=False, started_at=NOW)
    taken(assignment, people[3], versions, ["right", "right"])
    people[3].memberships.all().delete()

    (counted,) = count_finished(list(with_class_sizes(Assignment.objects.all())), now=NOW)

    matrix = class_matrix(assignment, now=NOW)
    assert (counted.finished_count, counted.learner_count) == (2, 3)
    assert (matrix.learners_counted, matrix.average) == (2, 75)


@pytest.mark.parametrize("count", [1, 3])
def test_counting_who_finished_takes_one_query(django_assert_num_queries, count):
    for _number in range(count):
        assignment, (learner,), versions = assigned()
        taken(assignment, learner, versions, ["right", "right"])
    rows = list(with_class_sizes(Assignment.objects.all()))

    with django_assert_num_queries(1):
        count_finished(rows, now=NOW)

    assert [one.finished_count for one in rows] == [1] * count
