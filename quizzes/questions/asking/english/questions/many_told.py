"""Drafts of English questions on a relative clause about things of a kind: yeasts that convert sugar into alcohol."""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.questions.answers import ask_object
from quizzes.questions.asking.english.questions.paired import ask_paired
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.texts.drafts import Draft

_LINKS = frozenset({"that", "which", "who"})
_DESCRIBING = frozenset({"AJ0", "NN1", "NN2", "NP0"})


def ask_many(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield What do yeasts convert sugar into?, of a clause in the present about a bare plural."""
    units = words.units_at(clause.sentence, clause.subject)
    bare = units[1:] if units and units[0].tag in {"PRP", "PRF"} else units
    is_of_kind = bool(bare) and bare[-1].tag == "NN2" and all(one.tag in _DESCRIBING for one in bare)
    if clause.link not in _LINKS or clause.is_negated or not is_of_kind or clause.units[clause.verb[0]].tag != "VVB":
        return
    subject = tuple(at for unit in bare for at in unit.positions)
    if words.is_open(clause.sentence, sorted(clause.positions)):
        return
    plain = replace(clause, subject=subject, link="and")
    yield from ask_object(words, plain)
    yield from ask_paired(words, plain)
