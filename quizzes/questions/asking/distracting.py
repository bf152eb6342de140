"""Gives a draft its distractors: values and words of the same kind from the text, then values of the same shape."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from random import Random

from quizzes.language.values import DATE_TYPES, NUMBER_TYPES, Value
from quizzes.questions.asking.drafts import Draft, Harvest, Phrase, Sentence
from quizzes.questions.asking.fairness import (
    fits_article,
    is_apart,
    is_bare,
    is_beyond,
    is_body,
    is_in_title,
    is_joined,
    is_place,
    is_said,
    is_written_alike,
    shape_of,
    title_of,
)
from quizzes.questions.asking.gaps import quoted
from quizzes.questions.asking.likeness import (
    article,
    content_words,
    distance,
    fold,
    is_key_too_long,
    is_like,
    is_of_like_length,
    kin_of,
    shuffled,
)
from quizzes.questions.asking.names_known import are_alike, head_of, known_kind, known_like, persons_like
from quizzes.questions.asking.noun_kinds import nouns_like
from quizzes.questions.asking.persons import Persons, given_like, may_be
from quizzes.questions.asking.stock_reasons import reasons_like
from quizzes.questions.asking.typed import value_of
from quizzes.questions.writing.distractors import WANTED, Choice, Claimed, choose_values

SAME_THING = 0.5
EVERYWHERE = 0.25
TOLD = 2
MOST_VALUES = 30
_ABSOLUTE = frozenset({"every", "always", "never", "only", "must", "completely", "yalnız", "həmişə", "heç", "daim"})
NOWHERE = -100
_NAMES = frozenset({"person", "place", "organisation", "work_title", "other_name"})


class Shelf:
    """What one text offers to stand beside keys."""

    def __init__(self, sentences: list[Sentence], harvest: Harvest, *, language: str, today: date) -> None:
        self.sentences, self.harvest, self.language, self.today = sentences, harvest, language, today
        self.words = {
            sentence.number: content_words(sentence.text[sentence.start : sentence.end]) for sentence in sentences
        }
        counts = Counter(word for words in self.words.values() for word in words)
        self.common = {word for word, count in counts.items() if count > EVERYWHERE * len(self.words)}
        self.folded = [f" {fold(sentence.text[sentence.start : sentence.end])} " for sentence in sentences]
        self.whole = " ".join(self.folded)
        self.typed = [
            (sentence, value)
            for sentence in sentences
            for found in sentence.values
            if found.type in DATE_TYPES | NUMBER_TYPES and (value := value_of(found)) is not None
        ]
        self.title = title_of(sentences)
        self.nouns = {noun for pool, rows in harvest.phrases.items() if pool.startswith("noun:") for noun in rows}
        self.names: dict[str, dict[str, set[int]]] = {}
        for sentence in sentences:
            for found in sentence.values:
                if found.type in _NAMES and not (
                    is_body(found) or is_place(sentence, found) or is_bare(sentence, found)
                ):
                    self.names.setdefault(found.type, {}).setdefault(found.value, set()).add(sentence.number)

        persons = self.names.get("person", {})
        self.persons = Persons({name: rows for name, rows in persons.items() if not is_joined(name, persons)})
        self.names["person"] = self.persons.numbers

    def with_whole_name(self, draft: Draft) -> Draft:
        """Return the draft with the whole name of the person whom its key calls by a part of it."""
        whole = self.persons.whole(draft.name) if draft.pool == "name:person" else draft.name
        key = draft.write_name(whole) if draft.write_name else whole
        return replace(draft, name=whole, key=key) if whole != draft.name and key else draft

    def is_everywhere(self, draft: Draft) -> bool:
        """Whether the key is what the whole text is about, so that nothing is asked by asking for it."""
        if draft.value is not None or draft.options:
            return False
        if is_in_title(draft, self.title):
            return True
        if draft.pool == "name:person":
            return len(self.persons.numbers.get(draft.name, ())) > EVERYWHERE * len(self.words) and len(self.words) > 8
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

    def invents_reasons(self, draft: Draft, found: list[tuple[str, Value | None]]) -> bool:
        """Whether most distractors are no causes in the text, only what else happened."""
        given = self.harvest.phrases.get(draft.pool, {})
        return sum(text in given for text, _value in found) < WANTED - 1

    def _values(self, draft: Draft, random: Random) -> list[tuple[str, Value | None]]:
        key = Choice(draft.value, {self.language: draft.key})
        others = list(dict.fromkeys(value for _sentence, value in self.typed if is_like(value, draft.value)))
        others = random.sample(others, MOST_VALUES) if len(others) > MOST_VALUES else others
        tier = [Choice(value, {self.language: draft.write(value)}) for value in others]
        claimed = Claimed(tuple(self._said_of_the_same(draft)), frozenset())
        chosen = choose_values(
            key,
            [[choice for choice in tier if is_written_alike(choice.texts[self.language], draft.key)]],
            claimed=claimed, random=random, today=self.today,
            write=lambda value: {self.language: draft.write(value)},
            is_possible=is_beyond(draft),
        )  # fmt: skip
        texts = [choice.texts[self.language] for choice in chosen]
        if not all(is_written_alike(text, draft.key) for text in texts):
            return []
        return [(choice.texts[self.language], choice.value) for choice in chosen]

    def _said_of_the_same(self, draft: Draft) -> Iterable[Value]:
        """The values that a sentence gives which speaks of what the stem asks about."""
        asked = content_words(quoted(draft.stem))
        is_gap = quoted(draft.stem) != draft.stem
        for sentence, value in self.typed:
            is_beside = sentence.number == draft.sentence.number and value.value != draft.value.value
            if is_beside and (is_gap or (is_like(value, draft.value) and draft.write(value) in draft.stem)):
                yield value
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
            if not known_kind(draft.name) and not head_of(draft.name, self.language):
                in_text, beside = self._far_from(in_text, draft), []
            in_text = [name for name in in_text if are_alike(name, draft.name, self.language)]
            beside = [name for name in beside if are_alike(name, draft.name, self.language)]
        known = [
            name
            for name in (known_like(draft.name, self.language) if kind == "place" else ())
            if bool(head_of(name, self.language)) == bool(head_of(draft.name, self.language))
        ]
        if kind == "person" and in_text and not known_kind(draft.name):
            known = [
                name for name in persons_like(draft.name, self.language) if may_be(name, draft.name, self.language)
            ]
        if kind == "person" and not known:
            known = given_like(draft.name, self.language)
        tiers = (in_text, beside if not is_said(draft) else (), known)
        for tier in tiers:
            for name in shuffled(tier, random):
                written = draft.write_name(name) if draft.write_name else name
                if len(chosen) < WANTED and written and is_apart(written, draft, chosen, self.language):
                    chosen.append(written)
        return [(name, None) for name in chosen]

    def _far_from(self, in_text: dict[str, set[int]], draft: Draft) -> list[str]:
        """The places that no sentence names near the key: a town and its land may both be right."""
        near = {number + step for number in self.names["place"].get(draft.name, set()) for step in (-2, -1, 0, 1, 2)}
        return [name for name, numbers in in_text.items() if not numbers & near]

    def _full_names(self, names: Iterable[str], draft: Draft) -> list[str]:
        """The names that are as full as the key, which would give itself away: surnames beside a surname."""
        shape = shape_of(draft.name)
        names = [name for name in names if may_be(name, draft.name, self.language)]
        if given := given_like(draft.name, self.language):
            return [name for name in names if name in given]
        if not any(shape):
            return sorted({name.rpartition(" ")[2] for name in names if not shape_of(name)[1]})
        return [name for name in names if shape_of(name) == shape]

    def _phrases(self, draft: Draft, random: Random) -> list[tuple[str, Value | None]]:
        chosen: list[str] = []
        called = (f"called:{article(draft.key)}",) if draft.kind == "called" else ()
        pools = [self.harvest.phrases.get(pool, {}) for pool in (*called, draft.pool, *kin_of(draft.pool))]
        alike = self._alike(draft)
        if not alike and draft.pool.startswith("noun:"):
            return []
        if alike:
            in_text = {words: phrase for pool in pools for words, phrase in pool.items() if words in alike}
            free = [words for words in alike if words not in in_text and not self._is_in_text(words)]
            pools = [in_text, {words: Phrase(words, {NOWHERE}) for words in free}]
        stock = {words: Phrase(words, {NOWHERE}) for words in reasons_like(draft.pool) if not self._is_told_of(words)}
        for phrases in (*pools, self._events(draft), stock):
            fair = [
                words
                for words, phrase in phrases.items()
                if draft.sentence.number not in phrase.sentences
                and not (draft.verb and draft.verb in phrase.verbs)
                and not self._is_told(phrase, draft)
            ]
            for plain in sorted(shuffled(fair, random), key=lambda words: distance(phrases[words], draft)):
                words = draft.write_name(plain) if draft.pool.startswith("noun:") and draft.write_name else plain
                if (
                    words
                    and len(chosen) < WANTED
                    and not _ABSOLUTE & set(words.split())
                    and fits_article(words, draft)
                    and is_apart(words, draft, chosen, self.language)
                    and is_of_like_length(words, draft.key)
                ):
                    chosen.append(words)
        is_named = (
            draft.kind != "called"
            or not called
            or bool(alike)
            or any(words in self._called(called) for words in chosen)
        )
        if len(chosen) == WANTED and is_named and not is_key_too_long(draft.key, chosen):
            return [(words, None) for words in chosen]
        return []

    def _alike(self, draft: Draft) -> tuple[str, ...]:
        """The nouns of the kind of the key: of that of which the text speaks most, where the noun has several."""
        if not draft.pool.startswith("noun:") and (draft.kind != "called" or draft.pool.startswith("name:")):
            return ()
        return nouns_like(draft.name or draft.key, self.language, self.nouns)

    def _is_told_of(self, reason: str) -> bool:
        """Whether the text speaks of a general cause: of a drought, of a prize."""
        return any(f" {word[:5]}" in self.whole for word in fold(reason).split()[-2:] if len(word) > 4)

    def _is_in_text(self, word: str) -> bool:
        return f" {fold(word)}" in self.whole

    def _is_told(self, phrase: Phrase, draft: Draft) -> bool:
        """Whether the text tells of the phrase all over, or says of it what the stem asks: it may be right too."""
        if len(self.words) > 8 and len(phrase.sentences) > EVERYWHERE * len(self.words):
            return True
        asked = content_words(quoted(draft.stem)) - content_words(phrase.words) - self.common
        return any(len(asked & self.words.get(number, frozenset())) >= TOLD for number in phrase.sentences)

    def _called(self, pools: tuple[str, ...]) -> set[str]:
        return {words for pool in pools for words in self.harvest.phrases.get(pool, {})}

    def _events(self, draft: Draft) -> dict[str, Phrase]:
        """What else happened, as causes that a reader may take for the true one; none said beside it."""
        prefix = {"reason:because": "because ", "reason:çünki": "çünki "}.get(draft.pool)
        if prefix is None:
            return {}
        far = [event for event in self.harvest.events if abs(event.sentence.number - draft.sentence.number) > 1]
        return {prefix + event.words: Phrase(prefix + event.words, {event.sentence.number}) for event in far}
