"""Says what an English pronoun subject stands for, where the sentences before make it sure."""

from quizzes.questions.asking.english_answers import is_passive
from quizzes.questions.asking.english_clause import Clause
from quizzes.questions.asking.english_phrases import NounPhrase, noun_phrase
from quizzes.questions.asking.english_stems import Words
from quizzes.questions.asking.english_words import SUBJECT_PRONOUNS, is_plural
from quizzes.questions.asking.pieces import low_words

_GENDER = {"he": "he", "his": "he", "she": "she", "her": "she"}
_THINGS = frozenset({"it", "its"})
_MANY = frozenset({"they", "their"})
_SHOWN = frozenset({"this", "these"})


class Antecedents:
    """Walks along the clauses of a text; remembers the last subject, and the person whom the text is about."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.last: str = ""
        self.kind: str = ""
        self.topic: str = ""
        self.gender: str = ""
        self.phrases: dict[str, str] = {}

    def lose(self) -> None:
        """Forget the last subject: a sentence could not be read. The topic stays."""
        self.last = self.kind = ""
        self.phrases = {}

    def resolve(self, clause: Clause) -> Clause | None:
        """Return the clause with its subject named; None where nobody can say what its pronoun stands for."""
        low = low_words(clause.tokens, clause.subject)
        if not low or low == ("there",):
            return clause
        pronoun = low[0] in SUBJECT_PRONOUNS and len(low) == 1
        owner = low[0] in {"its", "his", "her", "their"} and len(low) > 1
        if low[0] in _SHOWN and len(low) > 1:
            return self._shown(clause, low)
        if not pronoun and not owner:
            self._remember(clause)
            return clause
        name = self._stands_for(low[0], clause)
        if not name:
            if clause.is_first:
                self.last = self.kind = ""
            return None
        if not owner:
            return clause.named(name)
        rest = self.words.phrase(clause.sentence, clause.subject[1:])
        text = f"{name}{'’' if name.endswith('s') else '’s'} {rest}"
        if clause.is_first:
            self.last, self.kind = text, "many" if is_plural(low[1:]) else "thing"
        return clause.named(text)

    def _stands_for(self, pronoun: str, clause: Clause) -> str:
        if pronoun in _GENDER:
            return self._person(_GENDER[pronoun])
        if not clause.is_first or (pronoun == "it" and _is_empty_it(clause)):
            return ""
        wanted = "thing" if pronoun in _THINGS else "many" if pronoun in _MANY else ""
        return self.last if wanted and self.kind == wanted else ""

    def _person(self, gender: str) -> str:
        if self.kind == "person":
            if self.last == self.topic:
                self.gender = self.gender or gender
                return self.topic if self.gender == gender else ""
            return self.last if not self.gender or self.gender != gender else ""
        return self.topic if self.gender == gender else ""

    def _shown(self, clause: Clause, low: tuple[str, ...]) -> Clause | None:
        """This mixture, these rollers: the phrase with that noun in the sentence before."""
        text = self.phrases.get(low[-1])
        return clause.named(text) if text and clause.is_first else None

    def remember_phrases(self, clauses: list[Clause]) -> None:
        """Remember the phrases of a sentence by their nouns, for "this" and "these" in the next."""
        self.phrases = {}
        for clause in clauses:
            for positions in (clause.subject, *(chunk.positions[bool(chunk.prep) :] for chunk in clause.chunks)):
                phrase = noun_phrase(self.words, clause.sentence, positions, is_answer=False) if positions else None
                if phrase is not None and phrase.name is None:
                    head = phrase.text.split(" of ")[0].split()[-1].lower()
                    self.phrases[head] = _definite(phrase.text)

    def _remember(self, clause: Clause) -> None:
        if not clause.is_first:
            return
        subject = noun_phrase(self.words, clause.sentence, clause.subject, is_answer=False)
        self.last = self.kind = ""
        if subject is None:
            return
        self.last, self.kind = _definite(subject.text), _kind(subject)
        if self.kind == "person" and subject.name is not None:
            name = subject.name.value
            if (
                not self.topic
                or set(name.split()) <= set(self.topic.split())
                or set(self.topic.split()) <= set(name.split())
            ):
                self.topic = self.last = name
            else:
                self.last = name


def _kind(phrase: NounPhrase) -> str:
    if phrase.is_human and not phrase.is_plural:
        return "person"
    return "many" if phrase.is_plural else "thing"


def _definite(text: str) -> str:
    article, _, rest = text.partition(" ")
    return f"the {rest}" if article in {"a", "an"} and rest else text


def _is_empty_it(clause: Clause) -> bool:
    """Whether "it" stands for nothing: it is believed that, it rained, it takes three weeks to."""
    low = low_words(clause.tokens, clause.verb)
    is_believed = is_passive(clause) and low[-1] in {"said", "believed", "thought", "known", "decided", "hoped"}
    follows = [low_words(clause.tokens, chunk.positions)[:1] for chunk in clause.chunks]
    return is_believed or low[-1] in {"rained", "snowed", "takes", "took"} or ("that",) in follows
