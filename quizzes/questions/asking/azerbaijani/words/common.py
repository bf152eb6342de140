"""Azerbaijani nouns of school texts, by which a bare word is known for a noun; a word list only."""

from quizzes.questions.asking.words.noun_kinds import known_nouns
from quizzes.questions.asking.words.vocabulary import words_of

COMMON_NOUNS = words_of("az", "common_nouns") | known_nouns("az")
