"""How pages speak of certainty: the choice beside a question, the mark after “Check”, and the line of a result."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from quizzes.attempts.certainty import MARKS, certainty_mark, certainty_score
from quizzes.attempts.models import AttemptItem, Certainty


def signed(points: int) -> str:
    """Return points with their sign, a real minus, as +3 or −6; zero has none."""
    return f"{points:+}".replace("-", "−") if points else "0"


def certainty_choices(item: AttemptItem) -> list[dict]:
    """The three certainties with what each earns, the kept one ticked."""
    return [
        {
            "value": level.value,
            "label": level.label,
            "right": signed(MARKS[level][0]),
            "wrong": signed(MARKS[level][1]),
            "is_chosen": item.certainty == level,
        }
        for level in Certainty
    ]


def certainty_said(item: AttemptItem) -> dict[str, str] | None:
    """How sure the learner was of an answered item, and what it earned; None where it was not asked."""
    points = certainty_mark(item.certainty, item.fraction)
    return None if points is None else {"label": item.get_certainty_display(), "points": signed(points)}


def certainty_line(items: Iterable[AttemptItem]) -> dict:
    """The points of certainty of an attempt in figures, how often each certainty was right, and a reading of it."""
    score = certainty_score((item.certainty, item.fraction) for item in items)
    return {
        "points": str(score.points).replace("-", "−"),
        "possible": score.possible,
        "levels": [
            {"name": level.name, "label": Certainty(level.name).label, "right": level.right, "given": level.given}
            for level in score.levels
            if level.given
        ],
        "reading": _reading(score.reading),
    }


def _reading(reading: str) -> str:
    words = {
        "trusted": _("When you were sure, you were nearly always right: you can trust that feeling."),
        "too_sure": _(
            "Some answers of which you were sure were not right. Those are worth reading again first: "
            "it is good to have met them here."
        ),
        "knows_more": _("You doubted, and were right nearly every time: you know more than you thought."),
    }
    return words.get(reading, "")
