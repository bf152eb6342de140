"""Tells a doer and what it does something to from a compound of two nouns: heyvan torpağı qazır."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.words.classes import classes
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.predicates import is_finite
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, OPEN, TIMES, is_human, is_participle
from quizzes.questions.asking.texts.drafts import Sentence

LEAST_SAID, _COPULAS = 3, ("dır", "dir", "dur", "dür")
_OBJECTS = frozenset({"accusative", "unknown", "infinitive"})

_BEFORE = frozenset({"adverb", "date", "locative", "postposition"})
_IN_NAMES = frozenset(
    {"böyük", "kiçik", "yeni", "köhnə", "ağ", "qara", "qırmızı", "sarı", "göy", "mavi", "boz", "yaşıl", "qızıl", "uzun"}
    | {"yuxarı", "aşağı", "orta", "cənub", "şimal", "şərq", "qərb", "cənubi", "şimali", "şərqi", "qərbi", "daş", "isti"}
    | {"dəmir", "mərkəzi", "ölü", "sakit", "qədim", "gümüş", "soyuq", "quru", "dik", "uca", "taxta", "mis", "gil"}
)


def with_object(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: Sequence[int]) -> tuple[Phrase, ...]:
    """Return the phrases, the first one of two nouns parted where its verb has no other object."""
    first = phrases[0] if phrases else None
    form = verb_form(tokens[verb[-1]].low)
    if first is None or form is None or not form.is_transitive or len(verb) > 1 or not _is_pair(tokens, first):
        return tuple(phrases)
    others = phrases[1:]
    if any(one.case in _OBJECTS or (one.case == "nominative" and not _describes(tokens, one)) for one in others):
        return tuple(phrases)
    doer, thing = first.positions
    head = next((one for one in forms_of(tokens[doer].low) if one.case == "nominative"), None)
    object_head = _accusative(tokens[thing].low)
    if object_head is None:
        return tuple(phrases)
    subject = Phrase((doer,), "nominative", head=head or Form(tokens[doer].low, False, False, "nominative"))
    return (subject, Phrase((thing,), "accusative", head=object_head), *others)


def with_done(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[Phrase]:
    """Return the phrases, a bare thing joined to the participle behind it that it is the object of: od püskürən dağ.

    Or to the noun that it makes one term with: xalq musiqisini öyrənən kabinet.
    """
    kept: list[Phrase] = []
    for phrase in phrases:
        before = kept[-1] if kept else None
        form = verb_form(tokens[phrase.positions[0]].low)
        is_doing = form is not None and form.kind == "participle" and len(phrase.positions) > 1
        is_doing = is_doing and tokens[phrase.positions[0]].low.endswith(("an", "ən"))
        is_doing = is_doing and before is not None and _is_bare_thing(tokens, before, phrase)
        if before is not None and (is_doing or _is_of_term(tokens, before, phrase)):
            kept[-1] = replace(phrase, positions=(*before.positions, *phrase.positions))
        else:
            kept.append(phrase)
    return kept


def _is_of_term(tokens: Sequence[Token], before: Phrase, phrase: Phrase) -> bool:
    """Whether the first noun of a phrase makes a term with the noun before it, that was read as one by itself."""
    if before.positions[-1] + 1 != phrase.positions[0] or before.name is not None or phrase.name is not None:
        return False
    word, inner = tokens[phrase.positions[0]].low, phrase.positions[1:]
    is_done = word.endswith(("sını", "sini", "sunu", "sünü")) and any(is_participle(tokens[at].low) for at in inner)
    noun = tokens[before.positions[-1]].low
    head = before.head if before.case == "nominative" else None
    is_bare = head is not None and not (head.is_owned or head.is_plural)
    return is_done and is_bare and (noun == "xalq" or not is_human(noun))


def _is_bare_thing(tokens: Sequence[Token], phrase: Phrase, behind: Phrase) -> bool:
    word = tokens[phrase.positions[-1]].low
    head = phrase.head
    is_plain = phrase.case == "nominative" and head is not None and not head.is_owned and not head.is_plural
    is_next = phrase.positions[-1] + 1 == behind.positions[0]
    return is_plain and is_next and phrase.name is None and not is_human(word) and word not in classes()


def with_doers(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """Return the phrases, the first of two objects read as who does it where its ending allows: tayfaları ölülərini."""
    objects = [one for one in phrases if one.case == "accusative"]
    if len(objects) < 2 or any(one.case == "nominative" and one.is_sure for one in phrases):
        return tuple(phrases)
    first, second = objects[:2]
    whom = [tokens[at].low.removeprefix(OPEN) for at in second.positions]
    is_apart = tokens[first.positions[-1] + 1].text != ","
    is_whom = whom in (["onu"], ["onları"], ["bunu"]) or (is_human(whom[-1]) and not _are_somebodys(tokens, second))
    if _are_somebodys(tokens, first) and is_whom and is_apart:
        head = replace(first.head, case="nominative", is_owned=True) if first.head is not None else None
        doer = replace(first, case="nominative", head=head)
        return tuple(doer if one is first else one for one in phrases)
    if _are_somebodys(tokens, second) and not _are_somebodys(tokens, first) and second is phrases[-1]:
        doer = replace(second, case="nominative", is_noun=True, head=None)
        return tuple(doer if one is second else one for one in phrases)
    inner = {tokens[at].low for at in range(first.positions[-1] + 1, second.positions[0])}
    if not _may_be_doer(tokens, phrases, first) or inner & {",", "və"} or any(one.case == "converb" for one in phrases):
        return tuple(phrases)
    doer = replace(first, case="nominative", is_noun=True, head=None)
    return tuple(doer if one is first else one for one in phrases)


def _are_somebodys(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase may be people whom somebody has: oğulları."""
    word = tokens[phrase.positions[-1]].low
    return is_human(word) and word.endswith(("ları", "ləri"))


def _may_be_doer(tokens: Sequence[Token], phrases: Sequence[Phrase], phrase: Phrase) -> bool:
    """Whether the first of two objects may as well be owned: tayfaları ölülərini; Eldar şamı havanı."""
    if len(phrase.positions) < 2:
        return False
    word, before = tokens[phrase.positions[-1]].low, tokens[phrase.positions[-2]].low
    if word.endswith(("ları", "ləri")):
        return True
    is_opening = all(one.case in _BEFORE for one in phrases[: phrases.index(phrase)])
    is_owned = any(form.is_owned and form.case == "nominative" for form in forms_of(word))
    is_described = before in ADJECTIVES | {"bu", "o", "həmin", "hər", "bir"} or is_participle(before)
    return is_opening and is_owned and not is_described and not before[:1].isdigit()


def _is_pair(tokens: Sequence[Token], phrase: Phrase) -> bool:
    if phrase.case != "nominative" or phrase.name is not None or len(phrase.positions) != 2:
        return False
    word = tokens[phrase.positions[0]].low
    known = any(form.case == "nominative" for form in forms_of(word)) or is_human(word)
    return known and word not in ADJECTIVES | TIMES and tokens[phrase.positions[1]].kind == "word"


def _accusative(word: str) -> Form | None:
    return next((one for one in forms_of(word) if one.case == "accusative"), None)


def _describes(tokens: Sequence[Token], phrase: Phrase) -> bool:
    return len(phrase.positions) == 1 and tokens[phrase.positions[0]].low in ADJECTIVES


def without_false_names(sentence: Sentence) -> Sentence:
    """Return a sentence without the places and people that are none: plain words, only the first of it large."""
    kept = tuple(
        one
        for one in sentence.values
        if not (one.type == "place" and _is_plain(sentence, one.first, one.last))
        and not (one.type == "person" and _describes_next(sentence, one.first, one.last))
        and not (one.type == "work_title" and _is_said(sentence, one.first, one.last))
        and not _is_alley(sentence, one.first, one.last)
    )
    return sentence if len(kept) == len(sentence.values) else replace(sentence, values=kept)


def _is_alley(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a name is only the first word of the alley of honour: Fəxri xiyabanda."""
    follows = sentence.tokens[last].low if last < sentence.last else ""
    return sentence.tokens[first].low in ADJECTIVES and follows.startswith("xiyaban")


def _is_said(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words in quotes are what somebody says, and no title: "Bu gün hava istidir"."""
    word = sentence.tokens[last - 1].low
    return last - first >= LEAST_SAID and (is_finite(word, at_end=True) or word.endswith(_COPULAS))


def _describes_next(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the first word, read as a name, only describes the noun after it, or is owned: Şirin suyun, Əlini."""
    tokens = sentence.tokens
    if first != sentence.first or last - first != 1 or tokens[last].is_capital:
        return False
    own = forms_of(tokens[first].low)
    is_had = bool(own) and all(form.is_owned and form.case != "nominative" for form in own)
    return is_had or (tokens[first].low in ADJECTIVES and bool(forms_of(tokens[last].low)))


def _is_plain(sentence: Sentence, first: int, last: int) -> bool:
    tokens = sentence.tokens
    if first == sentence.first and last - first == 1 and _is_said_small(sentence, tokens[first]):
        return True
    if first != sentence.first or last - first != 2 or tokens[last - 1].text[0].isupper():
        return False
    word = tokens[first].low
    if word.endswith(("lar", "lər")):
        return any(form.is_owned or form.case == "accusative" for form in forms_of(tokens[last - 1].low))
    return word in ADJECTIVES and word not in _IN_NAMES


def _is_said_small(sentence: Sentence, token: Token) -> bool:
    """Whether the large first word of a sentence is a noun that the text says small as well: Kürü, kürü tökür."""
    is_noun = any(form.case == "nominative" and not form.is_owned for form in forms_of(token.low))
    return is_noun and re.search(rf"\b{re.escape(token.low)}\b", sentence.text) is not None
