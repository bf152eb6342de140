"""Drafts of English questions on what does not happen and why, and on what would happen without something."""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.reasons import ask_why
from quizzes.questions.asking.english.stems.finished import finished
from quizzes.questions.asking.english.stems.keys import verb_of
from quizzes.questions.asking.english.stems.settled import settled
from quizzes.questions.asking.english.stems.stems import NoStem, Words
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, span_of

SCORE_OF_WITHOUT, LONGEST_EFFECT = 0.84, 18
_SUPPOSED = frozenset({"would", "could", "cannot", "can", "will", "might"})


def ask_without(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for what something prevents: What would happen without deep water?"""
    chunk = next((one for one in clause.front if one.prep == "without" and one.kind == "prep"), None)
    verb = clause.tokens[clause.verb[0]].low
    if chunk is None or verb not in _SUPPOSED or words.is_open(clause.sentence, chunk.positions):
        return
    told = [one for one in clause.chunks if one.kind != "sub" and one.prep != ","]
    last = max((clause.verb[-1], *(at for one in told for at in one.positions)))
    positions = tuple(range(clause.subject[0], last + 1))
    if not 4 <= len(positions) <= LONGEST_EFFECT or words.is_open(clause.sentence, positions):
        return
    opens = "What would happen" if verb in {"would", "could", "might"} else "What happens"
    try:
        stem = finished([opens, words.phrase(clause.sentence, chunk.positions).lower()], may_compare=True)
    except NoStem:
        return
    key = settled(words.phrase(clause.sentence, positions), stem)
    start, end = span_of(clause.tokens, positions)
    yield Draft(
        "happens", stem, key, "whole:happens", start, end, clause.sentence, SCORE_OF_WITHOUT, verb=verb_of(clause)
    )


def ask_why_not(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for why something does not happen: Why did nobody dare to delay the voyage?"""
    if negation_of(clause) is None:
        return
    fronts = tuple(one for one in clause.front if one.kind != "sub" or _is_reason(one))
    behind = tuple(one for one in clause.chunks if one.kind != "sub" or _is_apart(clause, one))
    plain = replace(clause, front=fronts, chunks=behind)
    for draft in ask_why(words, plain):
        if draft.pool.startswith(("reason:because:", "reason:so that:")):
            yield draft


def _is_reason(chunk: Chunk) -> bool:
    return chunk.prep in {"because", "so that", "since", "for", "as"}


def _is_apart(clause: Clause, chunk: Chunk) -> bool:
    """Whether a comma shows that "not" does not deny the reason itself."""
    return _is_reason(chunk) and clause.tokens[chunk.positions[0] - 1].text == ","


def negation_of(clause: Clause) -> str | None:
    """Return the word that denies a verb, nothing where its subject does; None where another word denies it."""
    if low_words(clause.tokens, clause.subject) in {("nobody",), ("no", "one"), ("nothing",)}:
        return ""
    inside = {clause.tokens[at].low for at in range(clause.verb[0] - 1, clause.verb[-1] + 2)}
    if "cannot" in inside:
        return "not"
    if clause.chunks and clause.tokens[clause.chunks[0].positions[0]].low == "no":
        return "no"
    return next((word for word in ("not", "never") if word in inside), None)
