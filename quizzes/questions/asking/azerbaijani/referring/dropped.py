"""Tells which Azerbaijani clauses have dropped their subject, and which speak of two that a pronoun may mean."""

import re

from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.clauses.subjects import BECAME, is_measure
from quizzes.questions.asking.azerbaijani.referring.pronouns import Known
from quizzes.questions.asking.azerbaijani.words.classes import classes
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.predicates import is_intransitive
from quizzes.questions.asking.azerbaijani.words.verbs import can_take_object, high_vowel, verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, ADVERBS, OPEN, is_human
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import low_words

NOUN, LEAST_HIDING = 4, 3
_IMPERSONAL = frozenset({"rast", "istifadə", "imtina", "əməl", "riayət", "nəzarət", "ehtiyac"})
_DONE = ("dığı", "diyi", "duğu", "düyü")
_BARE = frozenset({"nominative", "unknown", "infinitive"})
_HAVING_DONE = re.compile(r"m[ıiuü]ş(?:d[ıiuü]r?)?$")
_VOICE = re.compile(r"(?:[ıiuü]?[ln])$")
_EVERYBODY = frozenset({"hər", "hamı", "kimsə", "heç"})
_OBJECTS = frozenset({"onu", "ona", "ondan", "onları", "onlara", "onlardan"})


def acts_on_another(clause: Clause) -> bool:
    """Return whether a pronoun behind the subject means somebody else, of whom the next sentence may speak as well."""
    rest = [clause.tokens[at].low for at in clause.positions if at not in clause.subject]
    return any(low.removeprefix(OPEN) in _OBJECTS or low.startswith(OPEN) for low in rest)


def stays_known(before: Known | None, clauses: list[Clause]) -> bool:
    """Return whether a sentence without a subject surely goes on about what was told of before."""
    if before is None or before.is_main:
        return before is not None
    is_unclear = any(one.case == "nominative" and not one.is_sure for clause in clauses for one in clause.phrases)
    return before.is_person and not is_unclear


def tells_of_main(sentence: Sentence, main: str, before: Known | None) -> bool:
    """Return whether a sentence tells of the person whom all the text is about, as the one before it may do."""
    people = {one.value for one in sentence.values if one.type == "person"}
    goes_on = not people and before is not None and before.words == main
    is_alone = bool(people) or (goes_on and not tells_of_people(sentence))
    return bool(main) and people <= {main, *main.split()} and is_alone


def tells_of_people(sentence: Sentence) -> bool:
    """Return whether somebody stands in a sentence in the nominative who may be whom the next one means."""
    rows = (forms_of(one.low) for one in sentence.tokens[sentence.first : sentence.last])
    return any(form.case == "nominative" and is_human(form.noun) for row in rows for form in row)


def drops_subject(clause: Clause, known: Known) -> bool:
    """Return whether a clause surely has dropped its subject: nothing in it can be one, and its verb fits."""
    word = clause.tokens[clause.verb[-1]].low
    form = verb_form(word)
    is_many = form.is_plural if form is not None else word.endswith(("lar", "lər"))
    is_many = is_many or _shares_plural(clause)
    first = clause.tokens[clause.sentence.first].low
    if _EVERYBODY & {first, *low_words(clause.tokens, clause.positions)}:
        return False
    is_done = form is not None and form.is_passive
    has_object = any(one.case == "accusative" for one in clause.phrases)
    is_living = any(form.noun in classes() for form in forms_of(lower_word(known.words, "az").rpartition(" ")[2]))
    is_going_on = (is_living and not clause.is_first) or (known.is_main and not has_object)
    is_both = known.is_plural and (known.is_person or is_going_on)
    bare = [one for one in clause.phrases if one.case in _BARE and not is_measure(clause, one)]
    if known.is_person and not (is_many or known.is_plural) and word in BECAME and bare == [clause.phrases[-1]]:
        return is_human(clause.tokens[bare[0].positions[-1]].low)
    is_done = is_done and (bool(bare) or is_intransitive_root(clause))
    is_other = form is not None and known.is_plural and known.is_person and not is_many
    is_of_nobody = form is not None and form.is_passive and clause.tokens[clause.verb[0]].low in _IMPERSONAL
    is_alone = clause.is_first and not (known.is_person and shares_ending(clause))
    if (is_many and not is_both) or (is_done and is_alone) or is_other or is_of_nobody:
        return False
    if any(one.type == "person" and one.first == clause.positions[0] for one in clause.values()):
        return False
    inner = max((index for index, one in enumerate(clause.phrases) if one.case == "converb"), default=-1)
    is_against = inner >= 0 and clause.tokens[clause.phrases[inner].positions[-1] + 1].low == "isə"
    is_inner = is_against or (known.is_main and is_many)
    rows = [one for at, one in enumerate(clause.phrases) if at > inner or not (is_inner or _is_amount(clause, one))]
    if any(_is_apposed(clause, at) for at in clause.positions):
        return False
    bare = [one for one in rows if one.case in _BARE and not is_measure(clause, one)]
    if _says(clause, known):
        return False
    has_comma = any(clause.tokens[at].text == "," for at in clause.positions)
    is_only = known.is_person and clause.is_first and bare == [clause.phrases[-1]] and not is_many
    if (has_comma and bare and not is_only) or any(clause.tokens[at].low.startswith(OPEN) for at in clause.positions):
        return False
    takes = not is_intransitive(word) or (form is not None and can_take_object(form))
    is_object = len(bare) == 1 and bare[0] is clause.phrases[-1] and takes and not has_object
    if is_object and is_human(clause.tokens[bare[0].positions[-1]].low):
        return False
    is_many_things = is_object and clause.tokens[bare[0].positions[-1]].low.endswith(("lar", "lər"))
    is_deed = is_many_things and known.is_person and not clause.is_first
    return not bare or is_deed or (is_object and (known.is_main or _is_whole_object(bare[0])))


def shares_ending(clause: Clause) -> bool:
    """Return whether a clause shares its ending, and so its subject, with one before: vəfat etmiş, dəfn olunmuşdur."""
    before = clause.tokens[clause.sentence.first : clause.positions[0]]
    return any(_HAVING_DONE.search(token.low) for token in before)


def _shares_plural(clause: Clause) -> bool:
    """Whether the last verb of the sentence says for a clause that many do it: suda yuyur, darayır və əyirirlər."""
    tokens, begins, ends = clause.tokens, clause.positions[-1] + 1, clause.sentence.last - 1
    form, last = verb_form(tokens[begins - 1].low), verb_form(tokens[ends - 1].low)
    if form is None or last is None or not last.is_plural or last.tense != form.tense:
        return False
    between = [token.low for token in tokens[begins : ends - 1]]
    return not any(one.case == "nominative" and not one.is_owned for low in between for one in forms_of(low))


def is_intransitive_root(clause: Clause) -> bool:
    """Return whether what is done needs nothing that it is done to: burada yaşanılır, ondan istifadə olunur."""
    form = verb_form(clause.tokens[clause.verb[-1]].low)
    stem = _VOICE.sub("", form.stem) if form is not None else ""
    root = verb_form(f"{stem}d{high_vowel(stem)}") if stem else None
    return len(clause.verb) > 1 or root is None or not can_take_object(root)


def _says(clause: Clause, known: Known) -> bool:
    """Whether a clause says by itself what the sentence before was about: günəş saatında, of günəş saatı."""
    told = " ".join(clause.tokens[at].low[:NOUN] for at in clause.positions)
    return " ".join(lower_word(word, "az")[:NOUN] for word in known.words.split()) in told


def _is_amount(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase says how much or how long: 52 saatdan artıq."""
    first = clause.tokens[phrase.positions[0]]
    return first.kind == "digits" or can_begin_number(first.low, "az")


def _is_whole_object(phrase: Phrase) -> bool:
    """Whether a bare noun before the verb is an object and nobody's: rekord, dünya rekordu."""
    is_plain = phrase.head is not None and not phrase.head.is_owned
    return is_plain or (len(phrase.positions) > 1 and phrase.is_sure)


def _is_apposed(clause: Clause, at: int) -> bool:
    """Whether an owned noun stands before a name, so that somebody else may be told of: hökmdarı Hülaku."""
    follows = clause.tokens[at + 1] if at + 1 in clause.positions else None
    is_before_name = follows is not None and follows.is_capital and follows.kind == "word" and follows.spaced
    forms = forms_of(clause.tokens[at].low) if is_before_name and not clause.tokens[at].is_capital else ()
    is_with = follows is not None and follows.low.endswith(("la", "lə"))
    return not is_with and any(form.is_owned and form.case == "nominative" for form in forms)


def goes_on_with_pronoun(clause: Clause) -> bool:
    """Return whether the first noun acts only within, before the one told of: bəylər torpağı alanda o, müdafiə etdi."""
    rest = (at for at in clause.positions if at > clause.subject[-1])
    return any(clause.tokens[at].low in {"o", "onlar"} and clause.tokens[at + 1].text == "," for at in rest)


def says_name_of(person: str, known: Known) -> bool:
    """Return whether what was told of is somebody's, whom the last of its names tells: Zərdabinin ən böyük işi."""
    name = lower_word(person, "az").rpartition(" ")[2]
    return bool(name) and any(word.startswith(name) for word in lower_word(known.words, "az").split())


_TITLES = frozenset({"xan", "bəy", "paşa", "şah", "sultan", "ağa", "əmir"})


def hides_subject(clause: Clause) -> bool:
    """Return whether the subject may stand within another phrase: İpəkqurdu tut yarpağı ilə bəslənir.

    There two nouns without an ending follow each other before a third, or a noun stands behind what was done to it, or
    another name behind somebody's title: Hülaku xan Ələmutu tutdu; or a word that no list knows opens the clause.
    """
    for phrase in clause.phrases:
        low = [clause.tokens[at].low for at in phrase.positions]
        if phrase.case == "nominative":
            continue
        if len(low) > 1 and phrase.positions[0] == clause.positions[0] and _is_unknown(low[0]):
            return True
        if len(low) < LEAST_HIDING:
            continue
        if set(low[1:-1]) & _TITLES and clause.tokens[phrase.positions[-1]].is_capital:
            return True
        bare = [_is_bare(word) for word in low]
        is_behind_deed = any(word.endswith(_DONE) and follows for word, follows in zip(low, bare[1:], strict=False))
        is_opening = phrase.positions[0] == clause.positions[0] and bare[0] and bare[1]
        if is_behind_deed or is_opening:
            return True
    return False


def _is_bare(word: str) -> bool:
    """Whether a word is a noun without any ending, or one that no list knows and that may be one."""
    is_plain = any(form.case == "nominative" and not form.is_owned for form in forms_of(word))
    return _is_unknown(word) or (is_plain and word.isalpha() and word not in ADJECTIVES | ADVERBS)


def _is_unknown(word: str) -> bool:
    """Whether no list knows a word, so that it may be a noun, and the subject: aeroklub müharibəyə görə bağlandı."""
    is_noun = not forms_of(word) and verb_form(word) is None and len(word) > NOUN
    return is_noun and word.isalpha() and word not in ADJECTIVES | ADVERBS
