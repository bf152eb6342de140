"""Drafts of English questions on a clause set against the main one: though the brothers supposed that the smoke did."""

from collections.abc import Iterator

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.questions.answers import ask_object, ask_subject
from quizzes.questions.asking.english.questions.called import ask_called
from quizzes.questions.asking.english.questions.numbers import ask_amount
from quizzes.questions.asking.english.questions.places import ask_where
from quizzes.questions.asking.english.questions.reasons import ask_why
from quizzes.questions.asking.english.questions.roles import ask_agent
from quizzes.questions.asking.english.questions.wholes import ask_told, ask_wholes
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.texts.drafts import Draft

_ROLES = (ask_amount, ask_subject, ask_agent, ask_object, ask_called, ask_why, ask_where, ask_wholes, ask_told)
_AGAINST = frozenset({"though", "although", "while", "whereas"})
_POINTING = frozenset({"PNP", "PNI", "DPS", "DT0", "EX0"})


def ask_contrast(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the questions on a clause behind "though" or "while": What did the brothers wrongly suppose?"""
    if _is_contrast(words, clause):
        yield from (draft for ask in _ROLES for draft in ask(words, clause))


def _is_contrast(words: Words, clause: Clause) -> bool:
    """Whether a clause behind a comma tells something else than the main one, with a subject of its own."""
    first = clause.units.get(clause.subject[0]) if clause.subject else None
    if clause.link not in _AGAINST or clause.is_negated or first is None or first.tag in _POINTING:
        return False
    opens = next((at for at in range(clause.subject[0], -1, -1) if clause.tokens[at].low == clause.link), 0)
    is_behind = opens > clause.sentence.first and clause.tokens[opens - 1].text == ","
    return is_behind and not words.is_open(clause.sentence, sorted(clause.positions))
