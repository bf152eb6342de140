"""The sentence of a proposed question, its answer marked in it."""

import re

from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.models import ProposedQuestion
from quizzes.questions.models import Question


def marked_sentence(row: ProposedQuestion, content: Content, question: Question | None = None) -> tuple[str, str, str]:
    """Return the evidence of a question before its answer, the answer, and after it; empty where it cannot be shown.

    The evidence is its sentence, once it is kept what is quoted for it. A key that was written anew is marked where
    the evidence says it.
    """
    words = evidence_of(row, question)
    before = max(words.find(row.words), 0)
    start, end = row.start - row.sentence_start + before, row.end - row.sentence_start + before
    proposed, keys = _keys_of(Content.of_json(row.content)), _keys_of(content)
    new = sorted(keys[language] for language in proposed if keys.get(language, "") not in {"", proposed[language]})
    if new:
        said = (re.search(rf"\b{re.escape(key)}\b", words, re.IGNORECASE) for key in new)
        start, end = next((found.span() for found in said if found), (0, len(words)))
    if words[start:end] in {words, row.words}:
        return words, "", ""
    return words[:start], words[start:end], words[end:]


def evidence_of(row: ProposedQuestion, question: Question | None) -> str:
    """Return the words shown as evidence: the sentence, or what is quoted for a kept question that holds it."""
    quoted = (one.exact for one in question.citations.all()) if question else ()
    return next((exact for exact in quoted if row.words in exact), row.words)


def _keys_of(content: Content) -> dict[str, str]:
    """The key in each language in which it is written."""
    keys = (option.text for option in content.options if option.is_key)
    return {language: words for text in keys for language, words in text.items() if words}
