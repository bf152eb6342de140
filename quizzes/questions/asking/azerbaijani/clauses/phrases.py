"""Cuts an Azerbaijani clause into phrases with their cases: dağın ətəyində, köhnə körpü, Həsən Quliyev tərəfindən."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import DASHES, word_set
from quizzes.language.values import DATE_TYPES, NAME_TYPES
from quizzes.questions.asking.azerbaijani.clauses.inner_verbs import InnerVerbs
from quizzes.questions.asking.azerbaijani.clauses.noun_phrases import POINTING
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase, joined
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, ADVERBS, POSTPOSITIONS, is_human

_MEASURED = word_set("bir nə o müəyyən kifayət")
_ENDING = word_set("isə da də")
_STANDING = frozenset({"nominative", "locative", "ablative", "genitive"})
_BOTH = word_set("az yuxarı aşağı")
_MORE = word_set("artıq çox az")
_TITLES = word_set("peyğəmbər şah padşah sultan xan bəy paşa xanım müəllim usta əfəndi dayı əmi baba nənə")
_TOGETHER = word_set("birlikdə birgə bərabər yanaşı")
_CLOSING = frozenset('”»"')
_SUFFIXES = {
    **dict.fromkeys(("da", "də"), "locative"),
    **dict.fromkeys(("dan", "dən"), "ablative"),
    **dict.fromkeys(("a", "ə", "ya", "yə", "na", "nə"), "dative"),
    **dict.fromkeys(("ın", "in", "un", "ün", "nın", "nin", "nun", "nün"), "genitive"),
}


class Phrases(InnerVerbs):
    """Walks along the positions of a clause before its verb and gathers words until a phrase ends."""

    def all(self) -> list[Phrase]:
        """Return the phrases in their order."""
        index = 0
        while index < len(self.body):
            at = self.body[index]
            if index and self.gathered and self._is_after_particle(index) and not self.is_owned:
                self._close("nominative")
            value = self.values.get(at)
            if value is not None and value.type in DATE_TYPES | NAME_TYPES:
                index = self._value(index, value)
                continue
            self._word(index)
            index += 1
        self._close("nominative")
        return joined(self.tokens, self.found)

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
        low = self.tokens[span[-1]].low
        if value.type == "other_name" and self.nouns.case_of(low) == "genitive":
            case = "genitive"
        if low.endswith(("la", "lə")) and (case is None or (case == "nominative" and self._low(last) in _TOGETHER)):
            case = "instrumental"
        if case == "genitive" or (case == "nominative" and value.type != "person" and self._is_head(last, value)):
            self.is_owned = True
            return last
        if case == "nominative" and value.type == "person" and self._is_title(last):
            return last
        self._close(case or "unknown", value, is_noun=True)
        return last

    def _is_title(self, index: int) -> bool:
        """Whether the word here is the title of the person named before it: Süleyman peyğəmbərə."""
        forms = forms_of(self._low(index))
        return any(one.noun in _TITLES and not one.is_plural and one.case != "accusative" for one in forms[:1])

    def _is_head(self, index: int, value: Found) -> bool:
        """Whether the word here owns the name before it: Azərbaycan xalçası, “Kaspi” qəzetində."""
        word = self._low(index)
        is_word = bool(word) and self.tokens[self.body[index]].kind == "word"
        is_of_people = is_human(word) and value.type != "place"
        if not is_word or word in ADVERBS | POSTPOSITIONS or is_of_people or self.tokens[self.body[index]].is_capital:
            return False
        return self._is_possessed(word)

    def _word(self, index: int) -> None:
        token, word = self.tokens[self.body[index]], self._low(index)
        if token.kind != "word":
            self._mark(index)
        elif not token.spaced and index and self.tokens[self.body[index - 1]].text in DASHES:
            self.gathered.append(self.body[index])
            if word in ADJECTIVES or word.endswith(("cı", "ci", "cu", "cü")):
                return
            is_twice = index > 1 and self._low(index - 2) == word
            case = _SUFFIXES.get(word) or (self.nouns.case_of(word) if len(word) > 3 else "nominative")
            self.is_sure = word in _SUFFIXES
            if case == "nominative" and not is_twice and self._is_possessed(self._low(index + 1)):
                self.is_told = self.is_sure = True
                return
            self._close("adverb" if is_twice else case, is_noun=not is_twice)
        elif word in _MORE and self._follows_number():
            self.gathered = [*self.found.pop().positions, self.body[index]]
        elif word == "qədər" and self._low(index - 1) in _MEASURED:
            self._measure(index)
        elif (word in POSTPOSITIONS and not self._is_other(word)) or (
            word == "yaxın" and not self.gathered and self._follows_dative()
        ):
            self._postposition(index)
        elif word in {"az", "çox", "yaxın", "uzaq"} and self._low(index + 1) in {"olan", "olmuş"}:
            self._close("nominative")
            if self.found and self.found[-1].case in {"nominative", "accusative", "dative", "ablative"}:
                self.gathered = list(self.found.pop().positions)
            self.gathered.append(self.body[index])
        elif word in ADVERBS and not self._is_twice(index) and not self._is_told_of(index, word):
            if not all(self.tokens[at].low in POINTING for at in self.gathered):
                self._close("nominative")
            self.gathered.append(self.body[index])
            self._close("adverb")
        elif self._joins_next(index) or (word == "və" and not self.gathered):
            self.gathered.append(self.body[index])
        else:
            self._open_word(index, word)

    def _is_told_of(self, index: int, word: str) -> bool:
        """Whether what may be an adverb describes the noun behind it: aşağı mərtəbə, şanın boş gözləri."""
        is_had = self.is_owned and word in ADJECTIVES and self._is_possessed(self._low(index + 1))
        return is_had or (word in _BOTH and self._is_thing(index + 1))

    def _is_after_particle(self, index: int) -> bool:
        """Whether a particle stood before the word here, which ends a phrase: üst daş isə çarxla."""
        left_out = self.body[index] - self.body[index - 1] == 2
        return left_out and self.tokens[self.body[index] - 1].low in _ENDING

    def _is_twice(self, index: int) -> bool:
        """Whether a word begins a pair with a hyphen: yavaş-yavaş."""
        return self._joins_next(index) and self._low(index + 2) == self._low(index)

    def _postposition(self, index: int) -> None:
        """End the phrase before a postposition with it, and keep that phrase as its inner one."""
        self._close("nominative")
        if self.found and self.found[-1].positions[-1] == self.body[index - 1]:
            self.inner = self.found.pop()
            self.is_sure = self.inner.is_sure
            self.gathered = list(self.inner.positions)
        self.gathered.append(self.body[index])
        self._close("postposition")

    def _is_other(self, word: str) -> bool:
        """Whether "başqa" describes a noun, since nothing in the ablative stands before it: başqa bir ölkədə."""
        last = self.gathered[-1] if self.gathered else self.found[-1].positions[-1] if self.found else None
        return word == "başqa" and (last is None or not self.tokens[last].low.endswith(("dan", "dən")))

    def _follows_number(self) -> bool:
        """Whether a number in the ablative stands before "artıq": 2200-dən artıq adam."""
        if self.gathered or not self.found or self.found[-1].case != "ablative":
            return False
        return any(self.tokens[at].kind == "digits" for at in self.found[-1].positions)

    def _follows_dative(self) -> bool:
        return bool(self.found) and self.found[-1].case == "dative"

    def _joins_next(self, index: int) -> bool:
        """Whether a hyphen binds a word to the next: əkin-biçinə."""
        after = [self.tokens[at] for at in self.body[index + 1 : index + 3]]
        return len(after) > 1 and after[0].text in DASHES and not after[0].spaced and not after[1].spaced

    def _is_thing(self, index: int) -> bool:
        return any(form.case in _STANDING for form in forms_of(self._low(index)))

    def _measure(self, index: int) -> None:
        """Take bir qədər and its like for an adverb."""
        before = self.gathered.pop() if self.gathered else self.found.pop().positions[-1]
        self._close("nominative")
        self.gathered = [before, self.body[index]]
        self._close("adverb")

    def _mark(self, index: int) -> None:
        token = self.tokens[self.body[index]]
        if token.text == ",":
            self._close("nominative")
        elif self.gathered or token.text in DASHES or token.kind == "digits" or token.text in '“«"':
            self.gathered.append(self.body[index])
