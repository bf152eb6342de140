"""Which passages of a text the viewer may read, and a passage cut where the claims in it begin and end."""

from collections.abc import Iterable

from quizzes.facts.models import Claim
from quizzes.people.models import User
from quizzes.questions.models import Citation
from quizzes.sources.models import Document, Passage, Quotation


def passages_for_reading(document: Document, *, viewer: User) -> set[int]:
    """The numbers of the passages that the viewer may read in full.

    Pupils: those that somebody marked as fit to be shown, and that hold nothing of a fact that is not for pupils.
    Teachers: all. None where the text is not here.
    """
    if not document.has_text:
        return set()
    if viewer.is_authenticated and viewer.is_teacher:
        return set(document.passages.values_list("number", flat=True))
    shown = {"document": document, "state": Quotation.State.FOUND, "shows_passage": True}
    marked = Claim.objects.filter(**shown).order_by().values_list("passage_number").union(
        Citation.objects.filter(**shown).order_by().values_list("passage_number")
    )  # fmt: skip
    hidden = Claim.objects.filter(document=document, fact__is_for_pupils=False).values_list("passage_number", flat=True)
    return {number for (number,) in marked} - set(hidden)


def passage_pieces(passage: Passage, claims: Iterable[Claim]) -> list[tuple[str, bool]]:
    """The text of the passage, from `passages_of`, in pieces, each with whether a claim rests on it."""
    text, pieces, done = passage.words, [], 0
    for start, end in _places(passage, claims):
        if start < done:
            continue
        pieces += [(text[done:start], False), (text[start:end], True)]
        done = end
    pieces.append((text[done:], False))
    return [piece for piece in pieces if piece[0]]


def _places(passage: Passage, claims: Iterable[Claim]) -> list[tuple[int, int]]:
    found = [claim for claim in claims if claim.state == Quotation.State.FOUND]
    return sorted((claim.start - passage.start, claim.end - passage.start) for claim in found)
