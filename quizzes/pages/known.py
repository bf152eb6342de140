"""What the sources come to, under the evidence of a marked question: said anew at each drawing."""

from django.urls import reverse

from quizzes.facts.queries import verdict_of, visible_facts
from quizzes.facts.writing import verdict_sentence


def known_of(version_id: int, language: str) -> dict[str, str] | None:
    """The verdict on the fact of a question and the way to its page; None where it has no fact that pupils may see."""
    fact = visible_facts().filter(questions__versions=version_id).first()
    if fact is None:
        return None
    return {"sentence": verdict_sentence(verdict_of(fact), language), "url": reverse("fact", args=[fact.slug])}
