"""Tells what a text without a heading is about, by the subject of its first sentence: Soy sauce, Həsən bəy Zərdabi."""

from quizzes.language.letters import capitalize
from quizzes.questions.asking.azerbaijani.referring.terms import azerbaijani_subject, azerbaijani_terms
from quizzes.questions.asking.english.referring.terms import english_subject, english_terms
from quizzes.questions.asking.full_names import main_person
from quizzes.questions.asking.texts.sentences import sentences_of
from quizzes.questions.asking.unbroken import unbroken

LONGEST_READ = 6_000
FEWEST, LEAST_SHARE = 2, 0.15
_TERMS = {"en": english_terms, "az": azerbaijani_terms}
_SUBJECTS = {"en": english_subject, "az": azerbaijani_subject}


def topic_of(text: str, language: str) -> str:
    """Return what the first sentence is about, where others speak of it often enough, a name once more.

    Else the person of whom most sentences tell, "" where there is none.
    """
    return unbroken(lambda: _topic(text[:LONGEST_READ], language), "") if language in _TERMS else ""


def _topic(text: str, language: str) -> str:
    rows = list(sentences_of(text, language=language, published_on=None))
    head, words = _SUBJECTS[language](rows[0]) if rows else ("", "")
    told = sum(head in _TERMS[language](row) for row in rows)
    least = FEWEST if head[:1].isupper() else max(FEWEST, LEAST_SHARE * len(rows))
    return capitalize(words, language) if head and told >= least else main_person(rows)
