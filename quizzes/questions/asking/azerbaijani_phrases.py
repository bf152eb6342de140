"""Cuts an Azerbaijani clause into phrases with their cases: dağın ətəyində, köhnə körpü, Həsən Quliyev tərəfindən."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import DASHES
from quizzes.language.values import DATE_TYPES, NAME_TYPES
from quizzes.questions.asking.azerbaijani_common import COMMON_NOUNS
from quizzes.questions.asking.azerbaijani_nouns import Nouns
from quizzes.questions.asking.azerbaijani_phrase import Phrase, joined
from quizzes.questions.asking.azerbaijani_words import (
    ADJECTIVES,
    ADVERBS,
    POSTPOSITIONS,
    TIMES,
    is_converb,
    is_human,
    is_infinitive,
    is_participle,
)
from quizzes.questions.asking.drafts import Sentence

_CLOSING = frozenset('”»"')
_SUFFIXES = {
    **dict.fromkeys(("da", "də"), "locative"),
    **dict.fromkeys(("dan", "dən"), "ablative"),
    **dict.fromkeys(("a", "ə", "ya", "yə", "na", "nə"), "dative"),
    **dict.fromkeys(("ın", "in", "un", "ün", "nın", "nin", "nun", "nün"), "genitive"),
}


class Phrases:
    """Walks along the positions of a clause before its verb and gathers words until a phrase ends."""

    def __init__(self, sentence: Sentence, body: list[int], nouns: Nouns) -> None:
        self.tokens, self.body, self.nouns = sentence.tokens, body, nouns
        inside = set(body)
        self.values = {one.first: one for one in sentence.values if one.first in inside and one.last - 1 in inside}
        self.found: list[Phrase] = []
        self.gathered: list[int] = []
        self.is_owned = False

    def all(self) -> list[Phrase]:
        """Return the phrases in their order."""
        index = 0
        while index < len(self.body):
            at = self.body[index]
            value = self.values.get(at)
            if value is not None and value.type in DATE_TYPES | NAME_TYPES:
                index = self._value(index, value)
                continue
            self._word(index)
            index += 1
        self._close("nominative")
        return joined(self.tokens, self.found)

    def _low(self, index: int) -> str:
        return self.tokens[self.body[index]].low if index < len(self.body) else ""

    def _close(self, case: str, name: Found | None = None, *, is_noun: bool | None = None) -> None:
        if self.gathered:
            last = self.tokens[self.gathered[-1]].low
            if case == "nominative" and last in TIMES:
                case = "adverb"
            noun = is_noun if is_noun is not None else self.is_owned or self.nouns.is_noun(last)
            self.found.append(Phrase(tuple(self.gathered), case, name, noun))
        self.gathered, self.is_owned = [], False

    def _value(self, index: int, value: Found) -> int:
        last = index + value.last - value.first
        span = self.body[index:last]
        if value.type in DATE_TYPES:
            if self.tokens[span[-1]].low.endswith(("ın", "in", "un", "ün")):
                self.gathered += span
                self.is_owned = True
                return last
            self._close("nominative")
            self.gathered = span
            self._close("date")
            return last
        case = self.nouns.case_of_name(self.tokens, value)
        if last < len(self.body) and self.tokens[self.body[last]].text in _CLOSING:
            span, last = [*span, self.body[last]], last + 1
        self.gathered += span
        if case is None and self.tokens[span[-1]].low.endswith(("dakı", "dəki")):
            return last
        if case == "genitive" or (case == "nominative" and self._is_head(last)):
            self.is_owned = True
            return last
        self._close(case or "unknown", value, is_noun=True)
        return last

    def _is_head(self, index: int) -> bool:
        """Whether the word here owns the name before it: Azərbaycan xalçası, “Kaspi” qəzetində."""
        word = self._low(index)
        if (
            not word
            or self.tokens[self.body[index]].kind != "word"
            or word in ADVERBS | POSTPOSITIONS
            or is_human(word)
        ):
            return False
        if self.tokens[self.body[index]].is_capital:
            return False
        return self.nouns.has_possessive(word)

    def _word(self, index: int) -> None:
        token, word = self.tokens[self.body[index]], self._low(index)
        if token.kind != "word":
            if token.text == ",":
                self._close("nominative")
            elif self.gathered or token.text in DASHES or token.kind == "digits" or token.text in '“«"':
                self.gathered.append(self.body[index])
            return
        if not token.spaced and index and self.tokens[self.body[index - 1]].text in DASHES:
            self.gathered.append(self.body[index])
            self._close(_SUFFIXES.get(word, "nominative"), is_noun=True)
            return
        if word in POSTPOSITIONS:
            if not self.gathered and self.found and self.found[-1].positions[-1] == self.body[index - 1]:
                self.gathered = list(self.found.pop().positions)
            self.gathered.append(self.body[index])
            self._close("postposition")
            return
        if word in ADVERBS:
            self._close("nominative")
            self.gathered = [self.body[index]]
            self._close("adverb")
            return
        if is_infinitive(word) or is_converb(word):
            self._absorb_all()
            self.gathered.append(self.body[index])
            self._close("adverb" if is_converb(word) else "infinitive")
            return
        if is_participle(word) and not self.nouns.is_noun(word):
            self._absorb(index)
            self.gathered.append(self.body[index])
            self.is_owned = False
            return
        self._noun(index, word)

    def _absorb(self, index: int) -> None:
        """Take the phrase before a participle into its noun phrase: Torpağa hopan su."""
        if self.gathered or not self.found or self.found[-1].case in {"adverb", "postposition"}:
            return
        if self.found[-1].case == "nominative" and not self._has_other_subject(index):
            return
        self.gathered = list(self.found.pop().positions)

    def _has_other_subject(self, index: int) -> bool:
        """Whether a noun in the nominative follows, so that the one before belongs to the participle."""
        later = [self._low(at) for at in range(index + 1, len(self.body))]
        return any(word.endswith(("lar", "lər")) or word in COMMON_NOUNS for word in later[1:])

    def _absorb_all(self) -> None:
        """Take the object and what stands beside it before an infinitive or converb: düşməni uzaqdan görmək."""
        self._close("nominative")
        taken: list[int] = []
        while self.found and self.found[-1].case not in {"date", "postposition"} and len(taken) < 6:
            phrase = self.found[-1]
            if taken and phrase.case not in {"accusative", "adverb"}:
                break
            taken = [*self.found.pop().positions, *taken]
        self.gathered = taken

    def _noun(self, index: int, word: str) -> None:
        if word in TIMES and not self.is_owned:
            self.gathered.append(self.body[index])
            self._close("adverb")
            return
        before = self.tokens[self.gathered[-1]].low if self.gathered else ""
        self.gathered.append(self.body[index])
        case = self.nouns.case_of(word, owned=self.is_owned)
        if case == "genitive":
            self.is_owned = True
            return
        if self.is_owned:
            if self.nouns.has_possessive(word) or case != "nominative":
                self._close(self.nouns.owned_case(word), is_noun=True)
            return
        if case == "accusative" and before and before not in ADJECTIVES and not is_human(before) and before.isalpha():
            self.is_owned = True
            self._close(self.nouns.owned_case(word), is_noun=True)
            return
        if case != "nominative":
            self._close(case, is_noun=True)
            return
        following = self.values.get(self.body[index + 1]) if index + 1 < len(self.body) else None
        if is_human(word) and following is not None and following.type == "person":
            return
        ends = word not in ADJECTIVES and (self.nouns.is_noun(word) or word.endswith(("lar", "lər")))
        if ends and not self._compounds(index + 1):
            self._close("nominative", is_noun=True)

    def _compounds(self, index: int) -> bool:
        """Whether the next word makes a compound with this noun: kənd məktəbi, su anbarı."""
        word, before = self._low(index), self.tokens[self.gathered[-1]].low
        if not word or word in ADVERBS | POSTPOSITIONS | ADJECTIVES or self.tokens[self.body[index]].kind != "word":
            return False
        return self.nouns.has_possessive(word) and not is_human(before) and not before.endswith(("lar", "lər"))
