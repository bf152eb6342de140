"""Phrases to choose from beside a phrase: others of the text in its frame, and the phrase with one word changed."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from quizzes.language.english import with_article
from quizzes.questions.asking.choice import LIKE, LISTED, SURE, Choice
from quizzes.questions.asking.choice_told import may_stand_told
from quizzes.questions.asking.choice_words import Key, like_words
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.english_verbs import AUXILIARIES, past_base, third_base
from quizzes.questions.asking.english_words import REPORTING
from quizzes.questions.asking.likeness import fold
from quizzes.questions.asking.opposed import PARTICLES, opposed, opposite_of
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.stock_reasons import is_stock

CHANGED, MOST_TOLD = 4, 4
CLAUSES = frozenset({"happens", "why", "how", "what_done"})
_SEXES = {"man", "men", "woman", "women", "boy", "boys", "girl", "girls", "kişi", "kişilər", "qadın", "qadınlar"}
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ROMAN = re.compile(r"\b[IVX]+\b")
_TENS, _ONES = ("", "X", "XX"), ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMANS = [ten + one for ten in _TENS for one in _ONES][1:22]
_FRAMES = {
    "en": re.compile(r"^(?:because|so that|to|by|in order to|for|with|as|when|if)\b", re.IGNORECASE),
    "az": re.compile(r"^çünki\b|\b(?:üçün|görə|məqsədilə|vasitəsilə|sayəsində|nəticəsində)$", re.IGNORECASE),
}
_ENDS = re.compile(r"(?:d[ıiuü][ğy][ıiuü]n?(?:dan|dən)?|m[aə][qk]|[aə]r[aə][qk]|m[aə]kl[aə])$")


def phrase_choices(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """Yield phrases that can stand for the phrase that is the key, with their ranks."""
    if numbered := list(_renumbered(draft.key)):
        yield from numbered
        return
    for word, _other, wrong in opposed(draft.key, read.language):
        if not re.search(rf"\b{word} [^\W\d_]", draft.key) or word.islower() or draft.key.startswith(word):
            yield Choice(wrong, SURE, is_sure=True)
    yield from _told(read, draft)
    changed = _changed(read, draft)
    yield from islice(changed, CHANGED) if draft.kind in CLAUSES else changed


def _renumbered(key: str) -> Iterator[Choice]:
    """The phrase with another Roman numeral: XVIII and XX beside XIX."""
    found = _ROMAN.search(key)
    number = _ROMANS.index(found.group()) if found is not None and found.group() in _ROMANS else -1
    for place, step in enumerate((-1, 1, -2, 2, -3, 3) if found is not None and number >= 0 else ()):
        if found is not None and 0 <= number + step < len(_ROMANS):
            words = f"{key[: found.start()]}{_ROMANS[number + step]}{key[found.end() :]}"
            yield Choice(words, SURE - place / 10, is_sure=True)


def _told(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """What the text gives as answers to the same question about something else, in its own words first."""
    is_noun = draft.pool.startswith("noun:")
    rows = {} if is_noun else read.harvest.phrases.get(draft.pool, {})
    frame = _frame(draft.key, read.language)
    found = 0
    rows = {words: phrase for words, phrase in rows.items() if may_stand_told(phrase, draft, read)}
    for words, phrase in rows.items():
        last = words.split()[-1]
        is_open = (past_base(last) or third_base(last) or last) in REPORTING
        if (
            draft.sentence.number in phrase.sentences
            or is_open
            or is_stock(words)
            or _frame(words, read.language) != frame
        ):
            continue
        is_written = f" {fold(words)}" in read.shelf.whole
        if found < MOST_TOLD:
            found += 1
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
    said = {word.lower() for word in _WORD.findall(draft.key)}
    keys.sort(key=lambda key: (key.sort != "noun", key.sort != "adjective", -key.start))
    for place, key in enumerate(keys):
        rows = [row for row in like_words(read, key) if row.is_kin and row.words.lower() not in said]
        for number, row in enumerate(rows[:CHANGED]):
            words = _with(draft.key, key, row.words, read.language)
            if words is not None:
                rank = min(row.rank, LISTED) - 0.2 * place - 0.1 * number
                yield replace(row, words=words, rank=rank, is_sure=row.is_sure and row.rank >= LISTED, base="")


def _keys_in(read: TextRead, draft: Draft) -> Iterator[Key]:
    """The words of the key that stand in its sentence, with what the text knows of them."""
    said = {word.lower() for word in _WORD.findall(draft.key)}
    row = read.stock.inside(draft.sentence)
    for at, word in enumerate(row):
        if word.sort not in {"noun", "adjective", "verb"} or word.text.lower() not in said - _SEXES:
            continue
        is_described = at > 0 and row[at - 1].sort == "adjective" and row[at - 1].index == word.index - 1
        is_described = is_described and not row[at - 1].text.endswith("ing")
        if word.sort == "noun" and is_described and opposite_of(row[at - 1].text, read.language) is None:
            continue
        is_inside = read.language == "az" and _is_told_within(row, at, said, draft)
        if not is_inside and not _is_in_compound(read, row, at) and not _is_in_group(word):
            said.discard(word.text.lower())
            yield word


def _is_told_within(row: list[Key], at: int, said: set[str], draft: Draft) -> bool:
    """Whether an Azerbaijani noun belongs to a verb inside the key, where no other makes sense: küləyin əsdiyi səmtə.

    What a purpose or a cause is about may be another: qaraciyəri qorumaq üçün.
    """
    word, later = row[at], [one for one in row[at + 1 :] if one.text.lower() in said and one.end <= draft.end]
    if word.sort != "noun" or not any(one.sort == "verb" for one in later):
        return False
    is_cause = draft.key.endswith("üçün") or draft.key.startswith("çünki")
    return not (is_cause and word.case == "accusative" and later[0].sort == "verb")


def _is_in_group(word: Key) -> bool:
    """Whether a verb makes one with the words beside it: set up, had begun, the forbidden city."""
    is_attribute = getattr(word, "tag", "") == "VVN" and getattr(word, "frame", "") == "object"
    return word.sort == "verb" and (word.after in PARTICLES or word.before in AUXILIARIES or is_attribute)


def _is_in_compound(read: TextRead, row: list[Key], at: int) -> bool:
    """Whether a noun makes one term with the noun beside it, so that no other can stand for it alone: dung beetle."""
    word = row[at]
    if word.sort != "noun":
        return False
    before, after = row[at - 1] if at else None, row[at + 1] if at + 1 < len(row) else None
    is_after = before is not None and before.sort == "noun" and before.index == word.index - 1
    is_before = after is not None and after.sort == "noun" and after.index == word.index + 1
    if read.language == "en":
        return not word.is_head or (is_after and before is not None and not before.is_head)
    is_made = is_before and after is not None and after.is_owned and word.case == "nominative"
    return is_made or (is_after and word.is_owned and before is not None and before.case == "nominative")


def _with(text: str, key: Key, other: str, language: str) -> str | None:
    """The text with another word in the place of one, its article put right."""
    found = next((one for one in _WORD.finditer(text) if one.group().lower() == key.text.lower()), None)
    is_name = found is not None and found.group()[0].isupper() and found.start() > 0
    if found is None or (is_name and other[0].islower()):
        return None
    before, after = text[: found.start()], text[found.end() :]
    word = other[0].upper() + other[1:] if found.group()[0].isupper() else other
    article = re.search(r"\ban? $", before, re.IGNORECASE) if language == "en" else None
    if article is not None:
        before, word = before[: article.start()], with_article(word)
    return f"{before}{word}{after}"
