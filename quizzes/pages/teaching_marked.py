"""The sentence of a proposed question, its answer marked in it."""

import re

from quizzes.questions.from_texts.content import Content
from quizzes.questions.from_texts.models import ProposedQuestion


def marked_sentence(row: ProposedQuestion, content: Content) -> tuple[str, str, str]:
    """Return the sentence before its answer, the answer, and after it; the answer empty where it cannot be shown.

    A key that was written anew is marked where the sentence says it.
    """
    start, end = row.start - row.sentence_start, row.end - row.sentence_start
    proposed, keys = _keys_of(Content.of_json(row.content)), _keys_of(content)
    new = sorted(keys[language] for language in proposed if keys.get(language, "") not in {"", proposed[language]})
    if new:
        said = (re.search(rf"\b{re.escape(key)}\b", row.words, re.IGNORECASE) for key in new)
        start, end = next((found.span() for found in said if found), (0, len(row.words)))
    if (start, end) == (0, len(row.words)):
        return row.words, "", ""
    return row.words[:start], row.words[start:end], row.words[end:]


def _keys_of(content: Content) -> dict[str, str]:
    """The key in each language in which it is written."""
    keys = (option.text for option in content.options if option.is_key)
    return {language: words for text in keys for language, words in text.items() if words}
