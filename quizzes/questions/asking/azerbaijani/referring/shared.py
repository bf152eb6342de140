"""Gives the second of two Azerbaijani verbs what the first is done to: quş kəkilini qaldırır, sonra yatırır."""

from collections.abc import Sequence
from dataclasses import replace

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form

_OBJECTS = frozenset({"accusative", "infinitive", "unknown"})


def with_shared_object(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """Return the clause with the object that the clause before names; None where it lacks one that nothing names."""
    if clause.is_first or not _lacks_object(clause):
        return clause
    before = [one for one in clauses if one.positions[-1] < clause.positions[0]]
    found = _objects(before[-1]) if before else []
    if len(found) != 1 or not (clause.subject or clause.named) or clause.subject:
        return None
    shared = found[0]
    return replace(clause, positions=(*shared.positions, *clause.positions), phrases=(shared, *clause.phrases))


def _lacks_object(clause: Clause) -> bool:
    """Whether a verb that must have an object stands without one."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    if form is None or not form.is_transitive or len(clause.verb) > 1:
        return False
    others = [one for one in clause.phrases if one.positions != clause.subject]
    return not any(one.case in _OBJECTS or one.case == "nominative" for one in others)


def _objects(clause: Clause) -> list[Phrase]:
    return [one for one in clause.phrases if one.case == "accusative"]
