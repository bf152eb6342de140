"""The words by which counts are told: labels, counted nouns, adjectives before them, endings; reads no text."""

from quizzes.facts.proposing.lexicon import read_vocabulary
from quizzes.facts.proposing.tokens import word_set

_WORDS = read_vocabulary("counting.json")
LABELS = {language: frozenset(words) for language, words in _WORDS["labels"].items()}
NOT_NOUNS = {language: frozenset(words) for language, words in _WORDS["not_nouns"].items()}
NOUNS = {language: frozenset(words) for language, words in _WORDS["nouns"].items()}
ADJECTIVES = {language: frozenset(words) for language, words in _WORDS["adjectives"].items()}
TELLING = {language: frozenset(words) for language, words in _WORDS["telling"].items()}
ORDINAL_ENDINGS = word_set("cı ci cu cü ıncı inci uncu üncü st nd rd th")
