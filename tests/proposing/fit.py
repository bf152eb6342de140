"""Fits the weights by which comparing judges pairs of values, on the labelled sets to work by; --write stores them.

Logistic regression with a small ridge, by Newton's method (Hosmer, Lemeshow, Sturdivant, Applied Logistic Regression,
2013). Pairs under one label are of one thing, but for harmless differences of kinds that say otherwise. With --check,
each sixth of the sets is judged by weights of the others.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import combinations
from math import exp

from quizzes.facts.proposing.comparing import likeness
from quizzes.facts.proposing.comparing.barriers import cannot_be_one
from quizzes.facts.proposing.comparing.contexts import sentences_of
from quizzes.facts.proposing.comparing.crowds import crowd_of
from quizzes.facts.proposing.comparing.mentions import Mention, mentions_in
from quizzes.facts.proposing.comparing.own_readings import all_readings
from quizzes.facts.proposing.comparing.traits import Traits, traits
from quizzes.facts.proposing.lexicon import VOCABULARY
from tests.proposing.compared_texts import LabelledSet, judge, labelled_sets
from tests.proposing.course_pairs import course_set

OF_ONE_THING = frozenset(
    {"rounding", "precision", "other unit", "other way of writing", "way of writing", "agree", "more than"}
)
NOT_TWO_OF_A_THING = frozenset({"arithmetic", "impossible value"})
KINDS = ("date", "count", "amount")
RIDGE, STEPS, FOLDS = 1.0, 30, 6
SURE = {"date": {"both_yearly": 4.0}}

Row = tuple[str, Traits, bool]


def main() -> None:
    """Print the weights or, with --check, how well weights find what they were not fitted on."""
    sets = labelled_sets(held_back=False)
    if "--check" in sys.argv:
        print(cross_check(sets))
        return
    text = json.dumps(fitted(rows_of(sets)), indent=1, sort_keys=True) + "\n"
    if "--write" in sys.argv:
        (VOCABULARY / "likeness.json").write_text(text, encoding="utf-8")
    print(text)


def cross_check(sets: list[LabelledSet]) -> str:
    """Return the figures of all sets, each judged by weights that were fitted without it."""
    found = asked = false = reported = 0
    for fold in range(FOLDS):
        weights = fitted(rows_of(one for at, one in enumerate(sets) if at % FOLDS != fold))
        likeness.weights = lambda weights=weights: weights
        for labelled in sets[fold::FOLDS]:
            outcome = judge(labelled)
            found, asked = found + len(outcome.found), asked + len(labelled.contradictions)
            false, reported = false + len(outcome.false_alarms), reported + outcome.reported
    return (
        f"found {found} of {asked} ({found / asked:.2f}), false alarms {false} of {reported} ({false / reported:.2f})"
    )


def rows_of(sets: Iterable[LabelledSet]) -> list[Row]:
    """Return each pair of values that may be of one thing: its kind, its traits, and whether it is."""
    rows = [row for labelled in sets for row in _rows(labelled)]
    course = course_set()
    return rows + list(_rows(course, only_labelled=True)) if course else rows


def _rows(labelled: LabelledSet, *, only_labelled: bool = False) -> Iterator[Row]:
    mentions = _mentions(labelled)
    crowd = crowd_of(mentions)
    labels = [_labels_of(mention, labelled) for mention in mentions]
    for one, other in combinations(range(len(mentions)), 2):
        a, b = mentions[one], mentions[other]
        if only_labelled and not (labels[one] and labels[other]):
            continue
        if a.sentence is b.sentence or a.kind != b.kind or cannot_be_one(a, b):
            continue
        shared = labels[one] & labels[other]
        if not any(labelled.kinds[label] in NOT_TWO_OF_A_THING for label in shared):
            is_one = any(
                (label[0] == "c" and label[1:].isdigit()) or labelled.kinds[label] in OF_ONE_THING for label in shared
            )
            yield (a.kind if a.kind in likeness.OWN_WEIGHTS else "amount"), traits(a, b, crowd), is_one


def _mentions(labelled: LabelledSet) -> list[Mention]:
    mentions: list[Mention] = []
    for text in labelled.texts:
        found = all_readings(text.text, document=text.document)
        mentions += mentions_in(sentences_of(text.text, found, document=text.document, language=None))
    return mentions


def _labels_of(mention: Mention, labelled: LabelledSet) -> set[str]:
    proposal = mention.reading.proposal
    return {
        label
        for label, spans in labelled.spans.items()
        for span in spans
        if span.document == proposal.document and proposal.start < span.end and span.start < proposal.end
    }


def fitted(rows: list[Row]) -> dict[str, dict[str, float]]:
    """Return the weights of the traits by kind, and the bias."""
    return {
        kind: _fit([(found, is_one) for own, found, is_one in rows if own == kind]) | SURE.get(kind, {})
        for kind in KINDS
    }


def _fit(rows: list[tuple[Traits, bool]]) -> dict[str, float]:
    names = ["bias", *sorted({name for found, _is_one in rows for name in found})]
    place = {name: at for at, name in enumerate(names)}
    data = [([(0, 1.0), *((place[name], value) for name, value in found.items())], is_one) for found, is_one in rows]
    weights = [0.0] * len(names)
    for _step in range(STEPS):
        slope = [RIDGE * weight if at else 0.0 for at, weight in enumerate(weights)]
        bend = [[(RIDGE if at else 1e-6) * (at == other) for other in range(len(names))] for at in range(len(names))]
        for values, is_one in data:
            odds = sum(weights[at] * value for at, value in values)
            chance = 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
            for at, value in values:
                slope[at] += value * (chance - is_one)
                for other, second in values:
                    bend[at][other] += value * second * chance * (1 - chance)
        weights = [weight - step for weight, step in zip(weights, _solved(bend, slope), strict=True)]
    return {name: round(weight, 2) for name, weight in zip(names, weights, strict=True)}


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve by Gauss with pivots."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            if factor:
                rows[below] = [x - factor * y for x, y in zip(rows[below], rows[at], strict=True)]
    found = [0.0] * size
    for at in reversed(range(size)):
        found[at] = (rows[at][size] - sum(rows[at][k] * found[k] for k in range(at + 1, size))) / rows[at][at]
    return found


if __name__ == "__main__":
    main()
