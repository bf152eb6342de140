"""Gives the first of several Azerbaijani verbs the tense that only the last shows: verir, göndərirdi."""

from collections.abc import Sequence
from dataclasses import replace

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.shared_endings import with_shared_endings
from quizzes.questions.asking.azerbaijani.words.verbs import VerbForm, in_tense, verb_form
from quizzes.questions.asking.azerbaijani.words.words import is_human

_OF_LAST = {"imperfect": {"present"}, "habit": {"aorist"}}


def in_tense_of_last(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses of one sentence, the verbs of all in the tense of the last where they lean on it."""
    if len(clauses) < 2:
        return list(clauses)
    ends = [one.verb[-1] for one in clauses]
    clauses = [replace(one, sentence=with_shared_endings(one.sentence, ends)) for one in clauses]
    last = _form(clauses[-1])
    return [*(_settled(one, last, clauses[index + 1 :]) for index, one in enumerate(clauses[:-1])), clauses[-1]]


def _form(clause: Clause) -> VerbForm | None:
    return verb_form(clause.tokens[clause.verb[-1]].low)


def _settled(clause: Clause, last: VerbForm | None, later: Sequence[Clause]) -> Clause:
    form, at = _form(clause), clause.verb[-1]
    if last is None or form is None or form.is_plural or form.tense not in _OF_LAST.get(last.tense, ()):
        return clause
    is_person = not clause.subject or is_human(clause.tokens[clause.subject[-1]].low)
    shared = last.is_plural and is_person and not any(one.subject for one in later)
    word = in_tense(form.stem, last.tense, is_plural=shared)
    if word is None or clause.tokens[at].is_capital:
        return clause
    tokens = list(clause.tokens)
    tokens[at] = replace(tokens[at], text=word, low=word)
    return replace(clause, sentence=replace(clause.sentence, tokens=tokens))
