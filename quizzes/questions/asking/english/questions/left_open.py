"""Drafts of English questions about an "it" or a "such barrels" of which nobody can tell: for who points at them."""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.questions.adjectives import ask_adjective
from quizzes.questions.asking.english.questions.ages import ask_how_long
from quizzes.questions.asking.english.questions.answers import ask_object
from quizzes.questions.asking.english.questions.dates import ask_when
from quizzes.questions.asking.english.questions.doing import ask_to_do
from quizzes.questions.asking.english.questions.numbers import ask_amount
from quizzes.questions.asking.english.questions.paired import ask_paired
from quizzes.questions.asking.english.questions.places import ask_spot, ask_where
from quizzes.questions.asking.english.questions.reasons import ask_used_for, ask_why
from quizzes.questions.asking.english.questions.roles import ask_with
from quizzes.questions.asking.english.questions.ways import ask_how
from quizzes.questions.asking.english.stems.settled import KEPT
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.texts.drafts import Draft

SCORE = 0.3
_PRONOUNS = frozenset({"it", "they", "he", "she"})
_POINTING = frozenset({"this", "these", "that", "those", "such"})
_ROLES = (
    ask_why, ask_when, ask_amount, ask_how_long, ask_used_for, ask_how, ask_where, ask_to_do, ask_adjective, ask_paired,
    ask_with, ask_object, ask_spot,
)  # fmt: skip


def ask_left_open(words: Words, clause: Clause) -> Iterator[Draft]:
    """Yield what is asked about a clause whose subject stays open: Why must it flow steadily?

    None of these is proposed: whoever points at the sentence knows what is meant, and writes it for the pronoun.
    """
    key = clause.sentence.number, clause.subject[0]
    unit = words.unit(clause.sentence, clause.subject[0])
    is_pointed = unit is not None and unit.low in _POINTING and len(clause.subject) > 1
    is_pronoun = unit is not None and unit.low in _PRONOUNS and len(clause.subject) == 1
    if key not in words.open or not (is_pointed or is_pronoun):
        return
    with words.left_as_said({key: f"{KEPT}{unit.low}"}):
        drafts = [draft for ask in _ROLES for draft in ask(words, clause)]
    for draft in drafts:
        yield replace(draft, score=SCORE, key=draft.key.replace(KEPT, ""))
