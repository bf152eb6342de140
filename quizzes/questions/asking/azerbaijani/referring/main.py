"""Tells what one thing an Azerbaijani text is about: the country or the animal of its title, and what else means it."""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from quizzes.facts.proposing.tokens import Token, lower_word
from quizzes.language.letters import capitalize
from quizzes.questions.asking.azerbaijani.words.classes import classes
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import CASES, in_case
from quizzes.questions.asking.azerbaijani.words.verbs import high_vowel
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.names_known import known_kind
from quizzes.questions.asking.words.noun_kinds import kinds_of

SAID_OFTEN, TOLD_OFTEN, TIMES_AS_OFTEN, OPENING, MOST_DESCRIBING = 2, 5, 3, 3, 3
_COUNTRY = frozenset({"ölkə", "dövlət"})
_LIVING = {"heyvan": ("heyvan",), "quş": ("quş", "heyvan"), "ağac": ("ağac", "bitki")}
_MANY_OWNED = {True: "ları", False: "ləri"}
_CALLED = {
    **_LIVING,
    "bitki": ("bitki",),
    "balıq": ("balıq", "heyvan"),
    "həşərat": ("həşərat",),
    "gül": ("gül", "bitki"),
}


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

    @property
    def _noun(self) -> str:
        """The noun of two words that name it: şam of Eldar şamı."""
        last = self.words.rpartition(" ")[2]
        return next(form.noun for form in forms_of(last) if form.noun in self.nouns)

    @property
    def many(self) -> str:
        """Return its words in the plural: ceyranlar."""
        if " " in self.words:
            return f"{self.words.rpartition(' ')[0]} {self._noun}{_MANY_OWNED[high_vowel(self._noun) in 'ıu']}"
        return f"{self.words}{'lar' if high_vowel(self.words) in 'ıu' else 'lər'}"

    def is_meant(self, token: Token, *, case: str = "", is_many: bool = False) -> bool:
        """Return whether a word is what the text is about, or a noun that means it, in a case."""
        found = forms_of(token.low)[:1]
        named = self.is_place and token.text.startswith(self.words)
        if not found and not self.is_place and self.words:
            return token.low in {in_case(self.words, one) for one in ((case,) if case else CASES)}
        return named or any(
            form.noun in self.nouns | {self.words} and form.is_plural == is_many and form.case == (case or form.case)
            for form in found
        )


def main_thing(sentence: Sentence, at: int, main: Main) -> tuple[str, int]:
    """Return what all the text is about, in the case of a noun that means it behind "bu", and where that noun stands.

    Bu quşun, bu zərif heyvanın: şanapipikin. Nothing where another noun stands there.
    """
    last = at + 1
    while last < min(sentence.last - 1, at + MOST_DESCRIBING) and sentence.tokens[last].low in ADJECTIVES:
        last += 1
    if sentence.tokens[at].low != "bu" or last >= sentence.last or not main.is_living:
        return "", at
    form = next((one for one in forms_of(sentence.tokens[last].low) if one.noun in main.nouns), None)
    if form is None or form.is_owned:
        return "", at
    name = main.many if form.is_plural else main.words
    written = in_case(name, form.case)
    as_it_is = f"{name}{written[len(name) :]}" if written else ""
    written = as_it_is if as_it_is and lower_word(sentence.text, "az").count(as_it_is) else written
    return (capitalize(written, "az") if written and at == sentence.first else written or ""), last


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
    kinds = _kinds(noun) or _kinds_told(sentences)
    if len(words) == 1 and kinds and _is_often(sentences, noun):
        return Main(noun, frozenset(kinds))
    return _named_kind(words, sentences) or _told_of_most(sentences)


def _named_kind(words: list[str], sentences: list[Sentence]) -> Main | None:
    """What the title names as a kind of animal, bird or tree: Eldar şamı, Xəzər suitisi."""
    if len(words) != 2 or not words[0][:1].isupper():
        return None
    found = (form.noun for form in forms_of(lower_word(words[1], "az")) if form.is_owned and form.case == "nominative")
    noun = next((one for one in found if _kinds(one)), "")
    is_told = bool(noun) and _is_often(sentences, noun)
    return Main(" ".join(words), frozenset({noun, *_kinds(noun)})) if is_told else None


def _told_of_most(sentences: list[Sentence]) -> Main:
    """The one animal, bird or tree of which most of a text tells, where its title does not say so."""
    rows = [{form.noun for one in row.tokens[row.first : row.last] for form in forms_of(one.low)} for row in sentences]
    said = Counter(noun for row in rows for noun in row if noun not in _CALLED and _kinds(noun))
    (noun, most), (_other, next_most) = [*said.most_common(2), ("", 0), ("", 0)][:2]
    opening = (one.low for row in sentences[:OPENING] for one in row.tokens[row.first : row.last])
    is_opening = any(low.startswith(noun) for low in opening)
    is_main = most >= TOLD_OFTEN and most >= TIMES_AS_OFTEN * next_most and is_opening
    return Main(noun, frozenset(_kinds(noun))) if is_main else Main()


def _kinds_told(sentences: list[Sentence]) -> tuple[str, ...]:
    """What the text calls the one thing that it is about: bu quş, bu heyvanın."""
    for kind, kinds in _CALLED.items():
        rows = (row.tokens[row.first : row.last] for row in sentences)
        pairs = (pair for row in rows for pair in pairwise(row))
        if any(one.low == "bu" and any(form.noun == kind for form in forms_of(two.low)) for one, two in pairs):
            return kinds
    return ()


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
