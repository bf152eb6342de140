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
from quizzes.questions.asking.english.words.verbs import BE, HAVE
from quizzes.questions.asking.english.words.words import CATENATIVES, MEANT, REPORTING
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions, low_words, span_of
from quizzes.questions.asking.words.vocabulary import words_of

LONGEST_REASON, LONGEST_CAUSE, SCORE, ABSOLUTE = 20, 18, 0.92, 0.1
LEFT_OPEN = 0.3  # what its "it" means is left to who points at the sentence
_BELONGS_TO = words_of("en", "before_to")
SO = frozenset([("as", "a", "result"), ("because", "of", "this"), ("for", "this", "reason"), ("for", "that", "reason")])
_EXAMPLES = frozenset({"example", "instance"})
_GIVEN = frozenset([("because", "of"), ("thanks", "to"), ("owing", "to"), ("due", "to")])
_MAKING = frozenset({"create", "form", "become", "produce", "reveal"})
# Reporting verbs whose passive says what is done: rods are added to let the air escape; not are said to be.
_DONE_TO = frozenset({"add", "announce", "note"})
_ONE, _MANY = frozenset({"NN0", "NN1"}), frozenset({"NN2"})
_NUMBERS = {"it": _ONE, "its": _ONE, "they": _MANY, "them": _MANY, "their": _MANY}
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
            if _is_of_another(clause, chunk):
                continue
            if is_result(clause, chunk):
                yield from follows(words, _without(clause, chunk), chunk.clause)
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
    between = {clause.tokens[at].low for at in range(clause.subject[-1] + 1, clause.verb[-1])}
    if before.tokens[before.sentence.first].low == "for" and before.tokens[before.sentence.first + 1].low in _EXAMPLES:
        return
    if SO & set(opens) or ({first} | between) & THEREFORE or any(low[:1] == ("therefore",) for low in opens):
        yield from follows(words, before, clause)


def without_so(clause: Clause) -> Clause:
    """Return a clause without what only says that it follows: As a result, so."""
    fronts = tuple(one for one in clause.front if low_words(clause.tokens, one.positions) not in SO | {("so",)})
    return replace(clause, front=fronts)


def follows(words: Words, cause: Clause, effect: Clause) -> Iterator[Draft]:
    """Yield the question why the second happened, with the first for the cause."""
    try:
        is_asked = not effect.is_negated or _is_plainly_denied(effect)
        stem = inverted(words, without_so(effect), "Why", without=()) if is_asked else ""
    except NoStem:
        return
    if stem:
        yield from drafted_cause(words, cause, stem)


def _is_plainly_denied(effect: Clause) -> bool:
    """Whether the verb is denied by the word beside it: could not climb, has never been."""
    inside = {effect.tokens[at].low for at in range(effect.verb[0], effect.verb[-1] + 1)}
    return bool({"not", "never", "cannot"} & inside)


def drafted_cause(words: Words, cause: Clause, stem: str) -> Iterator[Draft]:
    """Yield the draft for a stem that a clause answers as its cause."""
    told = statement_of(words, cause, longest=LONGEST_CAUSE)
    is_cut = any(one.kind == "sub" and one.prep in {"where", "which", "that"} for one in cause.chunks)
    if told is None or is_cut or is_absolute(told) or told.rpartition(" ")[2] in BE:
        return
    key = f"because {settled(statement_of(words, cause, said=stem, longest=LONGEST_CAUSE) or told)}"
    start, end = span_of(cause.tokens, (*cause.subject, *cause.verb))
    yield Draft("why", stem, key, f"reason:because:{tense_of(cause)}", start, end, cause.sentence, SCORE)


def is_result(clause: Clause, chunk: Chunk) -> bool:
    """Return whether "so that" behind a comma tells what comes of something, and not what for: , so that it rots."""
    is_apart = clause.tokens[chunk.positions[0] - 1].text == ","
    return is_apart and not set(low_words(clause.tokens, chunk.clause.verb)) & _MODALS


def _without(clause: Clause, chunk: Chunk) -> Clause:
    return replace(clause, chunks=tuple(one for one in clause.chunks if one is not chunk))


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
    is_used = low[-1] == "used" and chunk is clause.chunks[0]
    return is_apart and verb not in CATENATIVES and not is_used and low[-1] not in BE | HAVE


def _is_outcome(words: Words, clause: Clause, chunk: Chunk) -> bool:
    """Whether one thing makes another by what it does, not to that end: the water spreads to create a delta."""
    made = [clause.units[at].lemma for at in chunk.positions if at in clause.units and clause.units[at].tag == "VVI"]
    subject = words.units_at(clause.sentence, clause.subject)
    is_one = bool(subject) and (subject[-1].tag in {"NN0", "NN1"} or verb_of(clause) in _JOINING)
    is_one = is_one and doer_of(words, clause) == "thing"
    return bool(made) and made[0] in _MAKING and is_one and not is_passive(clause) and chunk not in clause.front


_SEEMING = frozenset({"seemed", "seems", "became", "becomes", "appeared", "proved"})
_JOINING = frozenset({"link", "join", "combine", "merge", "unite", "react", "meet", "fuse", "stick", "bond", "mix"})
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
    later = [one for one in _from(clause, chunk)[1:] if one.kind in {"prep", "gerund", "that"} and one.prep != ","]
    return (*chunk.positions, *(at for one in later for at in one.positions))


def _but_told(words: Words, clause: Clause, positions: Positions, without: tuple[Chunk, ...]) -> Positions:
    """The positions without an "it" or a "their" for which the question, or the cause before it, has a thing."""
    kept = [chunk.positions for chunk in (*clause.front, *clause.chunks) if chunk not in without]
    told = [at for part in (clause.subject, *kept) for at in part]
    return tuple(
        at for at in positions if not _is_told(words, clause, at, [*told, *(one for one in positions if one < at)])
    )


def _is_told(words: Words, clause: Clause, at: int, told: list[int]) -> bool:
    """Whether a pronoun has a thing of its number among some words that are all known."""
    number = _NUMBERS.get(clause.tokens[at].low)
    if number is None or words.is_open(clause.sentence, told):
        return False
    return any(one.tag in number for one in words.units_at(clause.sentence, told))


def _why(
    words: Words, clause: Clause, positions: Positions, pool: str, *, without: tuple[Chunk, ...]
) -> Iterator[Draft]:
    positions = _with_each_other(clause, positions)
    low = low_words(clause.tokens, positions)
    clause = without_so(clause)
    after = clause.units.get(positions[-1] + 1)
    is_cut = after is not None and after.tag[0] == "V"
    if is_cut or not 3 <= len(low) <= LONGEST_REASON:
        return
    told = positions[2:] if _says_it_seems(low) else positions
    is_left_open = words.is_open(clause.sentence, _but_told(words, clause, told, without))
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
        LEFT_OPEN if is_left_open else SCORE - ABSOLUTE * is_absolute(key.replace("never", "")),
        verb=verb_of(clause),
    )


def _with_each_other(clause: Clause, positions: Positions) -> Positions:
    """The positions with the "one another" that ends the sentence behind them, which no reading takes in."""
    end = positions[-1] + 1
    follows = tuple(token.low for token in clause.tokens[end : end + 2])
    is_behind = follows in {("one", "another"), ("each", "other")}
    return (*positions, end, end + 1) if is_behind else positions


def _says_it_seems(low: tuple[str, ...]) -> bool:
    """Whether "it" stands for what is said behind "to" or "that": for it seemed foolish to stay."""
    return low[1:2] == ("it",) and low[2] in BE | _SEEMING and bool({"to", "that"} & set(low[4:]))


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
