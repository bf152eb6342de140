"""Finds the noun that a number counts, over the adjectives before it; never judges the number."""

from functools import lru_cache

from quizzes.facts.proposing.compounds import is_compound
from quizzes.facts.proposing.counting_words import ADJECTIVES, NOT_NOUNS, NOUNS
from quizzes.facts.proposing.number_vocabulary import is_inflected_number
from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.numerals import Number
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token

_FARTHEST_NOUN = 5
_MODIFIER_ENDS = {
    "az": ("lı", "li", "lu", "lü", "çı", "dan", "dən", "mış", "miş", "muş", "müş", "dəki", "dakı", "sız", "siz", "an"),
    "en": ("al", "ic", "ous", "ive", "ary", "ish", "ed", "ian", "less", "ful", "ing", "able", "ible", "ese"),
}
_NOUNS_TOO = ("çı", "çi", "çu", "çü", "dan", "dən")  # as well as modifiers: 290 arıçı, yeddi aşırımdan ibarət
_DESCRIBING = NOUNS["az"] | ADJECTIVES["az"]
_CLASSIFIERS = frozenset({"növ", "ədəd", "dənə", "baş", "cüt", "dəst"})
_LIGHT_VERBS = ("ed", "et", "olun", "olub", "olur", "alıb", "alır", "verib", "verir", "çək", "göstər")
_VERB_ENDS = ("ıb", "ib", "ub", "üb", "dı", "di", "du", "dü", "mışdır", "mişdir", "caq", "cək", "arkən", "ərkən")


def noun_end(tokens: list[Token], at: int, last: int, number: Number, language: str) -> int | None:
    """The position past the counted noun: the next word that can be one, over adjectives; None where there is none."""
    fallback = None
    for step in range(_FARTHEST_NOUN):
        here = at + step
        if here >= last or tokens[here].kind != "word" or (step and not tokens[here].spaced):
            return fallback
        word = tokens[here].low
        if word in NOT_NOUNS[language] or not tokens[here].spaced:
            return fallback
        if language == "az" and is_inflected_number(word):
            return None
        is_known = _is_known_noun(word, language)
        if is_known:
            return _past_compound(tokens, here + 1, last, language)
        is_people = language == "en" and tokens[here].is_capital and word.endswith("s") and len(word) > 4
        following = tokens[here + 1] if here + 1 < last else None
        if is_people and (following is None or not (following.is_capital or _is_known_noun(following.low, language))):
            return here + 1
        if word in ADJECTIVES[language] and _is_followed_by_number(tokens, here + 1, last, language):
            return here + 1
        can_skip = word in ADJECTIVES[language] or tokens[here].is_capital or _is_modifier(word, language)
        can_skip = can_skip or _is_before_noun(tokens, here + 1, last, language)
        is_last = here + 1 >= last or _ends_phrase(tokens[here + 1], language)
        if step and language == "az" and _is_verb(tokens, here, last):
            return here
        if language == "az" and not step and word.endswith(_NOUNS_TOO) and len(word) > 4 and number.amount != 1:
            fallback = here + 1
        if not can_skip or (is_last and _is_plural(word, language)):
            return _unknown_noun(tokens, here, last, number, language)
    return fallback


def _is_followed_by_number(tokens: list[Token], at: int, last: int, language: str) -> bool:
    """Whether the noun is left to the end of the list: two gold, one silver and four bronze medals."""
    if at + 1 >= last or tokens[at].low not in {",", "and", "və"}:
        return False
    return tokens[at + 1].kind == "digits" or can_begin_number(tokens[at + 1].low, language)


def _past_compound(tokens: list[Token], at: int, last: int, language: str) -> int:
    """Past a second noun that makes one with the first: bitki növü, plant species."""
    if at >= last or tokens[at].kind != "word" or not tokens[at].spaced or tokens[at].is_capital:
        return at
    word = tokens[at].low
    if language == "en":
        return at + 1 if word in NOUNS["en"] and not tokens[at - 1].low.endswith("s") else at
    is_longer = at + 1 < last and word in _DESCRIBING and is_compound(word, tokens[at + 1].low)
    if is_longer and tokens[at + 1].spaced and tokens[at - 1].low in NOUNS["az"]:
        return at + 2
    is_sorted = tokens[at - 1].low in _CLASSIFIERS and word in NOUNS["az"]
    return at + 1 if is_sorted or is_compound(tokens[at - 1].low, word) else at


@lru_cache(maxsize=50_000)
def _is_known_noun(word: str, language: str) -> bool:
    if language == "az":
        return without_suffix(word, NOUNS["az"]) is not None
    return word in NOUNS["en"]


def _is_modifier(word: str, language: str) -> bool:
    return word.endswith(_MODIFIER_ENDS[language]) and len(word) > 3


def _unknown_noun(tokens: list[Token], here: int, last: int, number: Number, language: str) -> int | None:
    word = tokens[here].low
    if language == "en":
        return here + 1 if _is_plural(word, language) else None
    if (number.is_spelled and number.amount == 1) or word.endswith(_VERB_ENDS):
        return None
    return _past_compound(tokens, here + 1, last, language) if len(word) > 2 else None


def _is_verb(tokens: list[Token], here: int, last: int) -> bool:
    """Whether an Azerbaijani verb stands here, simple (doğulub) or of two words (iştirak edib)."""
    is_end = here + 1 >= last or _ends_phrase(tokens[here + 1], "az")
    return (is_end and tokens[here].low.endswith(_VERB_ENDS)) or (
        here + 1 < last and tokens[here + 1].low.startswith(_LIGHT_VERBS)
    )


def _is_before_noun(tokens: list[Token], at: int, last: int, language: str) -> bool:
    """Whether a counted noun follows directly, so that the word before it only describes it."""
    if at >= last or tokens[at].kind != "word" or not tokens[at].spaced or tokens[at].after_newline:
        return False
    word = tokens[at].low
    if word in NOT_NOUNS[language]:
        return False
    return _is_known_noun(word, language) or _is_plural(word, language)


def _is_plural(word: str, language: str) -> bool:
    return language == "en" and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous")) and len(word) > 3


def _ends_phrase(token: Token, language: str) -> bool:
    return token.kind != "word" or token.low in NOT_NOUNS[language]
