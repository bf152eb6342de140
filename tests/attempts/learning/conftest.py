"""Published questions with versions, and learners whose cards lie as a test wants them."""

from datetime import UTC, datetime, timedelta

import pytest

from quizzes.attempts.learning.actions import answer_card
from quizzes.attempts.learning.practice import practice_of
from quizzes.models import ReviewCard
from quizzes.questions.actions import refresh_version
from quizzes.questions.marking import keys_of
from tests.factories import CitationFactory, QuestionFactory, UserFactory

NOON = datetime(2026, 2, 2, 8, tzinfo=UTC)
ONE_DAY = timedelta(days=1)


@pytest.fixture
def learner(db):
    return UserFactory()


def published_question(**fields):
    question = QuestionFactory(**fields)
    CitationFactory(question=question)
    refresh_version(question)
    return question


def card_of(learner, *, due=NOON, question=None, **fields):
    """A card that is due at a time, of a new question where none is given."""
    question = question or published_question()
    version = question.versions.latest("number")
    return ReviewCard.objects.create(
        learner=learner, question=question, due_at=due, **{"version": version, "turn": 1} | fields
    )


def queue_of(learner, *, now=NOON, language="en"):
    return list(practice_of(learner, language=language, now=now).queue)


def press(learner, card, *, is_right=True, now=NOON, chosen=None, turn=None):
    """Answer a card as its page would."""
    version = card.question.versions.latest("number")
    keys = keys_of(version.content)
    wrong = [option["id"] for option in version.content["options"] if option["id"] not in keys][:1]
    return answer_card(
        learner,
        card_id=card.pk,
        turn=card.turn if turn is None else turn,
        version_id=version.pk,
        chosen=(list(keys) if is_right else wrong) if chosen is None else chosen,
        language="en",
        now=now,
    )
