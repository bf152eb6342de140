"""Whether two words are forms of one noun, per language, by their folded letters; a language without rules has none."""

from . import azerbaijani_stems, english_stems

_RULES = {"az": azerbaijani_stems, "en": english_stems}
_LONG_ENOUGH = 4
_STRONG_ENDING = 2


def stems(word: str, language: str) -> frozenset[str]:
    """The folded word and every noun that it may be a form of."""
    rules = _RULES.get(language)
    return rules.stems(word) if rules else frozenset({word})


def beginnings(word: str, language: str) -> frozenset[str]:
    """Letters with one of which every word begins that is a form of the same noun; the word's own among them."""
    rules = _RULES.get(language)
    found = rules.beginnings(word) if rules else frozenset({word})
    return frozenset(one for one in found if not any(one != other and one.startswith(other) for other in found))


def is_form_of(word: str, noun: str, language: str) -> bool:
    """True where the word is the noun or a form of it, as far as letters tell; both folded."""
    return noun in stems(word, language)


def is_same_noun(one: str, other: str, language: str) -> bool:
    """True where one word is a form of the other, or both are forms of a third: çayın and çaylar; both folded.

    A short stem that neither of them is counts only where both endings are long enough to be endings.
    """
    shared = stems(one, language) & stems(other, language)
    if one in shared or other in shared:
        return True
    return any(
        len(stem) >= _LONG_ENOUGH or all(len(word) - len(stem) >= _STRONG_ENDING for word in (one, other))
        for stem in shared
    )
