"""Finds entries: what is wanted, in every language, best first; and near words where nothing is found."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from quizzes.language.stems import beginnings
from quizzes.language.text_words import text_words
from quizzes.people.publication import LANGUAGES
from quizzes.search.matching import BELOW_THE_TITLE, Rank, likeness, rank
from quizzes.search.models import SearchEntry
from quizzes.search.suggesting import azerbaijani_spelling, near_words
from quizzes.search.values import facts_with_value, values_in, written_as
from quizzes.search.wanted import Wanted, wanted_in

Kind = SearchEntry.Kind
Alternatives = dict[str, list[tuple[Wanted, ...]]]
BY_VALUE: Rank = (BELOW_THE_TITLE, BELOW_THE_TITLE)
LOOKED_AT = ("pk", "kind", "row", "language", "title_language", "title_words", "text_words", "position")
EXAMPLES = 40


@dataclass(frozen=True)
class Hit:
    """An entry that was found, by its key; `wanted` is what to mark in it."""

    entry: int
    thing: tuple[str, int]
    language: str
    order: tuple[Rank, str, int]
    wanted: tuple[Wanted, ...]


@dataclass(frozen=True)
class Found:
    """The hits in the language that was asked for, and in others those things that it does not have, best first."""

    own: list[Hit]
    others: list[Hit]


def visible_entries(*, sees_drafts: bool) -> QuerySet[SearchEntry]:
    """Return the entries that pupils may see; for teachers drafts and facts that are not for pupils too."""
    return SearchEntry.objects.all() if sees_drafts else SearchEntry.objects.filter(is_public=True)


def find(query: str, *, language: str, sees_drafts: bool) -> Found:
    """Return what has every word of a readable query; two queries at most, none for a query without words."""
    wanted = wanted_in(query)
    if not wanted:
        return Found([], [])
    values = values_in(query, language)
    facts = facts_with_value(values)
    alternatives = {one: [wanted, *((phrase,) for phrase in written_as(values, one))] for one in LANGUAGES}
    entries = visible_entries(sees_drafts=sees_drafts).filter(
        _may_have(alternatives) | Q(kind=Kind.FACT, row__in=facts)
    )
    hits = []
    for row in entries.order_by().values_list(*LOOKED_AT):
        hit = _hit(row, alternatives, facts)
        if hit is not None:
            hits.append(hit)
    hits.sort(key=lambda hit: hit.order)
    own = [hit for hit in hits if hit.language == language]
    things = {hit.thing for hit in own}
    return Found(own, [hit for hit in hits if hit.language != language and hit.thing not in things])


def entries_of(hits: Sequence[Hit]) -> list[SearchEntry]:
    """Return the entries of the hits in their order; one query."""
    entries = SearchEntry.objects.in_bulk([hit.entry for hit in hits])
    return [entries[hit.entry] for hit in hits if hit.entry in entries]


def near_query(query: str, *, language: str, sees_drafts: bool) -> str:
    """Return the query with each unknown word replaced by the nearest that somebody has written; '' for no such.

    Azerbaijani in English letters is offered as it is written, whatever the language of the page.
    """
    entries = visible_entries(sees_drafts=sees_drafts)
    known = _written_words(entries)
    nearest: dict[str, tuple[str, str]] = {}
    for word in text_words(query):
        if word.folded[0].isdigit() or any(likeness(own, word.folded, language) is not None for own in known[language]):
            continue
        spelled = azerbaijani_spelling(word.folded)
        if spelled != word.folded and spelled in known["az"]:
            nearest[word.folded] = ("az", spelled)
        elif near := near_words(word.folded, known[language], most=1):
            nearest[word.folded] = (language, near[0])
        else:
            return ""
    written = {
        one: _as_written({near for of, near in nearest.values() if of == one}, entries.filter(language=one))
        for one in {of for of, _near in nearest.values()}
    }
    return _replaced(query, {word: written[of][near] for word, (of, near) in nearest.items()}) if nearest else ""


def _written_words(entries: QuerySet[SearchEntry]) -> dict[str, Counter[str]]:
    """The folded words of each language, and in how many titles and texts each stands."""
    words: dict[str, Counter[str]] = {language: Counter() for language in LANGUAGES}
    for language, *texts in entries.order_by().values_list("language", "title_words", "text_words"):
        for text in texts:
            words[language].update(set(text.split()))
    return words


def examples(language: str, *, count: int) -> list[str]:
    """Return titles of terms and lessons that somebody may search for, in the order of the course."""
    entries = visible_entries(sees_drafts=False).filter(language=language, kind=Kind.TERM)
    return list(entries.order_by("position", "pk").values_list("title", flat=True)[:count])


def _may_have(alternatives: Alternatives) -> Q:
    """A first look, by the letters with which every form of a word begins; a closer one follows."""
    condition = Q()
    for of_language in alternatives.values():
        for wanted in of_language:
            every_word = Q()
            for word in {word for one in wanted for word in one.words}:
                starts = {start for language in LANGUAGES for start in beginnings(word, language)} | {word}
                has_word = Q()
                for start in starts:
                    has_word |= Q(title_words__contains=f" {start}") | Q(text_words__contains=f" {start}")
                every_word &= has_word
            condition |= every_word
    return condition


def _hit(row: tuple, alternatives: Alternatives, facts: set[int]) -> Hit | None:
    entry, kind, thing, language, title_language, title, text, position = row
    best: tuple[Rank, tuple[Wanted, ...]] | None = None
    for wanted in alternatives.get(language, ()):
        place = rank(title, text, wanted, title_language=title_language, language=language)
        if place is not None and (best is None or place < best[0]):
            best = place, wanted
    if best is None and kind == Kind.FACT and thing in facts:
        every = {one for wanted in alternatives.get(language, ()) for one in wanted}
        best = BY_VALUE, tuple(sorted(every, key=lambda one: one.words))
    return None if best is None else Hit(entry, (kind, thing), language, (best[0], position, entry), best[1])


def _as_written(words: set[str], entries: QuerySet[SearchEntry]) -> dict[str, str]:
    """Each folded word as somebody has written it, from the first entries that have it; folded where none is found."""
    condition = Q()
    for word in words:
        condition |= Q(title_words__contains=f" {word} ") | Q(text_words__contains=f" {word} ")
    written: dict[str, str] = {}
    for title, pieces in entries.filter(condition).order_by("pk").values_list("title", "pieces")[:EXAMPLES]:
        for text in [title, *(text for _anchor, text in pieces)]:
            for word in text_words(text):
                if word.folded in words:
                    written.setdefault(word.folded, text[word.start : word.end])
    return {word: written.get(word, word) for word in words}


def _replaced(query: str, written: dict[str, str]) -> str:
    parts: list[str] = []
    place = 0
    for word in text_words(query):
        if word.folded in written:
            parts += [query[place : word.start], written[word.folded]]
            place = word.end
    return "".join([*parts, query[place:]])


def lessons_with_terms(language: str) -> Iterable[tuple[str, str, list[str]]]:
    """Return slug, title and terms of each lesson that is published in the language, in the order of the course."""
    entries = visible_entries(sees_drafts=False).filter(language=language, kind=Kind.LESSON)
    return entries.order_by("position", "pk").values_list("slug", "title", "terms")
