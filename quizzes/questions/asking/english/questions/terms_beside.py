"""Drafts of English questions for a term set between commas: a peg, known as a tangent; a board, called a hackle."""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.questions.called import ask_term, described, term_of
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.units import NOUNS
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions
from quizzes.questions.asking.words.noun_kinds import is_known

SHORTEST_ASIDE = 4
_USUALLY = frozenset(["now", "also", "often", "usually", "commonly", "sometimes", "locally", "generally", "today"])


def ask_terms(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the questions for terms, also beside what they name: What is the small peg that each key pushes called?"""
    yield from ask_term(words, clause)
    yield from _behind_object(words, clause)
    yield from _behind_subject(words, clause)


def _behind_subject(words: Words, clause: Clause) -> Iterator[Draft]:
    """A term between commas behind the subject: The broken kernels, known as nibs, are ground between rollers."""
    tokens, first = clause.tokens, clause.subject[-1] + 1
    between = tuple(range(first, clause.verb[0]))
    if len(between) < SHORTEST_ASIDE or {tokens[between[0]].text, tokens[between[-1]].text} != {","}:
        return
    yield from _or_called(words, clause, between[1:-1])
    term = _behind_calling(clause, between[1:-1])
    is_open = not term or words.is_open(clause.sentence, clause.subject)
    meant = None if is_open else described(words, clause, "subject", clause.subject)
    if meant is not None:
        yield from term_of(words, clause.sentence, term, meant)


def _or_called(words: Words, clause: Clause, between: Positions) -> Iterator[Draft]:
    """Another word for the subject, no plain noun itself: The mash, or moromi, is pressed."""
    units = words.units_at(clause.sentence, between)
    is_term = len(units) == 2 and units[0].low == "or" and units[1].tag in NOUNS and not is_known(units[1].low, "en")
    if is_term and not words.is_open(clause.sentence, clause.subject):
        yield from term_of(words, clause.sentence, units[1].positions, words.subject(clause), called="also called")


def _behind_calling(clause: Clause, positions: Positions) -> Positions:
    """The words that "called" or "known as" opens; nothing where others stand there."""
    while positions and clause.tokens[positions[0]].low in _USUALLY:
        positions = positions[1:]
    low = [clause.tokens[at].low for at in positions[:2]]
    behind = 1 if low[:1] == ["called"] else 2 if low == ["known", "as"] else len(positions)
    is_one = all(clause.tokens[at].kind == "word" for at in positions)
    return positions[behind:] if is_one else ()


def _behind_object(words: Words, clause: Clause) -> Iterator[Draft]:
    """A term behind a comma: drawn through a board with iron teeth, called a hackle; a peg, known as a tangent."""
    for place, chunk in enumerate(clause.chunks):
        term = _behind_calling(clause, chunk.positions) if place and chunk.prep == "," else ()
        if not term:
            continue
        before = clause.chunks[place - 1]
        noun = before.positions[before.kind == "prep" :]
        is_one = clause.tokens[term[0]].low in {"a", "an"}
        if is_one and clause.units[noun[-1]].tag == "NN2" and place > 1 and before.prep == "with":
            before = clause.chunks[place - 2]
            noun = (*before.positions[before.kind == "prep" :], *clause.chunks[place - 1].positions)
        if before.kind not in {"noun", "prep"} or (is_one and clause.units[noun[-1]].tag == "NN2" and place < 2):
            continue
        plain = replace(clause, chunks=tuple(one for one in clause.chunks if one is not chunk))
        if (meant := described(words, plain, before.prep, noun)) is not None:
            yield from term_of(words, clause.sentence, term, meant)
