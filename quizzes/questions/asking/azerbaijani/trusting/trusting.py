"""Tells whether an Azerbaijani question can be trusted by its form: its stem and key, and its wrong answers."""

import re
from itertools import pairwise

from quizzes.facts.proposing.tokens import lower_word
from quizzes.language.letters import fold
from quizzes.questions.asking.azerbaijani.trusting.closed import is_closed
from quizzes.questions.asking.azerbaijani.words.forms import forms_of, is_noun
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, is_human
from quizzes.questions.asking.gaps.gaps import quoted
from quizzes.questions.asking.texts.drafts import AskedQuestion

LONGEST_ENDING, BEGINNING = 3, 4
_CASE = re.compile(r"(?:d[aeə]n?|n?[ıiuü]n)$")
_OPEN_ENDED = re.compile(r"\bnə (?:ed\w+|olur|olub|oldu)\??$|\bnə (?:edir|edib)\b", re.IGNORECASE)
_LOOSE_ENDING = re.compile(r'["”»] (?:\w+ )?(?:d[aə]n?|n?[ıiuü]n|y?[aə])\b')
_PLAIN = frozenset({"nə", "nəyi", "kim", "kimi", "kimlər", "kimləri"})
_TORN_LISTS = (
    re.compile(r", (?:bəzən|hətta|habelə|həmçinin) (?:kim|nə|hara|hansı|neçə)\w*"),  # cüyür, bəzən haraya ayı çıxır?
    re.compile(r"\bvə .*\w+(?:[ıiuü]n) hans[ıi]d[ıi]r\?$"),  # Şəki şəhəri və İsmayıllı rayonunun hansıdır?
    re.compile(r"\bkimlər \w+, (?:\w+ )?\w+(?:lar|lər) "),  # kimlər qırmızı, yaşlı qadınlar tünd örtük bağlayardı?
    re.compile(r"\w+(?:lar|lər) kimlər(?= \w)"),  # adətən qırmızı, yaşlı qadınlar kimlər tünd örtük bağlayardı?
)
_SAYS_TWICE = re.compile(r"^(?P<name>\w{5})\w*n[ıiuü]n (?:_+ )?(?P=name)\w*n[ıiuü]\b", re.IGNORECASE)  # whose is whom
_OF_SCENE = frozenset({"what", "where", "who"})


def trusts_azerbaijani_stem(question: AskedQuestion) -> bool:
    """Return whether a real question stands: it can be answered in one way, and read without the text."""
    is_open = question.kind != "happens" and _OPEN_ENDED.search(question.stem)
    is_torn = _is_split(question.stem) or _is_torn(question.stem) or _is_torn(question.key)
    is_torn = is_torn or any(one.search(question.stem) for one in (*_TORN_LISTS, _SAYS_TWICE))
    return not is_open and not is_torn and is_closed(question.stem)


def trusts_azerbaijani_options(question: AskedQuestion, text: str) -> bool:
    """Return whether the wrong answers of a real question on a text (folded) fit what it tells of: they stand in it."""
    if question.value is not None or question.kind not in _OF_SCENE or question.key[:1].isupper():
        return True
    return not _is_made_up(question) and all(_is_told(words, text) for words in question.distractors)


def _is_told(words: str, text: str) -> bool:
    """Whether the text says the noun of a wrong answer, in any form."""
    return any(
        f" {fold(word)[: min(BEGINNING, len(word) - 1)]}" in f" {text}" for word in words.split() if len(word) > 2
    )


def _is_split(stem: str) -> bool:
    """Whether a question word parts what belongs together: qədim hansı ölkədə, Şahdağ kimi nə, nəyə miniatürlərində."""
    words = stem.lower().strip("?").split()
    return any(
        (before in ADJECTIVES and word == "hansı")
        or (before == "kimi" and word in _PLAIN)
        or (before == "nə" and word in ADJECTIVES and any(form.is_owned for form in forms_of(word)))
        for before, word in pairwise(words)
    )


def _is_torn(words: str) -> bool:
    """Whether a quotation is opened and not closed, or the ending of a quoted name stands apart from it."""
    return words.count('"') % 2 == 1 or _LOOSE_ENDING.search(words) is not None


def is_no_name(question: AskedQuestion) -> bool:
    """Return whether the key of a who-question is a thing whose large letter only begins its sentence: Səfər."""
    word = lower_word(question.key, "az")
    return question.kind == "who" and " " not in word and is_noun(word) and not is_human(word)


def _is_made_up(question: AskedQuestion) -> bool:
    """Whether every option is the key with one of its words changed: lələk örtüyü, caynaq örtüyü."""
    key = question.key.split()
    return len(key) > 1 and all(set(key) & set(words.split()) for words in question.distractors)


def says_stem_of_key(question: AskedQuestion) -> bool:
    """Return whether another form of a one-word key stands in the stem: misdən beside mislə, daşı beside daş."""
    if question.language != "az" or " " in question.key or question.value is not None:
        return False
    base = _CASE.sub("", fold(question.key))
    words = [word.strip(".,:;“”?") for word in quoted(question.stem).split()]
    nouns = {form.noun for form in forms_of(lower_word(question.key, "az"))}
    if any(form.noun in nouns for word in words for form in forms_of(lower_word(word, "az"))):
        return True
    low = [fold(word) for word in words]
    return len(base) > 2 and any(word.startswith(base) and len(word) - len(base) <= LONGEST_ENDING for word in low)
