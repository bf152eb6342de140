"""Drafts of English questions on names and things: who, what, which, called, where; one function for each role."""

from collections.abc import Iterator

from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.english_chunks import Chunk
from quizzes.questions.asking.english_clause import Clause
from quizzes.questions.asking.english_keys import as_noun, drafted, verb_of, which_word
from quizzes.questions.asking.english_phrases import NounPhrase, noun_phrase
from quizzes.questions.asking.english_stems import NoStem, Words, in_order, inverted
from quizzes.questions.asking.english_verbs import BE, HAVE
from quizzes.questions.asking.english_words import (
    CATENATIVES,
    PREPOSITIONS,
    REPORTING,
)
from quizzes.questions.asking.pieces import low_words
from quizzes.questions.asking.vocabulary import words_of

CALLING = frozenset({"called", "named", "nicknamed", "termed", "known", "christened", "renamed"})
_VAGUE_VERBS = frozenset({"use", "get", "make", "take", "give", "need", "want", "keep"})
_CAUSING = frozenset({"make", "let", "help"})
_HOLDING = frozenset({"include", "contain", "feature", "involve", "comprise", "become", "remain"})


def is_passive(clause: Clause) -> bool:
    """Return whether the clause is in the passive: a form of be, then a participle."""
    low = low_words(clause.tokens, clause.verb)
    return len(low) >= 2 and low[-2] in BE | {"be", "been", "being"} and not low[-1].endswith("ing")


def ask_subject(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the subject: Who wrote ...?, Which river ...?, What is the longest ...?"""
    subject = noun_phrase(words, clause.sentence, clause.subject)
    if subject is None or clause.subject_text:
        return
    low = low_words(clause.tokens, clause.verb)
    complement = complement_of(clause)
    if low[-1] in BE or (len(low) == 1 and low[0] in {"became", "remained", "become"}):
        if complement is None or clause.tokens[complement.positions[0]].low not in {"the", "its", "one"}:
            return
        if clause.tokens[complement.positions[0]].low != "the" or low[-1] in {"are", "were"}:
            return
        if not _is_unique(low_words(clause.tokens, complement.positions)):
            return
        wh = "Who" if subject.is_human else which_word(subject.name) if subject.name else "What"
        yield from _try(words, clause, "who" if wh == "Who" else "which_name", subject, wh, 0.8, without=())
        return
    if low[-1] in CALLING or not (clause.chunks or clause.front) or (subject.is_human and _is_of_many(clause)):
        return
    if subject.name is not None and not subject.is_human and not _is_told(clause):
        return
    if subject.name is None and (low[-1] in HAVE | {"contains", "contain"} or not _is_told(clause)):
        return
    wh = "Who" if subject.is_human else which_word(subject.name) if subject.name else "What"
    kind = "who" if wh == "Who" else "which_name" if subject.name else "what"
    score = (
        0.85
        if subject.name and subject.name.type == "person"
        else 0.7
        if subject.name
        else 0.62
        if subject.is_human
        else 0.55
    )
    yield from _try(words, clause, kind, subject, wh, score, without=droppable_in(clause))


def _is_unique(words: tuple[str, ...]) -> bool:
    """Whether a phrase can be true of one thing only: the largest lake, the first teacher, the heart of the village."""
    return any(word in _UNIQUE or (word.endswith("est") and len(word) > 4) for word in words)


_UNIQUE = frozenset(
    [
        "first",
        "last",
        "only",
        "main",
        "most",
        "second",
        "capital",
        "heart",
        "founder",
        "author",
        "director",
        "leader",
        "symbol",
        "seat",
        "king",
        "queen",
    ]
)


def _is_told(clause: Clause) -> bool:
    """Whether the rest of the clause says enough to know the subject by: two words of content or more."""
    rest = [at for chunk in clause.chunks for at in chunk.positions if not chunk.is_when]
    content = [word for word in low_words(clause.tokens, rest) if len(word) > 3 and word not in PREPOSITIONS]
    return len(content) >= 2


def _is_of_many(clause: Clause) -> bool:
    """Whether others may have done the same: came from Spain, lived in London, worked for years."""
    parts = [chunk for chunk in (*clause.chunks, *clause.front) if not chunk.is_when]
    named = [one for one in clause.sentence.values if one.type in {"organisation", "work_title", "person"}]
    inside = {at for chunk in parts for at in chunk.positions}
    is_told = any(one.first in inside for one in named) or complement_of(clause) is not None
    is_dated = any(chunk.is_when for chunk in (*clause.chunks, *clause.front))
    return verb_of(clause) in words_of("en", "general") and not is_told and not is_dated and not is_passive(clause)


def _try(
    words: Words, clause: Clause, kind: str, answer: NounPhrase, wh: str, score: float, *, without: tuple[Chunk, ...]
) -> Iterator[Draft]:
    try:
        stem = in_order(words, clause, wh, without=without)
    except NoStem:
        return
    yield as_noun(drafted(clause, kind, stem, answer, score))


def ask_object(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the complement of a full verb: What do bees collect from flowers?"""
    complement = complement_of(clause)
    low = low_words(clause.tokens, clause.verb)
    if complement is None or low[-1] in BE | CALLING or verb_of(clause) in REPORTING | _HOLDING or is_passive(clause):
        return
    if verb_of(clause) in CATENATIVES and any(one.is_infinitive for one in clause.chunks):
        return
    others = [one for one in (*clause.chunks[1:], *clause.front) if not one.is_when]
    if (verb_of(clause) in _VAGUE_VERBS and len(clause.chunks) < 2) or not others or verb_of(clause) in _CAUSING:
        return
    answer = noun_phrase(words, clause.sentence, complement.positions)
    if answer is None or (low[-1] in {"has", "have", "had"} and answer.name is None):
        return
    wh = "Who" if answer.is_human else which_word(answer.name) if answer.name else "What"
    kind = "who" if wh == "Who" else "which_name" if answer.name else "what"
    try:
        stem = inverted(words, clause, wh, without=(complement, *droppable_in(clause)))
    except NoStem:
        return
    yield as_noun(drafted(clause, kind, stem, answer, 0.75 if answer.name else 0.58))


def describes(clause: Clause) -> bool:
    """Return whether the clause only says what its subject is, so that date and place belong to that: is an atlas."""
    complement = complement_of(clause)
    low = low_words(clause.tokens, clause.verb)
    return len(low) == 1 and low[0] in BE and complement is not None and len(complement.positions) > 1


def complement_of(clause: Clause) -> Chunk | None:
    first = clause.chunks[0] if clause.chunks else None
    return first if first is not None and first.prep == "" else None


def droppable_in(clause: Clause) -> tuple[Chunk, ...]:
    """The dates of a clause, where enough is left to know what is asked about."""
    dated = [chunk for chunk in (*clause.chunks, *clause.front) if chunk.is_when]
    others = [chunk for chunk in clause.chunks if not chunk.is_when]
    return tuple(dated) if others else ()
