"""How small and how large things can be, so that a guess in the wrong size is still a guess; pure.

In base units: metres, square metres, cubic metres. From the extremes on record: Everest (8849 m), the highest lake and
the highest town (6400 m, 5100 m), Baikal (1642 m), the Nile (6650 km), Burj Khalifa (828 m). What words do not tell,
a property says itself (`facts/property_limits.py`).
"""

from decimal import Decimal

KILOMETRE, SQUARE_KILOMETRE = 1000, 1_000_000
_ANY = ""
_LIMITS: dict[tuple[str, str], tuple[float, float]] = {
    ("how high", "mountain"): (300, 8849),
    ("how high", _ANY): (1, 828),
    ("how high above sea level", "lake"): (1, 6400),
    ("how high above sea level", "mountain"): (300, 8849),
    ("how high above sea level", _ANY): (1, 5100),
    ("average elevation", _ANY): (1, 5100),
    ("how deep", "lake"): (1, 1642),
    ("how deep", "reservoir"): (1, 330),
    ("how long", "river"): (3 * KILOMETRE, 6650 * KILOMETRE),
    ("how long", "lake"): (20, 670 * KILOMETRE),
    ("how wide", "bridge"): (1, 80),
    ("how far", _ANY): (1, 20_000 * KILOMETRE),
    ("area", "district"): (50 * SQUARE_KILOMETRE, 20_000 * SQUARE_KILOMETRE),
    ("villages", "district"): (3, 500),
    ("inhabited places", "district"): (3, 500),
    ("population", "village"): (3, 30_000),
    ("population", "settlement"): (20, 100_000),
    ("population", "city"): (500, 40_000_000),
    ("population", "district"): (2000, 3_000_000),
    ("pupils", "school"): (3, 6000),
    ("teachers", "school"): (2, 400),
}


def limits_of(thing: str, kind: str) -> tuple[Decimal, Decimal]:
    """Return the least and the most that so much of a thing of that kind can be; no bounds where none are known."""
    least, most = _LIMITS.get((thing, kind)) or _LIMITS.get((thing, _ANY)) or (0, "Infinity")
    return Decimal(least), Decimal(most)
