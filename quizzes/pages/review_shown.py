"""What the pages of spaced practice show: the strip of the day, a question before and after its answer."""

from collections.abc import Collection

from django.urls import reverse
from django.utils.translation import get_language

from quizzes.attempts.learning.models import ReviewEntry
from quizzes.attempts.learning.practice import Practice, order_shown
from quizzes.attempts.models import ReviewCard
from quizzes.pages.knots import STATES_IN_WORDS
from quizzes.pages.known import known_of
from quizzes.pages.shown import shown_question, slips_of
from quizzes.questions.models import QuestionVersion


def knots_of_day(practice: Practice, *, card: int | None = None, entry: ReviewEntry | None = None) -> list[dict]:
    """Return a knot per question of the day: those answered lead back to their answers; `card` or `entry` is ringed."""
    states = [("right" if done.is_right else "wrong", done) for done in practice.done]
    states += [("empty", None)] * len(practice.queue)
    waiting = list(practice.queue)
    current = len(practice.done) + waiting.index(card) if card is not None else _place(practice, entry)
    return [
        {
            "number": number + 1,
            "state": state,
            "is_current": number == current,
            "label": STATES_IN_WORDS[state] % {"number": number + 1},
            "url": reverse("review_entry", args=[done.public_id]) if done else None,
        }
        for number, (state, done) in enumerate(states)
    ]


def _place(practice: Practice, entry: ReviewEntry | None) -> int | None:
    if entry is None:
        return None
    return next((number for number, done in enumerate(practice.done) if done.pk == entry.pk), None)


def question_to_ask(
    card: ReviewCard, version: QuestionVersion, *, ticked: Collection[str], is_both: bool = False
) -> dict:
    """Return a question before its answer; nothing in it depends on which option is the key."""
    order = order_shown(card.pk, version.content, turn=card.turn)
    return shown_question(version.content, order, get_language(), chosen=ticked, is_both=is_both)


def question_answered(entry: ReviewEntry, *, is_both: bool = False) -> dict:
    """Return a question after its answer, with its key, reasons, slips of evidence and what the sources come to."""
    language = get_language()
    content = entry.version.content
    question = shown_question(
        content, entry.option_order, language, chosen=entry.chosen, is_marked=True, is_both=is_both
    )
    return question | {"slips": slips_of([content], language)[0], "known": known_of(entry.version_id, language)}
