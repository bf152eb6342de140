"""The nouns, verbs and adjectives of an Azerbaijani text, each with its form and with what stands around it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani.stock.word_forms import read_word
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.verbs import VerbForm, verb_form
from quizzes.questions.asking.azerbaijani.words.words import (
    OPENERS,
    PARTICLES,
    POSTPOSITIONS,
    PRONOUNS,
    is_human,
)
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.noun_kinship import are_synonyms
from quizzes.questions.asking.words.word_endings import shared_ending

_QUESTIONS = {"kim", "nə", "necə", "hansı", "niyə", "harada", "neçə", "kimin", "nəyi", "çünki", "ora", "belə"}
_SMALL = frozenset(
    {"hamı", "hamısı", "hamıya", "hamını", "hamısını", "hamının", "hərə", "hərəsi", "kimsə", "nəsə", "heç"}
    | {"var", "yox", "deyil", "deyildi", "idi", "və", "ki", "bir", "üçün", "ilə"}
)
_LEFT = OPENERS | _QUESTIONS | PRONOUNS | PARTICLES | POSTPOSITIONS | _SMALL
_LISTED = frozenset({",", "və", "ya", "həm"})
MOST_BETWEEN, REACH, NEXT, NEXT_VERB = 2, 20, 1, 3
_ROMAN = re.compile(r"[IVX]+")
_QUOTES = frozenset('"”»“')


@dataclass(frozen=True)
class Word:
    """One word of a text: in small letters, its plain form, its sort, its form, and the words beside it.

    write puts another noun into the form of this one.
    """

    text: str
    base: str
    sort: str
    sentence: int
    index: int
    start: int
    end: int
    case: str = ""
    is_plural: bool = False
    is_owned: bool = False
    write: Callable[[str], str | None] | None = None
    verb: VerbForm | None = None
    before: str = ""
    after: str = ""
    is_known: bool = False


class AzerbaijaniStock:
    """The words of one text by their sort, and which of them it sets side by side in a list."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self.nouns_of = Nouns(sentences[0].text if sentences else "")
        self.words: list[Word] = []
        self.listed: dict[str, dict[str, set[int]]] = {}
        for sentence in sentences:
            rows = self._words(sentence)
            self.words += rows
            self._keep_lists(sentence, rows)
        self.at = {word.start: word for word in self.words}
        self._places = {word.start: place for place, word in enumerate(self.words)}
        self._numbers = [word.sentence for word in self.words]
        self.nouns = {word.base for word in self.words if word.sort == "noun"}

    def word_at(self, start: int, end: int) -> Word | None:
        """Return the word between two places, None where no word of a known sort stands there."""
        word = self.at.get(start)
        return word if word is not None and word.end == end else None

    def verb_after(self, key: Word) -> str:
        """Return the stem of the verb to which a noun belongs: the first one after it, nothing where it is far."""
        if (form := verb_form(key.after)) is not None:
            return form.stem
        at = self._places[key.start]
        far = NEXT_VERB + 2 * (key.case == "instrumental")
        near = (word for word in self.words[at + 1 : at + 1 + far] if word.sentence == key.sentence)
        return next((word.verb.stem if word.verb else word.base for word in near if word.sort == "verb"), "")

    def word_before(self, key: Word) -> Word | None:
        """Return the word right before one in its sentence."""
        at = self._places[key.start]
        before = self.words[at - 1] if at else None
        is_next = before is not None and (before.sentence, before.index) == (key.sentence, key.index - 1)
        return before if is_next else None

    def near(self, key: Word) -> Iterator[Word]:
        """Yield the words of the sort of the key in the sentences around it, each form once."""
        first = bisect_left(self._numbers, key.sentence - REACH)
        last = bisect_right(self._numbers, key.sentence + REACH)
        yield from {word.text: word for word in reversed(self.words[first:last]) if word.sort == key.sort}.values()

    def inside(self, sentence: Sentence) -> list[Word]:
        """Return the words of one sentence."""
        first, last = (find(self._numbers, sentence.number) for find in (bisect_left, bisect_right))
        return [word for word in self.words[first:last] if sentence.start <= word.start < sentence.end]

    def beside(self, base: str) -> dict[str, set[int]]:
        """Return the words that stand in one list with a word, and in which sentences they do."""
        return self.listed.get(base, {})

    def is_right_too(self, key: Word, base: str) -> bool:
        """Return whether a word is right where the key is: listed with it there, or its synonym."""
        return key.sentence in self.beside(key.base).get(base, ()) or are_synonyms(key.base, base, "az")

    def _words(self, sentence: Sentence) -> list[Word]:
        tokens = sentence.tokens
        named = {at for one in sentence.values if one.type in NAME_TYPES for at in range(one.first, one.last)}
        found: list[Word] = []
        for at in range(sentence.first, sentence.last):
            token = tokens[at]
            is_word = token.kind == "word" and len(token.low) > 1 and not _ROMAN.fullmatch(token.text)
            if not is_word or at in named or token.low in _LEFT:
                continue
            before = tokens[at - 1].low if at > sentence.first else ""
            after = tokens[at + 1].low if at + 1 < sentence.last else ""
            is_named = at > sentence.first and (at - 1 in named or before in _QUOTES)
            is_before_name = at + 1 in named and token.low[-1] in "ıiuü"
            is_after_owner = is_named or is_before_name or _is_after_owner(found, at, before)
            word = read_word(self.nouns_of, token.low, is_after_owner=is_after_owner, after=after)
            place = {"sentence": sentence.number, "index": at, "start": token.start, "end": token.end}
            found.append(Word(**word, **place, before=before, after=after))
        return found

    def _keep_lists(self, sentence: Sentence, rows: list[Word]) -> None:
        """Remember which words of one sort and form stand in one list: güyüm, satıl və aftafa."""
        for chain in self._chains(sentence, rows):
            lows = {token.low for token in sentence.tokens[chain[0].index : chain[-1].index]}
            for one, other in combinations(chain, 2) if lows & _LISTED - {","} else ():
                self.listed.setdefault(one.base, {}).setdefault(other.base, set()).add(other.sentence)
                self.listed.setdefault(other.base, {}).setdefault(one.base, set()).add(other.sentence)

    def _chains(self, sentence: Sentence, rows: list[Word]) -> Iterator[list[Word]]:
        """Yield the runs of words of one sort between which the marks and words of a list stand."""
        chain: list[Word] = []
        for word in rows:
            between = sentence.tokens[chain[-1].index + 1 : word.index] if chain else []
            is_joint = bool(between) and between[0].low in _LISTED and len(between) <= MOST_BETWEEN + 1
            is_alike = bool(chain) and chain[-1].sort == word.sort and chain[-1].is_plural <= word.is_plural
            is_alike = is_alike and (word.sort != "verb" or shared_ending(chain[-1].text, word.text) > 1)
            if is_joint and chain and not is_alike:
                continue
            if chain and not is_joint:
                yield chain
            chain = [*chain, word] if is_joint and is_alike else [word]
        if chain:
            yield chain


def _is_after_owner(found: list[Word], at: int, before: str) -> bool:
    """Whether an owner or the first part of a compound stands before a place: ağacın (kiçik) yarpağı, onun adı."""
    if before in PRONOUNS and before.endswith(("un", "ün", "ın", "in", "im")):
        return True
    rows = [word for word in found if word.sort != "adjective"]
    if not rows or rows[-1].sort != "noun":
        return False
    far = at - rows[-1].index
    is_kind = not rows[-1].is_plural and not is_human(rows[-1].base)
    is_described = far == NEXT + 1 and found[-1].sort == "adjective" and found[-1].index == at - 1
    is_next = far == NEXT and (rows[-1].case == "genitive" or (rows[-1].case == "nominative" and is_kind))
    return is_next or (is_described and rows[-1].case == "genitive")
