"""Tells how near two nouns are by the lists of kinds: of one kind, of kinds that share a noun, or not known to be."""

from functools import lru_cache

from quizzes.facts.proposing.tokens import word_set
from quizzes.questions.asking.azerbaijani.words.words import is_human as is_azerbaijani_human
from quizzes.questions.asking.english.words.words import is_human as are_humans
from quizzes.questions.asking.words.noun_kinds import kinds_of, synonym_groups
from quizzes.questions.asking.words.vocabulary import rows_of

_BEASTLY = word_set(
    "tail wing beak bill fin horn claw paw hoof trunk gill feather fur antenna shell mane snout tusk antler scale crest"
)
SAME, NEAR, FAR = 3, 2, 0


@lru_cache(maxsize=20_000)
def _reach(noun: str, language: str) -> frozenset[str]:
    """The nouns of all kinds that share a noun with a kind of this one."""
    inside = {other for kind in kinds_of(noun, language) for other in kind}
    return frozenset(other for one in inside for kind in kinds_of(one, language) for other in kind)


@lru_cache(maxsize=50_000)
def kinship(one: str, other: str, language: str) -> int:
    """Return 3 for nouns of one kind, 2 for those of kinds that share a noun, 0 where the lists do not say."""
    if any(other in kind for kind in kinds_of(one, language)):
        return SAME
    return NEAR if other in _reach(one, language) else FAR


@lru_cache(maxsize=20_000)
def names_people(noun: str, language: str) -> bool:
    """Return whether a noun names people: by itself, or as most others of a kind of its do."""
    is_human = _is_english_human if language == "en" else is_azerbaijani_human
    if is_human(noun):
        return True
    kinds = [[other for other in kind if other != noun] for kind in kinds_of(noun, language)]
    return any(kind and sum(map(is_human, kind)) * 2 > len(kind) for kind in kinds[:1])


def _is_english_human(noun: str) -> bool:
    return are_humans((noun,))


@lru_cache(maxsize=50_000)
def are_of_wide_kind(one: str, other: str, language: str) -> bool:
    """Return whether a wide kind holds both nouns: two parts of a body, two materials, two parts of a ship."""
    return bool(_wide(language).get(one, frozenset()) & _wide(language).get(other, frozenset()))


@lru_cache
def _wide(language: str) -> dict[str, frozenset[int]]:
    """The numbers of the wide kinds in which a noun stands."""
    found: dict[str, frozenset[int]] = {}
    for number, row in enumerate(rows_of(language, "wide_kinds")):
        for noun in row.split():
            found[noun] = found.get(noun, frozenset()) | {number}
    return found


def are_synonyms(one: str, other: str, language: str) -> bool:
    """Return whether a row of near synonyms holds both words."""
    return bool(synonym_groups(one, language) & synonym_groups(other, language))


def is_of_beasts(noun: str) -> bool:
    """Return whether an English noun names a part of a body that no person has: a tail, wings."""
    return noun in _BEASTLY or noun.removesuffix("s") in _BEASTLY
