"""Draws the order of the options once, at the start; pure."""

import random
from collections.abc import Mapping

DRAW = random.SystemRandom()


def draw_order(content: Mapping, *, draw: random.Random = DRAW) -> list[str]:
    """Return the option ids in the order to show: as written where fixed, else shuffled; “fixed last” stays last.

    The draw never looks at which option is the key.
    """
    options = content["options"]
    ids = [option["id"] for option in options if not option["fixed_last"]]
    if content["order"] == "shuffled":
        draw.shuffle(ids)
    return ids + [option["id"] for option in options if option["fixed_last"]]
