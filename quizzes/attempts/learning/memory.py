"""How well a learner remembers one question, by FSRS; pure (docs/spaced-practice.md#the-memory-model).

The state is a plain dictionary: empty for a question that the model has not met yet, else the library's own.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from fsrs import Card, Rating, Scheduler

__all__ = ["DESIRED_RECALL", "Rating", "after_answer", "due_day", "last_day", "rating_of", "recall"]

DESIRED_RECALL = 0.9
LONGEST_INTERVAL_DAYS = 365
# Without steps of minutes every interval is a number of whole days; without fuzz the same answers give the same day.
SCHEDULER = Scheduler(
    desired_retention=DESIRED_RECALL,
    learning_steps=(),
    relearning_steps=(),
    maximum_interval=LONGEST_INTERVAL_DAYS,
    enable_fuzzing=False,
)


def rating_of(*, is_right: bool) -> Rating:
    """Return what an answer says by itself: wrong is Again, right is Good."""
    return Rating.Good if is_right else Rating.Again


def after_answer(memory: Mapping, rating: Rating, *, day: date) -> dict:
    """Return the state after an answer on a day; `memory` is left as it is.

    An answer that is told late counts on the last day that the state knows of.
    """
    known = last_day(memory)
    moment = _noon(max(day, known) if known else day)
    card = Card.from_dict(memory) if memory else Card(card_id=0, due=moment)
    after, _log = SCHEDULER.review_card(card, rating, moment)
    return dict(after.to_dict())


def due_day(memory: Mapping) -> date:
    """Return the day on which the probability of an answer has fallen to `DESIRED_RECALL`; at least one day after."""
    return datetime.fromisoformat(memory["due"]).date()


def last_day(memory: Mapping) -> date | None:
    """Return the day of the last answer, None where there is none."""
    last = memory.get("last_review")
    return datetime.fromisoformat(last).date() if last else None


def recall(memory: Mapping, *, day: date) -> float:
    """Return the probability, from 0 to 1, that the learner still knows the answer on a day; 0 where never asked."""
    return SCHEDULER.get_card_retrievability(Card.from_dict(memory), _noon(day)) if memory else 0.0


def _noon(day: date) -> datetime:
    """One moment for each day: the model counts whole days, whatever the hour of an answer."""
    return datetime.combine(day, time(12), UTC)
