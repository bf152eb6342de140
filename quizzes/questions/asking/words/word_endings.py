"""Tells by their endings that two rare words are terms of one kind: kompressor, kondensator; foliose, fruticose."""

from functools import lru_cache

from quizzes.questions.asking.words.noun_kinds import known_nouns

LONG, LEFT, MOST = 5, 2, 8
_TELLING = {
    "en": ("or", "stat", "ose", "scope", "meter", "graph", "ite", "ology", "ist", "oid", "cyte", "saur", "phyll",
           "ase", "gen", "pod", "plast", "lith", "zoic", "zoan", "ide", "ium", "itis", "phone", "tron", "valve"),
    "az": ("or", "stat", "skop", "metr", "qraf", "it", "logiya", "ist", "saur", "fil", "gen", "zavr", "fon", "tron",
           "izm", "iya", "ika", "ator", "id", "ium", "plast", "sit", "çı", "çi", "çu", "çü"),
}  # fmt: skip
_MADE = {
    "en": ("stat", "scope", "meter", "graph", "ology", "saur", "phyll", "plast", "lith", "smith", "maker"),
    "az": ("stat", "skop", "metr", "qraf", "logiya", "zavr", "çılıq", "çilik", "çuluq", "çülük",
           "çı", "çi", "çu", "çü"),
}  # fmt: skip
_COMMON = ("ness", "tion", "sion", "ment", "ance", "ence", "ship", "able", "lıq", "lik", "luq", "lük", "ing", "ings")


def shared_ending(one: str, other: str) -> int:
    """Return how many letters two words share at their ends."""
    shared = 0
    while shared < min(len(one), len(other)) and one[-shared - 1] == other[-shared - 1]:
        shared += 1
    return shared


def end_alike(one: str, other: str, language: str) -> bool:
    """Return whether two words end as terms of one kind do."""
    if one.endswith(_COMMON) or min(len(one), len(other)) <= shared_ending(one, other):
        return False
    return _tells(one, other, _TELLING[language]) or shared_ending(one, other) >= LONG


def _tells(one: str, other: str, ends: tuple[str, ...]) -> bool:
    return any(
        one.endswith(end) and other.endswith(end) and min(len(one), len(other)) > len(end) + LEFT for end in ends
    )


@lru_cache(maxsize=2_000)
def ending_alike(word: str, language: str) -> tuple[str, ...]:
    """Return the known nouns that end as terms of the kind of a rare word do, those that share most letters first."""
    ends = tuple(end for end in _MADE[language] if word.endswith(end) and len(word) > len(end) + LEFT)
    rows = [noun for noun in known_nouns(language) if noun.endswith(ends) and noun != word] if ends else []
    rows = [noun for noun in rows if _tells(word, noun, ends)]
    return tuple(sorted(rows, key=lambda noun: (-shared_ending(word, noun), noun))[:MOST])
