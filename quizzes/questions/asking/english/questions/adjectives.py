"""Drafts of English questions on what an adjective is said of: What was Lady Byron fond of?"""

from collections.abc import Iterator
from itertools import pairwise

from quizzes.questions.asking.english.clauses.clause import Chunk, Clause
from quizzes.questions.asking.english.questions.answers import asked_by
from quizzes.questions.asking.english.questions.wholes import drafted_whole, is_phrase
from quizzes.questions.asking.english.stems.keys import as_noun, drafted
from quizzes.questions.asking.english.stems.phrases import noun_phrase
from quizzes.questions.asking.english.stems.stems import NoStem, Words, inverted
from quizzes.questions.asking.english.words.verbs import BE
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import Positions
from quizzes.questions.asking.words.vocabulary import rows_of

SCORE = 0.7
_PAIRS = frozenset(", ".join(rows_of("en", "adjectives_with")).split(", "))
_BEING = BE | {"be", "been", "become", "becomes", "became", "remain", "remains", "remained", "seem", "seems", "seemed"}


def ask_adjective(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield the question for what stands behind an adjective and its preposition."""
    found = next((pair for pair in pairwise(clause.chunks) if _is_pair(clause, *pair)), None)
    if found is None or clause.is_negated or clause.tokens[clause.verb[-1]].low not in _BEING:
        return
    adjective, chunk = found
    positions = _with_of(clause, chunk)
    answer = noun_phrase(words, clause.sentence, positions)
    wh, kind = asked_by(answer) if answer is not None else ("What", "what")
    without = [one for one in clause.chunks if one is not adjective and (one.kind != "adverb" or one is chunk)]
    try:
        stem = inverted(words, clause, wh, without=without, after_verb=chunk.prep)
    except NoStem:
        return
    if answer is not None:
        yield as_noun(drafted(clause, kind, stem, answer, SCORE))
    elif is_phrase(words, clause, positions):
        yield from drafted_whole(words, clause, "what", stem, positions, SCORE)


def _is_pair(clause: Clause, adjective: Chunk, chunk: Chunk) -> bool:
    is_next = chunk.positions[0] == adjective.positions[-1] + 1 and chunk.kind == "prep"
    is_pair = is_next and f"{clause.tokens[adjective.positions[-1]].low} {chunk.prep}" in _PAIRS
    return is_pair and adjective.kind == "adjective" and chunk.value is None


def _with_of(clause: Clause, chunk: Chunk) -> Positions:
    """What stands behind the preposition, with the phrase that belongs to it: the light of lamps."""
    place = clause.chunks.index(chunk) + 1
    more = clause.chunks[place].positions if place < len(clause.chunks) and clause.chunks[place].prep == "of" else ()
    return (*chunk.positions[1:], *more)
