"""Reads an Azerbaijani noun by its form: number, possessive, case; and writes another noun in that form."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizzes.facts.proposing.suffixes import bases
from quizzes.questions.asking.azerbaijani.words.common import COMMON_NOUNS
from quizzes.questions.asking.azerbaijani.words.nouns import CASES, in_case
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, HUMANS
from quizzes.questions.asking.words.noun_kinds import known_nouns
from quizzes.questions.asking.words.vocabulary import words_of

_VOWELS = frozenset("aıoueəiöü")
_BACK = frozenset("aıou")
_PLAIN = words_of("az", "common_nouns") | HUMANS
_MAKERS = ("çılıq", "çilik", "çuluq", "çülük", "lıq", "lik", "luq", "lük", "çı", "çi", "çu", "çü")


@lru_cache
def nouns() -> frozenset[str]:
    """Return all known nouns in their plain form."""
    return frozenset(COMMON_NOUNS | HUMANS | known_nouns("az"))


@dataclass(frozen=True)
class Form:
    """A form of a known noun: its number, its case, whether it is owned (yarpağı of a tree)."""

    noun: str
    is_plural: bool
    is_owned: bool
    case: str

    def of(self, noun: str) -> str | None:
        """Return another noun in this form, or None where it is not sure."""
        stem = in_case(noun, "plural") if self.is_plural else noun
        stem = in_case(stem, "possessive3") if stem and self.is_owned else stem
        if stem and self.case == "instrumental":
            return with_la(stem)
        return in_case(stem, self.case, possessive=self.is_owned or None) if stem else None


def with_la(word: str) -> str | None:
    """Return a word with -la, nothing where it ends in a vowel."""
    last = next((letter for letter in reversed(word) if letter in _VOWELS), None)
    if last is None or word[-1] in _VOWELS:
        return None
    return word + ("la" if last in _BACK else "lə")


@lru_cache(maxsize=20_000)
def forms_of(word: str) -> tuple[Form, ...]:
    """Return the readings of a lower-case word as a known noun, the longest noun first."""
    found: list[Form] = []
    is_describing = word in ADJECTIVES and word not in nouns()
    for base in _bases_of(word):
        if not is_noun(base) or (is_describing and base not in _PLAIN):
            continue
        for is_plural in (False, True):
            for is_owned in (False, True):
                for case in (*CASES, "instrumental"):
                    form = Form(base, is_plural, is_owned, case)
                    if form.of(base) == word:
                        found.append(form)
    return tuple(sorted(found, key=lambda form: -len(form.noun)))


def _bases_of(word: str) -> Iterator[str]:
    inner = [one for base in bases(word) for one in bases(base)]
    plurals = [one[:-3] for one in (word, *bases(word), *inner) if one.endswith(("lar", "lər"))]
    irregular = ["su"] if word.startswith("suy") else []
    yield from dict.fromkeys((word, *bases(word), *inner, *plurals, *irregular))


@lru_cache(maxsize=20_000)
def is_noun(word: str) -> bool:
    """Return whether a word is a known noun in its plain form, or one made of a known word: misgərlik, arabaçı."""
    if word.endswith(("lar", "lər")) and word[:-3] in nouns():
        return False
    if word in nouns():
        return True
    if word in ADJECTIVES:
        return False
    made = next((word[: -len(end)] for end in _MAKERS if word.endswith(end) and len(word) > len(end) + 2), "")
    return bool(made) and (made in nouns() or made in ADJECTIVES or is_noun(made))
