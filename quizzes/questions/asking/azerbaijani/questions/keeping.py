"""Keeps of an Azerbaijani clause what can stand beside a key: its phrases and causes, and what it tells as an event."""

import re

from quizzes.language.values import DATE_TYPES
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.gaps.gap_nouns import is_known
from quizzes.questions.asking.azerbaijani.questions.reasons import ask_called, reasons_of
from quizzes.questions.asking.azerbaijani.stems.roles import is_sure, phrase_pool
from quizzes.questions.asking.azerbaijani.stems.stems import Words
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.words import PRONOUNS
from quizzes.questions.asking.texts.drafts import Event, Harvest
from quizzes.questions.asking.texts.pieces import low_words, span_of, written
from quizzes.questions.asking.texts.typed import value_of

LONGEST_EVENT = 9
_IF = re.compile(r"(?:[ıiuü]l|[ıiuü]n|[ıiuü]r|[aə]r|d[ıiuü]r|t)s[aə]$")
_PAST = re.compile(r"(?:[ıiuü]b(?:l[aə]r)?|m[ıiuü]şd[ıiuü]r?|d[ıiuü](?:l[aə]r)?)$")


_OWNING = ("ın", "in", "un", "ün")


def keep_event(harvest: Harvest, words: Words, clause: Clause) -> None:
    """Remember what the clause says that happened, without its date."""
    dates = [one for one in clause.values() if one.type in DATE_TYPES]
    tokens = clause.tokens
    if (
        not (clause.subject or clause.named)
        or contrasts(clause)
        or len(dates) > 1
        or not _PAST.search(tokens[clause.verb[-1]].low)
    ):
        return
    left = [at for at in clause.positions if not any(one.first <= at < one.last for one in dates)]
    low = low_words(tokens, left)
    if not 2 <= len(low) <= LONGEST_EVENT or set(low) & PRONOUNS or any(tokens[at].text == "," for at in left):
        return
    if any(tokens[one.last - 1].low.endswith(_OWNING) and one.last in left for one in dates):
        return  # the date owns what stands behind it: XV əsrin ortalarına qədər
    value = value_of(dates[0]) if dates and not dates[0].reasons and not dates[0].approximate else None
    start, end = span_of(tokens, clause.positions)
    told = f"{clause.named} {words.phrase(clause.sentence, left)}".strip()
    harvest.events.append(Event(told, value, start, end, clause.sentence))


def contrasts(clause: Clause) -> bool:
    """Return whether "isə" sets a second thing of the clause against the first: gəlir, çəkisi isə artır."""
    inside = clause.tokens[clause.positions[0] : clause.positions[-1]]
    if any(_IF.search(token.low) for token in inside[:-1]) and any(token.text == "," for token in inside):
        return True
    return any(token.low == "isə" for token in inside[2:]) and any(token.text == "," for token in inside)


def keep_phrases(harvest: Harvest, words: Words, clause: Clause, nouns: Nouns) -> None:
    """Remember subjects, spots and reasons of a clause: what can stand beside a key."""
    tokens, number = clause.tokens, clause.sentence.number
    verb = tokens[clause.verb[0]].low[:5]
    for phrase in clause.phrases:
        if is_sure(clause, phrase) and is_known(words.phrase(clause.sentence, phrase.positions)):
            harvest.keep(phrase_pool(clause, phrase), words.phrase(clause.sentence, phrase.positions), number, verb)
    for phrase, last, pool in reasons_of(clause, nouns):
        harvest.keep(f"reason:{pool}", words.phrase(clause.sentence, (*phrase, last)), number)
    if clause.because and not set(low_words(tokens, clause.because)) & PRONOUNS:
        harvest.keep("reason:çünki", written(tokens, clause.because), number)
    for draft in ask_called(words, clause, nouns):
        harvest.keep("called", draft.key, number)
