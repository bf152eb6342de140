"""Writes general Azerbaijani causes, purposes and times in the form of a key: çünki daşınması çətin idi."""

import re
from collections.abc import Iterator, Sequence

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.general_reasons import (
    PEOPLE,
    THINGS,
    doer_named,
    general_rows,
    rows_on,
    thing_named,
)

_PAST = re.compile(r"(?:[dt][ıiuü]|m[ıiuü]ş)(?:l[aə]r)?(?:d[ıiuü]r)?\?$|\bidi(?:lər)?\?$")
_BACK = frozenset("aıou")
_VOWELS = frozenset("aıoueəiöü")
_SINCE = re.compile(r"d[ıiuü][ğy][ıiuü]n?(?P<end>a görə|ə görə| üçün|dan|dən)$")
_WHEN = re.compile(r"[aə]nd[aə]$")
_ASKS_WHEN = re.compile(r"\b(?:nə vaxt|nə zaman|haçan)\b", re.IGNORECASE)
_DONE = re.compile(r"m[aə][qk] (?P<after>üçün|məqsədilə)$")
_AFTER = {
    "because of": ("nəticəsində", "üzündən", "səbəbindən"),
    "thanks to": ("sayəsində",),
}
_HELD = ("sayıl", "hesab", "adlan", "tanın", "qiymətlən", "dəyərlən", "bilin", "görün")
_WHO = ("kim idi?", "kim olub?", "kimdir?")


def general_answers(draft: Draft, *, is_life: bool) -> list[str]:
    """Return what may stand beside an Azerbaijani key that is a cause, a purpose, a time or a use; nothing else.

    is_life says that the text is about a person, who is meant where the stem does not name its subject.
    """
    key = draft.key
    if draft.stem.endswith(_WHO) and key.islower():
        return [row[0] for row in general_rows("az", "who")]
    if done := _DONE.search(key):
        return [f"{row} {done['after']}" for row in _purposes(draft, is_life=is_life)]
    if key.startswith("çünki "):
        at = 0 if _PAST.search(draft.stem) else 1
        return [f"çünki {row[at]}" for row in _causes(draft, is_life=is_life) if row[at]]
    if since := _SINCE.search(key):
        return [_since(row[2], since["end"].strip()) for row in _causes(draft, is_life=is_life)]
    if _WHEN.search(key) and _ASKS_WHEN.search(draft.stem):
        return [row[0] for row in general_rows("az", "when")]
    last = key.rpartition(" ")[2]
    if last == "deyə":
        return [row[0] for row in general_rows("az", last)]
    sort = next((sort for sort, words in _AFTER.items() if last in words), "")
    return [f"{row[0]} {last}" for row in general_rows("az", sort)] if sort else []


def _causes(draft: Draft, *, is_life: bool) -> list[tuple[str, ...]]:
    """The causes of who acts; of what is done, what that is like to which it is done: the cause may lie in it."""
    form = verb_form(draft.stem.rstrip("?").rpartition(" ")[2])
    doer = _doer_of(draft, is_life=is_life)
    if form is not None and form.is_passive and doer != PEOPLE:
        doer = THINGS
    is_done = doer == PEOPLE and form is not None and (form.is_passive or form.is_transitive)
    objects = (noun for noun in _nouns(draft.stem.rstrip("?").split()) if noun.case == "accusative")
    done_to = next((sort for noun in objects if (sort := doer_named(noun.noun, "az")) not in {"", PEOPLE}), "")
    sorts = (done_to, THINGS) if is_done and done_to else (doer, THINGS) if is_done else (doer,)
    return [row for one in sorts for row in general_rows("az", "çünki", one)]


def _purposes(draft: Draft, *, is_life: bool) -> list[str]:
    """What people do something with such a thing for, else for what anything is done or used."""
    if draft.kind == "used_for":
        return [row[0] for row in general_rows("az", "used_for")]
    doer = PEOPLE if _is_done(draft.stem.rstrip("?").rpartition(" ")[2]) else _doer_of(draft, is_life=is_life)
    forms = (form for word in draft.stem.rstrip("?").split()[:-1] for form in forms_of(lower_word(word, "az"))[:1])
    sort = next((sort for form in forms if (sort := thing_named(form.noun, "az"))), "")
    rows = rows_on("az", "üçün", sort) if doer == PEOPLE else ()
    return list(rows) or [row[0] for row in general_rows("az", "üçün", doer)]


def _since(stem: str, end: str) -> str:
    """A participle in the form of the key: olduğ, olduğu üçün, olduğuna görə, olduğundan."""
    vowel = next(letter for letter in reversed(stem) if letter in _VOWELS)
    is_back = vowel in _BACK
    if end == "üçün":
        return f"{stem}{vowel} üçün"
    if end.endswith("görə"):
        return f"{stem}{vowel}n{'a' if is_back else 'ə'} görə"
    return f"{stem}{vowel}nd{'a' if is_back else 'ə'}n"


def _doer_of(draft: Draft, *, is_life: bool) -> str:
    """Who or what acts in a stem: its first noun in the nominative of which the lists tell, a person it names.

    Where none does, people do what has an object or is done, and what many do.
    """
    words = draft.stem.rstrip("?").split()
    form = verb_form(words[-1]) if words else None
    is_many = form is not None and form.is_plural
    for noun in _nouns(words):
        doer = doer_named(noun.noun, "az") if noun.case == "nominative" and noun.is_plural >= is_many else ""
        if doer:
            return doer
    if words and words[-1].startswith(_HELD):
        return THINGS
    is_named = any(one.type == "person" and one.value in draft.stem for one in draft.sentence.values)
    return PEOPLE if is_named or is_life or _is_done(draft.stem.rstrip("?").rpartition(" ")[2]) else THINGS


def _nouns(words: Sequence[str]) -> Iterator[Form]:
    """The first reading of each word in small letters, and of the one that opens the question."""
    for word in (*(lower_word(word, "az") for word in words[:1]), *words[1:]):
        yield from list(forms_of(word))[:1] if word.islower() else ()


def _is_done(last: str) -> bool:
    """Whether a verb tells what people do: it takes an object, is passive or stands in the plural.

    What something is held or called hangs on the thing.
    """
    form = verb_form(last)
    return (
        form is not None
        and not last.startswith(_HELD)
        and (form.is_passive or form.is_transitive or last.endswith(("lar", "lər")))
    )
