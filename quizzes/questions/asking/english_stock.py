"""The nouns, verbs and adjectives of an English text, each with its form and with what stands around it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.english_tags import units_of
from quizzes.questions.asking.english_units import ADJECTIVES, FINITE, NOUNS, Unit, tag_at
from quizzes.questions.asking.english_verbs import AUXILIARIES, participle_base, past_base, third_base
from quizzes.questions.asking.english_words import SUBJECT_PRONOUNS

_OPENING = frozenset({"AT0", "DPS", "DT0"})
_INSIDE = ADJECTIVES | NOUNS | {"CRD", "ORD", "VVN", "VVG", "POS", "AV0"}
REACH, SHORTEST = 40, 3
_SMALL = AUXILIARIES | SUBJECT_PRONOUNS - {"one", "some", "many", "all"} | {"other", "such", "what", "which", "each"}
_LISTED = frozenset({",", "and", "or", "nor"})
_IS = frozenset({"is", "are", "was", "were"})
_SORTS = {
    "NN": "noun",
    "AJ": "adjective",
    "VV": "verb",
    "AV": "adverb",
    "NP": "name",
    "CR": "number",
    "OR": "number",
    "DT": "number",
}


@dataclass(frozen=True)
class Word:
    """One word of a text: how it is written inside a sentence, its plain form, sort and tag, and its surroundings.

    opens is the article or the like before its noun phrase; role is subject, object, or the preposition before it;
    frame tells of a verb what follows it; phrase is the number of words of the noun phrase that it ends.
    """

    text: str
    lemma: str
    sort: str
    tag: str
    sentence: int
    index: int
    start: int
    end: int
    opens: str = ""
    role: str = ""
    frame: str = ""
    before: str = ""
    after: str = ""
    is_head: bool = True


class EnglishStock:
    """The words of one text by their sort, and which of them it sets side by side in a list."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self.words: list[Word] = []
        self.listed: dict[str, dict[str, set[int]]] = {}
        self.classed: set[tuple[str, str]] = set()
        for sentence in sentences:
            units = units_of(sentence)
            rows = [word for index in range(len(units)) if (word := _word(units, index, sentence)) is not None]
            self.words += rows
            self._keep_lists(units, rows)
            self._keep_classes(units, rows)
        self.at = {word.start: word for word in self.words}
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

    def near(self, key: Word) -> Iterator[Word]:
        """Yield the words of the sort of the key in the sentences around it, those written and used alike once."""
        first = bisect_left(self._numbers, key.sentence - REACH)
        last = bisect_right(self._numbers, key.sentence + REACH)
        rows = (word for word in self.words[first:last] if word.sort == key.sort)
        yield from {(word.text, word.tag, word.role, word.frame, word.opens): word for word in rows}.values()

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
            is_said = bool(between) and between[0] in _IS and tags <= _INSIDE | {"AT0"} - {"VVN", "VVG"}
            if is_said or between[-2:] == ["and", "other"] or between[:2] == ["such", "as"]:
                self.classed |= {(one.lemma, other.lemma), (other.lemma, one.lemma)}


def _neighbours(rows: list[Word], units: list[Unit]) -> Iterator[tuple[Word, Word]]:
    """Yield the pairs of words of one sort that stand in one list."""
    for sort in ("noun", "adjective", "verb"):
        words = [word for word in rows if word.sort == sort and (word.is_head or sort != "noun")]
        chain: list[Word] = []
        for word in words:
            between = units[chain[-1].index + 1 : word.index] if chain else []
            is_next = bool(chain) and _is_joint(between, sort)
            is_next = is_next and not (sort == "verb" and chain[-1].tag != word.tag)
            chain = [*chain, word] if is_next else [word]
            yield from ((one, word) for one in chain[:-1])


def _is_joint(between: list[Unit], sort: str) -> bool:
    """Whether only the marks and words of a list, and what opens a noun phrase, stand between two words."""
    if not between or between[0].low not in _LISTED:
        return sort == "adjective" and not between
    rest = [unit for unit in between if unit.low not in _LISTED]
    inside = _INSIDE | _OPENING if sort == "noun" else {"AV0"}
    return len(rest) <= 3 and all(unit.tag in inside or unit.low in {"of", "also", "then"} for unit in rest)


def _word(units: list[Unit], index: int, sentence: Sentence) -> Word | None:
    unit = units[index]
    sort = _SORTS.get(unit.tag[:2], "")
    if (
        not sort
        or not any(letter.isalpha() for letter in unit.text)
        or unit.low in _SMALL
        or len(unit.low) < 2 + (sort == "noun")
    ):
        return None
    tokens = sentence.tokens
    first = next((at for at in range(index, -1, -1) if not _is_inside(units, at - 1)), 0) if sort == "noun" else index
    opening = units[first - 1] if tag_at(units, first - 1) in _OPENING else None
    role = _role(units, index, first - (opening is not None)) if sort == "noun" else ""
    is_name = unit.text[:1].isupper() and (index > 0 or sort == "name")
    return Word(
        text=unit.text if is_name else unit.low,
        lemma=_lemma(unit, sort),
        sort=sort,
        tag=unit.tag,
        sentence=sentence.number,
        index=index,
        start=tokens[unit.positions[0]].start,
        end=tokens[unit.positions[-1]].end,
        opens=opening.low if opening is not None else "",
        role=role,
        frame=_frame(units, index) if sort == "verb" else "",
        before=units[index - 1].low if index else "",
        after=units[index + 1].low if index + 1 < len(units) else "",
        is_head=not (sort == "noun" and tag_at(units, index + 1) in NOUNS | {"POS"}),
    )


def _lemma(unit: Unit, sort: str) -> str:
    if sort != "verb":
        return unit.lemma or unit.low
    reads = {"VVD": past_base, "VVN": participle_base, "VVZ": third_base}
    read = reads.get(unit.tag)
    return (read(unit.low) if read else None) or unit.lemma or unit.low


def _is_inside(units: list[Unit], index: int) -> bool:
    """Whether a word belongs to the noun phrase that goes on after it."""
    if index < 0:
        return False
    if units[index].low == ",":
        return tag_at(units, index - 1) in ADJECTIVES and tag_at(units, index + 1) in ADJECTIVES
    if units[index].tag not in _INSIDE:
        return False
    return units[index].tag != "AV0" or tag_at(units, index + 1) in ADJECTIVES | {"VVN"}


def _role(units: list[Unit], index: int, opens: int) -> str:
    """What a noun does: subject, object, or the preposition before it."""
    before, after = tag_at(units, opens - 1), tag_at(units, index + 1)
    if before[:2] == "PR":
        return units[opens - 1].low
    if before[:2] == "VV":
        return "object"
    return "subject" if after in FINITE or after == "AV0" else ""


def _frame(units: list[Unit], index: int) -> str:
    """What follows a verb: an object, a preposition, a clause, nothing."""
    after = units[index + 1] if index + 1 < len(units) else None
    if after is None or after.tag[:2] in {"PU", "CJ"}:
        return "" if after is None or after.low != "that" else "that"
    if after.tag in _INSIDE - {"AV0"} | _OPENING | {"PNP", "PNI", "NP0"}:
        return "object"
    return after.low
