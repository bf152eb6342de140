"""Tells which phrases of an English clause a question about it has to say: conditions, times, what the verb needs."""

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.words.words import LINKING, TIME_NOUNS
from quizzes.questions.asking.texts.pieces import low_words

LONGEST_CHUNK, LONGEST_FRONT = 14, 7
_PALE = frozenset(["again", "too", "still", "even", "soon", "already", "just", "once", "well", "however", "here"])
_NARROW = frozenset({"only", "barely", "nearly", "almost", "about", "then"})
_KEPT_FRONTS = frozenset({"today", "now", "traditionally", "originally", "nowadays"})
_STANCES = frozenset(
    [("as", "a"), ("for", "example"), ("in", "addition"), ("of", "course"), ("at", "first"), ("at", "last"),
     ("in", "fact"), ("after", "that"), ("after", "this"), ("in", "truth"), ("in", "reality"), ("in", "return"),
     ("in", "short"), ("in", "general"), ("in", "particular"), ("in", "theory"), ("in", "practice"), ("in", "turn"),
     ("by", "contrast"), ("at", "that"), ("at", "this"), ("in", "those"), ("by", "comparison")]
)  # fmt: skip
SINCE = frozenset({"later", "earlier", "before", "afterwards", "after"})
_POINTING = frozenset({"same", "following", "next", "previous"})
_SHARES = frozenset({"half", "most", "part", "third", "quarter", "more", "much", "rest"})
_CONDITIONS = frozenset({"when", "if", "after", "once", "before", "unless", "until", "as soon as"})


def is_condition(clause: Clause, chunk: Chunk) -> bool:
    """Return whether a clause says when or if something holds, so that a question about it has to say so too."""
    before = clause.tokens[chunk.positions[0] - 1].low if chunk.positions[0] else ""
    is_added = chunk.prep == "when" and before == "," and chunk in clause.chunks
    is_bare = chunk.clause is not None and chunk.clause.is_bare
    is_sure = not (is_added or is_bare) and before not in {"as", "even", "only"}
    return chunk.kind == "sub" and chunk.prep in _CONDITIONS and is_sure


def is_of_whole(clause: Clause) -> bool:
    """Return whether "which" stands for all that was said before, as its verb shows: rolls them, which breaks them."""
    if clause.link != "which":
        return False
    noun = clause.units.get(clause.subject[-1])
    if _SHARES & set(low_words(clause.tokens, clause.subject)):
        return True
    return noun is not None and noun.tag == "NN2" and clause.units[clause.verb[0]].tag in {"VVZ", "VBZ", "VHZ"}


def _is_added(clause: Clause, chunk: Chunk) -> bool:
    """Whether a participle stands behind a comma, its adverb between: the tunnel, generally regarded as the first."""
    at = chunk.positions[0] - 1
    while at in clause.units and clause.units[at].tag == "AV0":
        at -= 1
    return clause.tokens[at].text == ","


def is_told(clause: Clause, chunk: Chunk) -> bool:
    """Return whether a chunk behind the verb belongs into a stem: not what a comma adds, nor another clause."""
    if chunk.kind == "ing" and _is_added(clause, chunk):
        return False
    if chunk.kind == "adverb":
        low, follows = (clause.tokens[at].low for at in (chunk.positions[0], chunk.positions[-1] + 1))
        behind = clause.units.get(chunk.positions[-1] + 1)
        is_of_number = low in _NARROW and behind is not None and behind.tag == "CRD"
        return low not in LINKING | _PALE and (low, follows) != ("as", "well") and not is_of_number
    return (
        chunk.kind not in {"sub", "not"}
        and not is_of_before(clause, chunk)
        and chunk.prep != ","
        and len(chunk.positions) <= LONGEST_CHUNK
    )


def is_of_before(clause: Clause, chunk: Chunk) -> bool:
    """Return whether a time points to one told before: in the same year, the following day."""
    low = low_words(clause.tokens, chunk.positions)
    return bool(_POINTING & set(low)) and low[-1] in TIME_NOUNS and chunk.kind in {"prep", "noun"}


def is_missed(chunk: Chunk) -> bool:
    """Return whether a phrase that the verb cannot do without is too long for a stem."""
    is_needed = chunk.kind in {"noun", "adjective", "to", "prep"} and chunk.prep != ","
    return is_needed and len(chunk.positions) > LONGEST_CHUNK


def is_kept_front(clause: Clause, chunk: Chunk) -> bool:
    """Return whether a phrase before the subject belongs into a stem: a place, a time, no link."""
    low = low_words(clause.tokens, chunk.positions)
    if is_of_before(clause, chunk):
        return False
    if chunk.kind == "noun":
        return clause.tokens[chunk.positions[-1] + 1].low not in SINCE
    if chunk.kind == "adverb" and low[0] in _KEPT_FRONTS:
        return True
    if chunk.kind != "prep" or len(low) > LONGEST_FRONT or chunk.prep == "of":
        return False
    is_same = "same" in low_words(clause.tokens, [at for one in clause.front for at in one.positions])
    return low[:2] not in _STANCES and not (is_same and chunk.prep in {"as", "in"})
