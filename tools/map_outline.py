"""Draws the outline of Azerbaijan and its neighbours from the TopoJSON of the world-atlas package, as one small SVG.

One unit is a kilometre east and south of the upper left corner, on a plane that is true along one parallel; the same
numbers stand in quizzes/lessons/drawings/map_layout.py.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import cos, hypot, radians
from pathlib import Path

COUNTRY = "Azerbaijan"
NEIGHBOURS = ("Georgia", "Armenia", "Iran", "Turkey", "Russia")
WEST, NORTH, PARALLEL = 44.4, 42.1, 40.2
KM_NORTH = 111.2
KM_EAST = KM_NORTH * cos(radians(PARALLEL))
WIDTH, HEIGHT = 560, 440
MARGIN = 12
COARSE = {COUNTRY: 0.6, "neighbours": 1.5}

Point = tuple[float, float]
CREDIT = "Natural Earth (public domain), from world-atlas 2.0.2 (ISC, see vendor/world-atlas-LICENSE.txt)"


def write_outline(source: Path, target: Path) -> None:
    """Write both paths, the country's and the neighbours', into the target."""
    topology = json.loads(source.read_text(encoding="utf-8"))
    country = "".join(path_of(ring) for ring in rings_of(topology, COUNTRY, coarse=COARSE[COUNTRY]))
    around = [
        clipped
        for name in NEIGHBOURS
        for ring in rings_of(topology, name, coarse=COARSE["neighbours"])
        if len(clipped := clip(ring)) > 2
    ]
    target.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"><!-- {CREDIT} --><defs>\n'
        f'<path id="neighbours" vector-effect="non-scaling-stroke" d="{"".join(map(path_of, around))}"/>\n'
        f'<path id="country" vector-effect="non-scaling-stroke" fill-rule="evenodd" d="{country}"/>\n</defs></svg>\n',
        encoding="utf-8",
    )


def rings_of(topology: dict, name: str, *, coarse: float) -> Iterator[list[Point]]:
    """Return the rings of a country in kilometres; a border is simplified alike on both of its sides."""
    shapes = topology["objects"]["countries"]["geometries"]
    shape = next(one for one in shapes if one["properties"]["name"] == name)
    polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    of_country = arcs_of(topology, COUNTRY)
    for polygon in polygons:
        for ring in polygon:
            points: list[Point] = []
            for number in ring:
                index = number if number >= 0 else ~number
                arc = simplified(projected(topology, index), COARSE[COUNTRY] if index in of_country else coarse)
                points += (arc if number >= 0 else arc[::-1])[1:]
            yield points


def arcs_of(topology: dict, name: str) -> set[int]:
    """Return the numbers of the arcs that bound a country."""
    shape = next(one for one in topology["objects"]["countries"]["geometries"] if one["properties"]["name"] == name)
    polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    return {number if number >= 0 else ~number for polygon in polygons for ring in polygon for number in ring}


def projected(topology: dict, index: int) -> list[Point]:
    """Return an arc, which holds differences of whole numbers, in kilometres on the plane."""
    (scale_x, scale_y), (from_x, from_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    x = y = 0
    points = []
    for step_x, step_y in topology["arcs"][index]:
        x, y = x + step_x, y + step_y
        east, north = x * scale_x + from_x, y * scale_y + from_y
        points.append(((east - WEST) * KM_EAST, (NORTH - north) * KM_NORTH))
    return points


def simplified(points: Sequence[Point], coarse: float) -> list[Point]:
    """Return the line without the points that lie nearer than `coarse` to it (Douglas and Peucker, 1973)."""
    if len(points) < 3:
        return list(points)
    if points[0] == points[-1]:
        half = len(points) // 2
        return simplified(points[: half + 1], coarse)[:-1] + simplified(points[half:], coarse)
    far, at = max((distance(point, points[0], points[-1]), place) for place, point in enumerate(points[1:-1], 1))
    if far < coarse:
        return [points[0], points[-1]]
    return simplified(points[: at + 1], coarse)[:-1] + simplified(points[at:], coarse)


def distance(point: Point, start: Point, end: Point) -> float:
    """Return how far a point lies from the straight line through two others."""
    (x, y), (from_x, from_y), (to_x, to_y) = point, start, end
    across = (to_y - from_y) * (x - from_x) - (to_x - from_x) * (y - from_y)
    return abs(across) / hypot(to_x - from_x, to_y - from_y)


def clip(ring: list[Point]) -> list[Point]:
    """Return what of a ring lies in the frame and a margin around it (Sutherland and Hodgman, 1974)."""
    edges = ((0, -MARGIN, 1), (0, WIDTH + MARGIN, -1), (1, -MARGIN, 1), (1, HEIGHT + MARGIN, -1))
    for axis, limit, side in edges:
        kept: list[Point] = []
        for before, point in zip(ring[-1:] + ring[:-1], ring, strict=True):
            was_in, is_in = (before[axis] - limit) * side >= 0, (point[axis] - limit) * side >= 0
            if was_in != is_in:
                share = (limit - before[axis]) / (point[axis] - before[axis])
                kept.append(tuple(a + (b - a) * share for a, b in zip(before, point, strict=True)))
            if is_in:
                kept.append(point)
        ring = kept
    return ring


def path_of(ring: Sequence[Point]) -> str:
    """Return a ring as path data in whole kilometres, each step from the one before."""
    places = [(round(x), round(y)) for x, y in ring]
    places = [place for before, place in zip([None, *places], places, strict=False) if place != before]
    steps = [f"{x - from_x} {y - from_y}" for (from_x, from_y), (x, y) in pairwise(places)]
    return f"M{places[0][0]} {places[0][1]}l{' '.join(steps)}z".replace(" -", "-") if steps else ""
