"""Gathers Azerbaijani noun phrases: adjectives, owners, compounds, and the noun that ends them with its case."""

from quizzes.facts.proposing.name_words import az_head
from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.tokens import word_set
from quizzes.questions.asking.azerbaijani.clauses.gathering import WITH, Gathering
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of, is_noun
from quizzes.questions.asking.azerbaijani.words.words import (
    ADJECTIVES,
    ADVERBS,
    COLOURS,
    PLACES,
    POSTPOSITIONS,
    TIMES,
    is_human,
)
from quizzes.questions.asking.words.vocabulary import words_of

POINTING = word_set("bu həmin o öz hər bəzi belə eyni heç hansı bir çox az")
_MATERIALS = word_set(
    "metal polad dəmir mis tunc qızıl gümüş taxta ağac daş mərmər kərpic gil şüşə kağız ipək yun pambıq dəri beton"
)
_BY_AGE = word_set("gənc qoca yaşlı cavan böyük kiçik varlı kasıb ahıl azyaşlı yoxsul əlil")
_AROUND = ("arasın", "üstün", "üzərin", "altın", "içərisin", "yanın", "ətrafın", "sırasın")
_DOING = ("edici", "verici", "yaradıcı", "gətirici", "salıcı", "çəkici", "qoruyucu", "artırıcı", "ötürücü", "kəsici")
_LONG, _UNITS = ("lıq", "lik", "luq", "lük"), words_of("az", "units") | words_of("az", "measures") | TIMES | {"ömür"}
_SIDES = word_set("alt üst ön arxa orta yan iç sağ sol")
_SEXES = word_set("dişi erkək ana körpə maye")
_BY_SEX = word_set("qadın kişi uşaq qız oğlan")
_KINDS_OF = word_set("ana ata xalq insan uşaq qadın kişi")


class NounPhrases(Gathering):
    """Takes the nouns of a clause and what describes them."""

    def _noun(self, index: int, word: str) -> None:
        is_some = self._low_before() == "bir" and word in {"müddət", "vaxt", "zaman"}
        is_first = bool(self.gathered) and self._is_possessed(self._low(index + 1)) and not is_some
        if word in TIMES and not self.is_owned and not is_first:
            self.gathered.append(self.body[index])
            self._close("adverb")
            return
        self.gathered.append(self.body[index])
        if self._is_attribute(index, word):
            self.is_told = False
            return
        forms = forms_of(word)
        form = self._chosen(forms) if forms else None
        following = self.values.get(self.body[index + 1]) if index + 1 < len(self.body) else None
        if is_human(word) and not self.is_owned and following is not None and following.type == "person":
            return
        if form is None:
            self._unknown(index, word)
        elif form.case == "genitive" or (form.case == "nominative" and form.is_owned and self._is_in_name(index, word)):
            self.is_owned = True
        elif form.case != "nominative" or form.is_owned:
            self._close(form.case, is_noun=True, head=form)
        elif not self._goes_on(index, form, word):
            self._close("nominative", is_noun=True, head=form)
        else:
            self.is_told = True

    def _is_in_name(self, index: int, word: str) -> bool:
        """Whether an owned noun goes on: binaları arasında, Hind çayı vadisində."""
        is_name = (
            bool(az_head(word)) and self.tokens[self.body[index - 1]].is_capital and index > 0 and not self.is_owned
        )
        return self._is_side(index + 1) or (is_name and self._is_possessed(self._low(index + 1)))

    def _is_attribute(self, index: int, word: str) -> bool:
        """Whether a word only describes the noun after it: an adjective, a number, a material."""
        is_number = can_begin_number(word, "az") and not word.endswith(("nda", "ndə", "ndan", "ndən", "na", "nə"))
        if word in POINTING | COLOURS or is_number or (word in _SIDES | _SEXES and self._is_bare_noun(index + 1)):
            return True
        if (word.endswith(_DOING) and not is_noun(word)) or (word in _MATERIALS and self._is_made_of_it(index + 1)):
            return True
        if word.endswith(_LONG) and {word[:-3], word[:-4]} & _UNITS:
            return True
        if word.endswith(WITH) and len(word) > 4 and not is_noun(word):
            return True
        follows = self._low(index + 1)
        if word in _BY_SEX and is_human(follows) and any(form.is_plural for form in forms_of(follows)):
            return True
        before = forms_of(self._low(index - 1)) if index and self.is_told else ()
        if word not in ADJECTIVES or (before and self._ends_compound(index)):
            return False
        is_of_people = is_human(self._low(index + 2)) and self._is_possessed(self._low(index + 2))
        if word in _BY_AGE and (is_of_people or (is_human(follows) and not self._is_possessed(follows))):
            return True
        is_open = bool(follows) and self.tokens[self.body[index + 1]].kind == "word" and follows not in POSTPOSITIONS
        others = forms_of(follows) if is_open and not is_human(follows) else ()
        is_bare = any(form.case == "nominative" and not form.is_plural for form in others)
        return not is_noun(word) or (bool(others) and not (is_bare and self._is_possessed(self._low(index + 2))))

    def _is_bare_noun(self, index: int) -> bool:
        """Whether a noun follows that is not owned, so that "üst" only says which one: üst daş."""
        low = self._low(index)
        forms = forms_of(low)
        is_other = low in ADVERBS | POSTPOSITIONS or (bool(low) and self.tokens[self.body[index]].kind != "word")
        return not is_other and any(not form.is_owned for form in forms)

    def _is_made_of_it(self, index: int) -> bool:
        """Whether a noun follows that a material describes: nazik metal halqa; not mis kürədə."""
        forms = [form for form in forms_of(self._low(index)) if form.case in {"nominative", "instrumental"}]
        return self._is_bare_noun(index) and bool(forms) and not self._is_possessed(self._low(index + 1))

    def _is_side(self, index: int) -> bool:
        """Whether the next word says where something is: binaları arasında."""
        return self._low(index).startswith(_AROUND) and self._is_possessed(self._low(index))

    def _chosen(self, forms: tuple[Form, ...]) -> Form | None:
        """The reading of a noun here: with a possessive behind an owner or a noun that it makes a compound with."""
        if (season := next((one for one in forms if one.case == "genitive" and one.noun in TIMES), None)) is not None:
            return season
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
        if self._does_to_its_own(index):
            return False
        if follows in ADVERBS | POSTPOSITIONS or (follows in ADJECTIVES and not self._ends_compound(index + 1)):
            return False
        is_side = self._is_side(index + 1)
        is_kind = _makes_kind(form, forms_of(follows)) or (not self.takes_object and _are_places(forms_of(follows)))
        if (is_human(word) or form.is_plural) and not is_side and not is_kind:
            return False
        if self.body[index + 1] != self.body[index] + 1:
            return False
        return self._is_possessed(follows)

    def _ends_compound(self, index: int) -> bool:
        """Whether what may be an adjective is a noun that its compound ends in: lif qatı."""
        owned = any(form.is_owned for form in forms_of(self._low(index)))
        return owned and not forms_of(self._low(index + 1)) and self._is_possessed(self._low(index))

    def _does_to_its_own(self, index: int) -> bool:
        """Whether the thing of the title stands here and does something to what it has: köstəbək yuvasını qazır."""
        owned = self._low(index + 1)
        is_accusative = self.nouns.owned_case(owned) == "accusative" and self._is_possessed(owned)
        return self.takes_object and is_accusative and self._low(index) == self.nouns.title

    def _unknown(self, index: int, word: str) -> None:
        """Close the phrase at a word that is no known noun, where its ending or the text shows a case."""
        is_apart = self._does_to_its_own(index) or not self._goes_with(index + 1)
        if word == self.nouns.title and is_apart and len(self.gathered) == 1:
            self._close("nominative", is_noun=True, head=Form(word, False, False, "nominative"))
            return
        case = self.nouns.case_of(word, owned=self.is_owned or self.is_told)
        if case == "accusative" and self.nouns.is_plain(word):
            self.is_told = self._is_possessed(self._low(index + 1))
            if not self.is_told:
                self._close("nominative", is_noun=True)
            return
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
            or (word in self.nouns.names and len(self.gathered) == 1 and not self._goes_with(index + 1))
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


def _are_places(others: tuple[Form, ...]) -> bool:
    """Whether an owned noun is a place that people before it say the kind of: fəhlə qəsəbələri."""
    return any(one.is_owned and one.noun in PLACES for one in others)
