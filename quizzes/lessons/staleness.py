"""Which lessons draw on a fact that has changed since somebody last looked at them; looked at, never pushed."""

from collections.abc import Iterable

from quizzes.facts.present import PresentFact, present_facts
from quizzes.lessons.models import LessonFact


def changed_among(lesson_facts: Iterable[LessonFact]) -> list[tuple[LessonFact, PresentFact]]:
    """Return those whose fact means something else now, each with the fact as it stands: three queries."""
    rows = [row for row in lesson_facts if row.fingerprint]
    present = present_facts(row.fact_id for row in rows)
    return [(row, present[row.fact_id]) for row in rows if present[row.fact_id].has_changed_since(row)]


def lesson_ids_to_look_at() -> list[int]:
    """Return the ids of all lessons to be looked at again: four queries."""
    rows = LessonFact.objects.exclude(fingerprint="").only("lesson_id", "fact_id", "fingerprint")
    return sorted({row.lesson_id for row, _fact in changed_among(rows)})
