"""Puts English nouns into the number of another: many for sheep, for the fruit that animals eat, for a plural."""

from quizzes.language.english import plural
from quizzes.questions.asking.english.stock.stock import EnglishStock, Word
from quizzes.questions.asking.english.words.words import COUNTED

SAME_IN_MANY = frozenset(
    {
        "buffalo",
        "deer",
        "sheep",
        "bison",
        "reindeer",
        "salmon",
        "trout",
        "cod",
        "pike",
        "carp",
        "squid",
        "shrimp",
        "elk",
        "moose",
        "fruit",
        "fish",
    }
)


def stands_for_many(key: Word) -> bool:
    """Return whether a noun in the form of the singular stands for many: sheep, or the fruit that they eat."""
    return key.text in SAME_IN_MANY and key.opens not in {"a", "an"}


def beside_one(key: Word, other: str) -> str:
    """Return a noun of the kind of the key as it stands where the key does: of what is counted many beside barley."""
    is_bare = key.tag in {"NN1", "NN0"} and not key.opens and other in COUNTED
    return plural(other) if (stands_for_many(key) or is_bare) and other not in SAME_IN_MANY else other


def in_number(stock: EnglishStock, word: Word, key: Word) -> str | None:
    """Return a noun in the number of the key, None where it has none: two oxygens."""
    if word.tag == key.tag or word.tag == "NN0":
        is_counted = key.opens not in {"a", "an"} or word.opens in {"a", "an"} or _is_counted(stock, word)
        return word.text if is_counted else None
    if key.tag == "NN2":
        return plural(word.text) if _is_counted(stock, word) else None
    if key.tag == "NN1" and word.tag == "NN2":
        return word.lemma if key.opens or not is_uncounted(stock, key) else None
    return None


def _is_counted(stock: EnglishStock, word: Word) -> bool:
    return word.lemma in stock.counted


def is_uncounted(stock: EnglishStock, word: Word) -> bool:
    """Return whether a noun stands without an article in the singular."""
    return not word.opens and word.tag == "NN1" and word.is_head
