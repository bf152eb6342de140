"""English plurals taken off again, on folded letters: which nouns a word may be a form of; never its meaning."""

from functools import lru_cache

from .english_words import IRREGULAR_PLURALS, MAN_IS_NO_MAN, SAME_IN_PLURAL

_VOWELS = frozenset("aeiou")
_SHORTEST = 2
_NOUN_OF = {plural: noun for noun, plural in IRREGULAR_PLURALS.items()}


@lru_cache(maxsize=65_536)
def stems(word: str) -> frozenset[str]:
    """The word and every noun that it may be the plural of: cities gives cities, citie and city. Folded letters."""
    found = {word}
    if word in _NOUN_OF:
        found.add(_NOUN_OF[word])
    if word.endswith("men") and word.removesuffix("men") + "man" not in MAN_IS_NO_MAN:
        found.add(f"{word[:-3]}man")
    if not word.endswith("s") or word.endswith("ss") or word in SAME_IN_PLURAL or len(word) <= _SHORTEST:
        return frozenset(found)
    found.add(word[:-1])
    if word.endswith("es"):
        found.add(word[:-2])
    if word.endswith("ses"):
        found.add(f"{word[:-3]}sis")
    if word.endswith("ies") and word[-4:-3] not in _VOWELS:
        found.add(f"{word[:-3]}y")
    if word.endswith("quies"):
        found.add(f"{word[:-3]}y")
    return frozenset(stem for stem in found if len(stem) >= _SHORTEST)


def beginnings(word: str) -> frozenset[str]:
    """Letters with one of which every word begins that shares a stem with this one: for a quick first look."""
    found = stems(word)
    plurals = {IRREGULAR_PLURALS[stem] for stem in found if stem in IRREGULAR_PLURALS}
    return frozenset(map(_kept_letters, found)) | plurals


def _kept_letters(stem: str) -> str:
    if stem.endswith("man"):
        return stem[:-2]
    if stem.endswith("sis"):
        return stem[:-2]
    return stem[:-1] if stem.endswith("y") and len(stem) > _SHORTEST else stem
