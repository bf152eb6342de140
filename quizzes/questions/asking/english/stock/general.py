"""Writes general English causes, purposes and times in the form of a key: because they were too heavy to carry."""

import re
from collections.abc import Callable

from quizzes.questions.asking.english.words.verbs import third_person
from quizzes.questions.asking.english.words.words import PREPOSITIONS, is_plural
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.persons import gender_of
from quizzes.questions.asking.words.general_reasons import (
    PEOPLE,
    THINGS,
    doer_named,
    general_rows,
    rows_on,
    thing_named,
)

_ASKED = re.compile(r"(?:Why|When|What|Who) (?P<verb>[a-z]+)(?: not)? (?P<rest>.*)\?$")
_PAST = frozenset({"did", "was", "were", "had", "could"})
_ONE, _MANY = frozenset({"does", "is", "was", "has"}), frozenset({"do", "are", "were", "have"})
_BE = frozenset({"is", "are", "was", "were"})
_PRONOUNS = {
    "it": ("it", "it", "its"),
    "they": ("they", "them", "their"),
    "he": ("he", "him", "his"),
    "she": ("she", "her", "her"),
}
_ANYBODY = frozenset({"nobody", "everybody", "everyone", "anyone", "anybody", "somebody", "someone"})
_SLOT = re.compile(r"\{(\w+)\}")
_WHO_WAS = re.compile(r"Who (?:is|was)(?: (?:[A-Z][\w’'.-]*|de|la|von|van|ibn|al|of|the))+\?")
_FURTHEST, _IDENTITY = 8, ("a ", "an ", "the ", "one of ")
_USED = re.compile(r"(?P<for>for )?[a-z]+ing\b")


def general_answers(draft: Draft) -> list[str]:
    """Return what may stand beside an English key that is a cause, a purpose, a time or a use, whatever the text tells.

    Nothing for other keys. Pronouns and verbs agree with the subject of the stem.
    """
    asked = _ASKED.match(draft.stem)
    if asked is None:
        return []
    key, verb = draft.key, asked["verb"]
    doer, pronoun = _subject(asked["rest"], verb, draft.verb)
    if draft.kind == "used_for":
        return _uses(key)
    if _WHO_WAS.fullmatch(draft.stem) and key.lower().startswith(_IDENTITY):
        return [row[0] for row in general_rows("en", "who")]
    if key.startswith("because of "):
        return [f"because of {row[0]}" for row in general_rows("en", "because of")]
    if key.startswith("because "):
        acts = THINGS if verb in _BE and doer != PEOPLE else doer
        return [f"because {one}" for one in _in_tense("because", acts, verb, pronoun)]
    if key.startswith("to ") and draft.pool.startswith("reason:to"):
        acts = PEOPLE if verb in _BE or draft.pool.endswith(":human") else doer
        return _purposes(asked["rest"], verb, acts)
    sort = next((one for one in ("so that", "when") if key.startswith(f"{one} ")), "")
    acts = PEOPLE if sort == "so that" and doer == THINGS else doer
    return _in_tense(sort, acts, verb, pronoun) if sort else []


def _purposes(rest: str, verb: str, acts: str) -> list[str]:
    """What people do something with such a thing for, else for what anything is done."""
    both = (acts, THINGS) if verb in _BE else (acts,)
    general = [row[0] for one in both for row in general_rows("en", "to", one)]
    words = rest.split()[0 if verb in _BE else 1 :]
    found = ((word, _by_number(word, thing_named)) for word in words)
    thing, sort = next(((word, sort) for word, sort in found if sort), ("", ""))
    pronoun = "they" if is_plural((thing,)) else "it"
    rows = rows_on("en", "to", sort) if acts == PEOPLE else ()
    return [_agreeing(row, pronoun, is_past=verb in _PAST) for row in rows] or general


def _uses(key: str) -> list[str]:
    found = _USED.match(key)
    rows = general_rows("en", "used_for")
    if found is not None:
        return [f"{found['for'] or ''}{row[1]}" for row in rows]
    return [f"to {row[0]}" for row in rows] if key.startswith("to ") else []


def _in_tense(sort: str, doer: str, verb: str, pronoun: str) -> list[str]:
    at = 0 if verb in _PAST else 1
    rows = (row[at] for row in general_rows("en", sort, doer) if len(row) > at and row[at])
    return [told for row in rows if (told := _agreeing(row, pronoun, is_past=not at))]


def _agreeing(row: str, pronoun: str, *, is_past: bool) -> str:
    """A row with its pronouns and verbs in the person of a subject; nothing where the row needs one that is unknown."""
    if not _SLOT.search(row):
        return row
    if not pronoun:
        return ""
    subject, told, owned = _PRONOUNS[pronoun]
    forms = {"they": subject, "them": told, "their": owned}
    is_many = pronoun == "they"
    be = ("were" if is_many else "was") if is_past else "are" if is_many else "is"
    forms |= {"were": be, "are": be, "had": "had" if is_past else "have" if is_many else "has"}
    return _SLOT.sub(lambda slot: forms.get(slot[1], slot[1] if is_many else third_person(slot[1])), row)


def _subject(rest: str, verb: str, deed: str) -> tuple[str, str]:
    """Who or what a stem asks about, and the pronoun for it, empty where it is not known.

    Before the deed, the plain verb of the clause, the subject ends.
    """
    words = rest.split()
    end = words.index(deed) if deed in words else 0
    words = words[: end or _FURTHEST]
    first = words[0].lower() if words else ""
    if first in _ANYBODY or words[:2] == ["no", "one"]:
        return PEOPLE, ""
    if first in _PRONOUNS:
        return PEOPLE if first in {"he", "she"} else THINGS, first
    number = "it" if verb in _ONE else "they" if verb in _MANY else ""
    if end and not number:
        number = "they" if is_plural(tuple(word.lower() for word in words)) else "it"
    at = next((at for at, word in enumerate(words) if _doer(word)), None)
    if words and words[0][:1].isupper() and (at is None or at):
        gender = {"woman": "she", "man": "he"}.get(gender_of(_name(words), "en"), "")
        return PEOPLE, gender
    if at is None or any(word in PREPOSITIONS for word in words[:at]):
        return THINGS, number
    while at + 1 < len(words) and _doer(words[at + 1]):
        at += 1
    doer = _doer(words[at])
    many = number or ("they" if is_plural((words[at],)) else "it")
    return doer, "" if doer == PEOPLE and many == "it" else many


def _doer(word: str) -> str:
    return _by_number(word, doer_named)


def _by_number(word: str, named: Callable[[str, str], str]) -> str:
    forms = (word, word.removesuffix("s"), word.removesuffix("es"), f"{word.removesuffix('ies')}y")
    return next((sort for form in forms if (sort := named(form, "en"))), "")


def _name(words: list[str]) -> str:
    end = next((at for at, word in enumerate(words) if not word[:1].isupper()), len(words))
    return " ".join(words[:end])
