"""Lays out places on the map of Azerbaijan and on a nearer one around the first of them; pure.

The plane is that of static/quizzes/outline.svg, which tools/map_outline.py draws: kilometres east and south of its
upper left corner.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from math import atan2, cos, hypot, pi, radians
from pathlib import Path

from quizzes.lessons.drawings.rounding import round_step

OUTLINE = Path(__file__).resolve().parents[2] / "static" / "quizzes" / "outline.svg"
WEST, NORTH, PARALLEL = 44.4, 42.1, 40.2
KM_NORTH = 111.2
KM_EAST = KM_NORTH * cos(radians(PARALLEL))
RATIO = Decimal(440) / Decimal(560)
NEAR_KM = 70
LEAST_KM = 44
ROOM_AROUND = 1.5
SIDES = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")


@dataclass(frozen=True)
class Frame:
    """A part of the plane in kilometres; its height is RATIO times its width."""

    x: Decimal
    y: Decimal
    width: Decimal

    @property
    def height(self) -> Decimal:
        return self.width * RATIO

    @property
    def scale_km(self) -> Decimal:
        """Return a round length of about a quarter of the width."""
        return round_step(self.width, most=4)

    def share(self, point: tuple[float, float]) -> tuple[Decimal, Decimal]:
        """Return where a point lies, in shares of width and height."""
        return (Decimal(point[0]) - self.x) / self.width, (Decimal(point[1]) - self.y) / self.height

    def holds(self, point: tuple[float, float]) -> bool:
        return all(0 <= share <= 1 for share in self.share(point))


COUNTRY = Frame(Decimal(0), Decimal(0), Decimal(560))


def on_plane(latitude: Decimal, longitude: Decimal) -> tuple[float, float]:
    """Return the kilometres east and south of a place in degrees."""
    return (float(longitude) - WEST) * KM_EAST, (NORTH - float(latitude)) * KM_NORTH


def near_frame(points: Sequence[tuple[float, float]]) -> Frame | None:
    """Return the part of the map around the first point and all that are near it; None where there is none near."""
    near = [point for point in points if hypot(point[0] - points[0][0], point[1] - points[0][1]) <= NEAR_KM]
    if len(set(near)) < 2:
        return None
    (west, east), (north, south) = ((min(ends), max(ends)) for ends in zip(*near, strict=True))
    width = max((east - west) * ROOM_AROUND, (south - north) * ROOM_AROUND / float(RATIO), LEAST_KM)
    left, top = (west + east) / 2 - width / 2, (north + south) / 2 - width * float(RATIO) / 2
    return Frame(*(Decimal(round(length)) for length in (left, top, width)))


def distance_km(start: tuple[float, float], end: tuple[float, float]) -> int:
    """Return how far two points are apart, rounded to 5 km; 0 where they are nearer than that."""
    return round(hypot(end[0] - start[0], end[1] - start[1]) / 5) * 5


def side(start: tuple[float, float], end: tuple[float, float]) -> str:
    """Return in which of the eight directions of SIDES the end lies, seen from the start."""
    turn = atan2(end[0] - start[0], start[1] - end[1]) / (2 * pi) * len(SIDES)
    return SIDES[round(turn) % len(SIDES)]


def part_of_country(point: tuple[float, float]) -> str | None:
    """Return in which part of Azerbaijan a point lies: one of SIDES, or middle; None outside."""
    rings = country_rings()
    if sum(_is_within(point, ring) for ring in rings) % 2 == 0:
        return None
    columns, rows = zip(*(corner for ring in rings for corner in ring), strict=True)
    across = _third(point[0], min(columns), max(columns), ("west", "", "east"))
    along = _third(point[1], min(rows), max(rows), ("north", "", "south"))
    return "-".join(filter(None, (along, across))) or "middle"


@lru_cache
def country_rings() -> tuple[tuple[tuple[int, int], ...], ...]:
    """Return the rings of the country's outline, as the file draws them."""
    data = re.search(r'id="country"[^>]* d="([^"]*)"', OUTLINE.read_text(encoding="utf-8"))[1]
    return tuple(_ring(piece) for piece in data.split("M")[1:])


def _ring(piece: str) -> tuple[tuple[int, int], ...]:
    x, y, *steps = map(int, re.findall(r"-?\d+", piece))
    corners = [(x, y)]
    for step_x, step_y in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + step_x, y + step_y
        corners.append((x, y))
    return tuple(corners)


def _is_within(point: tuple[float, float], ring: Sequence[tuple[int, int]]) -> bool:
    x, y = point
    crossings = 0
    for (from_x, from_y), (to_x, to_y) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (from_y > y) != (to_y > y) and x < from_x + (y - from_y) / (to_y - from_y) * (to_x - from_x):
            crossings += 1
    return crossings % 2 == 1


def _third(value: float, low: float, high: float, names: tuple[str, str, str]) -> str:
    return names[min(int((value - low) / (high - low) * 3), 2)]
