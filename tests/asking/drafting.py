"""What the sentences of a short text give before distractors are sought: stems with their keys and evidence."""

from quizzes.questions.asking.azerbaijani.harvesting import harvest_azerbaijani
from quizzes.questions.asking.english.harvesting import harvest_english
from quizzes.questions.asking.texts.drafts import Draft, Harvest
from quizzes.questions.asking.texts.sentences import large_words, sentences_of

_HARVESTS = {"en": harvest_english, "az": harvest_azerbaijani}


def drafts_of(text: str, language: str) -> dict[str, Draft]:
    """Return the drafts of a text by their stems."""
    sentences = list(sentences_of(text, language=language, published_on=None))
    return {draft.stem: draft for draft in _HARVESTS[language](sentences, large_words(text)).drafts}


def harvest_of(text: str, language: str) -> Harvest:
    """Return all that the sentences of a text give."""
    sentences = list(sentences_of(text, language=language, published_on=None))
    return _HARVESTS[language](sentences, large_words(text))
