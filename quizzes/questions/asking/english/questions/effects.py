"""Drafts of English questions on causes that another clause tells: and so; That is why; which forced the town to."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.clauses.clauses import Reading
from quizzes.questions.asking.english.questions.reasons import SO, THEREFORE, ask_why_after, drafted_cause, follows
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.stems import NoStem, Words, finished, inverted
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.units import ADJECTIVES, NOUNS, OPENING, Unit
from quizzes.questions.asking.english.words.words import is_plural
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words

_ABLE, _FORCED = frozenset({"allow", "enable", "permit"}), frozenset({"force", "oblige", "compel"})
_ENDS = frozenset({"PUN", "CJC", "CJS", "DTQ", "PNQ"})
LONGEST_DOER = 5


def ask_causes(words: Words, before: Clause | None, reading: Reading) -> Iterator[Draft]:
    """Yield Why did the king close the university?, where the clause before or behind says what came of what.

    before is the last clause of the sentence before, if it stands right there.
    """
    clauses = reading.clauses
    units = units_of(clauses[0].sentence)
    if before is not None:
        yield from ask_why_after(words, before, clauses[0])
        yield from _that_is_why(words, before, clauses[0])
        if units[0].low in {"this", "that"} and len(units) > 1:
            yield from _brought_about(words, before, units, 1)
    for one, other in pairwise(clauses):
        if _is_effect(one, other):
            yield from follows(words, one, other)
        if other.link == "which":
            yield from _that_is_why(words, one, other)
    for at, unit in enumerate(units[:-2]):
        if unit.text == "," and units[at + 1].low == "which":
            causes = [one for one in clauses if max(one.positions) < unit.positions[0]]
            if causes:
                yield from _brought_about(words, causes[-1], units, at + 2)


def _is_effect(cause: Clause, clause: Clause) -> bool:
    """Whether a clause says that it comes of the one before in its sentence: and so the plant, and therefore closed."""
    tokens = clause.tokens
    opens = [low_words(tokens, chunk.positions) for chunk in clause.front]
    between = {tokens[at].low for at in range(max(cause.positions) + 1, clause.verb[0])}
    return (
        bool(SO & set(opens))
        or (clause.link == "and" and opens[:1] == [("so",)])
        or (max(cause.positions) < clause.verb[0] and bool(between & THEREFORE))
    )


def _that_is_why(words: Words, cause: Clause, clause: Clause) -> Iterator[Draft]:
    chunk = clause.chunks[0] if clause.chunks else None
    is_why = chunk is not None and chunk.kind == "sub" and chunk.prep == "why" and chunk.clause is not None
    said = low_words(clause.tokens, clause.subject) in {("this",), ("that",)} or clause.link == "which"
    if not is_why or not said or verb_of(clause) not in {"is", "was", "be", "explain"}:
        return
    try:
        stem = inverted(words, chunk.clause, "Why", without=())
    except NoStem:
        return
    yield from drafted_cause(words, cause, stem)


def _brought_about(words: Words, cause: Clause, units: Sequence[Unit], at: int) -> Iterator[Draft]:
    """The question for what "allowed the families to cut rooms" or "made trade difficult" names as its effect."""
    while units[at].tag == "AV0" and at + 1 < len(units):
        at += 1
    verb, end = units[at], next((one for one in range(at, len(units)) if units[one].tag in _ENDS), len(units))
    rest = units[at + 1 : end]
    if verb.tag not in {"VVD", "VVZ"} or len(rest) < 2 or rest[0].tag not in NOUNS | OPENING | ADJECTIVES:
        return
    if words.is_open(cause.sentence, _positions([unit for unit in rest if unit.low != "their"])):
        return
    parts = _effect(words, cause, verb, rest)
    if parts is None:
        return
    try:
        stem = finished(parts, may_compare=True)
    except NoStem:
        return
    yield from drafted_cause(words, cause, stem)


def _effect(words: Words, cause: Clause, verb: Unit, rest: Sequence[Unit]) -> list[str] | None:
    is_past = verb.tag == "VVD"
    is_made = verb.lemma == "make"
    cut = next((at for at, unit in enumerate(rest) if unit.tag in (ADJECTIVES if is_made else {"TO0"}) and at), 0)
    while is_made and cut and rest[cut].tag in ADJECTIVES and cut + 1 < len(rest) and rest[cut + 1].tag in NOUNS:
        cut = next((at for at, unit in enumerate(rest) if at > cut + 1 and unit.tag in ADJECTIVES), 0)
    while is_made and cut > 1 and rest[cut - 1].tag == "AV0":
        cut -= 1
    if not 0 < cut <= LONGEST_DOER or rest[cut - 1].tag not in NOUNS:
        return None
    said = [words.phrase(cause.sentence, _positions(part)) for part in (rest[:cut], rest[cut:])]
    is_many = is_plural(tuple(unit.low for unit in rest[:cut])) or rest[cut - 1].tag == "NN2"
    be = ("were" if is_many else "was") if is_past else "are" if is_many else "is"
    if is_made:
        return ["Why", be, *said]
    if verb.lemma in _ABLE:
        return ["Why", be, said[0], "able", said[1]]
    do = "did" if is_past else "do" if is_many else "does"
    return ["Why", do, said[0], "have", said[1]] if verb.lemma in _FORCED else None


def _positions(units: Sequence[Unit]) -> tuple[int, ...]:
    return tuple(at for unit in units for at in unit.positions)
