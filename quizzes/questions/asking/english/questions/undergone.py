"""Drafts of English questions on what happens to something: What happens to the collagen fibres?"""

from collections import Counter
from collections.abc import Iterator, Sequence

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.questions.answers import is_passive
from quizzes.questions.asking.english.stems.degrees import with_degree
from quizzes.questions.asking.english.stems.entities import entity_of
from quizzes.questions.asking.english.stems.finished import finished
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.statements import is_absolute, statement_of, tense_of
from quizzes.questions.asking.english.stems.stems import NoStem, Words
from quizzes.questions.asking.english.stems.verb_forms import verb_in
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.verbs import BE, HAVE
from quizzes.questions.asking.english.words.words import REPORTING, TIME_NOUNS
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import span_of, written

SCORE, SHORTEST = 0.45, 4  # by itself it asks too little: What happens to horses?
_CONDITIONS = frozenset({"if", "when", "unless", "once", "where"})
LOW = REPORTING | {"call", "know", "use", "name", "need", "make", "bear", "do", "find", "offer"}


def ask_undergone(words: Words, clauses: Sequence[Clause]) -> Iterator[Draft]:
    """Yield the questions on what happens to a thing that the text tells one such event of."""
    rows = [(clause, said) for clause in clauses if (said := event_of(words, clause, "", "")) is not None]
    told = Counter(settled(words.subject(clause)) for clause in clauses)
    for clause, said in rows:
        subject = settled(words.subject(clause))
        units = words.units_at(clause.sentence, clause.subject)
        is_telling = len(units) > 2 or units[0].tag in {"NN2", "AJ0", "NN1", "NP0"}
        if (
            not is_passive(clause)
            or told[subject] > 1
            or not is_telling
            or verb_of(clause) in LOW
            or is_absolute(said)
            or _is_bound(clause)
            or next((unit.lemma for unit in units if unit.tag[:2] == "NN"), "") in TIME_NOUNS
            or any(unit.tag in {"AJC", "AJS"} or unit.low in {"more", "most"} for unit in units)
        ):
            continue
        try:
            is_perfect = clause.tokens[clause.verb[0]].low in {"has", "have"}
            opens = "happened" if tense_of(clause) == "past" else "has happened" if is_perfect else "happens"
            stem = finished(["What", opens, "to", words.subject(clause)])
        except NoStem:
            continue
        whole = sorted([*clause.verb, *(at for one in clause.chunks if one.kind != "sub" for at in one.positions)])
        start, end = span_of(clause.tokens, whole)
        pool = _pool(words, clause)
        yield Draft("happens", stem, said, pool, start, end, clause.sentence, SCORE, verb=verb_of(clause))


def _is_bound(clause: Clause) -> bool:
    """Whether a condition opens the sentence and the clause is only joined to it: If it rains, the soil swells."""
    opens = units_of(clause.sentence)[:1]
    return bool(opens) and opens[0].low in _CONDITIONS and not clause.front


def _pool(words: Words, clause: Clause) -> str:
    entity = entity_of(words, clause.sentence, clause.subject)
    return f"undergoes:{tense_of(clause)}:{entity.kind if entity is not None else ''}"


def event_of(words: Words, clause: Clause, tense: str, kind: str) -> str | None:
    """Return the clause with a pronoun for its subject: it is pressed between pieces of felt."""
    entity = entity_of(words, clause.sentence, clause.subject)
    is_counted = any(unit.tag == "CRD" for unit in words.units_at(clause.sentence, clause.subject))
    if entity is None or is_counted or entity.kind == "person" or clause.tokens[clause.verb[-1]].low in BE | HAVE:
        return None
    subject, kind = settled(words.subject(clause)), kind or entity.kind
    text = statement_of(words, clause)
    verb = verb_in(clause, tense or tense_of(clause), is_many=kind == "many")
    if text is None or verb is None or not text.startswith(subject):
        return None
    rest = text[len(subject) :].strip().removeprefix(with_degree(clause, written(clause.tokens, clause.verb))).strip()
    said = f"{'they' if kind == 'many' else 'it'} {with_degree(clause, verb)} {rest}".strip()
    return said if len(said.split()) >= SHORTEST + (not rest) else None
