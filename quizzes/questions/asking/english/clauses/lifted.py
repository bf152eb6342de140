"""Lifts clauses out of others: It was Joseph who saw it, It was in Italy that he met it, Skye is a rock that rises."""

from collections.abc import Sequence
from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Clause


def lifted(clause: Clause, inner: Sequence[Clause]) -> list[tuple[Clause, Clause]]:
    """Return each clause inside one that "it was" opens with the clause that it makes by itself."""
    if not clause.subject or clause.units[clause.subject[0]].low != "it" or not clause.chunks:
        return []
    if clause.units[clause.verb[-1]].lemma != "be":
        return []
    begin = clause.chunks[0].positions[0]
    whose = [one for one in inner if one.subject[:1] == (begin,) and one.link in {"who", "that"}]
    rows = [(one, replace(one, link="and", is_first=False)) for one in whose]
    kinds = [one.kind for one in clause.chunks[:2]]
    told = clause.chunks[1].clause if kinds == ["prep", "that"] else None
    if told is not None and told.subject and not clause.is_negated:
        front = (clause.chunks[0], *told.front)
        rows.append((told, replace(told, front=front, link="and", is_first=False)))
    return rows


def carried(clause: Clause, inner: Sequence[Clause]) -> list[Clause]:
    """Return what is told of a noun that a clause says its subject is, as told of that: it is a rock that rises."""
    chunk = clause.chunks[0] if clause.chunks else None
    is_plain = chunk is not None and chunk.kind == "noun" and clause.units[clause.verb[-1]].lemma == "be"
    if not is_plain or clause.is_negated or len(clause.verb) > 1 or clause.units[chunk.positions[0]].tag != "AT0":
        return []
    first = chunk.positions[0]
    whose = [one for one in inner if one.subject[:1] == (first,) and one.link in {"that", "which", "who"}]
    return [replace(one, subject=clause.subject, link="and", is_first=False) for one in whose if not one.is_shared]
