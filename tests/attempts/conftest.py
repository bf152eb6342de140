"""A quiz of published questions with versions, and who takes it."""

from datetime import UTC, datetime

import pytest

from quizzes.attempts.queries import Taker
from quizzes.questions.actions import refresh_version
from tests.factories import CitationFactory, QuestionFactory, QuizFactory, UserFactory

NOW = datetime(2026, 2, 2, 9, tzinfo=UTC)


@pytest.fixture
def quiz(db):
    questions = QuestionFactory.create_batch(3)
    for question in questions:
        CitationFactory(question=question)
        refresh_version(question)
    return QuizFactory(questions=questions)


@pytest.fixture
def learner(db):
    return UserFactory()


@pytest.fixture
def taker(learner):
    return Taker(learner=learner)
