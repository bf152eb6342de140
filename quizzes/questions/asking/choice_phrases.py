"""Phrases to choose from beside a phrase: others of the text in its frame, and the phrase with one word changed."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizzes.language.english import with_article
from quizzes.questions.asking.choice import LIKE, LISTED, SURE, Choice, best_first
from quizzes.questions.asking.choice_words import Key, like_words
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.likeness import fold
from quizzes.questions.asking.opposed import opposed
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.stock_reasons import is_stock

CHANGED, MOST_TOLD = 3, 6
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_FRAMES = {
    "en": re.compile(r"^(?:because|so that|to|by|in order to|for|with|as|when|if)\b", re.IGNORECASE),
    "az": re.compile(r"^çünki\b|\b(?:üçün|görə|məqsədilə|vasitəsilə|sayəsində|nəticəsində)$", re.IGNORECASE),
}
_ENDS = re.compile(r"(?:d[ıiuü][ğy][ıiuü]n?(?:dan|dən)?|m[aə][qk]|[aə]r[aə][qk]|m[aə]kl[aə])$")


def phrase_choices(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """Yield phrases that can stand for the phrase that is the key, with their ranks."""
    for _word, _other, wrong in opposed(draft.key, read.language):
        yield Choice(wrong, SURE, is_sure=True)
    yield from _told(read, draft)
    yield from _changed(read, draft)


def _told(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """What the text gives as answers to the same question about something else, in its own words first."""
    rows = read.harvest.phrases.get(draft.pool, {}) if draft.pool else {}
    frame = _frame(draft.key, read.language)
    found = 0
    for words, phrase in rows.items():
        if draft.sentence.number in phrase.sentences or is_stock(words) or _frame(words, read.language) != frame:
            continue
        is_written = f" {fold(words)}" in read.shelf.whole
        if is_written or found < MOST_TOLD:
            found += not is_written
            far = min(abs(number - draft.sentence.number) for number in phrase.sentences)
            yield Choice(words, (LISTED + 0.3 if is_written else LIKE - 0.2) - far / 100)


def _frame(words: str, language: str) -> str:
    """What a clause begins or ends with that makes it an answer to why or how; nothing for other phrases."""
    found = _FRAMES[language].search(words)
    if found is not None:
        return found.group().lower()
    ends = _ENDS.search(words) if language == "az" else None
    return ends.group()[:2] if ends is not None else ""


def _changed(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """The phrase with one of its words changed, the last noun first."""
    keys = list(_keys_in(read, draft))
    keys.sort(key=lambda key: (key.sort != "noun", key.sort != "adjective", -key.start))
    for place, key in enumerate(keys):
        rows = [row for row in best_first(like_words(read, key)) if row.rank >= LIKE]
        for number, row in enumerate(rows[: CHANGED if place else CHANGED * 2]):
            words = _with(draft.key, key, row.words, read.language)
            if words is not None:
                rank = min(row.rank, LISTED) - 0.3 * place - number / 10
                yield replace(row, words=words, rank=rank, is_sure=row.is_sure and row.rank >= LISTED, base="")


def _keys_in(read: TextRead, draft: Draft) -> Iterator[Key]:
    """The words of the key that stand in its sentence, with what the text knows of them."""
    said = {word.lower() for word in _WORD.findall(draft.key)}
    for word in read.stock.words:
        inside = draft.sentence.start <= word.start < draft.sentence.end
        if inside and word.sort in {"noun", "adjective", "verb"} and word.text.lower() in said:
            if read.language == "en" and word.sort == "noun" and not word.is_head:
                continue
            said.discard(word.text.lower())
            yield word


def _with(text: str, key: Key, other: str, language: str) -> str | None:
    """The text with another word in the place of one, its article put right."""
    found = next((one for one in _WORD.finditer(text) if one.group().lower() == key.text.lower()), None)
    if found is None:
        return None
    before, after = text[: found.start()], text[found.end() :]
    word = other[0].upper() + other[1:] if found.group()[0].isupper() else other
    article = re.search(r"\ban? $", before, re.IGNORECASE) if language == "en" else None
    if article is not None:
        before, word = before[: article.start()], with_article(word)
    return f"{before}{word}{after}"
