"""Cuts a list into pages by the weight of what stands on them, none heavier than a weak line carries; pure."""

from collections.abc import Sequence

STEPS = 20


def even_pages(weights: Sequence[int], *, heaviest: int) -> list[tuple[int, int]]:
    """Return where each page begins and ends: as few pages as their weight allows, and these about equally heavy.

    There is one page at least; what is heavier than a page by itself has one of its own.
    """
    fewest = len(_cut(weights, heaviest))
    fair = sum(weights) // fewest
    limits = range(fair, heaviest, max(fair // STEPS, 1))
    return _cut(weights, next((limit for limit in limits if len(_cut(weights, limit)) == fewest), heaviest))


def _cut(weights: Sequence[int], limit: int) -> list[tuple[int, int]]:
    """Pages filled one after the other up to a weight."""
    starts, held = [0], 0
    for place, weight in enumerate(weights):
        if held and held + weight > limit:
            starts.append(place)
            held = 0
        held += weight
    return list(zip(starts, [*starts[1:], len(weights)], strict=True))
