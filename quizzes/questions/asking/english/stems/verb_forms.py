"""Writes the verb of an English clause in another form: turned for a question, in the past or the present, plain."""

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.stems.finished import NoStem
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.english.words.verbs import (
    AUXILIARIES,
    BE,
    DO,
    HAVE,
    MODALS,
    participle_base,
    past_base,
    past_or_none,
    third_base,
    third_person,
)
from quizzes.questions.asking.texts.pieces import written

_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}


def split_verb(clause: Clause, pasts: frozenset[str]) -> tuple[str, str]:
    """Return the auxiliary of a question and the rest of the verb: did, sail; raises NoStem."""
    tokens, verb = clause.tokens, clause.verb
    first = tokens[verb[0]].low
    others = written(tokens, verb[1:])
    if len(verb) > 1 and first in AUXILIARIES:
        return ("can" if first == "cannot" else first), others
    if first in BE:
        return first, ""
    if first in HAVE:
        return {"has": "does", "have": "do", "had": "did"}[first], "have"
    if first in DO and any(one.kind == "noun" for one in clause.chunks):
        return first, "do"
    if first in MODALS | DO:
        raise NoStem("no_verb")
    unit = clause.units[verb[0]]
    base = base_of(unit)
    if base is None:
        raise NoStem("unknown_verb")
    if unit.tag == "VVB" and base in pasts:
        return "did", base
    return {"VVD": "did", "VVN": "did", "VVZ": "does"}.get(unit.tag, "do"), base


def verb_in(clause: Clause, tense: str, *, is_many: bool) -> str | None:
    """Return the verb of a clause in the past or the present; None where it is not sure how that is written."""
    tokens, verb = clause.tokens, clause.verb
    first, others = tokens[verb[0]].low, written(tokens, verb[1:])
    if first in BE:
        now = "are" if is_many else "is"
        was = "were" if is_many else "was"
        return f"{was if tense == 'past' else now} {others}".strip()
    if first in HAVE and others:
        return f"{'had' if tense == 'past' else 'have' if is_many else 'has'} {others}"
    if len(verb) > 1 or first in MODALS | DO:
        is_past = first in {"could", "would", "might", "did", "had"}
        return f"{first} {others}".strip() if is_past == (tense == "past") else None
    base = base_of(clause.units[verb[0]])
    if base is None:
        return None
    if tense == "past":
        return first if clause.units[verb[0]].tag == "VVD" else past_or_none(base)
    return base if is_many else third_person(base)


def base_of(unit: Unit) -> str | None:
    """Return the plain form of a verb; None where the tagger guesses and spelling does not bear it out."""
    word, tag = unit.low, unit.tag
    known = past_base(word) if tag in {"VVD", "VVN"} else third_base(word) if tag == "VVZ" else None
    if known is None and tag == "VVN":
        known = participle_base(word)
    if known is not None or tag in {"VVB", "VVI"}:
        return known or word
    if tag == "VVG":
        return unit.lemma if unit.lemma != word else None
    lemma = unit.lemma
    if tag == "VVZ":
        return lemma if third_person(lemma) == word else None
    forms = {f"{lemma}ed", f"{lemma}d" if lemma.endswith("e") else "", f"{lemma}{lemma[-1]}ed", f"{lemma[:-1]}ied"}
    return lemma if word in forms else None


def singular_verb(clause: Clause) -> str:
    """Return the verb of a clause as it goes with who or what."""
    tokens, verb = clause.tokens, clause.verb
    first = tokens[verb[0]].low
    others = written(tokens, verb[1:])
    if first in _SINGULAR:
        return f"{_SINGULAR[first]} {others}".strip()
    if len(verb) == 1 and clause.units[verb[0]].tag in {"VVB", "VVI"} and past_base(first) != first:
        return third_person(first)
    return f"{first} {others}".strip()
