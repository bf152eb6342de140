"""Drafts of English gaps for one noun of a sentence, beside nouns of its kind or of its number in the text."""

from collections.abc import Iterator

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.stems.phrases import NounPhrase, noun_phrase
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.verbs import is_base, is_noun_too, looks_participle, third_base
from quizzes.questions.asking.english.words.words import (
    CATENATIVES,
    HUMANS,
    PREPOSITIONS,
    TIME_NOUNS,
    VAGUE_NOUNS,
    is_plural,
)
from quizzes.questions.asking.gaps.gaps import gap_stem, in_list
from quizzes.questions.asking.texts.drafts import Draft, Harvest
from quizzes.questions.asking.texts.pieces import Positions, span_of
from quizzes.questions.asking.words.noun_kinds import is_known, nouns_like
from quizzes.questions.asking.words.vocabulary import words_of

SCORE, BEGINNING = 0.6, 0.02
_ADJECTIVES = words_of("en", "adjectives")
_BOUND = frozenset({"for", "as", "at", "by", "like", "than", "of"})


def heads_of(words: Words, clause: Clause) -> Iterator[tuple[int, NounPhrase, str]]:
    """Yield the position of the noun in every plain phrase of a clause, the phrase and its preposition."""
    chunks = [(chunk.prep, chunk.positions[bool(chunk.prep) :]) for chunk in clause.chunks if not chunk.is_infinitive]
    for prep, positions in (("subject", clause.subject), *chunks):
        phrase = noun_phrase(words, clause.sentence, positions, is_answer=False) if positions else None
        at = _head(clause, phrase.positions) if phrase is not None and phrase.name is None else None
        if at is not None:
            yield at, phrase, prep


def _head(clause: Clause, positions: Positions) -> int | None:
    tokens = clause.tokens
    cut = next((i for i, at in enumerate(positions) if tokens[at].low in PREPOSITIONS | {"of"} and i), len(positions))
    inner = positions[:cut]
    if not inner or any(tokens[at].low in {"and", "or"} or tokens[at].text == "," for at in positions):
        return None
    token = tokens[inner[-1]]
    word = token.low
    if token.kind != "word" or token.is_capital or len(word) < 3 or word in VAGUE_NOUNS | TIME_NOUNS | _ADJECTIVES:
        return None
    verb = third_base(word)
    if (verb is not None and (not is_noun_too(word) or verb in CATENATIVES)) or word.removesuffix("s") in TIME_NOUNS:
        return None
    is_doubtful = is_base(word) and inner[0] == inner[-1]
    return None if is_doubtful or looks_participle(word) or word.endswith(("ly", "ing")) else inner[-1]


def noun_pool(clause: Clause, at: int, phrase: NounPhrase) -> str:
    """Return the pool of a noun: its number, whether it can be counted, whether it names people."""
    word = clause.tokens[at].low
    human = "human" if phrase.is_human or word in HUMANS else "thing"
    if is_plural((word,)):
        return f"noun:many:{human}"
    is_mass = phrase.positions[0] == at or not phrase.shape.startswith(("a:", "the:"))
    return f"noun:{'mass' if is_mass else 'one'}:{human}"


def keep_nouns(harvest: Harvest, words: Words, clause: Clause, verb: str) -> None:
    """Remember the nouns of a clause."""
    for at, phrase, _prep in heads_of(words, clause):
        harvest.keep(noun_pool(clause, at, phrase), clause.tokens[at].low, clause.sentence.number, verb)


def noun_gaps(
    words: Words, clause: Clause, body: list[int], named: tuple[Positions, str], verb: str
) -> Iterator[Draft]:
    """Yield the gaps for the nouns of a clause."""
    tokens = clause.tokens
    for at, phrase, prep in heads_of(words, clause):
        follows = tokens[at + 1] if at + 1 < clause.sentence.last else None
        is_joined = follows is not None and (follows.text in {"-", "’", "'"} or follows.low == "of")
        before = tokens[at - 1].low
        if at - 1 in phrase.positions and (is_known(before, "en") or is_plural((before,))):
            continue
        if in_list(tokens, at) or not nouns_like(tokens[at].low, "en"):
            continue
        if prep in _BOUND or is_joined or tokens[at - 1].low in {"and", "or", "same"} or at not in body:
            continue
        stem = gap_stem(clause.sentence, body, (at,), language="en", what="word", named=named)
        if stem is None:
            continue
        start, end = span_of(tokens, (at,))
        score = SCORE - (BEGINNING if prep == "subject" else 0)
        pool = noun_pool(clause, at, phrase)
        yield Draft("what", stem, tokens[at].low, pool, start, end, clause.sentence, score, verb=verb)
