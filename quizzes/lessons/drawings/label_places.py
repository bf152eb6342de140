"""Finds places for the names beside the points of a map, so that none touches another at any width; pure.

Points move apart as a map grows while names keep their size. Distances change in proportion to the width: what is apart
in the same direction on the narrowest and on the widest map is apart on all between.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

WIDTHS = (Decimal(272), Decimal(720))
LINE = Decimal(20)
POINT = Decimal(9)
NEAR = Decimal(12)


@dataclass(frozen=True)
class Spot:
    """A point in shares of the width and height of the map (0 to 1), and how many pixels its name is wide."""

    x: Decimal
    y: Decimal
    name_width: Decimal


@dataclass(frozen=True)
class Place:
    """Where a name stands beside its point, in pixels, and which part of it stands there."""

    right: Decimal
    down: Decimal
    anchor: str


@dataclass(frozen=True)
class Box:
    """What a name or a point takes: shares of the map, and pixels around them."""

    x: Decimal
    y: Decimal
    left: Decimal
    right: Decimal
    top: Decimal
    bottom: Decimal

    def is_inside(self, ratio: Decimal) -> bool:
        """Return whether it is on the map, which is `ratio` times as high as wide."""
        return all(
            self.x * width + self.left >= 0
            and self.x * width + self.right <= width
            and self.y * width * ratio + self.top >= 0
            and self.y * width * ratio + self.bottom <= width * ratio
            for width in WIDTHS
        )

    def is_apart(self, other: "Box", ratio: Decimal) -> bool:
        """Return whether the two are apart in one direction at every width."""
        across, along = self.x - other.x, (self.y - other.y) * ratio
        return any(
            (
                all(across * width >= other.right - self.left for width in WIDTHS),
                all(across * width <= other.left - self.right for width in WIDTHS),
                all(along * width >= other.bottom - self.top for width in WIDTHS),
                all(along * width <= other.top - self.bottom for width in WIDTHS),
            )
        )


MIDDLE = Place(Decimal(0), Decimal(5), "middle")
PLACES = (
    Place(NEAR, Decimal(5), "start"),
    Place(-NEAR, Decimal(5), "end"),
    Place(Decimal(0), Decimal(-14), "middle"),
    Place(Decimal(0), Decimal(24), "middle"),
    Place(NEAR, Decimal(-9), "start"),
    Place(NEAR, Decimal(20), "start"),
    Place(-NEAR, Decimal(-9), "end"),
    Place(-NEAR, Decimal(20), "end"),
)


def place_names(spots: Sequence[Spot], *, ratio: Decimal, taken: Sequence[Box] = ()) -> list[Place | None]:
    """Return a place for each name in the order of the spots; None where there is no room for it.

    taken holds what else must not be touched.
    """
    boxes = [*taken, *(point_box(spot) for spot in spots)]
    places: list[Place | None] = []
    for spot in spots:
        own = point_box(spot)
        found = next((place for place in PLACES if _has_room(name_box(spot, place), boxes, own, ratio)), None)
        places.append(found)
        if found is not None:
            boxes.append(name_box(spot, found))
    return places


def names_with_room(spots: Sequence[Spot], *, ratio: Decimal, taken: Sequence[Box]) -> list[int]:
    """Return the numbers of the names that have room in the very middle of their spots, without a point."""
    boxes, kept = list(taken), []
    for number, spot in enumerate(spots):
        box = name_box(spot, MIDDLE)
        if box.is_inside(ratio) and all(box.is_apart(other, ratio) for other in boxes):
            kept.append(number)
            boxes.append(box)
    return kept


def name_box(spot: Spot, place: Place) -> Box:
    """Return what the name of a spot takes in that place."""
    before = {"start": Decimal(0), "middle": spot.name_width / 2, "end": spot.name_width}[place.anchor]
    left = place.right - before
    return Box(spot.x, spot.y, left, left + spot.name_width, place.down - LINE * 3 / 4, place.down + LINE / 4)


def point_box(spot: Spot) -> Box:
    """Return what the sign of a spot takes."""
    return Box(spot.x, spot.y, -POINT, POINT, -POINT, POINT)


def _has_room(box: Box, others: Sequence[Box], own: Box, ratio: Decimal) -> bool:
    return box.is_inside(ratio) and all(box.is_apart(other, ratio) for other in others if other is not own)
