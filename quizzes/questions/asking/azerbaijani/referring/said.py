"""Tells whether an Azerbaijani clause says who or what it is about."""

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.words.common import COMMON_NOUNS
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form

_WHEN = frozenset({"gündüzlər", "gecələr", "axşamlar", "səhərlər", "günlər", "aylar", "illər"})


def says_subject(clause: Clause) -> bool:
    """Return whether the first clause says who or what: a subject, a bare noun of a passive, a noun that is counted."""
    if clause.tokens[clause.positions[0]].low in _WHEN:
        return False
    if clause.subject and _is_owned_by_other(clause):
        return False
    if clause.subject or clause.tokens[clause.positions[0]].low in COMMON_NOUNS:
        return True
    is_said_to_be = clause.tokens[clause.verb[-1]].low.endswith(("dır", "dir", "dur", "dür"))
    bare = [one for one in clause.phrases if one.case == "nominative" and (one.is_noun or is_said_to_be)]
    if bare and bare == [clause.phrases[-1]] and _does_something(clause):
        return False
    return any(clause.tokens[one.positions[-1]].low not in _WHEN for one in bare)


def _does_something(clause: Clause) -> bool:
    """Whether a verb in the singular takes the bare noun before it as what is done: maraq göstərmişdi."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    return form is not None and form.is_transitive and not form.is_passive and not form.is_plural


def _is_owned_by_other(clause: Clause) -> bool:
    """Whether the subject is one word that says whose it is by its ending only: balaları doğulur."""
    word = clause.tokens[clause.subject[0]].low
    is_first = clause.subject[0] == clause.positions[0] and len(clause.subject) == 1
    return is_first and word.endswith(("ları", "ləri")) and bool(forms_of(word))
