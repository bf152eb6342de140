"""English clauses as statements that can stand by themselves, in the past or the present, without their dates."""

from itertools import pairwise

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.stems.degrees import with_degree
from quizzes.questions.asking.english.stems.entities import core_of, entity_of
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import Words, is_told, is_uninverted
from quizzes.questions.asking.english.stems.verb_forms import verb_in
from quizzes.questions.asking.english.words.verbs import AUXILIARIES, BE
from quizzes.questions.asking.english.words.words import DETERMINERS, LOOSE_PRONOUNS, PREPOSITIONS
from quizzes.questions.asking.texts.pieces import written

LONGEST_STATEMENT, LONGEST_REST = 13, 9
LOOSE = LOOSE_PRONOUNS | {"both", "same", "other", "one", "others"}
NO_END = (PREPOSITIONS - {"up", "down", "off", "over", "about"}) | DETERMINERS
NO_END = NO_END | {"and", "or", "past", "one", "another", "only", "just", "also", "even"}
_NO_SUBJECT = frozenset(
    ["secret", "rest", "reason", "result", "way", "fact", "problem", "answer", "question", "example"]
)
_ABSOLUTE = frozenset(
    ["only", "every", "always", "never", "all", "must", "completely", "none", "everything", "entirely"]
)


def is_absolute(text: str) -> bool:
    """Return whether a text says only, always, never: as an option it gives itself away."""
    return bool(_ABSOLUTE & set(text.lower().replace(",", "").split()))


def tense_of(clause: Clause) -> str:
    """Return past or now."""
    first = clause.tokens[clause.verb[0]].low
    return (
        "past"
        if first in {"was", "were", "had", "did", "could"} or clause.units[clause.verb[0]].tag == "VVD"
        else "now"
    )


def statement_of(
    words: Words,
    clause: Clause,
    *,
    said: str = "",
    keeps_when: bool = False,
    tense: str = "",
    longest: int = LONGEST_STATEMENT,
) -> str | None:
    """Return a clause as it can be said by itself, without its date; None where something in it stays open.

    tense turns it into the past or the present; longest is how many words it may have.
    """
    kept = kept_words(words, clause, keeps_when=keeps_when)
    if clause.is_negated or is_uninverted(clause) or kept is None or words.is_open(clause.sentence, clause.subject):
        return None
    head = core_of(words, clause.sentence, clause.subject)
    if (
        clause.link == "which"
        or (head and head[-1].lemma in _NO_SUBJECT)
        or clause.units[clause.verb[-1]].low in AUXILIARIES - BE
    ):
        return None
    subject = words.subject(clause)
    verb = _verb(words, clause, tense)
    if verb is None:
        return None
    text = settled(" ".join([subject, with_degree(clause, verb), *kept]), said)
    low = text.lower().replace(",", "").split()
    if not 3 <= len(low) <= longest or low[-1] in NO_END or low[0] in {"there", "what", "one", "two"}:
        return None
    if not kept and len(clause.verb) == 1 and len(low) < 3:
        return None
    is_open = bool(set(low[1:]) & (LOOSE - {"that", "it", "them", "him", "he", "she", "they"})) or low[0] in LOOSE
    return None if is_open and not said else text


def _verb(words: Words, clause: Clause, tense: str) -> str | None:
    if tense in {"", tense_of(clause)}:
        return written(clause.tokens, clause.verb)
    entity = entity_of(words, clause.sentence, clause.subject)
    return verb_in(clause, tense, is_many=entity.kind == "many") if entity is not None else None


def kept_words(words: Words, clause: Clause, *, keeps_when: bool) -> list[str] | None:
    """The chunks behind the verb that are said with it; None where one of them is open or cut off."""
    chunks = [one for one in clause.chunks if is_told(clause, one) and (keeps_when or not one.is_when)]
    kept: list[Chunk] = []
    for chunk in chunks[:4]:
        size = sum(len(one.positions) for one in (*kept, chunk))
        if size > LONGEST_REST and kept:
            break
        kept.append(chunk)
    if any(words.is_open(clause.sentence, one.positions) or _goes_on(words, clause, one) for one in kept):
        return None
    if any(one.kind == "that" for one in clause.chunks) or (clause.chunks and clause.chunks[0].kind == "sub"):
        return None
    return [words.chunk(clause, one) for one in kept]


def _goes_on(words: Words, clause: Clause, chunk: Chunk) -> bool:
    """Whether another verb is joined inside the phrase, whose form would not go with a new one."""
    units = words.units_at(clause.sentence, chunk.positions)
    return any(one.tag == "CJC" and other.tag in {"VVD", "VVZ", "VVN", "VVB", "TO0"} for one, other in pairwise(units))
