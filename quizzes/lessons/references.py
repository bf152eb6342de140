"""The numbered references of a lesson: one number for each document, in the order of first mention."""

from dataclasses import dataclass

from quizzes.facts.models import Claim
from quizzes.sources.models import Document


@dataclass(frozen=True)
class Reference:
    """A document under its number, with the passages that the lesson draws on, ascending."""

    number: int
    document: Document
    passages: tuple[int, ...]


class ReferenceList:
    """Gives out the numbers while a lesson is drawn."""

    def __init__(self) -> None:
        self._documents: dict[int, Document] = {}
        self._passages: dict[int, set[int]] = {}

    def number_of(self, claim: Claim) -> int:
        """The number of the document of this claim; its passage is noted."""
        self._documents.setdefault(claim.document_id, claim.document)
        passages = self._passages.setdefault(claim.document_id, set())
        if claim.passage_number is not None:
            passages.add(claim.passage_number)
        return list(self._documents).index(claim.document_id) + 1

    def in_order(self) -> list[Reference]:
        """Every reference given out so far, by number."""
        return [
            Reference(number, document, tuple(sorted(self._passages[key])))
            for number, (key, document) in enumerate(self._documents.items(), start=1)
        ]
