"""Gives a draft its distractors: values and words of the same kind from the text, then values of the same shape."""

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cached_property
from random import Random

from quizzes.language.values import DATE_TYPES, NUMBER_TYPES, Value
from quizzes.questions.asking.distractors.choice_heads import is_beside
from quizzes.questions.asking.distractors.distracting_aliases import Aliases
from quizzes.questions.asking.distractors.distracting_names import names_beside, names_in
from quizzes.questions.asking.distractors.distracting_values import values_beside
from quizzes.questions.asking.distractors.fairness import (
    fits_article,
    is_apart,
    is_in_title,
    is_joined,
    is_next,
    is_particular,
    title_of,
)
from quizzes.questions.asking.distractors.told_times import times_told
from quizzes.questions.asking.english.referring.surnames import shared_surnames
from quizzes.questions.asking.english.words.words import is_plural
from quizzes.questions.asking.gaps.gaps import quoted
from quizzes.questions.asking.texts.drafts import Draft, Harvest, Phrase, Sentence
from quizzes.questions.asking.texts.likeness import (
    article,
    content_words,
    distance,
    fold,
    is_key_too_long,
    is_of_like_length,
    kin_of,
    shuffled,
    without_article,
)
from quizzes.questions.asking.texts.persons import Persons
from quizzes.questions.asking.texts.typed import value_of
from quizzes.questions.asking.words.noun_kinds import has_one_kind, is_loose, nouns_like
from quizzes.questions.asking.words.verb_frames import nouns_with
from quizzes.questions.writing.distractors import WANTED

EVERYWHERE = 0.25
TOLD = 2
_ABSOLUTE = frozenset({"every", "always", "never", "only", "must", "completely", "yalnız", "həmişə", "heç", "daim"})
_CLAUSES = frozenset({"way", "reason", "happens", "done", "undergoes", "doing"})
NOWHERE, TITLED = -100, 5
_THINGS = frozenset({"thing", "whole"})


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
        self.times = times_told(self.typed, language)
        self.title = title_of(sentences)
        self.nouns = {noun for pool, rows in harvest.phrases.items() if pool.startswith("noun:") for noun in rows}
        self.names = names_in(sentences)
        persons = self.names.get("person", {})
        whole = {name: rows for name, rows in persons.items() if not is_joined(name, persons)}
        self.persons = Persons(whole, shared_surnames(sentences))
        self.names["person"] = self.persons.numbers
        self.aliases = Aliases(sentences, self.persons.whole)

    def names_beside(self, key: str) -> dict[str, dict[str, set[int]]]:
        """Return the names of the text by their kinds without other names of the person whose one is a key."""
        return {**self.names, "person": self.aliases.without_same(self.names["person"], key)}

    def with_whole_name(self, draft: Draft) -> Draft:
        """Return the draft with the whole name of the person whom its key calls by a part of it."""
        is_person = draft.pool == "name:person"
        whole = self.persons.whole_by(draft.name, draft.sentence.number) if is_person else draft.name
        key = draft.write_name(whole) if draft.write_name else whole
        return replace(draft, name=whole, key=key) if whole != draft.name and key else draft

    def is_everywhere(self, draft: Draft) -> bool:
        """Whether the key is what the whole text is about, so that nothing is asked by asking for it."""
        if draft.value is not None:
            return len(draft.key) > 2 and fold(draft.key)[:TITLED] in self.title and " " not in draft.key
        if draft.options or draft.pool.split(":")[0] in _CLAUSES:
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
            return values_beside(draft, self, random)
        if draft.pool.startswith("name:"):
            return [(name, None) for name in names_beside(draft, self.names_beside(draft.name), self.language, random)]
        return [] if draft.pool.startswith("part:") else self._phrases(draft, random)

    def invents_reasons(self, draft: Draft, found: list[tuple[str, Value | None]]) -> bool:
        """Whether most distractors are no causes in the text, only what else happened."""
        given = self.harvest.phrases.get(draft.pool, {})
        return sum(text in given for text, _value in found) < WANTED - 1

    def _phrases(self, draft: Draft, random: Random) -> list[tuple[str, Value | None]]:
        if terms := self._terms(draft):
            return terms
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
        for phrases in (*pools, self._events(draft)):
            fair = [
                words
                for words, phrase in phrases.items()
                if draft.sentence.number not in phrase.sentences
                and not (draft.verb and draft.verb in phrase.verbs)
                and not self.is_told(phrase, draft)
                and not is_next(phrase, draft)
                and (draft.pool.split(":")[0] not in _THINGS or is_beside(words, draft.key, self.language))
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
        is_named = draft.kind != "called" or bool(alike) or self._are_terms(chosen, called)
        if len(chosen) == WANTED and is_named and not is_key_too_long(draft.key, chosen):
            return [(words, None) for words in chosen]
        return []

    @cached_property
    def terms(self) -> dict[str, set[int]]:
        """Return the words that an English text introduces as what something is called, and where it does."""
        found: dict[str, set[int]] = {}
        for pool, rows in self.harvest.phrases.items():
            for words, phrase in rows.items() if pool.startswith("called:") else ():
                found.setdefault(without_article(words), set()).update(phrase.sentences)
        for draft in self.harvest.drafts:
            if draft.kind == "called" and not draft.pool.startswith("name:") and draft.key.islower():
                found.setdefault(without_article(draft.key), set()).add(draft.sentence.number)
        return {term: numbers for term, numbers in found.items() if " " not in term}

    def terms_beside(self, draft: Draft) -> list[str]:
        """Return the other terms of the text for a draft that asks for one, those of the same number first."""
        said, key = f" {fold(quoted(draft.stem))} ", fold(draft.key)
        fair = [
            term
            for term, numbers in self.terms.items()
            if draft.sentence.number not in numbers
            and key not in {fold(term), fold(f"{term}s")}
            and fold(term) != f"{key}s"
            and f" {fold(term)} " not in said
        ]
        return sorted(fair, key=lambda term: is_plural((term,)) != is_plural((draft.key,)))

    def _terms(self, draft: Draft) -> list[tuple[str, Value | None]]:
        """Three other terms of the text beside one; nothing where it has fewer."""
        if draft.kind != "called" or self.language != "en" or not draft.key.islower() or " " in draft.key:
            return []
        found = self.terms_beside(draft)[:WANTED]
        return [(term, None) for term in found] if len(found) == WANTED else []

    def _are_terms(self, words: list[str], pools: tuple[str, ...]) -> bool:
        """Whether the text introduces all of some words as what something is called."""
        if self.language == "en":
            return all(without_article(one) in self.terms for one in words)
        return not pools or any(one in self.harvest.phrases.get(pool, {}) for pool in pools for one in words)

    def _alike(self, draft: Draft) -> tuple[str, ...]:
        """The nouns of the kind of the key: of that of which the text speaks most, where the noun has several."""
        if not draft.pool.startswith("noun:") and (draft.kind != "called" or draft.pool.startswith("name:")):
            return ()
        noun = draft.name or draft.key
        if (framed := nouns_with([draft.verb], noun, self.language)) is not None:
            return framed
        if is_loose(noun, self.language) and draft.kind != "called" and not is_particular(draft.sentence):
            return ()
        if draft.kind != "called" and not has_one_kind(noun, self.language, self.nouns):
            return ()
        return nouns_like(noun, self.language, self.nouns)

    def _is_in_text(self, word: str) -> bool:
        return f" {fold(word)}" in self.whole

    def is_told(self, phrase: Phrase, draft: Draft) -> bool:
        """Return whether the text tells of the phrase all over or says of it what the stem asks: it may be right."""
        if len(self.words) > 8 and len(phrase.sentences) > EVERYWHERE * len(self.words):
            return True
        asked = content_words(quoted(draft.stem)) - content_words(phrase.words) - self.common
        return any(len(asked & self.words.get(number, frozenset())) >= TOLD for number in phrase.sentences)

    def _events(self, draft: Draft) -> dict[str, Phrase]:
        """What else happened, as causes that a reader may take for the true one; none said beside it."""
        prefix = {"reason:because": "because ", "reason:çünki": "çünki "}.get(draft.pool)
        if prefix is None:
            return {}
        far = [event for event in self.harvest.events if abs(event.sentence.number - draft.sentence.number) > 1]
        return {prefix + event.words: Phrase(prefix + event.words, {event.sentence.number}) for event in far}
