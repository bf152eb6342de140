"""What "this work" stands for in an Azerbaijani text: the one opera, film or book that it has named in quotes."""

import re

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.texts.drafts import Sentence

_WORKS = frozenset(
    {"opera", "poema", "film", "roman", "hekayə", "pyes", "balet", "tablo", "dastan", "tamaşa", "kitab", "şeir"}
)
_ANY = _WORKS | {"əsər"}
_NAMED = re.compile(r"[«“\"]([^«»“”\"]{2,40})[»”\"] (\w+)")
_ENDS = {"locative", "ablative", "dative", "accusative", "genitive", "nominative"}


def work_meant(sentence: Sentence, at: int) -> tuple[str, str]:
    """Return the name of the work and its noun in the case of "this work" at a position; empty where it is not one.

    bu əsəri: «Leyli və Məcnun», operasını.
    """
    if sentence.tokens[at].low not in {"bu", "həmin"} or at + 1 >= sentence.last:
        return "", ""
    form = next((one for one in forms_of(sentence.tokens[at + 1].low) if one.noun in _ANY and not one.is_owned), None)
    named = {(name, noun) for name, word in _NAMED.findall(sentence.text[: sentence.start]) if (noun := _work(word))}
    if form is None or form.is_plural or form.case not in _ENDS or len(named) != 1:
        return "", ""
    name, noun = next(iter(named))
    if form.noun not in {noun, "əsər"}:
        return "", ""
    written = in_case(owned(noun), form.case, possessive=True)
    return (f"«{name}»", written) if written else ("", "")


def _work(word: str) -> str:
    """The noun of a work that is said behind its name: operası, poemasını."""
    return next((form.noun for form in forms_of(lower_word(word, "az")) if form.noun in _WORKS and form.is_owned), "")


def owned(noun: str) -> str:
    """Return a noun as the last word of a compound: vulkanı, operası."""
    last = next(letter for letter in reversed(noun) if letter in "aıoueəiöü")
    vowel = "ı" if last in "aı" else "u" if last in "ou" else "i" if last in "eəi" else "ü"
    return f"{noun}{'s' if noun[-1] in 'aıoueəiöü' else ''}{vowel}"


def many_owned(word: str) -> str:
    """Return the noun of which a word tells many of one kind: vulkanları of Palçıq vulkanları."""
    is_many = word.endswith(("ları", "ləri"))
    return next((form.noun for form in forms_of(word) if is_many and form.is_plural and form.is_owned), "")
