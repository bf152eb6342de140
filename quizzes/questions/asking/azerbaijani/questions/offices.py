"""Drafts of Azerbaijani questions on the person whom an office names: Mali imperiyasının hansı hökmdarı."""

from quizzes.facts.proposing.candidates import Found
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, finished, positions_of
from quizzes.questions.asking.azerbaijani.words.words import is_human
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import span_of

_KIN_NOUNS = frozenset(
    {"yoldaş", "ata", "ana", "qardaş", "bacı", "oğul", "qız", "əmi", "dayı", "dost", "müəllim", "baba", "nənə", "qohum"}
)


def ask_office(words: Words, clause: Clause, found: Found) -> Draft | None:
    """Return the question for a person behind what he or she is: Mali imperiyasının hansı hökmdarı, Mansa Musa."""
    index = next((at for at, one in enumerate(clause.phrases) if one.name is found), 0)
    before = clause.phrases[index - 1] if index else None
    if found.type != "person" or before is None or before.case != "nominative" or before.head is None:
        return None
    is_office = (
        before.head.is_owned
        and before.head.noun not in _KIN_NOUNS
        and is_human(before.head.noun)
        and before.positions[-1] + 1 == found.first
    )
    if not is_office or len(before.positions) < 2 or clause.phrases[index].case != "nominative":
        return None
    office = before.positions[:-1]
    if not clause.tokens[office[-1]].low.endswith(("ın", "in", "un", "ün")):
        return None
    rest = [at for at in clause.positions if at >= found.last]
    lead = [at for at in clause.positions if at < office[0]]
    parts = [words.phrase(clause.sentence, run) for run in (lead, office) if run]
    try:
        stem = finished([*parts, "hansı", clause.tokens[before.positions[-1]].low, words.phrase(clause.sentence, rest)])
    except NoStem:
        return None
    start, end = span_of(clause.tokens, positions_of(found))
    return Draft("who", stem, found.value, f"name:{found.type}", start, end, clause.sentence, 0.8, name=found.value)
