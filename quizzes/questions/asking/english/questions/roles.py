"""Drafts of English questions on the part a name or a thing plays: who was, what with, by whom."""

from collections.abc import Iterator

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import complement_of, droppable_in, is_passive, paired
from quizzes.questions.asking.english.questions.means import is_done_with
from quizzes.questions.asking.english.stems.keys import as_noun, drafted, verb_of, which_word
from quizzes.questions.asking.english.stems.phrases import NounPhrase, noun_phrase
from quizzes.questions.asking.english.stems.stems import NoStem, Words, finished, inverted, is_told
from quizzes.questions.asking.english.words.verbs import participle_base, past_of
from quizzes.questions.asking.english.words.words import (
    is_human,
)
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words


def ask_who_is(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for a name that the clause ends in: Who was the first teacher of the school?"""
    complement = complement_of(clause)
    low = low_words(clause.tokens, clause.verb)
    if complement is None or low not in {("is",), ("was",)} or len(clause.chunks) > 1:
        return
    answer = noun_phrase(words, clause.sentence, complement.positions)
    subject = words.subject(clause).split()
    if answer is None or answer.name is None or (subject[0].lower() != "the" and "’s" not in " ".join(subject)):
        return
    if len(subject) < 4 and not any(word[0].isupper() for word in subject[1:]):
        return
    try:
        stem = finished(["Who" if answer.is_human and answer.name else "What", low[0], " ".join(subject)])
    except NoStem:
        return
    yield drafted(clause, "who" if answer.is_human else "which_name", stem, answer, 0.88)


def ask_with(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for what something is made from, covered with, turned into."""
    complement = complement_of(clause)
    if paired(clause) is not None or any(one.kind in {"particle", "adverb"} for one in clause.chunks[:3]):
        return
    chunks = [one for one in clause.chunks if one.prep in {"with", "from", "into", "by", "of"}]
    if len(chunks) != 1:
        return
    chunk = chunks[0]
    is_made = chunk.prep in {"into", "from"} and verb_of(clause) in {"turn", "develop", "grow", "change"}
    if not (is_passive(clause) or is_made or is_done_with(clause, chunk)) or any(
        one.prep == "to" for one in clause.chunks
    ):
        return
    before = [one for one in clause.chunks if one.prep == "in" and len(one.positions) == 2]
    answer = noun_phrase(words, clause.sentence, chunk.positions[1:]) if not before else None
    if answer is None or answer.name is not None or answer.is_human or chunk.value is not None:
        return
    others = tuple(one for one in (*clause.chunks, *clause.front) if one is not complement)
    try:
        stem = inverted(words, clause, "What", without=others, after_verb=chunk.prep)
    except NoStem:
        return
    yield as_noun(drafted(clause, "what", stem, answer, 0.7))


def ask_agent(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for the agent of a passive, in the active where its past is known: Who built the mill?"""
    chunk = next((chunk for chunk in clause.chunks if chunk.prep == "by"), None)
    if chunk is None or not is_passive(clause):
        return
    answer = _agent(words, clause, chunk)
    base = participle_base(clause.tokens[clause.verb[-1]].low)
    first = clause.tokens[clause.verb[0]].low
    if answer is None or base is None or first not in {"was", "were"} or len(clause.verb) != 2:
        return
    wh = "Who" if answer.is_human else which_word(answer.name) if answer.name else "What"
    try:
        rest = [
            words.chunk(clause, one)
            for one in clause.chunks
            if one is not chunk and one not in droppable_in(clause) and is_told(clause, one)
        ]
        stem = finished([wh, past_of(base), words.subject(clause), *rest[:2]])
    except NoStem:
        return
    kind = "who" if wh == "Who" else "which_name" if answer.name else "what"
    yield drafted(clause, kind, stem, answer, 0.9 if answer.name else 0.72)


def _agent(words: Words, clause: Clause, chunk: Chunk) -> NounPhrase | None:
    positions = chunk.positions[1:]
    if "named" in low_words(clause.tokens, positions) and not is_human(low_words(clause.tokens, positions[:2])):
        return None
    people = [one for one in clause.sentence.values if one.type == "person" and one.first in positions]
    if len(people) == 1 and people[0].last - 1 == positions[-1]:
        return NounPhrase(tuple(range(people[0].first, people[0].last)), "", "name:person", people[0], True)
    return noun_phrase(words, clause.sentence, positions)
