"""Which of two choices of one question stands, whatever the order in which they arrive; pure (docs/taking.md)."""

from dataclasses import dataclass

HIGHEST = 1_000_000


@dataclass(frozen=True)
class Order:
    """What the browser says of the order of a choice.

    `number`: the number that the script gave to this choice. `seen`: for a button pressed without the script, the
    number that stood when the page was drawn. Neither: the choice is the newest because it came last.
    """

    number: int | None = None
    seen: int | None = None


ARRIVAL = Order()


def number_after(order: Order, *, stored: int, is_same: bool) -> int | None:
    """Return the number of the question after this choice; None where the choice is older than the one that stands.

    The highest number wins; an equal number with the same choice is a repeat and changes nothing, with another choice
    it comes from somebody who did not know of the first, which stays. A button that changes nothing is no choice.
    """
    if order.number is None and is_same:
        return stored
    number = order.number or (stored if order.seen is None else order.seen) + 1
    if number > stored:
        return number
    return stored if is_same else None
