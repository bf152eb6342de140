"""Cuts an Azerbaijani clause into phrases with their cases: dağın ətəyində, köhnə körpü, Həsən Quliyev tərəfindən."""

import re

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.tokens import DASHES, word_set
from quizzes.language.values import DATE_TYPES, NAME_TYPES
from quizzes.questions.asking.azerbaijani_forms import Form, forms_of, is_noun
from quizzes.questions.asking.azerbaijani_nouns import Nouns
from quizzes.questions.asking.azerbaijani_phrase import Phrase, joined
from quizzes.questions.asking.azerbaijani_verbs import VerbForm, verb_form
from quizzes.questions.asking.azerbaijani_words import (
    ADJECTIVES,
    ADVERBS,
    OPEN,
    PLACES,
    POSTPOSITIONS,
    TIMES,
    WRITTEN_OUT,
    is_converb,
    is_human,
    is_infinitive,
    is_participle,
)
from quizzes.questions.asking.drafts import Sentence

_POINTING = word_set("bu həmin o öz hər bəzi belə eyni heç hansı bir çox az")
_MEASURED = word_set("bir nə o müəyyən kifayət")
_PRONOUN_CASES = {
    "onu": "accusative", "ona": "dative", "ondan": "ablative", "onda": "locative", "onları": "accusative",
    "onlara": "dative", "onlardan": "ablative", "onlarda": "locative", "onlar": "nominative", "bunlar": "nominative",
    "bunu": "accusative", "buna": "dative", "bundan": "ablative", "bunları": "accusative", "özü": "adverb",
    "özləri": "adverb", "digəri": "nominative", "hamı": "nominative",
}  # fmt: skip
_WITH = ("lı", "li", "lu", "lü", "sız", "siz", "suz", "süz")
_KINDS_OF = word_set("ana ata xalq insan uşaq qadın kişi")
_JOINING = re.compile(r"[ıiuü]y?[ıiuü]b$|[aə]y[ıi]b$|[ıiuü]b$")
_CLOSING = frozenset('”»"')
_SUFFIXES = {
    **dict.fromkeys(("da", "də"), "locative"),
    **dict.fromkeys(("dan", "dən"), "ablative"),
    **dict.fromkeys(("a", "ə", "ya", "yə", "na", "nə"), "dative"),
    **dict.fromkeys(("ın", "in", "un", "ün", "nın", "nin", "nun", "nün"), "genitive"),
}


class Phrases:
    """Walks along the positions of a clause before its verb and gathers words until a phrase ends."""

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
        self.takes_object = form.is_transitive if form is not None else not is_copula

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
        return self.tokens[self.body[index]].low if 0 <= index < len(self.body) else ""

    def _close(
        self, case: str, name: Found | None = None, *, is_noun: bool | None = None, head: Form | None = None
    ) -> None:
        if self.gathered:
            last = self.tokens[self.gathered[-1]].low
            if case == "nominative" and last in TIMES:
                case = "adverb"
            noun = is_noun if is_noun is not None else self.is_owned or self.nouns.is_noun(last)
            self.found.append(Phrase(tuple(self.gathered), case, name, noun, self.is_sure, head, self.inner))
        self.gathered, self.is_owned, self.is_sure, self.is_told, self.inner = [], False, True, False, None

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
        is_word = bool(word) and self.tokens[self.body[index]].kind == "word"
        if not is_word or word in ADVERBS | POSTPOSITIONS or is_human(word) or self.tokens[self.body[index]].is_capital:
            return False
        return self._is_possessed(word)

    def _is_possessed(self, word: str) -> bool:
        forms = forms_of(word)
        if not forms and (word in ADJECTIVES or word.endswith(_WITH)):
            return False
        return any(form.is_owned for form in forms) if forms else self.nouns.has_possessive(word)

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
            self._close("adverb" if is_twice else case, is_noun=not is_twice)
        elif word == "qədər" and self._low(index - 1) in _MEASURED:
            self._measure(index)
        elif word in POSTPOSITIONS or (word == "yaxın" and not self.gathered and self._follows_dative()):
            if not self.gathered and self.found and self.found[-1].positions[-1] == self.body[index - 1]:
                self.inner = self.found.pop()
                self.is_sure = self.inner.is_sure
                self.gathered = list(self.inner.positions)
            elif self.gathered:
                self._close("nominative")
                self.inner = self.found.pop()
                self.is_sure = self.inner.is_sure
                self.gathered = list(self.inner.positions)
            self.gathered.append(self.body[index])
            self._close("postposition")
        elif word in ADVERBS and not (word == "az" and self._is_thing(index + 1)):
            if not all(self.tokens[at].low in _POINTING for at in self.gathered):
                self._close("nominative")
            self.gathered.append(self.body[index])
            self._close("adverb")
        elif self._joins_next(index):
            self.gathered.append(self.body[index])
        else:
            self._open_word(index, word)

    def _follows_dative(self) -> bool:
        return bool(self.found) and self.found[-1].case == "dative"

    def _joins_next(self, index: int) -> bool:
        """Whether a hyphen binds a word to the next: əkin-biçinə."""
        after = [self.tokens[at] for at in self.body[index + 1 : index + 3]]
        return len(after) > 1 and after[0].text in DASHES and not after[0].spaced and not after[1].spaced

    def _is_thing(self, index: int) -> bool:
        return any(form.case == "nominative" for form in forms_of(self._low(index)))

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

    def _open_word(self, index: int, word: str) -> None:
        form = None if forms_of(word) else verb_form(word)
        kind = form.kind if form is not None else ""
        is_inner = kind == "finite" and form is not None and form.tense == "perfect"
        if word.startswith(OPEN):
            self._written_out(index, word)
            return
        if word in ADJECTIVES:
            self._noun(index, word)
            return
        is_inner = is_inner or (form is None and not forms_of(word) and bool(_JOINING.search(word)))
        if word in _PRONOUN_CASES:
            self._close("nominative")
            self.gathered = [self.body[index]]
            self.is_sure = False
            self._close(_PRONOUN_CASES[word], is_noun=True)
        elif kind == "converb" or is_inner or (form is None and is_converb(word)):
            self._close("nominative")
            self.gathered = [self.body[index]]
            self._close("converb")
        elif kind == "infinitive" or is_infinitive(word):
            self._close("nominative")
            if form is None or form.is_transitive or is_infinitive(word):
                self._absorb_all()
            self.gathered.append(self.body[index])
            self._close("infinitive")
        elif kind == "participle" or (form is None and is_participle(word) and not self._names_noun(word)):
            self._absorb(index, form)
            self.gathered.append(self.body[index])
            self.is_owned = False
        else:
            self._noun(index, word)

    def _written_out(self, index: int, word: str) -> None:
        """Take a pronoun for which its meaning is written: in its case, or as what describes the noun after it."""
        case = WRITTEN_OUT.get(word, "")
        if case:
            self._close("nominative")
        self.gathered.append(self.body[index])
        if case == "genitive":
            self.is_owned = True
        elif case:
            self._close(case, is_noun=True)

    def _names_noun(self, word: str) -> bool:
        return bool(forms_of(word)) or self.nouns.is_noun(word)

    def _absorb(self, index: int, form: VerbForm | None) -> None:
        """Take the phrase before a participle into its noun phrase: Torpağa hopan su."""
        if self.gathered or not self.found:
            return
        before = self.found[-1]
        if before.case in {"adverb", "postposition", "converb", "date"} or before.positions[-1] + 1 != self.body[index]:
            self.is_sure = False
            return
        if before.case == "nominative" and not self._takes_subject(index, form):
            return
        self.found.pop()
        self.gathered = list(before.positions)
        self.is_sure = not self.found or self.tokens[self.gathered[0] - 1].text == ","

    def _takes_subject(self, index: int, form: VerbForm | None) -> bool:
        """Whether the nominative before a participle belongs to it: su verən oğlan, mum olan yerlər."""
        word = self._low(index)
        is_of_other = word == "olan" or word.endswith(("dığı", "diyi", "duğu", "düyü"))
        if form is not None and (form.is_transitive or is_of_other):
            return len(self.found) < 2 or self.found[-2].case == "nominative" or word != "olan"
        return False

    def _absorb_all(self) -> None:
        """Take the object and what stands beside it before an infinitive: düşməni uzaqdan görmək."""
        self._close("nominative")
        taken: list[int] = []
        while self.found and self.found[-1].case not in {"date", "postposition", "converb"} and len(taken) < 6:
            phrase = self.found[-1]
            if taken and phrase.case not in {"accusative", "adverb"}:
                break
            taken = [*self.found.pop().positions, *taken]
        self.gathered = taken

    def _noun(self, index: int, word: str) -> None:
        before = self._low_before()
        if word in TIMES and not self.is_owned:
            self.gathered.append(self.body[index])
            self._close("adverb")
            return
        self.gathered.append(self.body[index])
        if self._is_attribute(index, word):
            self.is_told = False
            return
        forms = forms_of(word)
        form = self._chosen(forms, before) if forms else None
        following = self.values.get(self.body[index + 1]) if index + 1 < len(self.body) else None
        if is_human(word) and not self.is_owned and following is not None and following.type == "person":
            return
        if form is None:
            self._unknown(index, word, before)
        elif form.case == "genitive":
            self.is_owned = True
        elif form.case != "nominative" or form.is_owned:
            self._close(form.case, is_noun=True, head=form)
        elif not self._goes_on(index, form, word):
            self._close("nominative", is_noun=True, head=form)
        else:
            self.is_told = True

    def _is_attribute(self, index: int, word: str) -> bool:
        """Whether a word only describes the noun after it: an adjective, a number, a material."""
        is_number = can_begin_number(word, "az") and not word.endswith(("nda", "ndə", "ndan", "ndən", "na", "nə"))
        if word in _POINTING or is_number:
            return True
        if word.endswith(_WITH) and len(word) > 4 and not is_noun(word):
            return True
        if word not in ADJECTIVES:
            return False
        follows = self._low(index + 1)
        is_open = bool(follows) and self.tokens[self.body[index + 1]].kind == "word" and follows not in POSTPOSITIONS
        is_thing = is_open and bool(forms_of(follows)) and not is_human(follows)
        return not is_noun(word) or (is_thing and not self._is_possessed(self._low(index + 2)))

    def _low_before(self) -> str:
        return self.tokens[self.gathered[-1]].low if self.gathered else ""

    def _chosen(self, forms: tuple[Form, ...], before: str) -> Form | None:
        """The reading of a noun here: with a possessive behind an owner or a noun that it makes a compound with."""
        owned = [form for form in forms if form.is_owned]
        bare = [form for form in forms if not form.is_owned]
        if owned and (self.is_owned or self.is_told):
            return owned[0]
        if owned and bare and bare[0].case == "accusative" and not self.takes_object:
            self.is_sure = False
            return owned[0]
        if not bare:
            self.is_sure = False
        return (bare or owned or [None])[0]

    def _goes_on(self, index: int, form: Form, word: str) -> bool:
        """Whether the next word makes a compound with this noun: kənd məktəbi, su anbarı, qızlar məktəbi."""
        follows = self._low(index + 1)
        if not follows or self.tokens[self.body[index + 1]].kind != "word" or self.body[index + 1] in self.values:
            return False
        if follows in ADVERBS | POSTPOSITIONS | ADJECTIVES:
            return False
        if (is_human(word) or form.is_plural) and not _makes_kind(form, forms_of(follows)):
            return False
        if self.body[index + 1] != self.body[index] + 1:
            return False
        return self._is_possessed(follows)

    def _unknown(self, index: int, word: str, before: str) -> None:
        """Close the phrase at a word that is no known noun, where its ending or the text shows a case."""
        case = self.nouns.case_of(word, owned=self.is_owned or self.is_told)
        if case == "genitive":
            self.is_owned = True
        elif self.is_owned or self.is_told:
            if self.nouns.has_possessive(word) or case != "nominative":
                self._close(self.nouns.owned_case(word), is_noun=True)
        elif case != "nominative":
            self.is_sure = self.is_sure and case in {"locative", "ablative", "instrumental"}
            self._close(case, is_noun=True)
        elif (
            word.endswith(("lar", "lər"))
            or (self.nouns.is_noun(word) and not self._is_possessed(self._low(index + 1)))
            or (self.tokens[self.body[index]].is_capital and len(self.gathered) == 1 and not self._goes_with(index + 1))
        ):
            self._close("nominative", is_noun=True)
        else:
            self.is_sure = False

    def _goes_with(self, index: int) -> bool:
        """Whether the next word belongs to a name: a part of it, or the noun that it makes a compound with."""
        follows = self._low(index)
        return bool(follows) and (self.tokens[self.body[index]].is_capital or self._is_possessed(follows))


def _makes_kind(form: Form, others: tuple[Form, ...]) -> bool:
    """Whether people before an owned noun only say of what kind it is: qızlar məktəbi, xalq mahnısı, ana dili."""
    owned = [one for one in others if one.is_owned and not one.is_plural]
    if form.is_plural:
        return is_human(form.noun) and any(one.noun in PLACES for one in owned)
    return form.noun in _KINDS_OF and bool(owned) and all(one.case != "accusative" for one in others)
