"""Takes Azerbaijani endings off a word again: the forms it may stand for; never decides which name it is."""

from collections.abc import Container
from functools import lru_cache

_VOWELS = frozenset("aıoueəiöü")
_BACK = frozenset("aıou")
_AFTER_VOWEL = ("sı", "si", "su", "sü", "nın", "nin", "nun", "nün", "ya", "yə", "nı", "ni", "nu", "nü", "yla", "ylə")
_AFTER_CONSONANT = ("ın", "in", "un", "ün", "a", "ə", "ı", "i", "u", "ü", "la", "lə")
_AFTER_ANY = (
    "dakı",
    "dəki",
    "ndakı",
    "ndəki",
    "dan",
    "dən",
    "da",
    "də",
    "ndan",
    "ndən",
    "nda",
    "ndə",
    "na",
    "nə",
    "dır",
    "dir",
    "dur",
    "dür",
    "dək",
    "adək",
    "ədək",
    "yadək",
    "yədək",
    "ndır",
    "ndir",
    "dandır",
    "dadır",
    "dədir",
    "ndadır",
    "ndədir",
    "dəndir",
)
_PLURALS = ("lar", "lər")
_MAKERS = ("lıq", "lik", "luq", "lük", "lı", "li", "lu", "lü")
_ENDINGS = sorted(_AFTER_ANY + _AFTER_VOWEL + _AFTER_CONSONANT, key=len, reverse=True)
_ENDINGS_BY_LETTER = {
    letter: [ending for ending in _ENDINGS if ending[-1] == letter] for letter in {ending[-1] for ending in _ENDINGS}
}
_POSSESSIVE_ENDINGS = frozenset("ıiuü")


@lru_cache(maxsize=20_000)
def bases(word: str) -> tuple[str, ...]:
    """Return the shorter forms that a lower-case word may be inflected from, likeliest first, the word not among them.

    kəlbəcərdən gives kəlbəcər; rayonunun gives rayonu; ağbulağın gives ağbulaq.
    """
    found: list[str] = []
    if not word:
        return ()
    for ending in _ENDINGS_BY_LETTER.get(word[-1], ()):
        if not word.endswith(ending) or len(word) - len(ending) < 2:
            continue
        stem = word[: -len(ending)]
        if not _fits(stem, ending):
            continue
        found.append(stem)
        if stem[-1] == "ğ":
            found.append(stem[:-1] + "q")
        elif stem[-1] == "y" and ending[0] in _VOWELS:
            found.append(stem[:-1] + "k")
    return tuple(dict.fromkeys(found))


def _fits(stem: str, ending: str) -> bool:
    vowel = next((letter for letter in reversed(stem) if letter in _VOWELS), None)
    own = next((letter for letter in ending if letter in _VOWELS), None)
    if vowel is None or own is None or (vowel in _BACK) != (own in _BACK):
        return False
    ends_in_vowel = stem[-1] in _VOWELS
    if ending in _AFTER_VOWEL:
        return ends_in_vowel
    if ending in _AFTER_CONSONANT:
        return not ends_in_vowel
    if ending.startswith("n"):
        return stem[-1] in _POSSESSIVE_ENDINGS
    return True


@lru_cache(maxsize=20_000)
def _all_bases(word: str) -> tuple[str, ...]:
    found = list(bases(word))
    for form in (word, *bases(word)):
        for ending in _PLURALS + _MAKERS:
            if form.endswith(ending) and len(form) - len(ending) >= 2:
                stem = form[: -len(ending)]
                found.append(stem)
    for form in list(found):
        found.extend(bases(form))
    return tuple(dict.fromkeys(found))


def without_suffix(word: str, known: Container[str]) -> str | None:
    """Return the known word that this lower-case word is a form of (itself first), or None."""
    if word in known:
        return word
    return next((stem for stem in _all_bases(word) if stem in known), None)
