"""Named reads of what attempts add up to, each in a constant number of queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db.models import Count, F, QuerySet

from quizzes.attempts.deadlines import GRACE, is_over
from quizzes.attempts.models import Attempt, AttemptItem
from quizzes.attempts.queries import attempts_with_rules, deadline_of, score_now
from quizzes.classrooms.models import Assignment
from quizzes.people.models import User
from quizzes.questions.models import Question, QuestionVersion
from quizzes.results.matrix import Column, Matrix, Taken, class_average, question_averages, row_of


def with_class_sizes(assignments: QuerySet[Assignment]) -> QuerySet[Assignment]:
    """The same assignments, newest first, with `learner_count` of the class."""
    return assignments.annotate(learner_count=Count("classroom__memberships", distinct=True)).order_by(
        "-created_at", "-pk"
    )


def count_finished(assignments: Sequence[Assignment], *, now: datetime) -> Sequence[Assignment]:
    """Give each assignment `finished_count`: the learners in the class now with an attempt that is over; one query."""
    of_members = attempts_with_rules().filter(
        assignment__in=[one.pk for one in assignments],
        learner__memberships__classroom=F("assignment__classroom"),
    )
    finished = defaultdict(set)
    for attempt in of_members:
        if _is_over(attempt, now=now):
            finished[attempt.assignment_id].add(attempt.learner_id)
    for one in assignments:
        one.finished_count = len(finished[one.pk])
    return assignments


def class_matrix(assignment: Assignment, *, now: datetime) -> Matrix:
    """Learner by question at an assignment; for each learner the best attempt that is over counts.

    An attempt whose deadline has passed is over, whether or not that is written yet. Learners who left the
    class keep their row where they have attempts, and count in no average. Five queries, whatever the number of
    learners and questions.
    """
    members = list(User.objects.filter(memberships__classroom=assignment.classroom_id).order_by("name_sort_key", "pk"))
    taken = _taken_by_learner(assignment, now=now)
    former = {one[0].attempt.learner for one in taken.values()} - set(members)
    questions = _questions_asked(assignment, taken.values())
    rows = [
        row_of(learner, is_member=learner not in former, taken=taken.get(learner.pk, ()), questions=list(questions))
        for learner in [*members, *sorted(former, key=lambda learner: learner.name_sort_key)]
    ]
    counting = [row.counting for row in rows if row.is_member and row.counting is not None]
    averages = question_averages(counting)
    columns = [
        Column(number, question, is_in_quiz, averages.get(question.pk))
        for number, (question, is_in_quiz) in enumerate(questions.items(), 1)
    ]
    return Matrix(columns, rows, class_average(counting), len(counting))


def _taken_by_learner(assignment: Assignment, *, now: datetime) -> dict[int, list[Taken]]:
    """The attempts at an assignment with their items, by learner; versions are read once each, not once an answer."""
    attempts = list(attempts_with_rules().filter(assignment=assignment).select_related("learner", "assignment", "quiz"))
    items = defaultdict(list)
    for item in AttemptItem.objects.filter(attempt__assignment=assignment).order_by("position"):
        items[item.attempt_id].append(item)
    shown = {item.version_id for own in items.values() for item in own}
    by_id = QuestionVersion.objects.select_related("question").in_bulk(shown)
    for item in (item for own in items.values() for item in own):
        item.version = by_id[item.version_id]
    taken = defaultdict(list)
    for attempt in attempts:
        taken[attempt.learner_id].append(_taken(attempt, items[attempt.pk], now=now))
    return taken


def _taken(attempt: Attempt, items: list[AttemptItem], *, now: datetime) -> Taken:
    return Taken(attempt, items, score_now(items), _is_over(attempt, now=now))


def _is_over(attempt: Attempt, *, now: datetime) -> bool:
    return attempt.is_finished or is_over(deadline_of(attempt), now=now, grace=GRACE)


def _questions_asked(assignment: Assignment, taken: Iterable[list[Taken]]) -> dict[Question, bool]:
    """The quiz's questions in order, then those that only attempts have; True for those still in the quiz."""
    own = Question.objects.filter(quiz_questions__quiz=assignment.quiz_id)
    questions = dict.fromkeys(own.order_by("quiz_questions__position", "quiz_questions__pk"), True)
    for item in (item for one in taken for attempt in one for item in attempt.items):
        questions.setdefault(item.version.question, False)
    return questions
