"""Named writes that take what a learner answered into the cards of spaced practice."""

from collections.abc import Iterable
from datetime import date

from quizzes.attempts.learning.days import school_day, start_of
from quizzes.attempts.learning.memory import Rating, after_answer, due_day, rating_of
from quizzes.attempts.models import AttemptItem, ReviewCard
from quizzes.people.models import User

WRITTEN = ["memory", "due_at", "turn", "version", "was_right", "updated_at"]


def remember_answers(learner: User | int | None, items: Iterable[AttemptItem]) -> None:
    """Take marked answers of an attempt into the learner's cards, in two statements; a guest has none.

    The items come with their versions; those without an answer or a mark are passed over. Who calls holds the
    transaction, and calls once for each answer.
    """
    answered = [item for item in items if item.is_answered and item.fraction is not None]
    learner_id = learner.pk if isinstance(learner, User) else learner
    if learner_id is None or not answered:
        return
    questions = [item.version.question_id for item in answered]
    known = ReviewCard.objects.select_for_update().filter(learner=learner_id, question__in=questions)
    cards = {card.question_id: card for card in known.order_by("question_id")}
    for item in sorted(answered, key=lambda item: (item.answered_at, item.position)):
        question = item.version.question_id
        card = cards.setdefault(question, ReviewCard(learner_id=learner_id, question_id=question))
        take_into(card, rating_of(is_right=item.fraction == 1), day=school_day(item.answered_at))
        card.version_id = item.version_id
    # Another tab may make the same card at this moment: an answer must never be lost for that.
    ReviewCard.objects.bulk_create(
        sorted(cards.values(), key=lambda card: card.question_id),
        update_conflicts=True,
        unique_fields=["learner", "question"],
        update_fields=WRITTEN,
    )


def take_into(card: ReviewCard, rating: Rating, *, day: date) -> None:
    """Change a card, unsaved, by one answer on a day."""
    card.memory = after_answer(card.memory, rating, day=day)
    card.due_at = start_of(due_day(card.memory))
    card.was_right = rating != Rating.Again
    card.turn += 1
