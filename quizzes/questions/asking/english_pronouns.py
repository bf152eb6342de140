"""Says what an English pronoun subject stands for, where the sentence before makes it sure."""

from quizzes.questions.asking.english_answers import is_passive
from quizzes.questions.asking.english_clauses import Clause
from quizzes.questions.asking.english_phrases import noun_phrase
from quizzes.questions.asking.english_stems import Words
from quizzes.questions.asking.english_words import SUBJECT_PRONOUNS
from quizzes.questions.asking.pieces import low_words

MOST_BETWEEN = 3


class Antecedents:
    """Walks along the clauses of a text and remembers the last subject that was named."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.thing = self.person = self.many = ""
        self.at = -1
        self.is_sure = True

    def resolve(self, clause: Clause) -> Clause | None:
        """Return the clause with its subject named; None where it is a pronoun and nobody can say of what."""
        low = low_words(clause.tokens, clause.subject)
        if not low or low == ("there",):
            return clause
        near = clause.sentence.number - self.at <= 1 and self.is_sure
        if low[0] in {"its", "his", "her", "their"}:
            owner = {"its": self.thing, "their": self.many}.get(low[0], self.person)
            if not owner or not near:
                return None
            rest = self.words.phrase(clause.sentence, clause.subject[1:])
            return clause.named(f"{owner}{'’' if owner.endswith('s') else '’s'} {rest}")
        if low[0] not in SUBJECT_PRONOUNS or len(low) > 1:
            self._remember(clause)
            return clause
        stands_for = {"it": self.thing, "he": self.person, "she": self.person, "they": self.many}.get(low[0], "")
        if not stands_for or not near or (low[0] == "it" and _is_empty_it(clause)):
            return None
        self.at = clause.sentence.number
        return clause.named(stands_for)

    def lose(self, number: int) -> None:
        """Remember that a sentence could not be read: what a pronoun after it means is not sure."""
        self.is_sure = False

    def _remember(self, clause: Clause) -> None:
        if not clause.is_first:
            return
        subject = noun_phrase(self.words, clause.sentence, clause.subject)
        self.thing = self.person = self.many = ""
        self.at, self.is_sure = clause.sentence.number, True
        if subject is None:
            return
        if subject.is_human and not subject.is_plural:
            self.person = subject.text
        elif subject.is_plural:
            self.many = subject.text
        else:
            self.thing = subject.text


def _is_empty_it(clause: Clause) -> bool:
    """Whether "it" stands for nothing: it is believed that, it rained, it takes three weeks to."""
    low = low_words(clause.tokens, clause.verb)
    is_believed = is_passive(clause) and low[-1] in {
        "said",
        "believed",
        "thought",
        "known",
        "decided",
        "hoped",
        "called",
    }
    follows = [low_words(clause.tokens, chunk.positions)[:1] for chunk in clause.chunks]
    return (
        (is_believed and low[-1] != "called")
        or low[-1] in {"rained", "snowed", "takes", "took"}
        or ("that",) in follows
    )
