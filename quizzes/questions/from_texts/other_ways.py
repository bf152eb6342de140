"""Asks about the sentence of a waiting question otherwise: the other questions on it, and taking one of them."""

from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _

from quizzes.people.errors import DomainError
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.pointed import Way
from quizzes.questions.from_texts.actions import Decision
from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.from_texts.suggesting import suggested

BEFORE = 999  # the number of the question with which a card began


def other_ways(row: ProposedQuestion) -> list[tuple[int, Way]]:
    """Return the other ways of asking about the sentence, each with its number; none that stands on a card already.

    First the question with which the card began, where another was taken. Of the rest one for each answer, and no gap
    for an answer that the card asks for or that a question asks for; not the one that stands on the card of a gap.
    """
    plainly = Content.of_json(row.content).plainly
    return [one for one in _all_ways(row) if one[1].stem != plainly]


def _all_ways(row: ProposedQuestion) -> list[tuple[int, Way]]:
    found = suggested(row.document, start=row.start, end=row.end)
    asked = ProposedQuestion.objects.filter(document=row.document_id).values_list("content", flat=True)
    stems = {stem for content in asked for stem in content["stem"].values()}
    began = _before(row)
    ways: dict[str, tuple[int, Way]] = {}
    numbered = sorted(enumerate(found.ways if found else ()), key=lambda one: not _covers(one[1], row))
    for number, way in numbered:
        is_gap_again = GAP in way.stem and (way.start, way.end) == (row.start, row.end)
        if way.stem not in stems and not is_gap_again and (began is None or way.stem != began.stem):
            ways.setdefault(way.key, (number, way))
    return [*([(BEFORE, began)] if began is not None else []), *ways.values()]


def _covers(way: Way, row: ProposedQuestion) -> bool:
    """Whether a question asks for the words of the card, and perhaps for what belongs to them."""
    return way.start <= row.start and row.end <= way.end


def _before(row: ProposedQuestion) -> Way | None:
    """The question with which a card began, None where it stands there still."""
    stored = Content.of_json(row.content).before
    if stored is None:
        return None
    content = Content.of_json(stored["content"])
    key = next(option.words for option in content.options if option.is_key)
    return Way(next(iter(content.stem.values())), key, stored["start"], stored["end"])


def ask_plainly(row: ProposedQuestion) -> None:
    """Let a gap ask as the question that asks for its words; raises DomainError where it is decided about meanwhile.

    Where that has the same answer, the wrong answers beside it stay as they are, ticked or not.
    """
    gap = Content.of_json(row.content)
    found = next(((number, way) for number, way in _all_ways(row) if gap.plainly and way.stem == gap.plainly), None)
    number, way = found or (-1, None)
    if way is None or (way.start, way.end) != (row.start, row.end):
        ask_otherwise(row, number=number)
        return
    began = gap.before or {"content": row.content, "start": row.start, "end": row.end}
    stem = {next(iter(gap.stem)): way.stem}
    _take(row, {"content": replace(gap, stem=stem, plainly="", before=began).as_json()})


def ask_otherwise(row: ProposedQuestion, *, number: int) -> None:
    """Let a waiting question ask in another way; raises DomainError where it is decided about, or asks so no more."""
    if number not in {one for one, _way in _all_ways(row)}:
        raise DomainError(_("This question is no longer there: the text was read again meanwhile."))
    stored = Content.of_json(row.content).before
    if number == BEFORE:
        taken = {"content": stored["content"], "start": stored["start"], "end": stored["end"]}
    else:
        found = suggested(row.document, start=row.start, end=row.end, number=number)
        began = stored or {"content": row.content, "start": row.start, "end": row.end}
        content = replace(found.content, before=began)
        taken = {"content": content.as_json(), "start": found.way.start, "end": found.way.end}
    _take(row, taken)


def _take(row: ProposedQuestion, taken: dict[str, Any]) -> None:
    waiting = ProposedQuestion.objects.filter(pk=row.pk, decision=Decision.WAITING)
    if not waiting.update(**taken):
        raise DomainError(_("This question is kept already. Edit it instead."))
