"""Asks about the sentence of a waiting question otherwise: the other questions on it, and taking one of them."""

from django.utils.translation import gettext as _

from quizzes.people.errors import DomainError
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.pointed import Way
from quizzes.questions.from_texts.actions import Decision
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.suggesting import suggested


def other_ways(row: ProposedQuestion) -> list[tuple[int, Way]]:
    """Return the other ways of asking about the sentence, each with its number; none that stands on a card already.

    One for each answer, and no gap for an answer that the card asks for or that a question asks for.
    """
    found = suggested(row.document, start=row.start, end=row.end)
    asked = ProposedQuestion.objects.filter(document=row.document_id).values_list("content", flat=True)
    stems = {stem for content in asked for stem in content["stem"].values()}
    ways: dict[str, tuple[int, Way]] = {}
    for number, way in enumerate(found.ways if found else ()):
        is_gap_again = GAP in way.stem and (way.start, way.end) == (row.start, row.end)
        if way.stem not in stems and not is_gap_again:
            ways.setdefault(way.key, (number, way))
    return list(ways.values())


def ask_otherwise(row: ProposedQuestion, *, number: int) -> None:
    """Let a waiting question ask in another way; raises DomainError where it is decided about, or asks so no more."""
    if number not in {one for one, _way in other_ways(row)}:
        raise DomainError(_("This question is no longer there: the text was read again meanwhile."))
    found = suggested(row.document, start=row.start, end=row.end, number=number)
    place = {"start": found.way.start, "end": found.way.end}
    content = found.content.as_json()
    waiting = ProposedQuestion.objects.filter(pk=row.pk, decision=Decision.WAITING)
    if not waiting.update(content=content, **place):
        raise DomainError(_("This question is kept already. Edit it instead."))
