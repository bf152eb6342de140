"""The nouns, verbs and adjectives of an English text, and which of them it sets side by side in a list."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import combinations, pairwise

from quizzes.questions.asking.english.stock.word_read import INSIDE, OPENING, Word, word_read
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.texts.drafts import Sentence

__all__ = ["EnglishStock", "Word"]

REACH, NEXT = 20, 4
_LISTED = frozenset({",", "and", "or", "nor"})
_OWNERS = frozenset({"his", "her", "my", "our"})
_IS = frozenset({"is", "are", "was", "were"})


class EnglishStock:
    """The words of one text by their sort, and which of them it sets side by side in a list."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self.words: list[Word] = []
        self.listed: dict[str, dict[str, set[int]]] = {}
        self.classed: set[tuple[str, str]] = set()
        for sentence in sentences:
            units = units_of(sentence)
            rows = [word for index in range(len(units)) if (word := word_read(units, index, sentence)) is not None]
            self.words += rows
            self._keep_lists(units, rows)
            self._keep_classes(units, rows)
        self.at = {word.start: word for word in self.words}
        self._places = {word.start: place for place, word in enumerate(self.words)}
        self.units = {sentence.number: [unit.low for unit in units_of(sentence)] for sentence in sentences}
        self._numbers = [word.sentence for word in self.words]
        self.counted = {word.lemma for word in self.words if word.tag == "NN2" or word.opens in {"a", "an"}}
        self.lemmas: dict[str, frozenset[str]] = {}
        for word in self.words:
            self.lemmas[word.text] = self.lemmas.get(word.text, frozenset()) | {word.lemma}
        self.nouns = {word.text for word in self.words if word.sort == "noun"}

    def word_at(self, start: int, end: int) -> Word | None:
        """Return the word between two places, None where no word of a known sort stands there."""
        word = self.at.get(start)
        return word if word is not None and word.end == end else None

    def following(self, key: Word, count: int) -> list[str]:
        """Return the words and marks that follow a word of the text."""
        return self.units[key.sentence][key.index + 1 : key.index + 1 + count]

    def is_of_person(self, key: Word) -> bool:
        """Return whether a noun is what somebody has: his arm, Commerson's leg."""
        owner = self.words[self._places[key.start] - 1]
        is_next = owner.sentence == key.sentence and owner.index == key.index - 2
        return key.opens in _OWNERS or (key.before == "'s" and is_next and owner.sort == "name")

    def verbs_beside(self, key: Word) -> list[str]:
        """Return the plain forms of the verbs that stand just before a noun and just after it."""
        at = self._places[key.start]
        found = []
        for step in (-1, 1):
            near = (self.words[one] for one in range(at + step, at + step * NEXT, step) if 0 <= one < len(self.words))
            found.append(
                next((word.lemma for word in near if word.sentence == key.sentence and word.sort == "verb"), "")
            )
        return [verb for verb in found if verb]

    def word_before(self, key: Word) -> Word | None:
        """Return the word right before one in its sentence."""
        at = self._places[key.start]
        before = self.words[at - 1] if at else None
        is_next = before is not None and (before.sentence, before.index) == (key.sentence, key.index - 1)
        return before if is_next else None

    def near(self, key: Word) -> Iterator[Word]:
        """Yield the words of the sort of the key in the sentences around it, those written and used alike once."""
        first = bisect_left(self._numbers, key.sentence - REACH)
        last = bisect_right(self._numbers, key.sentence + REACH)
        rows = (word for word in self.words[first:last] if word.sort == key.sort)
        yield from {(word.text, word.tag, word.role, word.frame, word.opens): word for word in rows}.values()

    def inside(self, sentence: Sentence) -> list[Word]:
        """Return the words of one sentence."""
        first, last = (find(self._numbers, sentence.number) for find in (bisect_left, bisect_right))
        return [word for word in self.words[first:last] if sentence.start <= word.start < sentence.end]

    def beside(self, lemma: str) -> dict[str, set[int]]:
        """Return the words that stand in one list with a word, and in which sentences they do."""
        return self.listed.get(lemma, {})

    def _keep_lists(self, units: list[Unit], rows: list[Word]) -> None:
        """Remember which heads stand in one list: wool, warm water and a little soap."""
        for one, other in _neighbours(rows, units):
            for first, second in ((one, other), (other, one)):
                self.listed.setdefault(first.lemma, {}).setdefault(second.lemma, set()).add(one.sentence)

    def _keep_classes(self, units: list[Unit], rows: list[Word]) -> None:
        """Remember what the text says that something is: a kestrel is a small falcon."""
        heads = [word for word in rows if word.sort == "noun" and word.is_head]
        for one, other in pairwise(heads):
            between = [unit.low for unit in units[one.index + 1 : other.index]]
            tags = {unit.tag for unit in units[one.index + 2 : other.index]}
            is_said = bool(between) and between[0] in _IS and tags <= INSIDE | {"AT0"} - {"VVN", "VVG"}
            if is_said or between[-2:] == ["and", "other"] or between[:2] == ["such", "as"]:
                self.classed |= {(one.lemma, other.lemma), (other.lemma, one.lemma)}


def _neighbours(rows: list[Word], units: list[Unit]) -> Iterator[tuple[Word, Word]]:
    """Yield the pairs of words of one sort that stand in one list."""
    for sort in ("noun", "adjective", "verb"):
        words = [word for word in rows if word.sort == sort and (word.is_head or sort != "noun")]
        for chain in _chains(words, units, sort):
            lows = {unit.low for unit in units[chain[0].index : chain[-1].index]}
            if sort == "adjective" or lows & _LISTED - {","}:
                yield from combinations(chain, 2)


def _chains(words: list[Word], units: list[Unit], sort: str) -> Iterator[list[Word]]:
    """Yield the runs of words between which only the marks and words of a list stand."""
    chain: list[Word] = []
    for word in words:
        between = units[chain[-1].index + 1 : word.index] if chain else []
        is_next = bool(chain) and _is_joint(between, sort) and (sort != "verb" or chain[-1].tag == word.tag)
        if chain and not is_next:
            yield chain
        chain = [*chain, word] if is_next else [word]
    if chain:
        yield chain


def _is_joint(between: list[Unit], sort: str) -> bool:
    """Whether only the marks and words of a list, and what opens a noun phrase, stand between two words."""
    if not between or between[0].low not in _LISTED:
        return sort == "adjective" and not between
    rest = [unit for unit in between if unit.low not in _LISTED]
    inside = INSIDE | OPENING if sort == "noun" else {"AV0"}
    return len(rest) <= 3 and all(unit.tag in inside or unit.low in {"of", "also", "then"} for unit in rest)
