"""Drafts of English questions on the order of steps: Which of these happens last?, where the text counts them off."""

from collections.abc import Iterator, Sequence

from quizzes.language.letters import capitalize
from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.stems.statements import is_absolute, statement_of, tense_of
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words
from quizzes.questions.writing.distractors import WANTED

SCORE, LONGEST_STEP = 0.8, 10
_FIRST = frozenset({"first", "firstly"})
_THEN = frozenset({"then", "next", "afterwards", "finally", "lastly", "secondly", "thirdly", "later"})
_PHRASES = frozenset(
    [("after", "that"), ("after", "this"), ("in", "the", "end"), ("to", "begin", "with"), ("at", "last")]
)


def ask_steps(words: Words, clauses: Sequence[Clause]) -> Iterator[Draft]:
    """Yield the questions on the first and the last of four steps or more, opened by first, then, next, finally."""
    steps = [(clause, said) for clause in _counted_off(clauses) if (said := _said(words, clause)) is not None]
    if len(steps) <= WANTED or len({said for _clause, said in steps}) < len(steps):
        return
    tense = "happens" if tense_of(steps[0][0]) == "now" else "happened"
    yield _draft("what_first", f"Which of these {tense} first?", steps[0], steps[1 : WANTED + 1])
    yield _draft("what_last", f"Which of these {tense} last?", steps[-1], steps[-WANTED - 1 : -1])


def _counted_off(clauses: Sequence[Clause]) -> list[Clause]:
    """The first clause of each sentence that says its place in the order, and of the one before the first of them."""
    firsts = [clause for clause in clauses if clause.is_first]
    found: list[Clause] = []
    for before, clause in zip([None, *firsts], firsts, strict=False):
        place = _place(clause)
        if place == "then" and not found and before is not None and before.tokens is clause.tokens:
            found.append(before)
        if place:
            found.append(clause)
    return found


def _place(clause: Clause) -> str:
    opens = [low_words(clause.tokens, chunk.positions) for chunk in clause.front]
    first = clause.tokens[clause.sentence.first].low
    if first in _FIRST or any(low[:1] and low[0] in _FIRST for low in opens):
        return "first"
    is_then = first in _THEN or any((low[:1] and low[0] in _THEN) or low in _PHRASES for low in opens)
    return "then" if is_then else ""


def _said(words: Words, clause: Clause) -> str | None:
    said = statement_of(words, clause)
    return said if said is not None and len(said.split()) <= LONGEST_STEP and not is_absolute(said) else None


def _draft(kind: str, stem: str, key: tuple[Clause, str], others: list[tuple[Clause, str]]) -> Draft:
    clause, said = key
    start, end = clause.sentence.start, clause.sentence.end
    options = tuple(capitalize(other, "en") for _clause, other in others)
    return Draft(kind, stem, capitalize(said, "en"), "event", start, end, clause.sentence, SCORE, options=options)
