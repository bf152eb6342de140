"""Which properties are never earlier than which others, directly or by way of others; pure."""

from collections.abc import Iterable, Mapping

Order = Mapping[int, frozenset[int]]
NO_ORDER: Order = {}


def order_of(pairs: Iterable[tuple[int, int]]) -> Order:
    """Return for each property all those that it is never earlier than; pairs are (later, earlier) keys.

    What is never earlier than the opening, which is never earlier than the foundation, is never earlier than that.
    """
    direct: dict[int, set[int]] = {}
    for later, earlier in pairs:
        direct.setdefault(later, set()).add(earlier)
    return {later: _reached(later, direct) for later in direct}


def _reached(start: int, direct: Mapping[int, set[int]]) -> frozenset[int]:
    found: set[int] = set()
    waiting = [start]
    while waiting:
        new = direct.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return frozenset(found)
