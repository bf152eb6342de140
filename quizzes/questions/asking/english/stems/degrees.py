"""Keeps the adverbs of an English verb without which what it says is not so: mostly drained, wrongly supposed."""

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.words.vocabulary import words_of

_NARROWING = words_of("en", "narrowing")


def degree_of(clause: Clause) -> str:
    """Return the adverb before the verb or inside it that narrows what is said; nothing without one."""
    inside = range(max(clause.verb[0] - 1, clause.sentence.first), clause.verb[-1])
    known = (clause.tokens[at].low for at in inside if at not in clause.verb and at not in clause.subject)
    return next((low for low in known if low in _NARROWING), "")


def with_degree(clause: Clause, verb: str) -> str:
    """Return the written verb of a clause with its narrowing adverb: have mostly been drained, wrongly supposed."""
    first, _, rest = verb.partition(" ")
    degree = degree_of(clause)
    return " ".join(part for part in ((first, degree, rest) if rest else (degree, first)) if part)
