"""Which fingerprints of a fact mean the same, because a teacher has said so; pure."""

from collections.abc import Iterable


def mean_the_same(one: str, other: str, pairs: Iterable[tuple[str, str]]) -> bool:
    """Return whether two fingerprints are equal, or joined by pairs of old and new in any direction and number."""
    pairs = list(pairs)
    reached, to_follow = {one}, [one]
    while to_follow and other not in reached:
        here = to_follow.pop()
        joined = {pair[1 - side] for pair in pairs for side in (0, 1) if pair[side] == here} - reached
        reached |= joined
        to_follow += joined
    return other in reached
