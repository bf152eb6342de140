"""Finds the exact words of a quotation in a passage; pure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where the exact words stand, in code points from the start of the text searched."""

    start: int
    end: int


def find_once(text: str, exact: str, *, prefix: str = "", suffix: str = "") -> Place | None:
    """Return where `exact` stands between its prefix and suffix, or None unless that is one place only.

    Source: W3C Web Annotation, TextQuoteSelector.
    """
    if not exact:
        return None
    needle = prefix + exact + suffix
    first = text.find(needle)
    if first < 0 or text.find(needle, first + 1) >= 0:
        return None
    start = first + len(prefix)
    return Place(start, start + len(exact))
