"""Two presses and two teachers at once: one reading, one question, one quiz."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from quizzes.models import Claim, ProposedQuestion, Question, Quiz, TextReading
from quizzes.questions.from_texts.actions import read_for_questions
from quizzes.questions.from_texts.keeping import keep_proposed
from quizzes.questions.from_texts.publishing import make_quiz
from tests.factories import FEBRUARY_2026, TeacherFactory

PRESSES = 4
NOW = FEBRUARY_2026
pytestmark = pytest.mark.django_db(transaction=True)


def at_once(press):
    """Call `press(number)` in threads that start together; return what each gave."""
    barrier = Barrier(PRESSES)

    def one(number):
        try:
            barrier.wait(timeout=20)
            return press(number)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(PRESSES) as pool:
        return list(pool.map(one, range(PRESSES)))


@pytest.fixture
def teachers(teacher):
    return [teacher, TeacherFactory()] * 2


def test_read_at_once_each_question_once(text, river, teachers, asks):
    asks(("Who sails on the river?", "Fishermen"))

    at_once(lambda number: read_for_questions(text, by=teachers[number], now=NOW))

    assert sorted(ProposedQuestion.objects.values_list("origin", flat=True)) == ["candidate", "text"]
    assert TextReading.objects.count() == 1


def test_kept_at_once_one_question_and_one_claim(text, river, teachers, asks):
    asks(("Who sails on the river?", "Fishermen"))
    read_for_questions(text, by=teachers[0], now=NOW)
    rows = list(ProposedQuestion.objects.order_by("start"))

    for row in rows:
        kept = at_once(lambda number, row=row: keep_proposed(row, by=teachers[number], now=NOW))
        assert sum(is_new for _question, is_new in kept) == 1
        assert len({question.pk for question, _is_new in kept}) == 1
    assert (Question.objects.count(), Claim.objects.count()) == (2, 1)


def test_published_at_once_one_quiz(text, river, teachers, asks):
    asks()
    read_for_questions(text, by=teachers[0], now=NOW)
    question, _is_new = keep_proposed(ProposedQuestion.objects.get(), by=teachers[0], now=NOW)
    titles = {"en": "Rivers", "az": "Çaylar"}

    quizzes = at_once(
        lambda _number: make_quiz([question.pk], titles=titles, languages=["en", "az"], is_open_for_practice=True)
    )

    assert len({quiz.pk for quiz in quizzes}) == 1
    assert Quiz.objects.get().published_languages == ("en", "az")
    assert question.versions.count() <= 2
