"""What the site keeps of a person's learning between attempts, for the document that the person takes along."""

from typing import Any

from quizzes.attempts.learning.leaving import cards_of, entries_of
from quizzes.attempts.learning.models import LessonRead, ReviewEntry
from quizzes.attempts.learning.practice import settings_of
from quizzes.attempts.learning.reading import lessons_read_by
from quizzes.attempts.models import ReviewCard
from quizzes.people.models import User


def own_practice(person: User) -> dict[str, Any]:
    """Return the cards, the answers in spaced practice, the lessons read and the settings."""
    settings = settings_of(person)
    columns = ("daily_questions", "exam_on", "paused_until", "shows_streak")
    return {
        "settings": {column: getattr(settings, column) for column in columns},
        "lessons_read": [_lesson(row) for row in lessons_read_by(person)],
        "cards": [_card(card) for card in cards_of(person)],
        "answers": [_answer(entry) for entry in entries_of(person)],
    }


def _lesson(row: LessonRead) -> dict[str, Any]:
    return {"lesson": row.lesson.slug, "read_at": row.read_at}


def _card(card: ReviewCard) -> dict[str, Any]:
    return {
        "question": card.question.slug,
        "due_at": card.due_at,
        "answers_so_far": card.turn,
        "last_answer_right": card.was_right,
        "memory": card.memory,
    }


def _answer(entry: ReviewEntry) -> dict[str, Any]:
    content = entry.version.content
    texts = {option["id"]: option["text"] for option in content["options"]}
    return {
        "id": entry.public_id,
        "question": content["stem"],
        "chosen": [texts[option] for option in entry.chosen if option in texts],
        "answered_at": entry.reviewed_at,
        "answered_in": entry.language,
        "right": entry.is_right,
        "rating": entry.rating,
    }
