"""Names to choose from beside a name: those of the text first, then known ones, those of nobody in particular last."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from quizzes.language.values import NAME_TYPES
from quizzes.questions.asking.azerbaijani_nouns import CASES, in_case
from quizzes.questions.asking.choice import LIKE, LISTED, SURE, Choice
from quizzes.questions.asking.distracting_names import tiers_of
from quizzes.questions.asking.drafts import Draft
from quizzes.questions.asking.fairness import is_said
from quizzes.questions.asking.gaps import GAP
from quizzes.questions.asking.names_known import are_alike, known_kind
from quizzes.questions.asking.persons import may_be
from quizzes.questions.asking.reading import TextRead

LAST = 0.2
_KIN = {"other_name": ("work_title", "organisation"), "work_title": ("other_name",), "organisation": ("other_name",)}


def with_name(draft: Draft, language: str) -> Draft:
    """Return the draft with the name that its key is, and with the case in which the key writes it."""
    if draft.pool.startswith("name:") and draft.name:
        return draft
    names = (one for one in draft.sentence.values if one.type in NAME_TYPES and one.start == draft.start)
    found = next((one for one in names if one.end == draft.end or one.value == draft.key), None)
    if found is None or draft.value is not None:
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
        written = draft.write_name(row.words) if draft.write_name else row.words
        if written:
            yield replace(row, words=written)


def _plain(read: TextRead, draft: Draft) -> Iterator[Choice]:
    named, language = read.shelf.names, read.language
    kind = draft.pool.removeprefix("name:").partition(":")[0]
    in_text, beside, known = tiers_of(replace(draft, stem=draft.stem.replace(GAP, "")), named, language)
    for name in in_text:
        yield Choice(name, SURE, is_sure=True)
    for name in () if is_said(draft) else beside:
        yield Choice(name, SURE - 0.2, is_sure=True)
    for name, numbers in named.get(kind, {}).items():
        if draft.sentence.number not in numbers and _may_stand(name, draft, kind, language):
            yield Choice(name, LIKE + 0.5)
    for place, name in enumerate(known):
        is_known = kind == "place"
        yield Choice(
            name, (LISTED if is_known else LAST) - place / 100, is_sure=is_known and bool(known_kind(draft.name))
        )
    for other in _KIN.get(kind, ()):
        for name, numbers in named.get(other, {}).items():
            if draft.sentence.number not in numbers:
                yield Choice(name, LIKE)


def _may_stand(name: str, draft: Draft, kind: str, language: str) -> bool:
    if kind == "person":
        return may_be(name, draft.name, language) and (" " in name) == (" " in draft.name)
    return kind != "place" or are_alike(name, draft.name, language)
