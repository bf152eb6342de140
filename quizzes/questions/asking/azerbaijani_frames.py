"""Tells when or where an Azerbaijani clause holds, where only the clause before it or the title says so."""

from collections.abc import Sequence
from dataclasses import replace

from quizzes.language.letters import fold
from quizzes.questions.asking.azerbaijani_clauses import Clause
from quizzes.questions.asking.azerbaijani_nouns import in_case
from quizzes.questions.asking.azerbaijani_phrase import Phrase
from quizzes.questions.asking.azerbaijani_stems import Words
from quizzes.questions.asking.azerbaijani_verbs import verb_form
from quizzes.questions.asking.azerbaijani_words import PRONOUNS
from quizzes.questions.asking.pieces import low_words

LONGEST, LONGEST_CLAUSE = 4, 8
_TELLING = frozenset({"locative", "date"})
_NAMES = frozenset({"person", "place", "organisation", "work_title", "other_name"})


def framed(words: Words, clause: Clause, clauses: Sequence[Clause], place: str) -> Clause:
    """Return the clause with the time or place in which its sentence, or the text, speaks of it."""
    if any(one.case in _TELLING for one in clause.phrases):
        return clause
    first = clauses[0]
    opening = first.phrases[0] if first.phrases else None
    if clause is not first and opening is not None and _frames(first, opening) and not clause.is_first:
        return replace(clause, frame=words.phrase(first.sentence, opening.positions))
    spot = in_case(place, "locative") if place else None
    is_named = any(one.type in _NAMES for one in clause.values()) or bool(clause.named)
    said = any(fold(word).startswith(fold(place)) for word in low_words(clause.tokens, clause.positions))
    leans = spot and not is_named and not said and len(clause.positions) <= LONGEST_CLAUSE and _is_of_once(clause)
    return replace(clause, frame=spot) if leans else clause


def _is_of_once(clause: Clause) -> bool:
    """Whether a clause tells of what was, or of what some people do, not of what is so everywhere."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    return form is not None and (form.tense not in {"present", "aorist", "future"} or form.is_plural)


def _frames(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase opens a sentence and tells when or where all of it holds: payızda."""
    low = low_words(clause.tokens, phrase.positions)
    opens = phrase.positions[0] == clause.positions[0] and phrase.case in _TELLING
    return opens and len(low) <= LONGEST and not set(low) & PRONOUNS
