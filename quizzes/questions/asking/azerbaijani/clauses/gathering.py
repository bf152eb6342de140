"""What gathers the words of an Azerbaijani clause: those read so far, and the phrases that have ended."""

import re

from quizzes.facts.proposing.candidates import Found
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.verbs import can_take_object, verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, TIMES
from quizzes.questions.asking.texts.drafts import Sentence

_TALES = {("günlərin", "bir", "günü"), ("bir", "zamanlar"), ("bir", "vaxtlar")}
_THE_ONE = re.compile(r"d[aə]k[ıi](?:nd[aə]n?|n[aəıi]|n[ıi]n|l[aə]r\w*)$")
WITH = ("lı", "li", "lu", "lü", "sız", "siz", "suz", "süz")


class Gathering:
    """The words gathered for the phrase that is not ended yet, and the phrases before it."""

    def __init__(self, sentence: Sentence, body: list[int], nouns: Nouns, *, verb: str = "") -> None:
        self.tokens, self.body, self.nouns = sentence.tokens, body, nouns
        inside = set(body)
        self.values = {one.first: one for one in sentence.values if one.first in inside and one.last - 1 in inside}
        self.found: list[Phrase] = []
        self.gathered: list[int] = []
        self.is_owned, self.is_sure, self.is_told = False, True, False
        self.inner: Phrase | None = None
        form = verb_form(verb)
        is_copula = verb.endswith(("dır", "dir", "dur", "dür")) or verb in {"idi", "var", "yoxdur"}
        self.takes_object = can_take_object(form) if form is not None else not is_copula

    def _low(self, index: int) -> str:
        return self.tokens[self.body[index]].low if 0 <= index < len(self.body) else ""

    def _low_before(self) -> str:
        return self.tokens[self.gathered[-1]].low if self.gathered else ""

    def _close(
        self, case: str, name: Found | None = None, *, is_noun: bool | None = None, head: Form | None = None
    ) -> None:
        if self.gathered:
            last = self.tokens[self.gathered[-1]].low
            is_tale = tuple(self.tokens[at].low for at in self.gathered) in _TALES
            if is_tale or (case == "nominative" and last in TIMES):
                case = "adverb"
            noun = is_noun if is_noun is not None else self.is_owned or self.nouns.is_noun(last)
            self.found.append(Phrase(tuple(self.gathered), case, name, noun, self.is_sure, head, self.inner))
        self.gathered, self.is_owned, self.is_sure, self.is_told, self.inner = [], False, True, False, None

    def _is_possessed(self, word: str) -> bool:
        forms = forms_of(word)
        if not forms and _THE_ONE.search(word):
            return False
        if not forms and (word in ADJECTIVES or word.endswith(WITH)):
            return False
        return any(form.is_owned for form in forms) if forms else self.nouns.has_possessive(word)
