"""Drafts of English questions on what happens to something: What happens to the collagen fibres?"""

from collections import Counter
from collections.abc import Iterator, Sequence

from quizzes.questions.asking.drafts import Draft, Harvest
from quizzes.questions.asking.english_answers import is_passive
from quizzes.questions.asking.english_clause import Clause
from quizzes.questions.asking.english_deeds import is_absolute, statement_of, tense_of
from quizzes.questions.asking.english_entities import entity_of
from quizzes.questions.asking.english_finished import finished
from quizzes.questions.asking.english_keys import verb_of
from quizzes.questions.asking.english_settled import settled
from quizzes.questions.asking.english_stems import NoStem, Words
from quizzes.questions.asking.english_verbs import BE, HAVE
from quizzes.questions.asking.english_words import REPORTING
from quizzes.questions.asking.pieces import span_of

SCORE, SHORTEST = 0.74, 4
_LOW = REPORTING | {"call", "know", "use", "name", "need", "make", "bear"}


def ask_undergone(words: Words, clauses: Sequence[Clause], harvest: Harvest) -> Iterator[Draft]:
    """Yield the questions on what happens to a thing that the text tells one such event of."""
    rows = [(clause, said) for clause in clauses if (said := _said(words, clause)) is not None]
    for clause, said in rows:
        harvest.keep(_pool(words, clause), said, clause.sentence.number, verb_of(clause))
    told = Counter(settled(words.subject(clause)) for clause in clauses)
    for clause, said in rows:
        subject = settled(words.subject(clause))
        units = words.units_at(clause.sentence, clause.subject)
        is_telling = len(units) > 2 or units[0].tag in {"NN2", "AJ0", "NN1", "NP0"}
        if not is_passive(clause) or told[subject] > 1 or not is_telling or verb_of(clause) in _LOW or is_absolute(said):
            continue
        try:
            opens = "happened" if tense_of(clause) == "past" else "happens"
            stem = finished(["What", opens, "to", words.subject(clause)])
        except NoStem:
            continue
        start, end = span_of(clause.tokens, clause.verb)
        pool = _pool(words, clause)
        yield Draft("happens", stem, said, pool, start, end, clause.sentence, SCORE, verb=verb_of(clause))


def _pool(words: Words, clause: Clause) -> str:
    entity = entity_of(words, clause.sentence, clause.subject)
    return f"undergoes:{tense_of(clause)}:{entity.kind if entity is not None else ''}"


def _said(words: Words, clause: Clause) -> str | None:
    """The clause with a pronoun for its subject: it is pressed between pieces of felt."""
    entity = entity_of(words, clause.sentence, clause.subject)
    main = clause.tokens[clause.verb[-1]].low
    if entity is None or entity.kind == "person" or main in BE | HAVE:
        return None
    subject = settled(words.subject(clause))
    text = statement_of(words, clause)
    if text is None or not text.startswith(subject):
        return None
    said = f"{'they' if entity.kind == 'many' else 'it'}{text[len(subject):]}"
    return said if len(said.split()) >= SHORTEST else None
