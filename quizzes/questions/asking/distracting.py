"""Gives a draft its distractors: values and words of the same kind from the text, then values of the same shape."""

from collections.abc import Iterable
from datetime import date
from random import Random

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.name_words import head_type
from quizzes.language.letters import fold
from quizzes.language.values import DATE_TYPES, NUMBER_TYPES, Value
from quizzes.questions.asking.drafts import Draft, Harvest, Phrase, Sentence
from quizzes.questions.asking.likeness import (
    article,
    content_words,
    distance,
    is_key_too_long,
    is_like,
    is_of_like_length,
    is_within,
    kin_of,
    shuffled,
)
from quizzes.questions.asking.names_known import are_alike, known_kind, known_like, persons_like
from quizzes.questions.asking.typed import value_of
from quizzes.questions.writing.distractors import WANTED, Choice, Claimed, choose_values

SAME_THING = 0.5
EVERYWHERE = 0.25
MOST_BESIDE = 60
_NAMES = frozenset({"person", "place", "organisation", "work_title", "other_name"})


class Shelf:
    """What one text offers to stand beside keys."""

    def __init__(self, sentences: list[Sentence], harvest: Harvest, *, language: str, today: date) -> None:
        self.sentences, self.harvest, self.language, self.today = sentences, harvest, language, today
        self.words = {
            sentence.number: content_words(sentence.text[sentence.start : sentence.end]) for sentence in sentences
        }
        self.folded = [f" {fold(sentence.text[sentence.start : sentence.end])} " for sentence in sentences]
        self.typed = [
            (sentence, value)
            for sentence in sentences
            for found in sentence.values
            if found.type in DATE_TYPES | NUMBER_TYPES and (value := value_of(found)) is not None
        ]
        self.names: dict[str, dict[str, set[int]]] = {}
        for sentence in sentences:
            for found in sentence.values:
                if found.type in _NAMES and not _is_body(found) and not _is_place(sentence, found):
                    self.names.setdefault(found.type, {}).setdefault(found.value, set()).add(sentence.number)

    def is_everywhere(self, draft: Draft) -> bool:
        """Whether the key is what the whole text is about, so that nothing is asked by asking for it."""
        if draft.value is not None or draft.options:
            return False
        key = content_words(draft.name or draft.key)
        short = f" {fold(draft.key)} "
        said = sum(key <= words for words in self.words.values()) if key else sum(short in one for one in self.folded)
        return said > EVERYWHERE * len(self.words) and len(self.words) > 8

    def distractors_for(self, draft: Draft, random: Random) -> list[tuple[str, Value | None]]:
        """Return three distractors with their values, or fewer where the text has none that is fair."""
        if draft.options:
            return [(text, None) for text in draft.options]
        if draft.value is not None:
            return self._values(draft, random)
        if draft.pool.startswith("name:"):
            return self._names(draft, random)
        return self._phrases(draft, random)

    def _values(self, draft: Draft, random: Random) -> list[tuple[str, Value | None]]:
        key = Choice(draft.value, {self.language: draft.key})
        others = dict.fromkeys(value for _sentence, value in self.typed if is_like(value, draft.value))
        nearest = others if len(others) <= MOST_BESIDE else _nearest(others, draft.value)
        tier = [Choice(value, {self.language: draft.write(value)}) for value in nearest]
        claimed = Claimed(tuple(dict.fromkeys(self._said_of_the_same(draft))), frozenset())
        chosen = choose_values(
            key, [tier], claimed=claimed, random=random, today=self.today,
            write=lambda value: {self.language: draft.write(value)},
        )  # fmt: skip
        return [(choice.texts[self.language], choice.value) for choice in chosen]

    def _said_of_the_same(self, draft: Draft) -> Iterable[Value]:
        """The values that a sentence gives which speaks of what the stem asks about."""
        asked = content_words(draft.stem)
        for sentence, value in self.typed:
            if sentence.number == draft.sentence.number or not is_like(value, draft.value):
                continue
            shared = asked & self.words[sentence.number]
            if asked and len(shared) >= SAME_THING * len(asked):
                yield value

    def _names(self, draft: Draft, random: Random) -> list[tuple[str, Value | None]]:
        kind = draft.pool.removeprefix("name:").partition(":")[0]
        in_text = {
            name: numbers for name, numbers in self.names.get(kind, {}).items() if draft.sentence.number not in numbers
        }
        beside = [name for name in self.names.get(kind, {}) if name not in in_text and name != draft.name]
        chosen: list[str] = []
        if kind == "person":
            in_text, beside = self._full_names(in_text, draft), self._full_names(beside, draft)
        if kind == "place":
            in_text = [name for name in in_text if are_alike(name, draft.name, self.language)]
            beside = [name for name in beside if are_alike(name, draft.name, self.language)]
        known = known_like(draft.name, self.language) if kind == "place" else ()
        if kind == "person" and in_text and not known_kind(draft.name):
            known = persons_like(draft.name, self.language)
        tiers = (in_text, beside if not self._is_said(draft) else (), known)
        for tier in tiers:
            for name in shuffled(tier, random):
                written = draft.write_name(name) if draft.write_name else name
                if len(chosen) < WANTED and written and self._is_apart(written, draft, chosen):
                    chosen.append(written)
        return [(name, None) for name in chosen]

    def _full_names(self, names: Iterable[str], draft: Draft) -> list[str]:
        """The names that are as full as the key: a first name alone gives itself away beside whole names."""
        return [name for name in names if " " in name or " " not in draft.name]

    def _is_said(self, draft: Draft) -> bool:
        """Whether names of the same sentence could be right as well: they stand beside the key in one list."""
        text = draft.sentence.text[draft.sentence.start : draft.sentence.end]
        return (
            f"{draft.key} and " in text
            or f" and {draft.key}" in text
            or f"{draft.key} və " in text
            or f" və {draft.key}" in text
        )

    def _phrases(self, draft: Draft, random: Random) -> list[tuple[str, Value | None]]:
        chosen: list[str] = []
        called = (f"called:{article(draft.key)}",) if draft.kind == "called" else ()
        pools = [self.harvest.phrases.get(pool, {}) for pool in (*called, draft.pool, *kin_of(draft.pool))]
        for phrases in (*pools, self._events(draft)):
            fair = [
                words
                for words, phrase in phrases.items()
                if draft.sentence.number not in phrase.sentences and not (draft.verb and draft.verb in phrase.verbs)
            ]
            for words in sorted(shuffled(fair, random), key=lambda words: distance(phrases[words], draft)):
                if (
                    len(chosen) < WANTED
                    and self._is_apart(words, draft, chosen)
                    and is_of_like_length(words, draft.key)
                ):
                    chosen.append(words)
        is_named = draft.kind != "called" or not called or any(words in self._called(called) for words in chosen)
        if len(chosen) == WANTED and is_named and not is_key_too_long(draft.key, chosen):
            return [(words, None) for words in chosen]
        return []

    def _called(self, pools: tuple[str, ...]) -> set[str]:
        return {words for pool in pools for words in self.harvest.phrases.get(pool, {})}

    def _events(self, draft: Draft) -> dict[str, Phrase]:
        """What else happened, as causes that a reader may take for the true one; none said beside it."""
        prefix = {"reason:because": "because ", "reason:çünki": "çünki "}.get(draft.pool)
        if prefix is None:
            return {}
        far = [event for event in self.harvest.events if abs(event.sentence.number - draft.sentence.number) > 1]
        return {prefix + event.words: Phrase(prefix + event.words, {event.sentence.number}) for event in far}

    def _is_apart(self, words: str, draft: Draft, chosen: list[str]) -> bool:
        """Whether the words differ from every option, and neither holds the other; and the stem does not say them."""
        folded = fold(words)
        if any(is_within(words, other, self.language) for other in (draft.key, *chosen)):
            return False
        others = [fold(other) for other in (draft.key, *chosen)]
        if any(folded in other or other in folded for other in others):
            return False
        if any(len(set(folded.split()) & set(other.split())) * 2 > max(len(folded.split()), 2) for other in others):
            return False
        return folded.removeprefix("the ") not in fold(draft.stem)


def _nearest(values: Iterable[Value], key: Value) -> list[Value]:
    """The values that could best be taken for the key: a long text has hundreds, and each has to be written out."""
    ranged = (value for value in values if value.low is not None)
    return sorted(ranged, key=lambda value: abs(value.low - key.low))[:MOST_BESIDE]


def _is_place(sentence: Sentence, found: Found) -> bool:
    """Whether a name read as a person's stands where only a place does: on Gull Rock."""
    before = sentence.tokens[found.first - 1].low if found.first > sentence.first else ""
    return found.type == "person" and before in {"on", "in", "at", "near"}


def _is_body(found: Found) -> bool:
    """Whether a name read as a person's ends as a school's or a bridge's does."""
    return found.type == "person" and head_type(found.value.rpartition(" ")[2], "en") is not None
