"""Finds the exact words of a quotation in a passage, letters compared in NFC; pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizzes.sources.normal_forms import ComposedText, composed_text


@dataclass(frozen=True)
class Place:
    """Where the exact words stand, in code points from the start of the text searched."""

    start: int
    end: int


def find_once(text: str | ComposedText, exact: str, *, prefix: str = "", suffix: str = "") -> Place | None:
    """Return where `exact` stands between its prefix and suffix, or None unless that is one place only.

    A letter with its mark is the same whether it was written in one sign or in two (NFC); the place counts the text
    as it was given. Source: W3C Web Annotation, TextQuoteSelector.
    """
    if not exact:
        return None
    whole = composed_text(text) if isinstance(text, str) else text
    before, words, after = (composed_text(part).text for part in (prefix, exact, suffix))
    places = _places(whole, words, before=before, after=after)
    place = next(places, None)
    return place if place and next(places, None) is None else None


def _places(whole: ComposedText, words: str, *, before: str, after: str) -> Iterator[Place]:
    needle = before + words + after
    found = whole.text.find(needle)
    while found >= 0:
        start = found + len(before)
        if place := whole.place(start, start + len(words)):
            yield Place(*place)
        found = whole.text.find(needle, found + 1)
