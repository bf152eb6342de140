"""Harvests drafts from the sentences of an English text: clause by clause, each role asked for in its way."""

from collections.abc import Iterable

from quizzes.questions.asking.drafts import Draft, Harvest, Sentence
from quizzes.questions.asking.english_answers import (
    ask_agent,
    ask_called,
    ask_object,
    ask_spot,
    ask_subject,
    ask_where,
    is_pronoun_subject,
    pool_of,
    verb_of,
)
from quizzes.questions.asking.english_clauses import Clause, Unclear, clauses_of
from quizzes.questions.asking.english_numbers import ask_amount, ask_when
from quizzes.questions.asking.english_phrases import noun_phrase
from quizzes.questions.asking.english_pronouns import Antecedents
from quizzes.questions.asking.english_reasons import ask_used_for, ask_why, purposes_in
from quizzes.questions.asking.english_stems import Words
from quizzes.questions.asking.english_words import LOOSE_PRONOUNS
from quizzes.questions.asking.pieces import low_words

_ROLES = (
    ask_when,
    ask_amount,
    ask_subject,
    ask_agent,
    ask_object,
    ask_called,
    ask_used_for,
    ask_why,
    ask_where,
    ask_spot,
)


def harvest_english(sentences: Iterable[Sentence], capital: set[str]) -> Harvest:
    """Return what the sentences give; capital holds the words that the text writes large inside sentences."""
    harvest, words = Harvest(), Words(capital)
    antecedents = Antecedents(words)
    for sentence in sentences:
        try:
            clauses = clauses_of(sentence)
        except Unclear as unclear:
            harvest.leave_out(str(unclear))
            antecedents.lose(sentence.number)
            continue
        drafts: list[Draft] = []
        is_pronoun = False
        for clause in clauses:
            _keep_phrases(harvest, words, clause)
            known = antecedents.resolve(clause)
            if known is None:
                is_pronoun = True
                known = None if is_pronoun_subject(clause) else None
                continue
            for ask in _ROLES:
                drafts.extend(ask(words, known))
        harvest.drafts.extend(drafts)
        if not drafts:
            harvest.leave_out("pronoun_subject" if is_pronoun else "nothing_to_ask")
    return harvest


def _keep_phrases(harvest: Harvest, words: Words, clause: Clause) -> None:
    """Remember the noun phrases, spots and purposes of a clause: what can stand beside a key."""
    number, verb = clause.sentence.number, verb_of(clause)
    for positions in (clause.subject, *(chunk.positions[bool(chunk.prep) :] for chunk in clause.chunks)):
        if positions and (phrase := noun_phrase(words, clause.sentence, positions)) is not None:
            if phrase.name is None:
                harvest.keep(pool_of(phrase), phrase.text, number, verb)
    for chunk in clause.chunks:
        low = low_words(clause.tokens, chunk.positions)
        is_spot = chunk.prep in {"in", "on", "under", "beside", "near", "inside", "below", "behind", "above", "along"}
        if is_spot and not chunk.is_when and not set(low) & LOOSE_PRONOUNS and 3 <= len(low) <= 8:
            if noun_phrase(words, clause.sentence, chunk.positions[1:]) is not None:
                harvest.keep("spot", words.phrase(clause.sentence, chunk.positions), number, verb)
    for pool, text in purposes_in(words, clause):
        harvest.keep(pool, text, number)
