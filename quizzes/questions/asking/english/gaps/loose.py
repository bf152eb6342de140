"""Tells which words of an English piece point out of it: she, this, the next; not what is quoted or told inside."""

from quizzes.questions.asking.english.gaps.bodies import OF_PERSONS, SAID_OF, is_loose, opens_loosely, opens_untold
from quizzes.questions.asking.english.gaps.cutting import OPENING_CLAUSES
from quizzes.questions.asking.english.gaps.spoken import quoted_in
from quizzes.questions.asking.english.gaps.tellers import THINGS
from quizzes.questions.asking.english.words.tags import tag_of
from quizzes.questions.asking.english.words.units import ADJECTIVES, NOUNS
from quizzes.questions.asking.texts.drafts import Sentence

_SINGLE = frozenset({"NN0", "NN1", "NP0"})
_BREAKS = frozenset({"CJC", "CJS", "CJT", "DTQ", "PNQ", "AVQ"})
_BEING = frozenset({"is", "was", "seems"})
_ONES = {"one": "NN1", "ones": "NN2"}
_DEGREES = ADJECTIVES | {"AV0", "DT0"}


def points_out(sentence: Sentence, body: list[int], index: int) -> bool:
    """Return whether a word points out of a piece, and is no part of a quotation and no empty "it"."""
    at = body[index]
    low, tag = sentence.tokens[at].low, tag_of(sentence, at)
    inside = quoted_in(sentence, body)
    if at in inside:
        return False
    told = [one for one in body[:index] if one not in inside]
    words = [sentence.tokens[one].low for one in body]
    if not index and opens_untold(sentence, body, words):
        return True
    after = tag_of(sentence, body[1])
    is_clause = low in OPENING_CLAUSES or after == "CRD" or (low == "one" and after in _SINGLE)
    if not index and not is_clause and opens_loosely(sentence, body, words):
        return True
    if low in OF_PERSONS:
        return not _is_person_told(sentence, told)
    if low == "too" and tag_of(sentence, at + 1) in _DEGREES:
        return False
    if low == "that":
        return tag in {"DT0", "PNI"}
    if low == "it" and sentence.tokens[at + 1].low in _BEING and tag_of(sentence, at + 2) != "VVN":
        return not {"that", "to"} & {sentence.tokens[one].low for one in body[index + 2 :]}
    if low in THINGS:
        alike = [one for one in told if _is_alike(sentence, one, THINGS[low])]
        if not alike or (low in {"it", "them"} and not _is_broken(sentence, body, alike[0], at)):
            return True
    if low == "there" and index and tag_of(sentence, at - 1) in NOUNS and _has_done(sentence, at):
        return True
    if (low == "there" and tag == "EX0") or (low == "one" and sentence.tokens[at - 1].text in "-–"):
        return False
    if low in _ONES and tag_of(sentence, at - 1) in ADJECTIVES:
        return not any(tag_of(sentence, one) == _ONES[low] for one in told if one != at - 1)
    if low == "one" and not index and is_clause:
        return False
    return is_loose(sentence, body, index, ())


def _has_done(sentence: Sentence, at: int) -> bool:
    """Whether a perfect follows "there", which then is a place: the level there had risen."""
    tokens = sentence.tokens
    return tokens[at + 1].low in {"has", "have", "had"} and tokens[at + 2].low != "been"


def _is_person_told(sentence: Sentence, told: list[int]) -> bool:
    names = {one.first for one in sentence.values if one.type == "person"}
    return any(at in names or sentence.tokens[at].low in SAID_OF for at in told)


def _is_alike(sentence: Sentence, at: int, kind: str) -> bool:
    """Whether a word is a noun, or joins some, of the number of a pronoun."""
    tag = tag_of(sentence, at)
    return tag in _SINGLE if kind == "thing" else tag in {"NN2", "CJC"}


def _is_broken(sentence: Sentence, body: list[int], first: int, at: int) -> bool:
    """Whether another clause begins between two words, so that the second can stand for the first."""
    inner = [one for one in body if first < one < at]
    nouns = [one for one in inner if tag_of(sentence, one) in _SINGLE]
    if nouns and any(tag_of(sentence, one) == "VVG" for one in inner if one > nouns[-1]):
        return True
    return any(sentence.tokens[one].text == "," or tag_of(sentence, one) in _BREAKS for one in inner)
