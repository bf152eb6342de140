"""Writes out the pronouns of an Azerbaijani sentence where it is sure what they stand for: o, onun, bu qat, burada."""

from dataclasses import dataclass, replace

from quizzes.facts.proposing.tokens import Token, lower_word
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.referring.again import is_pointed_at
from quizzes.questions.asking.azerbaijani.referring.main import Main, main_thing
from quizzes.questions.asking.azerbaijani.referring.works import work_meant
from quizzes.questions.asking.azerbaijani.stems.stems import Words, lacks_owner
from quizzes.questions.asking.azerbaijani.stems.things import has_object
from quizzes.questions.asking.azerbaijani.words.classes import classes
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import (
    ADJECTIVES,
    HERE,
    OPEN,
    PLURAL,
    PRONOUNS,
    SINGULAR,
    is_human,
    is_participle,
)
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import low_words

LONGEST = 4
_TO_BE = ("olma", "olmağ", "olmaq", "olacağ")  # sərkərdə olması gözlənilirdi tells of nobody
HERE_NOUNS = {
    f"{noun}{end}": case
    for noun, ends in {"yer": ("ə", "də", "dən"), "şəhər": ("ə", "də", "dən"), "kənd": ("ə", "də", "dən")}.items()
    for end, case in zip(ends, ("dative", "locative", "ablative"), strict=True)
}
_TO_PEOPLE, _OF_MAIN = frozenset({"ona", "ondan", "onu"}), frozenset({"onu", "onun", "ona", "ondan"})
_DONE_TO, _OF_MANY = frozenset({"onu", "onları"}), frozenset({"onları", "onların"})
_MEASURES = frozenset({"qədər", "dərəcədə", "cümlədən", "cür", "boyda", "qədərdir"})
_CASES = {**SINGULAR, **PLURAL}


@dataclass(frozen=True)
class Known:
    """What a sentence was about: its words in the nominative, whether they are many, people, all the text is about."""

    words: str
    is_plural: bool = False
    is_owned: bool | None = None
    is_person: bool = False
    is_main: bool = False

    def in_case(self, case: str) -> str | None:
        """Return the words in a case, nothing where it is not sure."""
        return in_case(self.words, case, possessive=self.is_owned)


def subject_of(words: Words, clause: Clause) -> Known | None:
    """Return what a clause is about, where its subject is a short phrase that can be said by itself."""
    phrase = next((one for one in clause.phrases if one.positions == clause.subject), None)
    if phrase is None or not phrase.is_sure or not phrase.positions:
        return None
    if clause.tokens[phrase.positions[-1] + 1].low.startswith(_TO_BE):
        return None
    later = clause.phrases[clause.phrases.index(phrase) + 1 :]
    others = [one for one in later if one.case == "nominative" and not one.is_sure]
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    is_being = form is None and clause.tokens[clause.verb[-1]].low.endswith(("dır", "dir", "dur", "dür"))
    if not is_being and any(is_participle(word) for one in others for word in low_words(clause.tokens, one.positions)):
        return None
    low = low_words(clause.tokens, phrase.positions)
    if "adlı" in low[1:]:
        name = phrase.positions[: low.index("adlı")]
        return Known(words.phrase(clause.sentence, name))
    if not low or len(low) > LONGEST or set(low) & PRONOUNS or low[0] in {"bir", "hər", "heç", "bəzi", "çox", "az"}:
        return None
    told = words.phrase(clause.sentence, phrase.positions)
    if lacks_owner(told):
        return None
    if phrase.name is not None:
        is_person = phrase.name.type == "person"
        return Known(phrase.name.value if is_person else told, is_person=is_person)
    if phrase.head is None:
        return None
    owned = True if phrase.head.is_owned else None
    return Known(told, phrase.head.is_plural, owned, is_human(phrase.head.noun))


def owner_of(known: Known) -> str:
    """Return the owner in what was told before, which owns what is told next as well: çayın suyu azalıb."""
    owner, _space, _last = known.words.rpartition(" ")
    return owner if known.is_owned and owner.endswith(("ın", "in", "un", "ün")) else ""


def written_out(
    sentence: Sentence, before: Known | None, place: str, told: list[Clause], main: Main | None = None
) -> Sentence:
    """Return the sentence with its pronouns written out; unchanged where it is not sure what they mean.

    before is what the sentence before was about, place the place that the text is about, told the clauses before.
    """
    tokens = list(sentence.tokens)
    is_changed = False
    for at in range(sentence.first, sentence.last):
        name, last = main_thing(sentence, at, main) if main is not None else ("", at)
        if name:
            tokens[at] = replace(tokens[at], text=name, low=lower_word(name, "az"))
            for one in range(at + 1, last + 1):
                tokens[one] = replace(tokens[one], text="", low="")
            is_changed = True
            continue
        work, noun = work_meant(sentence, at)
        if work:
            name = replace(tokens[at], text=work, low=lower_word(work, "az"), is_capital=True)
            tokens[at : at + 2], is_changed = [name, replace(tokens[at + 1], text=noun, low=noun)], True
            continue
        is_measure = tokens[at].low == "o" and tokens[at + 1].low in _MEASURES
        is_measure = is_measure or (tokens[at].low == "ona" and tokens[at + 1].low == "görə")
        text = "" if is_measure else _meant(sentence, at, before, place, told) or _main_meant(sentence, at, told, main)
        if not text:
            continue
        tokens[at] = replace(tokens[at], text=text, low=f"{OPEN}{tokens[at].low}", is_capital=text[0].isupper())
        if sentence.tokens[at].low == "bu" and place and text.startswith(place):
            tokens[at + 1] = replace(tokens[at + 1], text="", low="")
        if tokens[at + 1].text == "," and sentence.tokens[at].low in {"o", "bu"}:
            tokens[at + 1] = replace(tokens[at + 1], text="", low="")
        is_changed = True
    return replace(sentence, tokens=tokens) if is_changed else sentence


def _meant(sentence: Sentence, at: int, before: Known | None, place: str, told: list[Clause]) -> str | None:
    token = sentence.tokens[at]
    if token.low in HERE and place:
        return in_case(place, HERE[token.low])
    if token.low == "bu" and place and _is_this_place(sentence, at):
        return in_case(place, HERE_NOUNS[sentence.tokens[at + 1].low])
    if token.low in {"bu", "həmin", "belə"}:
        return _described(sentence, at, told)
    if token.low not in _CASES or before is None or not _is_open(sentence, at, before):
        return None
    follows = sentence.tokens[at + 1] if at + 1 < sentence.last else None
    if token.low == "o" and follows is not None and is_pointed_at(follows):
        return None
    if token.low in _TO_PEOPLE and owner_of(before)[:1].isupper():
        return None
    if before.is_plural != (token.low in PLURAL) or (token.low in _DONE_TO and has_object(told)):
        return None
    return before.in_case(_CASES[token.low])


def _main_meant(sentence: Sentence, at: int, told: list[Clause], main: Main | None) -> str | None:
    """The animal or plant of the text for a pronoun behind a sentence that tells of it and of no other: onu, onun."""
    low = sentence.tokens[at].low
    is_many = low in _OF_MANY
    if main is None or not main.is_living or not (is_many or low in _OF_MAIN) or not told:
        return None
    before = told[0].sentence.tokens[told[0].sentence.first : told[0].sentence.last]
    rows = [*before, *sentence.tokens[sentence.first : at]]
    is_told = any(main.is_meant(one, is_many=is_many) for one in before)
    others = (form for one in rows if not main.is_meant(one, is_many=is_many) for form in forms_of(one.low)[:1])
    is_other = any(form.is_plural == is_many and (is_human(form.noun) or form.noun in classes()) for form in others)
    return in_case(main.many if is_many else main.words, _CASES[low]) if is_told and not is_other else None


def _is_this_place(sentence: Sentence, at: int) -> bool:
    return at + 1 < sentence.last and sentence.tokens[at + 1].low in HERE_NOUNS


def _is_open(sentence: Sentence, at: int, before: Known) -> bool:
    """Whether a pronoun stands first in its sentence, or behind an adverb, so that it means what was told before."""
    is_apart = sentence.tokens[at].low == "o" and sentence.tokens[at + 1].text == "," and before.is_person
    types = {"person", "organisation"} if is_apart else {"person", "place", "organisation"}
    return at - sentence.first < 2 and not any(one.type in types and one.first < at for one in sentence.values)


def _described(sentence: Sentence, at: int, told: list[Clause]) -> str | None:
    """The words that describe a noun in the sentence before, for "bu" before the same noun: bu qat, ayırıcı qat."""
    form = _form(sentence.tokens[at + 1]) if at + 1 < sentence.last else None
    if form is None or at - sentence.first > 1:
        return None
    found = []
    for clause in told:
        for phrase in clause.phrases:
            head = phrase.head
            is_same = head is not None and (head.noun, head.is_plural) == (form.noun, form.is_plural)
            if head is not None and is_same and not head.is_owned and phrase.is_sure:
                found.append((clause, phrase.positions[:-1]))
    if len(found) != 1 or not found[0][1]:
        return None
    clause, positions = found[0]
    while positions and clause.tokens[positions[-1]].low in {"bir", "başqa"}:
        positions = positions[:-1]
    low = low_words(clause.tokens, positions)
    if not low or set(low) & (PRONOUNS | {"bir", "hər", "neçə"}):
        return None
    if is_participle(low[-1]) and len(positions) == 1:
        before = [one for one in clause.phrases if one.case == "adverb" and one.positions[-1] < positions[0]]
        for one in reversed(before):
            positions = (*one.positions, *positions) if one.positions[-1] + 1 == positions[0] else positions
    if not (low[-1] in ADJECTIVES or (is_participle(low[-1]) and len(positions) > 1)):
        return None
    return " ".join(clause.tokens[one].text for one in positions).lower()


def _form(token: Token) -> Form | None:
    forms = forms_of(token.low)
    return forms[0] if forms else None
