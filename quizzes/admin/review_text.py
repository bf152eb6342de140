"""Marks candidates in a piece of text: a link for each, in its place, also where they overlap."""

from collections.abc import Sequence
from itertools import pairwise

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from quizzes.facts.reviews import Mark


def marked_text(text: str, marks: Sequence[Mark], *, offset: int, listed: set[int], current: int | None) -> SafeString:
    """Return a piece of a text as HTML with a link around each candidate; offset is where the piece begins.

    Where candidates overlap, each letter belongs to the shortest that holds it, and every one can still be jumped to.
    """
    inside = [mark for mark in marks if mark.start < offset + len(text) and mark.end > offset]
    cuts = sorted(
        {0, len(text), *(_within(mark.start, text, offset) for mark in inside)}
        | {_within(mark.end, text, offset) for mark in inside}
    )
    named: set[int] = set()
    pieces = []
    for start, end in pairwise(cuts):
        here = [mark for mark in inside if mark.start < end + offset and mark.end > start + offset]
        pieces += [_anchor(mark, named) for mark in _hidden(here, named)]
        pieces.append(_piece(text[start:end], _shortest(here), named, listed=listed, current=current))
    return mark_safe("".join(pieces))


def _within(place: int, text: str, offset: int) -> int:
    return min(max(place - offset, 0), len(text))


def _shortest(marks: Sequence[Mark]) -> Mark | None:
    return min(marks, key=lambda mark: (mark.end - mark.start, mark.pk), default=None)


def _hidden(here: Sequence[Mark], named: set[int]) -> list[Mark]:
    """Those that begin here under a shorter one, and have no link of their own yet."""
    shown = _shortest(here)
    return [mark for mark in here if mark is not shown and mark.pk not in named]


def _anchor(mark: Mark, named: set[int]) -> SafeString:
    named.add(mark.pk)
    return format_html('<span id="t{}"></span>', mark.pk)


def _piece(text: str, mark: Mark | None, named: set[int], *, listed: set[int], current: int | None) -> SafeString:
    if mark is None:
        return format_html("{}", text)
    name = "" if mark.pk in named else format_html(' id="t{}"', mark.pk)
    named.add(mark.pk)
    state = "hit--current hit--" if mark.pk == current else "hit--"
    if mark.pk not in listed:
        return format_html('<span{} class="hit {}{}">{}</span>', name, state, mark.status, text)
    return format_html('<a{} class="hit {}{}" href="#c{}">{}</a>', name, state, mark.status, mark.pk, text)
