"""Tells what one thing an Azerbaijani text is about: the country or the animal of its title, and what else means it."""

from dataclasses import dataclass
from functools import lru_cache

from quizzes.facts.proposing.tokens import Token, lower_word
from quizzes.questions.asking.azerbaijani_classes import classes
from quizzes.questions.asking.azerbaijani_forms import forms_of
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.names_known import known_kind
from quizzes.questions.asking.noun_kinds import kinds_of

SAID_OFTEN = 2
_COUNTRY = frozenset({"ölkə", "dövlət"})
_LIVING = {"heyvan": ("heyvan",), "quş": ("quş", "heyvan"), "ağac": ("ağac", "bitki")}


@dataclass(frozen=True)
class Main:
    """What a text is about: its words in the nominative, the nouns that mean it as well, whether it is a country."""

    words: str = ""
    nouns: frozenset[str] = frozenset()
    is_place: bool = False

    @property
    def is_living(self) -> bool:
        """Return whether it is an animal, a bird or a tree."""
        return bool(self.nouns) and not self.is_place

    def is_meant(self, token: Token, *, case: str = "") -> bool:
        """Return whether a word is what the text is about, or a noun that means it, in a case."""
        found = forms_of(token.low)[:1]
        named = self.is_place and token.text.startswith(self.words)
        return named or any(
            form.noun in self.nouns | {self.words} and not form.is_plural and form.case == (case or form.case)
            for form in found
        )


def main_of(sentences: list[Sentence]) -> Main:
    """Return what a text is about by its title, where its sentences speak of that often; else nothing."""
    first = sentences[0] if sentences else None
    title = first.text[: first.start].strip().partition("\n")[0] if first is not None else ""
    words = [word.strip('.,:;–—-?!“”"«»') for word in title.split()]
    words = [word for word in words if word]
    if first is None or not words:
        return Main()
    for word in words:
        if known_kind(word) == "country" and _is_often(sentences, word):
            return Main(word, _COUNTRY, is_place=True)
    noun = lower_word(words[0], "az")
    kinds = _kinds(noun)
    if len(words) == 1 and kinds and _is_often(sentences, noun):
        return Main(noun, frozenset(kinds))
    return Main()


def _is_often(sentences: list[Sentence], word: str) -> bool:
    root = lower_word(word, "az")[:-1]
    said = (any(one.low.startswith(root) for one in row.tokens[row.first : row.last]) for row in sentences)
    return sum(said) >= SAID_OFTEN


def _kinds(noun: str) -> tuple[str, ...]:
    return next((kinds for kind, kinds in _LIVING.items() if _is_of(noun, kind)), ())


@lru_cache
def _is_of(noun: str, kind: str) -> bool:
    """Whether a noun is one of a class, or stands in a row of kinds of which most are."""
    members = {one for one, its in classes().items() if its == kind}
    return noun in members or any(2 * len(members & set(row)) >= len(row) for row in kinds_of(noun, "az"))
