"""Tells which English clause gives a cause: because it rained, since light damages paper, as ice was thin."""

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.words.verbs import BE
from quizzes.questions.asking.english.words.words import REPORTING
from quizzes.questions.asking.texts.pieces import low_words

_PERFECT = frozenset({"has", "have", "had"})
_STATES = frozenset({"know", "want", "need", "have", "own", "lack", "contain", "hold", "fear", "hate", "love", "lie"})
_FORETOLD = frozenset(
    ["promise", "hope", "expect", "plan", "predict", "agree", "intend", "order", "ask", "wish", "arrange", "guess",
     "suspect", "foresee", "warn", "call", "name", "mention", "describe", "see", "do"]
)  # fmt: skip
REACH = 6
_LASTING = frozenset({"always", "ever", "never"})


def is_cause(clause: Clause, chunk: Chunk) -> bool:
    """Return whether a joined clause says why; one with "since" or "as" only where it cannot say when."""
    if chunk.kind != "sub" or _is_of_judgement(clause, chunk):
        return False
    if chunk.prep == "because":
        return True
    if chunk.clause is None or chunk.prep not in {"for", "since", "as"}:
        return False
    if chunk.prep == "for":
        return True
    is_told_of = chunk in clause.chunks and any(one.kind == "that" for one in clause.chunks)
    inside, verb = low_words(clause.tokens, chunk.positions), low_words(clause.tokens, clause.verb)
    is_dated = any(one.first in chunk.positions for one in clause.sentence.values if one.type in {"year", "date"})
    main = sorted(clause.positions - set(chunk.positions))
    is_perfect = bool(_PERFECT & set(verb[:-1])) or bool(_LASTING & set(low_words(clause.tokens, main)))
    is_lasting = is_perfect and not (chunk.prep == "since" and _is_now(chunk.clause))
    if is_told_of or is_dated or is_lasting or inside[1:2] == ("then",):
        return False
    is_apart = chunk in clause.front or clause.tokens[chunk.positions[0] - 1].text == ","
    own = low_words(clause.tokens, chunk.clause.verb)
    is_since = chunk.prep == "since" or (own[-1] in BE and chunk in clause.front)
    return is_apart and (is_since or _tells_why(chunk.clause, own))


def _is_of_judgement(clause: Clause, chunk: Chunk) -> bool:
    """Whether "which is untrue," stands before a cause, which says why that is so, and not what was told before."""
    at = chunk.positions[0]
    before = [token.low for token in clause.tokens[max(clause.sentence.first, at - REACH) : at]]
    return before[-1:] == [","] and "which" in before[:-1] and bool(BE & set(before[before.index("which") + 1 :][:1]))


def _is_now(inner: Clause) -> bool:
    """Whether a clause tells what is so, which cannot say since when: since they tend to eat one another."""
    first = inner.units[inner.verb[0]]
    return first.tag in {"VVB", "VVZ", "VBB", "VBZ", "VHB", "VHZ", "VM0"} and first.low not in {"could", "would"}


def _tells_why(inner: Clause, own: tuple[str, ...]) -> bool:
    """Whether a clause behind ", as" tells of a state or of what had been done before, and not of how it was said."""
    verb = verb_of(inner)
    is_state = own[-1] in BE or verb in _STATES or (set(own[:-1]) & _PERFECT and bool(inner.chunks))
    return bool(is_state) and verb not in (REPORTING - _STATES) | _FORETOLD and bool(inner.chunks)
