"""Tells whether a clause of an English sentence was passed over, whose subject the next sentence may speak of."""

from collections.abc import Sequence
from itertools import pairwise

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.clauses.clauses import Reading
from quizzes.questions.asking.english.words.units import FINITE
from quizzes.questions.asking.english.words.verbs import is_only_past

_RELATIVE = frozenset({"CJT", "PNQ", "DTQ"})


def has_unread(reading: Reading) -> bool:
    """Return whether a finite verb stands in no clause that was read: Rain falls, but so gentle is the slope."""
    clauses = [*reading.clauses, *reading.inner]
    read = set().union(*(clause.positions for clause in clauses))
    last = max(max(clause.positions) for clause in reading.clauses)
    rows = list(reading.units.items())
    inner = {at for (_before, one), (at, _unit) in pairwise(rows) if one.tag in _RELATIVE}
    return any(unit.tag in FINITE and at > last and at not in inner for at, unit in rows if at not in read)


def is_broken_off(clause: Clause) -> bool:
    """Return whether an article stands right behind a clause, so that its last phrase goes on unread."""
    after = clause.units.get(max(clause.positions) + 1)
    return after is not None and after.tag in {"AT0", "DPS"}


def is_second_of_two(clause: Clause) -> bool:
    """Return whether a clause has the object of two verbs, of which it tells only the second: squeeze and stretch."""
    first = clause.verb[0]
    joined, before = clause.units.get(first - 1), clause.units.get(first - 2)
    return joined is not None and before is not None and joined.tag == "CJC" and before.tag in FINITE


def without_causatives(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses without those that only seem two: had salt and a dye poured into the water."""
    torn = {
        id(one)
        for before, after in pairwise(clauses)
        if _has_done(before) and after.link == "and" and _goes_on(before, after)
        for one in (before, after)
    }
    return [clause for clause in clauses if id(clause) not in torn]


def _has_done(clause: Clause) -> bool:
    """Whether somebody only "had" something, which the clause ends with."""
    is_had = len(clause.verb) == 1 and clause.tokens[clause.verb[0]].low in {"had", "has", "have"}
    return is_had and bool(clause.chunks) and clause.chunks[-1].kind == "noun"


def _goes_on(before: Clause, after: Clause) -> bool:
    """Whether "and" stands right between, and what follows can as well be what was had done."""
    is_near = after.subject[0] - max(before.positions) == len(("and", "dye"))
    verb = after.units.get(after.verb[0])
    is_one = len(after.verb) == 1 and verb is not None and verb.tag in {"VVD", "VVN"}
    return is_near and is_one and not is_only_past(verb.low)
