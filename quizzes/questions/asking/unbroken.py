"""Goes on where a rule fails: what it failed on is left out and logged, the rest of the text is asked about.

Rules are many and texts are endless; a sentence that nobody thought of must cost its own questions and no others.
"""

import logging
from collections.abc import Callable, Iterable
from typing import TypeVar

from quizzes.questions.asking.texts.drafts import Harvest, Sentence

logger = logging.getLogger(__name__)
Result, Rest = TypeVar("Result"), TypeVar("Rest")
Harvesting = Callable[[Iterable[Sentence], set[str]], Harvest]


def unbroken(do: Callable[[], Result], rest: Rest) -> Result | Rest:
    """Return what a call returns, or the rest where it fails by a mistake in the rules, which is logged."""
    try:
        return do()
    except Exception:
        logger.exception("A rule for asking failed; what it failed on is left out.")
        return rest


def harvest_unbroken(harvesting: Harvesting, sentences: Iterable[Sentence], capital: set[str]) -> Harvest:
    """Return what the sentences give, without those on which a rule fails: each of them counts as "broken"."""
    rows = list(sentences)
    harvest = unbroken(lambda: harvesting(rows, capital), None)
    if harvest is not None:
        return harvest
    sound = _sound(harvesting, rows, capital)
    harvest = harvesting(sound, capital)
    for _row in range(len(rows) - len(sound)):
        harvest.leave_out("broken")
    return harvest


def _sound(harvesting: Harvesting, rows: list[Sentence], capital: set[str]) -> list[Sentence]:
    """The most sentences that can be harvested together, found by halves."""
    half = len(rows) // 2
    found: list[list[Sentence]] = []
    for part in (rows[:half], rows[half:]):
        is_sound = not part or unbroken(lambda part=part: harvesting(part, capital), None) is not None
        found.append(part if is_sound else _sound(harvesting, part, capital) if half else [])
    both = [*found[0], *found[1]]
    is_sound = len(both) < len(rows) and unbroken(lambda: harvesting(both, capital), None) is not None
    return both if is_sound else max(found, key=len)
