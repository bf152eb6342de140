"""Which questions rest on a fact that has changed since somebody last looked at them; looked at, never pushed."""

from collections.abc import Iterable

from quizzes.facts.present import PresentFact, present_fact, present_facts
from quizzes.questions.models import Question


def is_stale(question: Question) -> bool:
    """Return whether the fact of a question means something else than the question remembers; at most three queries."""
    return bool(question.fact_id and question.fingerprint) and present_fact(question.fact_id).has_changed_since(
        question
    )


def stale_among(questions: Iterable[Question]) -> dict[int, PresentFact]:
    """Return the stale ones of the questions by id, each with its fact as it stands: three queries."""
    resting = [question for question in questions if question.fact_id and question.fingerprint]
    present = present_facts(question.fact_id for question in resting)
    return {
        question.pk: present[question.fact_id]
        for question in resting
        if present[question.fact_id].has_changed_since(question)
    }


def stale_question_ids() -> list[int]:
    """Return the ids of all stale questions, published or not: four queries."""
    return list(stale_among(Question.objects.exclude(fingerprint="").only("fact_id", "fingerprint")))
