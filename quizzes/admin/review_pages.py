"""Puts the review page of a document together: its part of the text, the cards beside it, and the ways on."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import F
from django.db.models.functions import Substr
from django.http import QueryDict

from quizzes.admin.review_cards import Card, cards_of
from quizzes.admin.review_filters import address_query, filter_of, groups_of
from quizzes.admin.review_text import marked_text
from quizzes.facts.models import Candidate
from quizzes.facts.review_parts import Part
from quizzes.facts.reviews import WAITING, Filter, Mark, Review
from quizzes.people.models import User
from quizzes.sources.models import Passage

MOST_GONE = 50


def number_in(query: QueryDict, name: str) -> int | None:
    """Return a number of the address, or None."""
    value = query.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else None


def page_of(review: Review, query: QueryDict, *, reader: User) -> dict[str, Any]:
    """Return everything that the template needs."""
    wanted, at = filter_of(query), number_in(query, "at")
    with_some = review.parts_with(wanted)
    number = review.part_of(at) or number_in(query, "part") or (with_some[0] if with_some else 1)
    number = max(1, min(number, len(review.parts) or 1))
    kept = {at, number_in(query, "done")}
    part = review.parts[number - 1] if review.parts and wanted.show != "gone" else None
    here = review.marks_in(part) if part else [mark for mark in review.marks if mark.is_gone][:MOST_GONE]
    listed = [mark for mark in here if wanted.lets_through(mark) or mark.pk in kept]
    cards = cards_of(review, listed)
    current = _current(cards, at)
    return {
        "review": review,
        "sections": _sections(review, part, here=here, cards=cards, wanted=wanted, current=current) if part else [],
        "gone": cards if not part else [],
        "current": current,
        "part_number": number,
        "parts_total": len(review.parts),
        "parts": _numbers(number, len(review.parts)),
        "next_part": next((other for other in with_some if other > number), None),
        "query": address_query(wanted),
        "here_query": address_query(wanted, part=number),
        "filters": groups_of(review, wanted),
        "wanted": wanted,
        "last": last_decision(review, reader),
        "waits_here": any(card.mark.status == WAITING for card in cards),
    }


def _current(cards: list[Card], at: int | None) -> int | None:
    waiting = (card.mark.pk for card in cards if card.mark.status == WAITING)
    first = next(waiting, None) or next((card.mark.pk for card in cards), None)
    return at if any(card.mark.pk == at for card in cards) else first


def _sections(
    review: Review, part: Part, *, here: list[Mark], cards: list[Card], wanted: Filter, current: int | None
) -> list[dict[str, Any]]:
    """Return each passage of the part with its marked text and its cards."""
    numbers = [span.passage for span in part.spans]
    passages = {row.number: row for row in _passages(review, numbers)}
    marks = [mark for mark in here if mark.asks or wanted.show == "names" or mark.pk == current]
    listed, sections, heading = {card.mark.pk for card in cards}, [], None
    for span in part.spans:
        passage = passages[span.passage]
        text = passage.words[span.start - passage.start : span.end - passage.start]
        sections.append(
            {
                "number": span.passage,
                "heading": passage.heading if passage.heading != heading else "",
                "text": marked_text(text, marks, offset=span.start, listed=listed, current=current),
                "cards": [card for card in cards if span.start <= card.mark.start < span.end],
            }
        )
        heading = passage.heading
    return sections


def _passages(review: Review, numbers: list[int]) -> list[Passage]:
    words = Substr(F("document__text"), F("start") + 1, F("end") - F("start"))
    return list(Passage.objects.filter(document=review.document, number__in=numbers).annotate(words=words))


def _numbers(number: int, total: int) -> list[int | str]:
    return list(Paginator(range(total), 1).get_elided_page_range(number, on_each_side=2, on_ends=1)) if total else []


def last_decision(review: Review, reader: User) -> Candidate | None:
    """Return what the reader decided last in this document, to be undone first."""
    decided = Candidate.objects.filter(document=review.document, decided_by=reader).order_by("-decided_at", "-pk")
    return decided.only("pk", "exact", "decision", "decided_at").first()
