"""Harvests drafts from the sentences of an Azerbaijani text: clause by clause, the answer replaced by a question word."""

from collections.abc import Iterable
from dataclasses import replace

from quizzes.questions.asking.azerbaijani_clauses import Clause, Unclear, clauses_of
from quizzes.questions.asking.azerbaijani_names import ask_names
from quizzes.questions.asking.azerbaijani_nouns import Nouns, in_case
from quizzes.questions.asking.azerbaijani_numbers import ask_amount, ask_when
from quizzes.questions.asking.azerbaijani_stems import Words
from quizzes.questions.asking.azerbaijani_things import (
    ask_called,
    ask_object,
    ask_reason,
    ask_spot,
    ask_subject,
    reasons_of,
    spots_of,
)
from quizzes.questions.asking.azerbaijani_words import PRONOUNS, is_human
from quizzes.questions.asking.drafts import Draft, Harvest, Sentence
from quizzes.questions.asking.pieces import low_words, written

_ROLES = (ask_names, ask_subject, ask_object, ask_spot, ask_called, ask_reason)


def harvest_azerbaijani(sentences: Iterable[Sentence], capital: set[str]) -> Harvest:
    """Return what the sentences give; capital holds the words that the text writes large inside sentences."""
    harvest, words = Harvest(), Words(capital)
    rows = list(sentences)
    nouns = Nouns(rows[0].text if rows else "")
    topic = Topic(words)
    for sentence in rows:
        try:
            clauses = clauses_of(sentence, nouns)
        except Unclear as unclear:
            harvest.leave_out(str(unclear))
            topic.lose()
            continue
        drafts: list[Draft] = []
        is_pronoun = False
        for clause in clauses:
            _keep_phrases(harvest, words, clause, nouns)
            known = topic.resolve(clause)
            if known is None:
                is_pronoun = True
                continue
            drafts += [*ask_when(words, known), *ask_amount(words, known)]
            for ask in _ROLES:
                drafts += ask(words, known, nouns)
        harvest.drafts.extend(drafts)
        if not drafts:
            harvest.leave_out("pronoun_subject" if is_pronoun else "nothing_to_ask")
    return harvest


class Topic:
    """Remembers the person or thing that the sentence before was about, for "o" and for sentences without a subject."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.name = ""

    def lose(self) -> None:
        """Forget: a sentence could not be read."""
        self.name = ""

    def resolve(self, clause: Clause) -> Clause | None:
        """Return the clause with what it is about; None where only a pronoun tells."""
        first = clause.tokens[clause.positions[0]].low
        if first in {"o", "onun"} and clause.is_first:
            name = self.name if first == "o" else in_case(self.name, "genitive") if self.name else None
            if not name:
                return None
            rest = clause.positions[1:]
            rest = rest[1:] if clause.tokens[rest[0]].text == "," else rest
            return replace(clause, positions=rest, named=name, subject=() if first == "o" else clause.subject)
        if set(low_words(clause.tokens, clause.positions)) & (PRONOUNS - {"biri", "digər"}):
            return None if clause.is_first else clause
        self._remember(clause)
        if clause.subject or not self.name or not clause.is_first:
            return clause
        return replace(clause, named=self.name)

    def _remember(self, clause: Clause) -> None:
        if not clause.is_first or not clause.subject:
            return
        found = next((one for one in clause.values() if one.last - 1 == clause.subject[-1]), None)
        if found is not None and found.type == "person":
            self.name = found.value
        elif found is not None or not any(one.first in clause.subject for one in clause.values()):
            self.name = ""


def _keep_phrases(harvest: Harvest, words: Words, clause: Clause, nouns: Nouns) -> None:
    """Remember subjects, spots and reasons of a clause: what can stand beside a key."""
    tokens, number = clause.tokens, clause.sentence.number
    verb = tokens[clause.verb[0]].low[:5]
    subject = clause.subject
    if subject and len(subject) <= 3 and not any(one.first in subject for one in clause.values()):
        human = "human" if is_human(tokens[subject[-1]].low) else "thing"
        plural = "many" if tokens[subject[-1]].low.endswith(("lar", "lər")) else "one"
        if not set(low_words(tokens, subject)) & PRONOUNS:
            harvest.keep(f"thing:{human}:{plural}", words.phrase(clause.sentence, subject), number, verb)
    for spot in spots_of(clause, nouns):
        harvest.keep("spot", words.phrase(clause.sentence, spot), number, verb)
    for phrase, last, pool in reasons_of(clause, nouns):
        harvest.keep(f"reason:{pool}", words.phrase(clause.sentence, (*phrase, last)), number)
    if clause.because and not set(low_words(tokens, clause.because)) & PRONOUNS:
        harvest.keep("reason:çünki", written(tokens, clause.because), number)
    for draft in ask_object(words, replace(clause, named=""), nouns):
        harvest.keep(draft.pool, draft.key, number, verb)
    for draft in ask_called(words, clause, nouns):
        harvest.keep("called", draft.key, number)
