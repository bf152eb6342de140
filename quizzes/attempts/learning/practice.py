"""Reads the practice of a learner's day: what is done, what is still to be asked, and when it goes on."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import QuerySet
from django.utils.crypto import salted_hmac

from quizzes.attempts.drawing import draw_order
from quizzes.attempts.learning.days import ONE_DAY, start_of
from quizzes.attempts.learning.deck import Deck, deck_of
from quizzes.attempts.learning.models import LearnerSettings, ReviewEntry
from quizzes.attempts.learning.queue import NextDay, comes_on
from quizzes.people.models import User
from quizzes.questions.models import QuestionVersion
from quizzes.questions.queries import versions_to_ask


@dataclass(frozen=True)
class Practice:
    """The day of a learner: the entries of today, and the versions still to be asked, by card, in order."""

    deck: Deck
    done: list[ReviewEntry] = field(default_factory=list)
    queue: dict[int, QuestionVersion] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many questions the day has altogether."""
        return len(self.done) + len(self.queue)

    def next_day(self) -> NextDay | None:
        return self.deck.next_day(without=self.queue)


def practice_of(learner: User, *, language: str, now: datetime) -> Practice:
    """Return the learner's day; a constant number of queries."""
    deck = deck_of(learner, language=language, now=now)
    queue = queue_of(deck, language=language)
    return Practice(deck, done=list(entries_of_day(learner, deck)) if deck.done else [], queue=queue)


def queue_of(deck: Deck, *, language: str) -> dict[int, QuestionVersion]:
    """Return what is really still to be asked today, by card, in order, without the questions that no longer fit.

    Twice as many are looked at as the day has room for, so that others take their place; where none is due, no query.
    """
    due = deck.due()[: 2 * deck.room]
    versions = versions_to_ask([deck.questions[card] for card in due], language) if due else {}
    fit = [card for card in due if deck.questions[card] in versions][: deck.room]
    return {card: versions[deck.questions[card]] for card in fit}


def entries_of_day(learner: User, deck: Deck) -> QuerySet[ReviewEntry]:
    """What the learner answered in spaced practice today, in order."""
    return ReviewEntry.objects.filter(
        card__learner=learner,
        reviewed_at__gte=start_of(deck.today),
        reviewed_at__lt=start_of(deck.today + ONE_DAY),
    ).order_by("reviewed_at", "pk")


def order_shown(card_id: int, content: Mapping, *, turn: int) -> list[str]:
    """Return the option ids in the order to show: one for each card and turn, though nothing is stored.

    The draw never looks at which option is the key. Its seed holds the secret of the site: who could compute it would
    learn in which order the options were written.
    """
    seed = salted_hmac("order of options in spaced practice", f"{card_id}/{turn}").hexdigest()
    return draw_order(content, draw=random.Random(seed))


def returns_on(deck: Deck, card_id: int) -> date | None:
    """Return the day on which a card comes back, None where it is not in the deck."""
    card = deck.waiting.get(card_id)
    return card and comes_on(card, today=deck.today)


def settings_of(learner: User) -> LearnerSettings:
    """The learner's settings; the usual ones, not stored, where nothing was chosen."""
    return LearnerSettings.objects.filter(learner=learner).first() or LearnerSettings(learner=learner)
