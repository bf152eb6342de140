"""Remembers how an English text speaks of its things: noun phrases by head, the names it says, its title."""

import re
from collections import Counter
from dataclasses import dataclass

from quizzes.questions.asking.english.stems.entities import topic_things
from quizzes.questions.asking.english.stems.stems import Words
from quizzes.questions.asking.english.words.units import ADJECTIVES, NOUNS, Unit
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.vocabulary import rows_of, words_of

EMPTY = words_of("en", "empty_adjectives")
_DESCRIBING = frozenset({"AJ0", "AJC", "AJS", "NN0", "NN1", "NN2", "NP0", "VVN", "VVG", "POS", "ORD", "CRD"})
_RUN = re.compile(r"(?:[A-Z][\w’'-]+ ){1,4}[A-Z][\w’'-]+")
_HOW = re.compile(r"How ((?:an? |the )?[\w-]+(?: [\w-]+){0,3}?) ((?:is|are) [\w-]+|[\w-]+s)", re.IGNORECASE)
_AGAIN = tuple((row.split()[0], frozenset(row.split())) for row in rows_of("en", "named_again"))
LOOKED_BACK, LONGEST_TITLE, OPENING = 14, 90, 5
_EVERYWHERE = frozenset({"Earth", "World"})
_PRONOUNS = {"it": {"it", "its"}, "them": {"they", "their"}}


@dataclass(frozen=True)
class Mention:
    """A noun phrase of a sentence: its words without the article, its head, whether it says which one is meant."""

    text: str
    head: str
    sentence: int
    is_many: bool
    is_telling: bool
    opens: str


class Mentions:
    """The noun phrases of one text in their order, and the names in it."""

    def __init__(self, words: Words, rows: list[Sentence]) -> None:
        self.words = words
        text = rows[0].text if rows else ""
        self.text = text
        title = text[: rows[0].start].strip() if rows else ""
        self.title = title if len(title) <= LONGEST_TITLE else ""
        self.title_words = {word.strip(".,:;!?’'\"").lower() for word in self.title.split()}
        self.tags = _tags(words, rows)
        self.rows = [one for sentence in rows for one in _mentions(words, sentence)]
        self.sentences = {row.number: row for row in rows}
        self.by_head: dict[str, list[Mention]] = {}
        for one in self.rows:
            self.by_head.setdefault(one.head, []).append(one)
        self.owner: str | None = None
        self.things = _things(text)
        self.topic = self._topic(rows)
        is_named = any(one.type == "person" for sentence in rows for one in sentence.values)
        self.is_tale = words.is_past and not is_named and not self.topic
        self.frame = "" if words.is_past else _frame(self.title)
        if words.is_past and self.topic and self.title.startswith(self.topic) and self._is_place(rows):
            self.frame = f"{'on' if _ISLANDS & set(self.by_head) else 'in'} {self.topic}"
        things = topic_things(rows)
        self.noun = things["thing"].words.removeprefix("the ") if things else _noun_in(self.frame)

    def goes_on(self, sentence: Sentence, about: str, pronoun: str) -> bool:
        """Return whether the "it" or "they" (them) that begins a sentence can be what the text is about.

        The sentence before begins with that or with the same pronoun; the first of a paragraph goes on with the whole.
        """
        before = self.sentences.get(sentence.number - 1)
        if before is None or before.tokens is not sentence.tokens:
            return True
        opening = [token.low for token in before.tokens[before.first : before.first + OPENING]]
        return opening[0] in _PRONOUNS.get(pronoun, ()) or any(
            word.startswith(about.split()[-1].lower()[:OPENING]) for word in opening
        )

    def tag(self, word: str) -> str:
        """Return the tag that a word has most often in the text."""
        return self.tags.get(word.lower(), "")

    def _topic(self, rows: list[Sentence]) -> str:
        """The place in the title, by which "the city" can be named."""
        places = {one.value for sentence in rows for one in sentence.values if one.type in {"place", "other_name"}}
        named = [name for name in places - _EVERYWHERE if self._is_titled(name)]
        longest = max(named, key=len, default="")
        return longest if all(name in longest for name in named) else ""

    def _is_place(self, rows: list[Sentence]) -> bool:
        return any(one.type == "place" and one.value == self.topic for sentence in rows for one in sentence.values)

    def _is_titled(self, name: str) -> bool:
        """Whether a place stands in the title by itself, no part of what the text always says: Venus flytrap."""
        found = re.search(rf"\b{re.escape(name)}\b(?: (\w+))?", self.title)
        if found is None or not found[1]:
            return found is not None
        body = self.text[self.text.find(self.title) + len(self.title) :]
        return re.search(rf"\b{re.escape(name)}\b(?! {found[1]})", body, re.IGNORECASE) is not None

    def named(self, head: str) -> str:
        """Return the one name of the text that "the canal" or "the waterway" stands for: Suez Canal."""
        found = {name for kind, name in self.things if head == kind}
        if not found:
            kinds = [kind for kind, others in _AGAIN if head in others]
            found = {name for kind, name in self.things if kind in kinds}
        if len(found) == 1:
            return next(iter(found))
        is_one = not any(one.is_many or one.opens in {"a", "an", "each", "every"} for one in self.by_head.get(head, ()))
        is_place = bool(self.topic) and self.topic.split()[-1].lower() not in _NATURE
        is_other = head not in _LANDS and bool(_LANDS & set(self.by_head))
        return self.topic if not found and is_place and head in _SETTLEMENTS and is_one and not is_other else ""

    def told(self, head: str, before: int, *, is_many: bool) -> str:
        """Return the fuller phrase by which the text last spoke of a thing: long threads of fibrin."""
        near = [one for one in self.by_head.get(head, ()) if before - LOOKED_BACK <= one.sentence < before]
        near = [one for one in near if one.is_many == is_many]
        fuller = [one for one in near if one.is_telling]
        return fuller[-1].text if fuller and len({one.text for one in fuller}) == 1 else ""

    def count(self, head: str) -> int:
        """Return how often the text speaks of a thing."""
        return len(self.by_head.get(head, ()))

    def is_first_indefinite(self, head: str, sentence: int) -> bool:
        """Whether the text brings a thing in as one of many in that sentence or before: a ship."""
        return any(one.opens in {"a", "an"} and one.sentence <= sentence for one in self.by_head.get(head, ()))


def _frame(title: str) -> str:
    """What a title tells of, as a time: "How a Bell Is Cast" gives "when a bell is cast"."""
    found = _HOW.fullmatch(title)
    return f"when {found[1].lower()} {found[2].lower()}" if found else ""


def _noun_in(frame: str) -> str:
    """ "Bell" in "when a bell is cast"."""
    found = re.fullmatch(r"when an? (.+) (?:is|are) [\w-]+", frame)
    return found[1] if found else ""


_NATURE = frozenset({"sea", "ocean", "lake", "river", "desert", "mountain", "mountains", "canal", "glacier", "volcano"})
_LANDS = frozenset({"island", "archipelago"})
_ISLANDS = frozenset({"island", "isle", "rock", "mountain", "hill", "peninsula", "archipelago"})
_SETTLEMENTS = words_of("en", "settlements")


def _tags(words: Words, rows: list[Sentence]) -> dict[str, str]:
    counts: dict[str, Counter[str]] = {}
    for sentence in rows:
        for unit in {id(unit): unit for unit in words.units.get(sentence.number, {}).values()}.values():
            counts.setdefault(unit.low, Counter())[unit.tag] += 1
    return {low: max(found, key=lambda tag: (found[tag], tag in NOUNS)) for low, found in counts.items()}


def _things(text: str) -> set[tuple[str, str]]:
    """The names that end in a common noun: canal and Suez Canal."""
    heads = {kind for kind, _others in _AGAIN}
    found = {run[0].removeprefix("The ") for run in _RUN.finditer(text)}
    return {(name.split()[-1].lower(), name) for name in found if name.split()[-1].lower() in heads and " " in name}


def _mentions(words: Words, sentence: Sentence) -> list[Mention]:
    units = list({id(one): one for one in words.units.get(sentence.number, {}).values()}.values())
    found, at = [], 0
    while at < len(units):
        end = at
        while end < len(units) and units[end].tag in _DESCRIBING and not (end > at and units[end - 1].low == "past"):
            end += 1
        while end > at and units[end - 1].tag not in NOUNS:
            end -= 1
        if end == at:
            at += 1
            continue
        opens = units[at - 1].low if at and units[at - 1].tag in {"AT0", "DPS", "DT0"} else ""
        found.append(_mention(words, sentence, units, at, end, opens))
        at = end
    return found


def _mention(words: Words, sentence: Sentence, units: list[Unit], at: int, end: int, opens: str) -> Mention:
    head, of = units[end - 1], _of(units, end)
    positions = [one for unit in (*units[at:end], *of) for one in unit.positions]
    is_open = words.is_open(sentence, positions) or any(unit.tag in {"DPS", "PNP", "DT0"} for unit in of)
    is_counted = any(unit.tag in {"CRD", "ORD"} for unit in units[at:end])
    describing = [unit for unit in units[at : end - 1] if unit.low not in EMPTY and unit.tag != "CRD"]
    is_telling = bool(describing or of) and not (is_open or is_counted) and opens not in {"its", "their", "his", "her"}
    is_telling = is_telling and not (describing and _is_torn_off(units, at))
    text = words.phrase(sentence, positions)
    return Mention(text, head.lemma, sentence.number, head.tag == "NN2", is_telling, opens)


def _is_torn_off(units: list[Unit], at: int) -> bool:
    """Whether a word before belongs to the first describing word: widely known instrument, begins cutting blocks."""
    before = [unit.tag for unit in units[max(at - 2, 0) : at]]
    is_doing = units[at].low.endswith("ing") and bool(before) and before[-1][:2] in {"PR", "VV"}
    return is_doing or before[-1:] == ["AV0"] or (before[-1:] == ["CJC"] and before[0] in ADJECTIVES)


def _of(units: list[Unit], end: int) -> list[Unit]:
    """ "of fibrin" behind a noun."""
    if end >= len(units) or units[end].tag != "PRF":
        return []
    stop = end + 1
    if stop < len(units) and units[stop].tag == "AT0":
        stop += 1
    while stop < len(units) and units[stop].tag in _DESCRIBING - {"VVN", "VVG"}:
        stop += 1
    return units[end:stop] if stop > end + 1 and units[stop - 1].tag in NOUNS else []
