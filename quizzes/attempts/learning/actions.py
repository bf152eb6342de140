"""Named writes of spaced practice: answer, say how hard it was, settings; each changes nothing when repeated."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from quizzes.attempts.learning.days import school_day
from quizzes.attempts.learning.memory import Rating, rating_of
from quizzes.attempts.learning.models import LearnerSettings, ReviewEntry
from quizzes.attempts.learning.practice import order_shown, practice_of
from quizzes.attempts.learning.remembering import take_into
from quizzes.attempts.models import ReviewCard
from quizzes.people.errors import DomainError
from quizzes.people.models import User
from quizzes.questions.marking import fraction_earned
from quizzes.questions.models import QuestionVersion

CARD_COLUMNS = ["memory", "due_at", "turn", "version", "was_right", "updated_at"]


class NotWaiting(DomainError):
    """The question does not wait for an answer today: another tab or a quiz has had it, or it was withdrawn."""


def answer_card(
    learner: User, *, card_id: int, turn: int, version_id: int, chosen: Sequence[str], language: str, now: datetime
) -> ReviewEntry:
    """Take the options chosen as the answer to a card of today's queue, and return its entry; the first answer stands.

    Raises ReviewCard.DoesNotExist where the card is not the learner's, NotWaiting where it does not wait, DomainError
    where nothing or too much is chosen.
    """
    try:
        with transaction.atomic():
            card = ReviewCard.objects.select_for_update().get(learner=learner, pk=card_id)
            known = card.entries.filter(turn=turn).first()
            return known or _answer(
                card, turn=turn, version_id=version_id, chosen=chosen, language=language, now=now, learner=learner
            )
    except IntegrityError:
        return ReviewEntry.objects.get(card=card_id, turn=turn)


def _answer(card: ReviewCard, *, learner: User, turn, version_id, chosen, language, now) -> ReviewEntry:
    version = practice_of(learner, language=language, now=now).queue.get(card.pk)
    if version is None or card.turn != turn:
        raise NotWaiting(_("This question does not wait for an answer any more."))
    if version.pk != version_id:
        raise DomainError(_("This question was changed a moment ago. Look at it again."))
    order = order_shown(card.pk, version.content, turn=turn)
    picked = _checked_choice(version, order, chosen)
    is_right = fraction_earned(version.content, picked) == 1
    entry = ReviewEntry(
        card=card,
        turn=turn,
        version=version,
        option_order=order,
        chosen=picked,
        is_right=is_right,
        rating=rating_of(is_right=is_right),
        memory_before=card.memory,
        language=language,
        reviewed_at=now,
    )
    entry.full_clean(exclude=["memory_before"], validate_constraints=False)
    entry.save(force_insert=True)
    _take(card, Rating(entry.rating), version=version, day=school_day(now))
    return entry


def _checked_choice(version: QuestionVersion, order: Sequence[str], chosen: Sequence[str]) -> list[str]:
    picked = set(chosen)
    if picked - set(order):
        raise DomainError(_("That option does not belong to this question. Choose again."), field="option")
    if len(picked) > 1 and not version.content["several_keys"]:
        raise DomainError(_("This question has one answer. Choose one option."), field="option")
    if not picked:
        raise DomainError(_("Choose an option first."), field="option")
    return [option for option in order if option in picked]


def _take(card: ReviewCard, rating: Rating, *, version: QuestionVersion, day: date) -> None:
    take_into(card, rating, day=day)
    card.version = version
    card.save(update_fields=CARD_COLUMNS)


@transaction.atomic
def rate_answer(entry: ReviewEntry, *, rating: int) -> None:
    """Say how hard a right answer was: it counts as if it had been said at once; repeating changes nothing.

    A wrong answer stays wrong, and once the question was answered again nothing is changed.
    """
    card = ReviewCard.objects.select_for_update().get(pk=entry.card_id)
    if not entry.is_right or rating not in {Rating.Hard, Rating.Good, Rating.Easy} or card.turn != entry.turn + 1:
        return
    card.memory, card.turn = entry.memory_before, entry.turn
    entry.rating = rating
    entry.save(update_fields=["rating"])
    _take(card, Rating(rating), version=entry.version, day=school_day(entry.reviewed_at))


@transaction.atomic
def change_settings(
    learner: User, *, daily_questions: int, exam_on: date | None, paused_until: date | None, shows_streak: bool
) -> LearnerSettings:
    """Store how the learner wants to practise."""
    settings = LearnerSettings(
        learner=learner,
        daily_questions=daily_questions,
        exam_on=exam_on,
        paused_until=paused_until,
        shows_streak=shows_streak,
    )
    settings.full_clean(validate_unique=False, validate_constraints=False)
    LearnerSettings.objects.update_or_create(
        learner=learner,
        defaults={
            "daily_questions": daily_questions,
            "exam_on": exam_on,
            "paused_until": paused_until,
            "shows_streak": shows_streak,
        },
    )
    return settings
