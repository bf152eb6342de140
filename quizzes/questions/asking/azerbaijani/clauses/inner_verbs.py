"""Gathers the verbs inside an Azerbaijani clause: participles, converbs, infinitives, with what belongs to them."""

import re

from quizzes.questions.asking.azerbaijani.clauses.noun_phrases import NounPhrases
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import VerbForm, can_take_object, verb_form
from quizzes.questions.asking.azerbaijani.words.words import (
    ADJECTIVES,
    OPEN,
    WRITTEN_OUT,
    is_converb,
    is_infinitive,
    is_participle,
)

_PRONOUN_CASES = {
    "onu": "accusative", "ona": "dative", "ondan": "ablative", "onda": "locative", "onları": "accusative",
    "onlara": "dative", "onlardan": "ablative", "onlarda": "locative", "onlar": "nominative", "bunlar": "nominative",
    "bunu": "accusative", "buna": "dative", "bundan": "ablative", "bunları": "accusative", "özü": "adverb",
    "özləri": "adverb", "digəri": "nominative", "hamı": "nominative",
}  # fmt: skip
_CALLED = frozenset({"adlı", "adında"})
SINCE = ("dığından", "diyindən", "duğundan", "düyündən")
_SUCH = frozenset({"bənzər", "oxşar", "məxsus", "aid", "layiq", "uyğun", "xas", "bərabər"})
_LIGHT = ("olun", "edil", "edən", "olmuş", "adlan", "deyil", "veril", "gətiril", "salın", "alın")
_TO_DO, LONGEST_ENDING = ("lamağa", "ləməyə", "lamağı", "ləməyi", "laşmağa", "ləşməyə"), 7
_WITHOUT = ("madan", "mədən")
_WITHIN = frozenset({"locative", "ablative", "dative", "instrumental"})
_IF = re.compile(r"s[aə](?:[qkmn]|l[aə]r)?$")
_JOINING = re.compile(r"[ıiuü]y?[ıiuü]b$|[aə]y[ıi]b$|[ıiuü]b$")


def _is_if(word: str) -> bool:
    """Whether a word is a verb with "if": qoysaq, düşsə, bərkidilsəydi."""
    if len(word) > LONGEST_ENDING and word.endswith(("saydı", "səydi")):
        return True
    found = _IF.search(word)
    return (found is not None and len(word) > 4 and verb_form(f"{word[: found.start()]}malıdır") is not None) or (
        found is not None and verb_form(f"{word[: found.start()]}məlidir") is not None
    )


class InnerVerbs(NounPhrases):
    """Takes the words of a clause that may be verbs: they end phrases, or take those before them in."""

    def _open_word(self, index: int, word: str) -> None:
        form = None if forms_of(word) and not self._is_doing(index, word) else verb_form(word)
        kind = form.kind if form is not None else ""
        is_inner = kind == "finite" and form is not None and form.tense == "perfect"
        if word.startswith(OPEN):
            self._written_out(index, word)
            return
        if word in _CALLED:
            self._called(index)
            return
        if word in ADJECTIVES and word not in _SUCH:
            self._noun(index, word)
            return
        is_inner = is_inner or (form is None and not forms_of(word) and bool(_JOINING.search(word)))
        if word in _PRONOUN_CASES:
            self._close("nominative")
            self.gathered = [self.body[index]]
            self.is_sure = False
            self._close(_PRONOUN_CASES[word], is_noun=True)
        elif (
            kind == "converb"
            or is_inner
            or word.endswith(SINCE)
            or _is_if(word)
            or (form is None and not forms_of(word) and is_converb(word))
        ):
            self._close("nominative")
            self.gathered = [self.body[index]]
            self._close("converb")
        elif kind == "infinitive" or is_infinitive(word) or self._is_purpose(word):
            self._close("nominative")
            if form is None or can_take_object(form) or is_infinitive(word):
                self._absorb_all()
            self.gathered.append(self.body[index])
            self._close("infinitive")
        elif word in _SUCH and self.found and self.found[-1].case in {"dative", "ablative"}:
            self._absorb(index, None)
            self.gathered.append(self.body[index])
        elif kind == "participle" or (form is None and is_participle(word) and not self._names_noun(word)):
            self._absorb(index, form)
            self.gathered.append(self.body[index])
            self.is_owned = False
        else:
            self._noun(index, word)

    def _is_doing(self, index: int, word: str) -> bool:
        """Whether a word that may be a noun is a verb: quyu qazmadan; describes the next noun: yerdən qalxan hava."""
        form = verb_form(word)
        if form is not None and form.kind == "converb" and word.endswith(_WITHOUT):
            return True
        before = self.found[-1] if self.found and not self.gathered else None
        is_led = before is not None and before.case in _WITHIN and before.positions[-1] + 1 == self.body[index]
        is_followed = index + 1 < len(self.body) and self.tokens[self.body[index + 1]].kind == "word"
        return is_led and is_followed and form is not None and form.kind == "participle"

    def _is_purpose(self, word: str) -> bool:
        """Whether a word that no list knows is an infinitive in a case: mumiyalamağa."""
        return len(word) > LONGEST_ENDING and word.endswith(_TO_DO) and not forms_of(word)

    def _called(self, index: int) -> None:
        """Take the name before "adlı" into the phrase that it describes: Timbuktu adlı şəhər."""
        self._close("nominative")
        if self.found and self.found[-1].positions[-1] + 1 == self.body[index]:
            self.gathered = list(self.found.pop().positions)
        self.gathered.append(self.body[index])

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
        taken: tuple[int, ...] = ()
        if self._low(index).startswith(_LIGHT) and self.found[-1].case in {"nominative", "unknown"}:
            taken = self.found.pop().positions
            if not self.found or self.found[-1].positions[-1] + 1 != taken[0] or self.found[-1].case not in _WITHIN:
                self.gathered = list(taken)
                self.is_sure = not self.found or self.tokens[taken[0] - 1].text == ","
                return
        before = self.found[-1]
        if before.case in {"adverb", "postposition", "converb", "date"} or before.positions[-1] + 1 != (
            taken[0] if taken else self.body[index]
        ):
            self.is_sure = False
            return
        if not taken and before.case == "nominative" and not self._takes_subject(index, form):
            return
        self.found.pop()
        self.gathered = [*before.positions, *taken]
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
