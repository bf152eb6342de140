"""Checks of a quiz as a whole: where its keys stand, and whether it asks the same twice; pure."""

from collections import Counter
from collections.abc import Iterator, Sequence

from quizzes.questions.checking.check import Check, Hit, QuizItem, gettext_noop

FEWEST_FIXED = 5
MOST_IN_ONE_PLACE = 0.6


def _keys_uneven(items: Sequence[QuizItem]) -> Iterator[Hit]:
    """Haladyna, Downing and Rodriguez (2002), guideline 19: vary the place of the right answer.

    Only questions whose order is fixed count: the others are shuffled for each learner.
    """
    places = [item.key_position for item in items if item.key_position is not None]
    if len(places) < FEWEST_FIXED:
        return
    place, count = Counter(places).most_common(1)[0]
    if count > len(places) * MOST_IN_ONE_PLACE:
        yield Hit(details={"count": count, "all": len(places), "place": place})


def _same_fact_twice(items: Sequence[QuizItem]) -> Iterator[Hit]:
    """Haladyna, Downing and Rodriguez (2002), guideline 5: keep items independent of one another."""
    asked: dict[str, list[str]] = {}
    for item in items:
        if item.fact and item.form != "comparison":
            asked.setdefault(item.fact, []).append(item.slug)
    for fact, slugs in asked.items():
        if len(slugs) > 1:
            yield Hit(details={"fact": fact, "words": ", ".join(slugs)})


QUIZ_CHECKS = (
    Check("keys_uneven", gettext_noop("%(count)d of %(all)d keys stand in place %(place)d."), _keys_uneven),
    Check("same_fact_twice", gettext_noop("Several questions ask the fact %(fact)s: %(words)s."), _same_fact_twice),
)
