"""What was answered before there were cards comes back too."""

from importlib import import_module
from types import SimpleNamespace

from django.apps import apps
from django.db import connection

from quizzes.models import ReviewCard
from tests.attempts.learning.conftest import NOON, ONE_DAY
from tests.factories import AttemptFactory, AttemptItemFactory, QuestionVersionFactory


def test_earlier_answers_become_cards_once_with_the_last_answer(learner):
    version = QuestionVersionFactory()
    for days, fraction in [(9, 0), (3, 1)]:
        attempt = AttemptFactory(learner=learner, started_at=NOON, finished_at=NOON, earned=fraction, possible=1)
        answered = {"answered_at": NOON - days * ONE_DAY, "answered_language": "en", "fraction": fraction}
        AttemptItemFactory(attempt=attempt, version=version, **answered)
        AttemptItemFactory(attempt=attempt)  # not answered
    AttemptItemFactory(attempt__learner=None, attempt__guest="this-browser", **answered)
    migration = import_module("quizzes.migrations.0012_spaced_practice")
    editor = SimpleNamespace(connection=connection, execute=connection.cursor().execute)
    for _run in range(2):
        migration.make_cards_of_earlier_answers(apps, editor)
    card = ReviewCard.objects.get()
    assert (card.learner, card.question, card.version) == (learner, version.question, version)
    assert (card.memory, card.due_at, card.was_right) == ({}, NOON - 3 * ONE_DAY, True)
