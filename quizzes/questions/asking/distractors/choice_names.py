"""Names to choose from beside a name: those of the text first, then known ones, those of nobody in particular last."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani.words.nouns import CASES, in_case
from quizzes.questions.asking.distractors.choice import LIKE, LISTED, SURE, Choice
from quizzes.questions.asking.distractors.distracting_names import (
    goes_into,
    is_on_a_way,
    is_surely_a_person,
    row_beside,
    tiers_of,
)
from quizzes.questions.asking.distractors.fairness import is_said
from quizzes.questions.asking.gaps.gaps import GAP
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.likeness import fold
from quizzes.questions.asking.texts.persons import may_be
from quizzes.questions.asking.words.cultures import TITLES
from quizzes.questions.asking.words.names_known import are_alike, known_kind, place_kind

LAST, HEAD = 0.2, 5
_ANY_PLACE = frozenset({"in", "at", "to", "from", "near", "of", "the", "with", "by"})
_KIN = {"other_name": ("work_title", "organisation"), "work_title": ("other_name",), "organisation": ("other_name",)}


def with_name(draft: Draft, language: str) -> Draft:
    """Return the draft with the name that its key is, and with the case in which the key writes it."""
    if draft.pool.startswith("name:") and draft.name:
        return draft
    names = (one for one in draft.sentence.values if one.type in NAME_TYPES and one.start == draft.start)
    found = next((one for one in names if one.end == draft.end or one.value == draft.key), None)
    if found is None or draft.value is not None or draft.key.islower():
        return draft
    named = replace(draft, pool=f"name:{found.type}", name=found.value)
    if language == "en" or found.value == draft.key:
        return replace(named, name=draft.key)
    cases = CASES if language == "az" else ()
    case = next((case for case in cases if in_case(found.value, case) == draft.key), "")
    return replace(named, write_name=partial(in_case, case=case)) if case else draft


def name_choices(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """Yield the names that can stand beside the name that is the key, each in its case, with their ranks."""
    for row in _plain(read, draft):
        if not (_goes_behind(row.words, draft, read) and goes_into(row.words, draft, read.language)):
            continue
        written = draft.write_name(row.words) if draft.write_name else row.words
        if written:
            yield replace(row, words=written)


def _plain(read: TextRead, draft: Draft) -> Iterator[Choice]:
    named, language = read.shelf.names_beside(draft.name), read.language
    kind = draft.pool.removeprefix("name:").partition(":")[0]
    is_place_gap = kind == "place" and not row_beside(draft, language)
    bare = replace(draft, stem=draft.stem.replace(GAP, "")) if is_place_gap else draft
    in_text, beside, known = tiers_of(bare, named, language)
    for rank, names in ((SURE, in_text), (SURE - 0.2, () if is_said(draft) else beside)):
        for name in (one for one in names if _is_whole(one, language)):
            if _may_stand(name, draft, kind, language):
                is_sure = kind == "person" or _is_surely_like(name, draft, kind, language)
                yield Choice(name, rank if is_sure else LISTED, is_sure=is_sure)
    row = row_beside(draft, language)
    if kind == "person" and not row and not is_surely_a_person(draft.name, named["person"], language):
        return
    is_other_kind = kind == "person" and not in_text and not beside and bool(row)
    is_open = not is_other_kind and not is_on_a_way(draft)
    is_whole_name = kind != "place" and " " in draft.name
    for name, numbers in named.get(kind, {}).items() if is_open and (not row or is_whole_name) else ():
        is_far = draft.sentence.number not in numbers and _is_whole(name, language)
        if is_far and _may_stand(name, draft, kind, language):
            yield Choice(name, LIKE + 0.5)
    for place, name in enumerate(known):
        is_sure = kind == "place" and bool(known_kind(draft.name))
        yield Choice(name, (LISTED if kind == "place" or row else LAST) - place / 100, is_sure=is_sure or bool(row))
    for other in _KIN.get(kind, ()) if not row else ():
        for name, numbers in named.get(other, {}).items():
            if draft.sentence.number not in numbers and _may_stand(name, draft, kind, language):
                yield Choice(name, LIKE)


def _goes_behind(name: str, draft: Draft, read: TextRead) -> bool:
    """Whether a place can stand behind the preposition of the key: none behind on or under that the text sets so."""
    before = draft.key.partition(" ")[0].lower() if draft.name and draft.key != draft.name else ""
    if read.language == "az" or not before.islower() or before in _ANY_PLACE or not draft.pool.startswith("name:place"):
        return True
    return any(f" {before} {the}{fold(name)}" in read.shelf.whole for the in ("", "the "))


def _is_surely_like(name: str, draft: Draft, kind: str, language: str) -> bool:
    """Whether two names are known to be of one kind: two rivers, two societies, two newspapers in quotation marks."""
    if kind == "place":
        return bool(place_kind(name, language)) and place_kind(name, language) == place_kind(draft.name, language)
    return " " not in name + draft.name or _head(name, language) == _head(draft.name, language)


def _head(name: str, language: str) -> str:
    last = name.rpartition(" ")[2]
    return last if language == "en" else last[:HEAD]


def _is_whole(name: str, language: str) -> bool:
    """Whether a name is one, and not two read together: Kürilər Bekkerellə."""
    return language == "en" or not any(word.endswith(("lar", "lər")) for word in name.split()[:-1])


def _may_stand(name: str, draft: Draft, kind: str, language: str) -> bool:
    """Whether a name can be offered: of nobody who may be the same, no man beside a woman, no river beside a town."""
    if kind == "person":
        is_same = set(name.split()) & set(draft.name.split()) - TITLES
        return not is_same and may_be(name, draft.name, language) and (" " in name) >= (" " in draft.name)
    if kind == "place":
        kinds = {place_kind(name, language), place_kind(draft.name, language)} - {""}
        is_other = len(kinds) > 1 and not kinds <= {"city", "town"}
        return are_alike(name, draft.name, language) and not is_other
    is_headed = " " in name and " " in draft.name and _head(name, language) == _head(draft.name, language)
    return language == "en" or is_headed or " " not in name + draft.name
