"""English as far as the course needs it: ordinals, the indefinite article and plurals; never whole sentences."""

import re

from .english_words import (
    ADJECTIVES_LAST,
    CAPITALS_READ_AS_WORDS,
    CH_LIKE_K,
    HEADS_FIRST,
    IRREGULAR_AS_LAST_PART,
    IRREGULAR_PLURALS,
    LETTERS_LIKE_VOWELS,
    MAN_IS_NO_MAN,
    O_TAKES_ES,
    SAME_IN_PLURAL,
    SILENT_H,
    SOUNDED_AS_SPELLED,
    SOUNDED_LIKE_Y_OR_W,
)

_ORDINAL_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_LONGEST_SPELLED = 5
_OPENING_MARKS = "“‘([\"'"
_VOWELS = frozenset("aeiouəöüı")
_EIGHT_ELEVEN_EIGHTEEN = re.compile(r"8|1[18](?:[0-9]{2,3})?(?![0-9])")
_HEAD_AND_REST = re.compile(r"(.+?)((?: (?:of|in|for|at|on|from|with) |-(?:in|of|at|up|by|on)(?:-|$)).*)")


def ordinal(number: int) -> str:
    """The ordinal in digits: 1st, 2nd, 3rd, 11th, 13th."""
    ending = "th" if number % 100 in (11, 12, 13) else _ORDINAL_ENDINGS.get(number % 10, "th")
    return f"{number}{ending}"


def with_article(noun: str) -> str:
    """The noun with a or an, by sound as far as spelling tells: an hour, a university, an MP, a UN report, an 11th.

    Four digits are read as a year is: an 1828 treaty.
    """
    return f"{'an' if _sounds_like_vowel(noun.lstrip(_OPENING_MARKS)) else 'a'} {noun}"


def plural(noun: str) -> str:
    """The plural of a noun or a name of things: villages, knives, analyses, mothers-in-law, mineral springs, deer."""
    if (parted := _HEAD_AND_REST.fullmatch(noun)) is not None:
        return plural(parted[1]) + parted[2]
    first, space, last = re.fullmatch(r"(?:(.*)([ -]))?(.*)", noun, flags=re.DOTALL).groups("")
    if last.lower() in ADJECTIVES_LAST and first.lower() in HEADS_FIRST:
        return f"{plural(first)}{space}{last}"
    before, word = re.fullmatch(r"(.*[ -])?(.*)", noun, flags=re.DOTALL).groups()
    return (before or "") + _plural_of_word(word)


def _sounds_like_vowel(text: str) -> bool:
    if text[:1].isdigit():
        return _EIGHT_ELEVEN_EIGHTEEN.match(text) is not None
    word = re.match(r"[^\W\d_]*", text)[0]
    if word.isupper() and len(word) <= _LONGEST_SPELLED and word not in CAPITALS_READ_AS_WORDS:
        return word[0] in LETTERS_LIKE_VOWELS
    spoken = word.lower()
    if spoken == "x":
        return True
    if spoken.startswith(SILENT_H):
        return True
    if spoken.startswith(SOUNDED_LIKE_Y_OR_W) and not spoken.startswith(SOUNDED_AS_SPELLED):
        return False
    return spoken[:1] in _VOWELS


def _plural_of_word(word: str) -> str:
    spoken = word.lower()
    if spoken in IRREGULAR_PLURALS:
        return word[:1] + IRREGULAR_PLURALS[spoken][1:]
    if (last := next(filter(spoken.endswith, IRREGULAR_AS_LAST_PART), None)) is not None:
        return word[: -len(last)] + IRREGULAR_PLURALS[last]
    if spoken in SAME_IN_PLURAL or (word != spoken and spoken.endswith("ese")):
        return word
    if spoken.endswith("man") and spoken not in MAN_IS_NO_MAN:
        return f"{word[:-2]}en"
    if spoken.endswith("sis"):
        return f"{word[:-2]}es"
    if spoken.endswith("y") and (spoken[-2:-1] not in _VOWELS or spoken.endswith("quy")):
        return f"{word[:-1]}ies"
    takes_es = spoken.endswith(("s", "x", "z", "ch", "sh")) and spoken not in CH_LIKE_K
    return f"{word}es" if takes_es or spoken in O_TAKES_ES else f"{word}s"
