"""Finds again in a new text what is quoted from the old one: same passage, another passage, or nowhere; unsaved."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db import models

from quizzes.sources.anchoring import Place, find_once
from quizzes.sources.differences import TextDifference, compare_texts
from quizzes.sources.models import Document, Quotation
from quizzes.sources.normal_forms import ComposedText, composed_text
from quizzes.sources.splitting import PassageSpan, split_passages


@dataclass(frozen=True)
class Follow:
    """One quotation with the number of its passage in the new text and its place there; None: an orphan.

    `was_number` and `was_orphan` stay what they were when the quotation is placed anew.
    """

    quotation: Quotation
    was_number: int | None
    was_orphan: bool
    number: int | None = None
    place: Place | None = None

    @property
    def is_orphan(self) -> bool:
        return self.place is None

    @property
    def is_moved(self) -> bool:
        return self.place is not None and self.number != self.was_number


@dataclass(frozen=True)
class ReplacementPlan:
    """What a new text would change: the difference, and what becomes of each quotation of the document."""

    difference: TextDifference
    follows: tuple[Follow, ...]

    @property
    def staying(self) -> list[Quotation]:
        return [follow.quotation for follow in self.follows if not follow.is_orphan and not follow.is_moved]

    @property
    def moving(self) -> list[Follow]:
        return [follow for follow in self.follows if follow.is_moved]

    @property
    def orphans(self) -> list[Quotation]:
        """Those that lose their words now; what was an orphan before is not among them."""
        return [follow.quotation for follow in self.follows if follow.is_orphan and not follow.was_orphan]

    @property
    def still_orphans(self) -> list[Quotation]:
        return [follow.quotation for follow in self.follows if follow.is_orphan and follow.was_orphan]


def plan_replacement(document: Document, text: str, quotations: Iterable[Quotation]) -> ReplacementPlan:
    """Return what would change if the text took the place of the present one; nothing is written."""
    difference = compare_texts(document.text, text)
    searched = _NewText(text)
    follows = [_follow(quotation, searched, difference) for quotation in quotations]
    return ReplacementPlan(difference, tuple(_each_place_once(follows)))


class _NewText:
    """A text with its passages, composed no more than once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = {span.number: span for span in split_passages(text)}
        self._composed: dict[int | None, ComposedText] = {}

    def find_in(self, span: PassageSpan, quotation: Quotation) -> Place | None:
        if span.number not in self._composed:
            self._composed[span.number] = composed_text(self.text[span.start : span.end])
        place = self._find(span.number, quotation)
        return place and Place(span.start + place.start, span.start + place.end)

    def find_anywhere(self, quotation: Quotation) -> tuple[int, Place] | None:
        if None not in self._composed:
            self._composed[None] = composed_text(self.text)
        place = self._find(None, quotation)
        around = place and next((s for s in self.spans.values() if s.start <= place.start and place.end <= s.end), None)
        return (around.number, place) if around and self.find_in(around, quotation) == place else None

    def _find(self, key: int | None, quotation: Quotation) -> Place | None:
        return find_once(self._composed[key], quotation.exact, prefix=quotation.prefix, suffix=quotation.suffix)


def _follow(quotation: Quotation, text: _NewText, difference: TextDifference) -> Follow:
    number = difference.numbers.get(quotation.passage_number)
    before = quotation.passage_number, quotation.state == Quotation.State.ORPHAN
    if number is not None and (place := text.find_in(text.spans[number], quotation)):
        return Follow(quotation, *before, number, place)
    if found := text.find_anywhere(quotation):
        return Follow(quotation, *before, *found)
    return Follow(quotation, *before)


def _each_place_once(follows: list[Follow]) -> Iterator[Follow]:
    """Turn into an orphan what would come to stand where a row with the same key stands already."""
    taken: set[tuple] = set()
    for follow in sorted(follows, key=lambda follow: follow.is_moved):
        keys = set(_keys(follow))
        if follow.number is not None and keys & taken:
            yield Follow(follow.quotation, follow.was_number, follow.was_orphan)
            continue
        taken |= keys
        yield follow


def _keys(follow: Follow) -> Iterator[tuple]:
    quotation = follow.quotation
    for constraint in quotation._meta.constraints:
        fields = getattr(constraint, "fields", ()) if isinstance(constraint, models.UniqueConstraint) else ()
        if "passage_number" in fields:
            named = [(name, quotation.serializable_value(name)) for name in fields if name != "passage_number"]
            yield (type(quotation), constraint.name, follow.number, *named)
