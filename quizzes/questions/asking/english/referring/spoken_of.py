"""Tells what an English sentence leaves to be spoken of, its subject apart: its one plural, what ranks first."""

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.stems.entities import Entity, entity_of
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.units import NOUNS
from quizzes.questions.asking.english.words.words import TIME_NOUNS, VAGUE_NOUNS
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.noun_kinds import is_known

_RANKS = frozenset({"main", "chief", "only", "other", "next", "final", "last", "second", "third"})
_PLURALS = frozenset({"they", "these", "those"})
_JOINED = frozenset({"CJC", "CRD", "DT0", "NN1", "POS"})


def only_many(words: Words, sentence: Sentence) -> Entity | None:
    """Return the one plural noun of a sentence, with what describes it; None where it has none or several."""
    units = words.units_at(sentence, range(sentence.first, sentence.last))
    places = [at for at, unit in enumerate(units) if unit.tag == "NN2" or unit.low in _PLURALS]
    if len(places) != 1 or units[places[0]].tag != "NN2" or units[places[0]].lemma in VAGUE_NOUNS | TIME_NOUNS:
        return None
    begin = end = places[0]
    while begin and units[begin - 1].tag == "AJ0":
        begin -= 1
    if begin and units[begin - 1].tag in _JOINED:
        return None
    begin -= begin > 0 and units[begin - 1].low == "the"
    return entity_of(words, sentence, tuple(at for unit in units[begin : end + 1] for at in unit.positions))


def told_by_rank(words: Words, clause: Clause) -> Entity | None:
    """Return the stuff that a clause says is the first or the main one: The first difficulty is salt."""
    units = words.units_at(clause.sentence, clause.chunks[0].positions)
    ranks = words.units_at(clause.sentence, clause.subject)
    is_ranked = any(one.tag in {"ORD", "AJS"} or one.low in _RANKS for one in ranks)
    if not is_ranked or len(units) != 1 or not (units[0].tag == "NN1" or is_known(units[0].low, "en")):
        return None
    return Entity(f"the {units[0].low}", "thing", "", units[0].lemma)


def is_of_nobody(words: Words, clause: Clause) -> bool:
    """Return whether a clause only says that nobody does something, and tells of no thing: Nobody lives there."""
    units = words.units_at(clause.sentence, clause.subject)
    parts = [one for one in clause.chunks if one.kind in {"noun", "prep", "gerund", "to", "sub", "that"}]
    behind = words.units_at(clause.sentence, [at for one in parts for at in one.positions])
    is_nobody = clause.is_negated and [one.tag for one in units] == ["PNI"]
    return is_nobody and not any(one.tag in NOUNS for one in behind)


def brings_in(words: Words, clause: Clause, entity: Entity | None) -> bool:
    """Return whether a clause ends in what a thing had, so that "it" may be either: his sequence had a gap."""
    if entity is None or entity.kind != "thing" or entity.is_name or len(clause.chunks) != 1:
        return False
    low = clause.tokens[clause.chunks[0].positions[0]].low
    is_one = clause.chunks[0].kind == "noun" and low in {"a", "an"}
    return is_one and words.units_at(clause.sentence, clause.verb)[-1].lemma == "have"
