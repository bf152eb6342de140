"""Phrases to choose from beside a phrase: others of the text in its frame, and the phrase with one word changed."""

import re
from collections.abc import Iterator
from itertools import islice

from quizzes.questions.asking.distractors.choice import LIKE, LISTED, SURE, Choice
from quizzes.questions.asking.distractors.choice_changed import CHANGED, changed
from quizzes.questions.asking.distractors.choice_clauses import contraries, event_causes
from quizzes.questions.asking.distractors.choice_general import general_choices
from quizzes.questions.asking.distractors.choice_inside import recounted, renamed, respelled
from quizzes.questions.asking.distractors.choice_text import denied_causes, of_one_head
from quizzes.questions.asking.distractors.choice_told import may_stand_told
from quizzes.questions.asking.distractors.opposed import opposed
from quizzes.questions.asking.english.words.verbs import past_base, third_base
from quizzes.questions.asking.english.words.words import REPORTING
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.likeness import fold
from quizzes.questions.writing.distractors import FEWEST

MOST_TOLD, LEAST_CHANGED, LIKE_LENGTH, PERSON = 3, 1, 15, 0.35
CLAUSES = frozenset({"happens", "why", "how", "what_done"})
_CAUSES = frozenset({"because", "çünki"})
_POINTING = re.compile(r"(?:because|so that) (?:that|this|these|those)\b")
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
    found = list(_found(read, draft))
    yield from found
    if len({row.words for row in found}) < FEWEST:
        yield from (row for row in _told(read, draft) if row.rank < LIKE)


def _found(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """The phrases that the text writes so itself, and those that differ from the key by one word."""
    for word, _other, wrong in opposed(draft.key, read.language):
        if not re.search(rf"\b{word} [^\W\d_]", draft.key) or word.islower() or draft.key.startswith(word):
            yield Choice(wrong, SURE, is_sure=True)
    if draft.kind in CLAUSES:
        yield from contraries(draft.key, read.language)
    told = [row for row in _told(read, draft) if row.rank > LIKE or _frame(row.words, read.language) in _CAUSES]
    general = list(general_choices(read, draft))
    told += event_causes(read, draft) if len(told) + len(general) <= FEWEST else ()
    yield from told
    persons = list(_other_persons(read, draft))
    yield from (*persons, *denied_causes(read, draft), *of_one_head(read, draft))
    yield from general
    yield from recounted(draft)
    yield from respelled(draft, read.language)
    yield from renamed(read, draft) if len(persons) < FEWEST else ()
    rows = changed(read, draft)
    is_enough = len(told) + len(general) >= FEWEST
    yield from islice(rows, LEAST_CHANGED if is_enough else CHANGED) if draft.kind in CLAUSES else rows


def _other_persons(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """The persons of the text, by their whole names, beside somebody whom only his kin tells: Ann’s brother."""
    if read.language != "en" or draft.kind != "who" or draft.key.islower():
        return
    sentence = draft.sentence.text[draft.sentence.start : draft.sentence.end]
    told = fold(f"{sentence} {draft.stem}")
    for name in read.shelf.persons.numbers:
        if " " in name and not any(fold(word) in told for word in name.split()):
            yield Choice(name, LISTED + PERSON)


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
    for words, phrase in sorted(rows.items(), key=lambda row: abs(len(row[0]) - len(draft.key)) // LIKE_LENGTH):
        last = words.split()[-1]
        is_open = (past_base(last) or third_base(last) or last) in REPORTING
        is_open = is_open or _POINTING.match(words) is not None
        if draft.sentence.number in phrase.sentences or is_open or _frame(words, read.language) != frame:
            continue
        is_written = draft.kind in CLAUSES or f" {fold(words)}" in read.shelf.whole
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
