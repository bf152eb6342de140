"""Drafts of English questions on causes and purposes: Why ...?, What is ... used for?"""

from collections.abc import Iterator

from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.english_answers import is_passive
from quizzes.questions.asking.english_chunks import Chunk
from quizzes.questions.asking.english_clause import Clause
from quizzes.questions.asking.english_keys import verb_of
from quizzes.questions.asking.english_stems import NoStem, Words, inverted
from quizzes.questions.asking.english_words import CATENATIVES, LOOSE_PRONOUNS, SUBJECT_PRONOUNS
from quizzes.questions.asking.pieces import Positions, low_words, span_of

LONGEST_REASON = 14
_BELONGS_TO = frozenset(
    [
        "freedom",
        "right",
        "way",
        "chance",
        "ability",
        "time",
        "need",
        "plan",
        "attempt",
        "power",
        "duty",
        "wish",
        "reason",
    ]
)
_SUBJECTS_OF_CAUSE = LOOSE_PRONOUNS - {"there"}


def ask_why(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a cause: Why was the station closed?"""
    tokens = clause.tokens
    if clause.because and (key := _reason(words, clause, clause.because)) is not None:
        yield from _why(words, clause, clause.because, key, "because", without=())
    for chunk in (*clause.chunks, *clause.front):
        low = low_words(tokens, chunk.positions)
        if chunk.prep == "because" and low[:2] == ("because", "of"):
            reason = _joined(clause, chunk)
            yield from _why(
                words, clause, reason, words.phrase(clause.sentence, reason), "because of", without=_from(clause, chunk)
            )
        elif chunk.prep == "because" and (key := _reason(words, clause, chunk.positions)) is not None:
            yield from _why(words, clause, chunk.positions, key, "because", without=(chunk,))
        elif chunk.is_infinitive and _is_purpose(clause, chunk):
            reason = _joined(clause, chunk)
            yield from _why(
                words, clause, reason, words.phrase(clause.sentence, reason), "to", without=_from(clause, chunk)
            )


def _is_purpose(clause: Clause, chunk: Chunk) -> bool:
    """Whether the infinitive tells what for, and does not belong to the verb as in "decided to build"."""
    if chunk in clause.front:
        return True
    if clause.tokens[chunk.positions[0] - 1].low in _BELONGS_TO:
        return False
    verb = verb_of(clause)
    is_apart = chunk in clause.chunks[1:] or (is_passive(clause) and chunk in clause.chunks)
    return is_apart and verb not in CATENATIVES and low_words(clause.tokens, clause.verb)[-1] != "used"


def _from(clause: Clause, chunk: Chunk) -> tuple[Chunk, ...]:
    """The chunk and what belongs to it: all that follows it in the clause."""
    if chunk not in clause.chunks:
        return (chunk,)
    return clause.chunks[clause.chunks.index(chunk) :]


def _joined(clause: Clause, chunk: Chunk) -> Positions:
    return tuple(at for one in _from(clause, chunk) for at in one.positions)


def _reason(words: Words, clause: Clause, positions: Positions) -> str | None:
    """The clause with because, where it says by itself what it speaks of; a pronoun for the subject is allowed."""
    low = low_words(clause.tokens, positions)
    loose = [word for word in low[2:] if word in _SUBJECTS_OF_CAUSE]
    if len(low) < 4 or loose or low[1] in SUBJECT_PRONOUNS | {"its", "his", "her", "their"}:
        return None
    return words.phrase(clause.sentence, positions)


def _why(
    words: Words, clause: Clause, positions: Positions, key: str, pool: str, *, without: tuple[Chunk, ...]
) -> Iterator[Draft]:
    if (
        key.split()[-1] in {"and", "or", "like", "as", "the"}
        or len(key.split()) > LONGEST_REASON
        or set(low_words(clause.tokens, positions)) & {"him", "them", "me", "us"}
    ):
        return
    dated = tuple(one for one in (*clause.chunks, *clause.front) if one.is_when)
    try:
        stem = inverted(words, clause, "Why", without=(*without, *dated))
    except NoStem:
        return
    start, end = span_of(clause.tokens, positions)
    yield Draft("why", stem, key, f"reason:{pool}", start, end, clause.sentence, 0.85)


def _is_used(clause: Clause) -> bool:
    return low_words(clause.tokens, clause.verb)[-1:] == ("used",) and is_passive(clause)


def ask_used_for(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a use: What is the old mill used for?"""
    if not _is_used(clause):
        return
    chunk = next((one for one in clause.chunks if one.is_infinitive or one.prep in {"for", "as"}), None)
    if chunk is None:
        return
    positions = _joined(clause, chunk)
    low = low_words(clause.tokens, positions)
    if len(low) < 2 or len(low) > LONGEST_REASON:
        return
    pool = "to" if chunk.is_infinitive else f"{chunk.prep}ing" if low[1].endswith("ing") else chunk.prep
    try:
        stem = inverted(
            words, clause, "What", without=_from(clause, chunk), after_verb="as" if chunk.prep == "as" else "for"
        )
    except NoStem:
        return
    shown = positions[1:] if chunk.prep == "as" else positions
    start, end = span_of(clause.tokens, shown)
    key = words.phrase(clause.sentence, shown)
    yield Draft("used_for", stem, key, f"reason:{pool}", start, end, clause.sentence, 0.9)


def purposes_in(words: Words, clause: Clause) -> Iterator[tuple[str, str]]:
    """Yield the pool and words of every purpose in a clause, as they may stand beside another."""
    for chunk in (*clause.front, *clause.chunks):
        low = low_words(clause.tokens, chunk.positions)
        joined = low_words(clause.tokens, _joined(clause, chunk))
        if (
            set(low) & LOOSE_PRONOUNS
            or len(low) < 3
            or low[1] in {"be", "have"}
            or joined[-1] in {"and", "or", "like", "as", "the"}
        ):
            continue
        if chunk.is_infinitive and (chunk in clause.front or _is_purpose(clause, chunk) or _is_used(clause)):
            yield "reason:to", words.phrase(clause.sentence, _joined(clause, chunk))
        if chunk.prep == "for" and low[1].endswith("ing"):
            yield "reason:foring", words.phrase(clause.sentence, _joined(clause, chunk))
