"""A phrase with one of its words for another of its kind: the last noun first, never a part of a set phrase."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from quizzes.facts.proposing.tokens import word_set
from quizzes.language.english import with_article
from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani.stock.alike import attributes
from quizzes.questions.asking.azerbaijani.stock.fitting import fits_owner, stays_in_phrase
from quizzes.questions.asking.azerbaijani.stock.stock import Word as AzerbaijaniWord
from quizzes.questions.asking.distractors.choice import LISTED, Choice
from quizzes.questions.asking.distractors.choice_words import Key, is_so_described, like_words
from quizzes.questions.asking.distractors.opposed import PARTICLES, opposite_of
from quizzes.questions.asking.english.words.verbs import AUXILIARIES
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.noun_kinds import kinds_of, nouns_like
from quizzes.questions.asking.words.noun_rows import listed
from quizzes.questions.asking.words.opposites import scale_of
from quizzes.questions.asking.words.poor_nouns import makes_one
from quizzes.questions.asking.words.vocabulary import words_of

CHANGED, LEAST, OF_NAME = 4, 4, 1.2
_CHANGING = frozenset({"noun", "adjective", "verb"})
_SEXES = {"man", "men", "woman", "women", "boy", "boys", "girl", "girls", "kişi", "kişilər", "qadın", "qadınlar"}
_STATES = frozenset({"in", "at", "on", "under", "by", "off"})
_PARTS = words_of("en", "no_things") | word_set(
    "fraction rest number lot pair couple series range majority amount degree means matter case kind sort type form"
    " piece side set top edge middle rate level"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


@lru_cache
def _units(language: str) -> frozenset[str]:
    return frozenset(word for row in listed(f"{language} units") for word in row.split())


def changed(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """Yield the phrase that is the key with one of its words changed, the last noun first."""
    keys = list(_keys_in(read, draft))
    said = {word.lower() for word in _WORD.findall(draft.key)}
    keys.sort(key=lambda key: (key.sort != "noun", key.sort != "adjective", -key.start))
    for place, key in enumerate(keys):
        rows = [row for row in like_words(read, key) if row.is_kin and not _is_said(row.words.lower(), said)]
        if isinstance(key, AzerbaijaniWord):
            rows = [row for row in rows if not key.is_owned or fits_owner(key.before, key.base, row.base)]
        rows = [row for row in rows if is_so_described(key, row, read.language) and _goes_with_of(key, row.words)]
        for number, row in enumerate(rows[:CHANGED]):
            words = _with(draft.key, key, row.words, read.language)
            if words is not None:
                rank = min(row.rank, LISTED) - 0.2 * place - 0.1 * number - OF_NAME * _is_of_name(key, draft)
                yield replace(row, words=words, rank=rank, is_sure=row.is_sure and row.rank >= LISTED, base="")


def _goes_with_of(key: Key, other: str) -> bool:
    """Whether a noun can stand before the English of of another: a teacher or a student of music, no engineer of it."""
    rows = [row.split() for row in listed("en before of")] if key.sort == "noun" and key.after == "of" else []
    return all(other in row for row in rows if key.text in row)


def _is_of_name(key: Key, draft: Draft) -> bool:
    """Whether an Azerbaijani noun is what a name has, where hardly another makes sense: Babəkin üsyanı."""
    owners = (one for one in draft.sentence.values if one.type in NAME_TYPES and one.end + 1 == key.start)
    return getattr(key, "is_owned", False) and any(
        draft.sentence.text[one.start : one.end].endswith(("ın", "in", "un", "ün")) for one in owners
    )


def _is_said(word: str, said: set[str]) -> bool:
    """Whether the phrase says a word already, in whatever number: bone, bones."""
    return any(one == word or (len(one) >= LEAST and word.startswith(one)) for one in said)


def _keys_in(read: TextRead, draft: Draft) -> Iterator[Key]:
    """The words of the key that stand in its sentence, with what the text knows of them."""
    said = {word.lower() for word in _WORD.findall(draft.key)}
    row = read.stock.inside(draft.sentence)
    for at, word in enumerate(row):
        is_people = word.sort == "name" and bool(nouns_like(word.text, "en adjectives"))
        if not (is_people or word.sort in _CHANGING) or word.text.lower() not in said - _SEXES:
            continue
        is_described = at > 0 and row[at - 1].sort == "adjective" and row[at - 1].index == word.index - 1
        if word.sort == "noun" and is_described and not _describes_any(row[at - 1].text, read.language):
            continue
        if (
            _is_asked_for(word, draft.stem)
            or _is_fixed(word, read.language)
            or _is_species(word)
            or _is_per_cent(word)
            or _is_of_place(word, draft.key)
            or (read.language == "az" and makes_one(word.text.lower(), word.after.lower()))
        ):
            continue
        is_inside = read.language == "az" and _is_told_within(row, at, said, draft)
        is_inside = is_inside or (isinstance(word, AzerbaijaniWord) and stays_in_phrase(word, draft))
        if not is_inside and not _is_in_compound(read, row, at) and not _is_in_group(word):
            said.discard(word.text.lower())
            yield word


def _describes_any(adjective: str, language: str) -> bool:
    """Whether an adjective is so general that other nouns go with it: a small town, but no south coast."""
    return opposite_of(adjective, language) is not None and not scale_of(adjective, language)


def _is_asked_for(word: Key, stem: str) -> bool:
    """Whether the stem asks which one of what a word names, so that every answer says it: hansı temperaturda."""
    return bool(re.search(rf"\b(?:hansı|which|what) {word.text}\b", stem, re.IGNORECASE))


def _is_of_place(adjective: Key, phrase: str) -> bool:
    """Whether an adjective tells where a named place lies, which lies nowhere else: the Swiss city of Bern."""
    return adjective.text.istitle() and bool(
        re.search(rf"\b{adjective.text} (?:[a-z-]+ )?[a-z]+ (?:of|called|named) [A-Z]", phrase)
    )


def _is_species(word: Key) -> bool:
    """Whether an English colour makes the name of an animal or a plant with the noun after it: the brown bear."""
    if word.sort != "adjective" or "red" not in (word.text, *nouns_like(word.text, "en adjectives")):
        return False
    return word.after in words_of("en", "living") or any(
        "wolf" in kind or "oak" in kind for kind in kinds_of(word.after, "en")
    )


def _is_per_cent(word: Key) -> bool:
    """Whether "cent" is no coin: ninety per cent."""
    return word.text.lower() == "cent" and getattr(word, "before", "") == "per"


def _is_fixed(word: Key, language: str) -> bool:
    """Whether no other noun can stand for a noun: a unit, a part (a fraction of), in debt, a noun as an adjective."""
    base = (word.lemma if language == "en" else word.base) if word.sort == "noun" else ""
    if language == "en" and word.sort == "noun":
        is_part = word.after == "of" and base in _PARTS
        if is_part or (getattr(word, "role", "") in _STATES and not getattr(word, "opens", "") and word.tag == "NN1"):
            return is_part or word.before in _STATES
    is_bare = language == "az" and base in attributes() and word.text == base
    return base in _units(language) or (is_bare and word.after[:1].isalpha())


def _is_told_within(row: list[Key], at: int, said: set[str], draft: Draft) -> bool:
    """Whether an Azerbaijani noun belongs to a verb inside the key, where no other makes sense: küləyin əsdiyi səmtə.

    What a purpose or a cause is about may be another: qaraciyəri qorumaq üçün.
    """
    word, later = row[at], [one for one in row[at + 1 :] if one.text.lower() in said and one.end <= draft.end]
    if word.sort != "noun" or not any(one.sort == "verb" for one in later):
        return False
    if later[-1].sort == "verb" and later == [later[-1]] and later[0].index == word.index + 1:
        return draft.pool.startswith("part:baş verir")
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
