"""Well-known names that can stand beside one of a text: cities beside a city, rivers beside a river."""

from functools import lru_cache

from babel import Locale

from quizzes.facts.proposing.gazetteer import Entity, entities
from quizzes.facts.proposing.name_words import az_head, head_type
from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.words.vocabulary import names_of, words_of


@lru_cache
def _by_name() -> dict[str, Entity]:
    found: dict[str, Entity] = {}
    for entity, names in entities():
        for name in names:
            found.setdefault(name, entity)
    return found


@lru_cache
def _entities_of(kind: str) -> tuple[Entity, ...]:
    return tuple(_by_name()[name] for name in names_of("lists")[kind] if name in _by_name())


@lru_cache
def _countries() -> frozenset[str]:
    names = (Locale.parse(language).territories for language in ("en", "az"))
    return frozenset(name for rows in names for code, name in rows.items() if len(code) == 2)


@lru_cache
def _words_in_names() -> frozenset[str]:
    return frozenset(word for name in _by_name() for word in name.split() if word[:1].isupper())


def is_in_a_name(word: str) -> bool:
    """Return whether a word, in its plain form and written large, stands in a well-known name: Koreya."""
    return word in _words_in_names()


@lru_cache(maxsize=4096)
def known_kind(name: str) -> str:
    """Return country, city or town for a name that is well known for one, else nothing."""
    entity = _by_name().get(name)
    if " " in name and name.rpartition(" ")[2] in _STATES:
        return "country"
    if entity is None:
        return ""
    if entity in _entities_of("continent"):
        return "continent"
    if entity.en in _countries():
        return "country"
    return next((kind for kind in ("city", "town") if entity in _entities_of(kind)), "")


@lru_cache(maxsize=4096)
def head_of(name: str, language: str) -> str:
    """Return the common noun in a name, in lower case: Kür çayı gives çay, River Wend river; nothing without one."""
    words = name.split()
    if len(words) < 2:
        return ""
    if language == "az":
        head = az_head(lower_word(words[-1], "az"))
        bare = lower_word(words[-1], "az")
        return without_possessive(head) if head else bare if bare in names_of("headed") else ""
    for word in (words[-1], words[0]):
        kind = head_type(word, "en") if word.isalpha() else None
        if kind and word.lower() not in _NO_HEADS and (kind != "organisation" or word.lower() in _BODIES):
            return "mountain" if word in {"Mount", "Mountain"} else word.lower()
    return ""


_STATES = frozenset({"Union", "States", "Kingdom", "Republic", "Empire", "Emirates", "Federation"})
_BODIES = words_of("en", "bodies")
_NO_HEADS = frozenset(
    ["st", "mt", "co", "ltd", "inc", "fc", "united", "union", "new", "house", "works", "air", "times", "north", "south"]
)


def without_possessive(head: str) -> str:
    """Return the noun of a head with a possessive ending: çayı gives çay, dağı dağ, bulağı bulaq."""
    if head.endswith(("ası", "əsi", "ısı", "isi", "usu", "üsü", "osu", "ösü")):
        return head[:-2]
    stem = head[:-1]
    if stem in {"dağ", "bağ", "yağ"}:
        return stem
    if stem.endswith("ğ"):
        return stem[:-1] + "q"
    return stem[:-1] + "k" if stem.endswith("y") and len(stem) > 3 and stem not in {"çay", "saray", "alay"} else stem


def known_like(name: str, language: str) -> tuple[str, ...]:
    """Return well-known names that lie near this one: lakes of one land, towns of one land, neighbouring countries."""
    if language == "az" and (head := head_of(name, "az")) in names_of("headed"):
        row = names_of("headed")[head]
        return tuple(row) if name in row else ()
    kind = known_kind(name)
    rows = _entities_of(kind) if kind in {"town", "continent"} else _neighbours(name) if kind else ()
    return tuple(row.name(language) for row in rows if row != _by_name().get(name))


@lru_cache(maxsize=4096)
def _neighbours(name: str) -> tuple[Entity, ...]:
    """The countries or the cities in the part of the world of one of them."""
    entity = _by_name().get(name)
    rows = (row.split() for row in names_of("regions")["near"])
    near = dict.fromkeys(other for row in rows if entity is not None and entity.en in row for other in row)
    return tuple(_by_name()[other] for other in near)


@lru_cache(maxsize=4096)
def place_kind(name: str, language: str) -> str:
    """Return of what kind a place is known to be, by its head, its fame or the headed names: Araz is a çay."""
    if kind := head_of(name, language) or known_kind(name):
        return kind
    rows = names_of("headed") if language == "az" else {}
    return next((head for head, row in rows.items() if any(one.startswith(f"{name} ") for one in row)), "")


def are_alike(one: str, other: str, language: str) -> bool:
    """Return whether two places answer the same question: both rivers, both cities, or nobody knows of either.

    Two names of one place (Turkey, Türkiye) do not: one beside the other would be right as well.
    """
    if one != other and _by_name().get(one, one) == _by_name().get(other, other):
        return False
    heads = head_of(one, language), head_of(other, language)
    if any(heads):
        return heads[0] == heads[1]
    kinds = known_kind(one), known_kind(other)
    if kinds[1] in {"city", "town"}:
        return kinds[0] in {"city", "town"}
    return kinds[0] == kinds[1] or not {"country", "continent"} & set(kinds)
