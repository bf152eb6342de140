"""Drafts of English questions on causes and purposes: Why ...?, What is ... used for?"""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import is_passive
from quizzes.questions.asking.english.questions.causes import is_cause
from quizzes.questions.asking.english.questions.deeds import doer_of
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import settled, unmarked
from quizzes.questions.asking.english.stems.statements import is_absolute, statement_of, tense_of
from quizzes.questions.asking.english.stems.stems import NoStem, Words, inverted
from quizzes.questions.asking.english.words.words import CATENATIVES, MEANT, REPORTING
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions, low_words, span_of
from quizzes.questions.asking.words.vocabulary import words_of

LONGEST_REASON, SCORE, ABSOLUTE = 20, 0.92, 0.1
_BELONGS_TO = words_of("en", "before_to")
SO = frozenset([("as", "a", "result"), ("because", "of", "this"), ("for", "this", "reason"), ("for", "that", "reason")])
_GIVEN = frozenset([("because", "of"), ("thanks", "to"), ("owing", "to"), ("due", "to")])
_MAKING = frozenset({"create", "form", "become", "produce", "reveal"})
# Reporting verbs whose passive says what is done: rods are added to let the air escape; not are said to be.
_DONE_TO = frozenset({"add", "announce", "note"})
_MODALS = frozenset({"can", "could", "may", "might", "would", "will", "should"})
THEREFORE = frozenset({"therefore", "consequently", "thus", "hence"})


def ask_why(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the questions for a cause or a purpose: Why was the station closed?"""
    for chunk in (*clause.chunks, *clause.front):
        low = low_words(clause.tokens, chunk.positions)
        if low[:2] in _GIVEN:
            yield from _why(words, clause, joined(clause, chunk), "because of", without=_from(clause, chunk))
        elif is_cause(clause, chunk):
            pool = f"because:{tense_of(chunk.clause or clause)}"
            yield from _why(words, clause, chunk.positions, pool, without=(chunk,))
        elif chunk.kind == "sub" and chunk.prep == "so that" and chunk.clause is not None and chunk in clause.chunks:
            if is_result(clause, chunk) or _is_of_another(clause, chunk):
                continue
            pool = f"so that:{tense_of(chunk.clause)}:{doer_of(words, chunk.clause)}"
            yield from _why(words, clause, chunk.positions, pool, without=(chunk,))
        elif chunk.kind == "sub" and chunk.prep == "so" and chunk.clause is not None:
            yield from follows(words, clause, chunk.clause)
        elif chunk.is_infinitive and is_purpose(clause, chunk) and not _is_outcome(words, clause, chunk):
            yield from _why(
                words, clause, joined(clause, chunk), f"to:{doer_of(words, clause)}", without=_from(clause, chunk)
            )


def ask_why_after(words: Words, before: Clause, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a cause that the clause before gives: As a result, Therefore."""
    opens = [low_words(clause.tokens, chunk.positions) for chunk in clause.front]
    first = clause.tokens[clause.sentence.first].low
    if SO & set(opens) or first in THEREFORE or any(low[:1] == ("therefore",) for low in opens):
        kept = tuple(one for one in clause.front if low_words(clause.tokens, one.positions) not in SO)
        yield from follows(words, before, replace(clause, front=kept))


def follows(words: Words, cause: Clause, effect: Clause) -> Iterator[Draft]:
    """Yield the question why the second happened, with the first for the cause."""
    fronts = tuple(one for one in effect.front if low_words(effect.tokens, one.positions) not in SO | {("so",)})
    try:
        stem = inverted(words, replace(effect, front=fronts), "Why", without=()) if not effect.is_negated else ""
    except NoStem:
        return
    if stem:
        yield from drafted_cause(words, cause, stem)


def drafted_cause(words: Words, cause: Clause, stem: str) -> Iterator[Draft]:
    """Yield the draft for a stem that a clause answers as its cause."""
    told = statement_of(words, cause)
    is_cut = any(one.kind == "sub" and one.prep in {"where", "which", "that"} for one in cause.chunks)
    if told is None or is_cut or is_absolute(told):
        return
    key = f"because {settled(statement_of(words, cause, said=stem) or told)}"
    start, end = span_of(cause.tokens, (*cause.subject, *cause.verb))
    yield Draft("why", stem, key, f"reason:because:{tense_of(cause)}", start, end, cause.sentence, SCORE)


def is_result(clause: Clause, chunk: Chunk) -> bool:
    """Return whether "so that" behind a comma tells what comes of something, and not what for: , so that it rots."""
    is_apart = clause.tokens[chunk.positions[0] - 1].text == ","
    return is_apart and not set(low_words(clause.tokens, chunk.clause.verb)) & _MODALS


def _is_of_another(clause: Clause, chunk: Chunk) -> bool:
    """Whether a purpose may belong to what is done besides: work with students, closing off canals so that."""
    return any(one.kind == "ing" and one.prep == "," for one in clause.chunks[: clause.chunks.index(chunk)])


def is_purpose(clause: Clause, chunk: Chunk) -> bool:
    """Return whether the infinitive tells what for, and does not belong to the verb as in "decided to build"."""
    if chunk in clause.front or clause.tokens[chunk.positions[0]].low == "in":
        return True
    before = clause.units.get(chunk.positions[0] - 1)
    if before is not None and (before.lemma in _BELONGS_TO or before.tag in {"AJ0", "AV0", "ORD", "PNP", "AVQ"}):
        return False
    verb = verb_of(clause)
    if verb in (MEANT | REPORTING) - _DONE_TO and is_passive(clause):
        return False
    is_going_on = verb == "go" and any(one.kind == "particle" for one in clause.chunks)
    opens = set(low_words(clause.tokens, chunk.positions)[:2])
    if is_going_on or verb in {"turn", "prove", "happen"} or opens & {"be", "have"}:
        return False
    if verb in {"come", "go", "set"} and opens & {"rest", "work", "light"}:
        return False
    is_apart = chunk in clause.chunks[1:] or is_passive(clause) or verb in _MOVING
    low = low_words(clause.tokens, clause.verb)
    return (
        is_apart
        and verb not in CATENATIVES
        and low[-1] not in {"used", "had", "has", "have", "is", "are", "was", "were"}
    )


def _is_outcome(words: Words, clause: Clause, chunk: Chunk) -> bool:
    """Whether one thing makes another by what it does, not to that end: the water spreads to create a delta."""
    made = [clause.units[at].lemma for at in chunk.positions if at in clause.units and clause.units[at].tag == "VVI"]
    subject = words.units_at(clause.sentence, clause.subject)
    is_one = bool(subject) and subject[-1].tag in {"NN0", "NN1"} and doer_of(words, clause) == "thing"
    return bool(made) and made[0] in _MAKING and is_one and not is_passive(clause) and chunk not in clause.front


_MOVING = frozenset(
    ["come", "go", "return", "travel", "stop", "meet", "gather", "sail", "work", "fight", "move", "rise"]
)


def _from(clause: Clause, chunk: Chunk) -> tuple[Chunk, ...]:
    """The chunk and what belongs to it: all that follows it in the clause, and the "so as" before it."""
    if chunk not in clause.chunks:
        return (chunk,)
    at = clause.chunks.index(chunk)
    opens = tuple(
        word for one in clause.chunks[max(at - 2, 0) : at] for word in low_words(clause.tokens, one.positions)
    )
    return (*clause.chunks[at:], *(clause.chunks[at - 2 : at] if opens == ("so", "as") else ()))


def joined(clause: Clause, chunk: Chunk) -> Positions:
    """Return the positions of a chunk and of what hangs on it behind it."""
    later = [one for one in _from(clause, chunk)[1:] if one.kind in {"prep", "gerund"} and one.prep != ","]
    return (*chunk.positions, *(at for one in later for at in one.positions))


def _but_own(clause: Clause, positions: Positions) -> Positions:
    """The positions without the "it" or "them" behind an infinitive that can only be what it is done to: to free it."""
    subject = clause.units.get(clause.subject[-1])
    if not is_passive(clause) or subject is None or clause.tokens[positions[0]].low not in {"to", "in"}:
        return positions
    own = {"NN1": "it", "NN0": "it", "NN2": "them"}.get(subject.tag, "")
    at = next((at for at in positions if clause.units.get(at) is not None and clause.units[at].tag == "VVI"), -2) + 1
    return tuple(one for one in positions if one != at or clause.tokens[one].low != own)


def _why(
    words: Words, clause: Clause, positions: Positions, pool: str, *, without: tuple[Chunk, ...]
) -> Iterator[Draft]:
    low = low_words(clause.tokens, positions)
    after = clause.units.get(positions[-1] + 1)
    is_cut = after is not None and after.tag[0] == "V"
    if is_cut or not 3 <= len(low) <= LONGEST_REASON or words.is_open(clause.sentence, _but_own(clause, positions)):
        return
    try:
        stem = inverted(words, clause, "Why", without=without)
    except NoStem:
        return
    key = settled(words.phrase(clause.sentence, positions), f"{stem} {unmarked(words.subject(clause))}")
    key = key.removeprefix("in order ")
    start, end = span_of(clause.tokens, positions)
    opens, _, rest = key.partition(" ")
    is_other = pool.startswith("because:") and opens.lower() in {"for", "since", "as"}
    key = f"because {rest}" if is_other else key
    key = f"because of {rest.partition(' ')[2]}" if pool == "because of" else key
    opens = key.split()[0].lower()
    yield Draft(
        "why",
        stem,
        opens + key[len(opens) :],
        f"reason:{pool}",
        start,
        end,
        clause.sentence,
        SCORE - ABSOLUTE * is_absolute(key.replace("never", "")),
        verb=verb_of(clause),
    )


def ask_used_for(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a use: What is the old mill used for?"""
    if low_words(clause.tokens, clause.verb)[-1:] != ("used",) or not is_passive(clause):
        return
    chunk = next((one for one in clause.chunks if one.is_infinitive or one.prep in {"for", "as"}), None)
    if chunk is None:
        return
    positions = joined(clause, chunk)
    low = low_words(clause.tokens, positions)
    if not 2 <= len(low) <= LONGEST_REASON or words.is_open(clause.sentence, positions):
        return
    pool = "to" if chunk.is_infinitive else f"{chunk.prep}ing" if low[1].endswith("ing") else chunk.prep
    try:
        stem = inverted(words, clause, "What", without=_from(clause, chunk))
        stem = f"{stem[:-1]} {'as' if chunk.prep == 'as' else 'for'}?"
    except NoStem:
        return
    shown = positions[1:] if chunk.prep == "as" else positions
    start, end = span_of(clause.tokens, shown)
    key = settled(words.phrase(clause.sentence, shown), stem)
    yield Draft("used_for", stem, key, f"reason:{pool}", start, end, clause.sentence, 0.9)
