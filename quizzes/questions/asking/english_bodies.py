"""Tells which English sentences can stand in a gap, alone or behind the sentence before; drafts nothing."""

from itertools import pairwise

from quizzes.questions.asking.drafts import Harvest, Sentence
from quizzes.questions.asking.english_tags import has_clause
from quizzes.questions.asking.english_verbs import AUXILIARIES
from quizzes.questions.asking.english_words import PREPOSITIONS, SUBORDINATORS
from quizzes.questions.asking.gaps import LONGEST_BEFORE, is_open
from quizzes.questions.asking.pieces import Positions, outside_brackets
from quizzes.questions.asking.vocabulary import words_of

_DROPPED = words_of("en", "gap_openers")
_NEVER = words_of("en", "gap_never")
_OWNING = frozenset({"its", "their"})
_OF_PERSONS = frozenset({"he", "she", "his", "her", "him"})
_LEANING = frozenset({"here", "it", "they", "this", "these", "them", "its", "their"})
LEAST_BETWEEN, FEWEST_IN_HALF = 6, 7
_MARKS = frozenset('?:;“”"«»()[]')
_RANKS = frozenset({"first", "second", "third", "last", "other", "latter", "former", "same", "next"})
_COUNTS = frozenset({"billions", "millions", "thousands", "hundreds", "dozens", "many", "most", "several", "few"})
_NEVER_FIRST = words_of("en", "gap_never_first")


def bodies_of(sentence: Sentence, harvest: Harvest) -> list[tuple[list[int], tuple[Positions, str]]]:
    """What of a sentence can be asked about by itself: its halves where "and" or "but" joins two, else the whole."""
    body, named = told(sentence, harvest)
    if not body:
        return []
    halves = _halves(sentence, body) if not named[1] else None
    return [(half, named) for half in halves or (body,)]


def _halves(sentence: Sentence, body: list[int]) -> tuple[list[int], list[int]] | None:
    """The two halves of a sentence, each with a subject and a verb of its own that says what it speaks of."""
    tokens = sentence.tokens
    for index in range(FEWEST_IN_HALF, len(body) - FEWEST_IN_HALF):
        if tokens[body[index]].text != "," or tokens[body[index + 1]].low not in {"and", "but"}:
            continue
        left, right = body[:index], body[index + 2 :]
        has_verb = has_clause(sentence, right)
        is_loose = any(_is_loose(sentence, right, at, ()) for at in range(len(right)))
        is_bound = any(tokens[at].low in _OF_PERSONS | _OWNING | {"it", "they", "them"} for at in right)
        if has_verb and not is_loose and not is_bound and has_clause(sentence, left):
            return left, right
    return None


def told(sentence: Sentence, harvest: Harvest) -> tuple[list[int], tuple[Positions, str]]:
    """The positions of a sentence that can stand alone, or behind the sentence before, which is given for its name."""
    named = harvest.named.get(sentence.number, ((), ""))
    before = harvest.before.get(sentence.number)
    body = _body(sentence, named[0])
    if not body and not named[0] and (owned := _of_topic(sentence, harvest)) and (body := _body(sentence, owned[0])):
        return body, owned
    if body and (before is None or not is_open(sentence, body)):
        return body, named
    leaning = _body(sentence, (), leans=_leans_on(before)) if before is not None and not named[0] else []
    if not leaning:
        return body, named
    is_told = bool(_body(before, ())) and len(before.text[before.start : before.end].split()) <= LONGEST_BEFORE
    return (leaning, ((), before.text[before.start : before.end])) if is_told else (body, named)


def _of_topic(sentence: Sentence, harvest: Harvest) -> tuple[Positions, str] | None:
    """Her or his for the person whom the text is about, where no other person is named so far."""
    name, gender = harvest.topic
    words = {"she": (name, f"{name}’s"), "he": (name, f"{name}’s")}.get(gender)
    at = next((at for at in range(sentence.first, sentence.last) if sentence.tokens[at].low in _OF_PERSONS), None)
    if words is None or not name or at is None:
        return None
    low, follows = sentence.tokens[at].low, sentence.tokens[at + 1]
    is_owner = low == {"she": "her", "he": "his"}[gender]
    is_noun = follows.kind == "word" and follows.low not in PREPOSITIONS | AUXILIARIES | SUBORDINATORS | {"and", "or"}
    before = [one for one in (sentence, harvest.before.get(sentence.number)) if one is not None]
    others = any(
        one.type == "person" and not set(one.value.split()) & set(name.split()) for row in before for one in row.values
    )
    if others or (low != gender and not (is_owner and is_noun)):
        return None
    return (at,), words[is_owner]


def _leans_on(before: Sentence) -> frozenset[str]:
    """The pronouns by which a sentence may lean on the one before."""
    persons = [one for one in before.values if one.type == "person"]
    return _LEANING | (_OF_PERSONS if len(persons) == 1 else frozenset())


def _body(sentence: Sentence, named: Positions, leans: frozenset[str] = frozenset()) -> list[int]:
    """The positions of the sentence without what links it to the one before; nothing where it cannot stand alone."""
    tokens = sentence.tokens
    kept = outside_brackets(tokens, sentence.first, sentence.last)
    if len(kept) != sentence.last - sentence.first - 1:
        return []
    while kept and (tokens[kept[0]].low in _DROPPED or tokens[kept[0]].text == ","):
        kept = kept[1:]
    kept = [at for at in kept if tokens[at].low != "also" or "," in {tokens[at - 1].text, tokens[at + 1].text}]
    low = [tokens[at].low for at in kept]
    if len(low) < 5 or {tokens[at].text for at in kept} & _MARKS or low[0] in _NEVER_FIRST:
        return []
    if low[0] == "the" and low[1] in _RANKS and (low[1] == "next" or low[2] in AUXILIARIES | {"of"}):
        return []
    if any(one in _COUNTS and other in AUXILIARIES for one, other in pairwise(low[:3])):
        return []
    loose = (index for index in range(len(kept)) if _is_loose(sentence, kept, index, named))
    return [] if any(tokens[kept[index]].low not in leans for index in loose) else kept


def _is_loose(sentence: Sentence, kept: list[int], index: int, named: Positions) -> bool:
    """Whether a word points out of the sentence."""
    at = kept[index]
    word = sentence.tokens[at].low
    if at in named:
        return False
    if word in _OF_PERSONS:
        is_named = bool(named) and named[0] < at
        return not is_named and not any(one.type == "person" and one.first < at for one in sentence.values)
    if word in _OWNING:
        return not named and (index < 3 or not has_clause(sentence, kept[:index]))
    if word in {"it", "they", "them"}:
        return index < LEAST_BETWEEN or sentence.tokens[at - 1].low in PREPOSITIONS
    if word in {"one", "ones"}:
        follows = sentence.tokens[at + 1]
        return follows.kind == "mark" or follows.low in AUXILIARIES | PREPOSITIONS - {"of"}
    if word == "that":
        return index < 3
    return word in _NEVER
