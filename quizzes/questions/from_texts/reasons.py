"""Why a text does not carry more questions, in whole sentences."""

from django.utils.translation import ngettext

from quizzes.questions.from_texts.models import TextReading

MOST_REASONS = 4


def reasons_in_words(reading: TextReading | None) -> list[str]:
    return []
