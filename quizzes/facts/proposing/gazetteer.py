"""Knows the shipped subjects, countries and cities by all their names in both languages; finds them in tokens."""

from dataclasses import dataclass
from functools import lru_cache

from quizzes.facts.proposing.entities import Entity
from quizzes.facts.proposing.known_places import cities, territories, towns
from quizzes.facts.proposing.lexicon import read_vocabulary
from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import TOKEN, Token, is_attached, lower_word
from quizzes.language.letters import slug

_TYPES = {
    "place": "place",
    "river": "place",
    "mountain": "place",
    "building": "place",
    "person": "person",
    "body": "organisation",
    "work": "other_name",
    "event": "other_name",
    "other": "other_name",
}
_QUOTES = '“”"«»'
_LONGEST = 9


@lru_cache
def entities() -> tuple[tuple[Entity, tuple[str, ...]], ...]:
    """Return every known subject with its other names; the shipped subjects come first."""
    shipped = read_vocabulary("names.json")
    known = []
    for row in shipped["subjects"]:
        is_title = row["kind"] == "work" and row["en"][0] in _QUOTES
        kind = "work_title" if is_title else _TYPES[row["kind"]]
        names = (row["en"], row["az"], *row["aliases_en"], *row["aliases_az"])
        entity = Entity(row["slug"], kind, row["en"].strip(_QUOTES), row["az"].strip(_QUOTES), row["kind"])
        known.append((entity, names))
    for row in shipped["names"]:
        known.append(
            (Entity(slug(row["en"]), row["type"], row["en"], row["az"]), (row["en"], row["az"], *row["aliases"]))
        )
    named = {name for _, names in known for name in names}
    known += [*territories(), *(city for city in cities() if named.isdisjoint(city[1]))]
    return (*known, *towns({name for _, names in known for name in names}))


@lru_cache
def _index(language: str) -> dict[str, list[tuple[tuple[str, ...], Entity | None]]]:
    """Names by their first word, longest first; a name of several subjects stands there with None."""
    by_phrase: dict[tuple[str, ...], set[Entity]] = {}
    for entity, names in entities():
        for name in {*names, entity.en} if language == "en" else names:
            plain = name.strip(_QUOTES)
            if plain[:1].isupper():
                by_phrase.setdefault(_phrase(plain, language), set()).add(entity)
    index: dict[str, list[tuple[tuple[str, ...], Entity | None]]] = {}
    for phrase, owners in by_phrase.items():
        if phrase:
            entity = next(iter(owners)) if len(owners) == 1 else None
            index.setdefault(phrase[0], []).append((phrase, entity))
    for choices in index.values():
        choices.sort(key=lambda choice: -len(choice[0]))
    return index


@lru_cache
def _ambiguous(language: str) -> dict[tuple[str, ...], tuple[Entity, ...]]:
    found: dict[tuple[str, ...], list[Entity]] = {}
    for entity, names in entities():
        for name in {*names, entity.en} if language == "en" else names:
            if name[:1].isupper():
                owners = found.setdefault(_phrase(name, language), [])
                if entity not in owners:
                    owners.append(entity)
    return {phrase: tuple(owners) for phrase, owners in found.items()}


def _phrase(name: str, language: str) -> tuple[str, ...]:
    return tuple(lower_word(found.group(), language) for found in TOKEN.finditer(name))


@dataclass(frozen=True, slots=True)
class Known:
    """A known name in a text: the position past it, its subject (None where several share the name), the name
    itself."""

    last: int
    entity: Entity | None
    owners: tuple[Entity, ...]
    phrase: tuple[str, ...]


def known_at(tokens: list[Token], position: int, last: int, language: str) -> Known | None:
    """Return the longest known name that begins at a position, its last word in any Azerbaijani case."""
    token = tokens[position]
    if not token.is_capital:
        return None
    for first_word in (token.low, *(bases(token.low) if language == "az" else ())):
        for phrase, entity in _index(language).get(first_word, ()):
            size = len(phrase)
            if size > _LONGEST or position + size > last or (size > 1 and first_word != token.low):
                continue
            if _stands(tokens, position, phrase, language):
                owners = _ambiguous(language).get(phrase, ())
                return Known(position + size, entity, owners, phrase)
    return None


def _stands(tokens: list[Token], position: int, phrase: tuple[str, ...], language: str) -> bool:
    for step, word in enumerate(phrase[:-1]):
        if tokens[position + step].low != word:
            return False
    end = tokens[position + len(phrase) - 1]
    if (
        end.kind == "word"
        and is_attached(tokens, position + len(phrase))
        and tokens[position + len(phrase)].kind == "digits"
    ):
        return False
    return end.low == phrase[-1] or (language == "az" and phrase[-1] in bases(end.low))
