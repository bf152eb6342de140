"""Tells where in an Azerbaijani phrase no other noun can stand, and which phrases are no answer by themselves."""

import re
from collections.abc import Sequence

from quizzes.facts.proposing.tokens import word_set
from quizzes.questions.asking.azerbaijani.stock.stock import Word
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.words import (
    ADJECTIVES,
    PLACES,
    RELATIONS,
    is_converb,
    is_infinitive,
    is_participle,
)
from quizzes.questions.asking.texts.drafts import Draft

_GENITIVES = ("ın", "in", "un", "ün")
_KINGDOMS = word_set("heyvan bitki quş həşərat insan adam canlı")
_LAND = word_set(
    "dağ təpə dərə sahil mağara düzənlik meşə səhra çəmən bataqlıq yayla vadi qaya çöl ada göl çay dəniz okean bulaq"
)
_FAR = word_set("aralıda uzaqda yaxında yuxarıda aşağıda kənarda")
_SETTLED = word_set("kənd şəhər qəsəbə rayon ölkə vilayət")
_SLOPES = word_set("yamac zirvə ətək dib")
_SIDE = re.compile(
    rf"(?:{'|'.join(sorted(set(RELATIONS) - {'sahil'}))})(?:(?<=lı)ğ)?(?:l[aə]r)?(?:s?[ıiuü])?n?(?:d[aə]n?)$"
)
_DONE = ("mış", "miş", "muş", "müş")
_WITHIN = ("dan", "dən", "da", "də")


def stays_in_phrase(key: Word, draft: Draft) -> bool:
    """Return whether no other noun makes sense for one inside a key: bulud çəkiləndə, şumlanmış tarla."""
    if key.sort != "noun" or " " not in draft.key:
        return False
    is_subject = key.case == "nominative" and not key.is_owned
    if is_subject and (is_converb(key.after) or draft.key.startswith("çünki ")):
        return True
    is_of_state = "maye" in {key.base, key.before}
    is_kingdom = key.base in _KINGDOMS and key.case == "genitive"
    return is_kingdom or is_of_state or (is_worked_at(key.before, key.base) and f"{key.before} {key.text}" in draft.key)


def is_worked_at(before: str, noun: str) -> bool:
    """Return whether a noun is a place of which it is told what was done to it: şumlanmış tarla."""
    return before.endswith(_DONE) and is_participle(before) and noun in PLACES | _LAND


def fits_owner(owner: str, noun: str, other: str) -> bool:
    """Return whether another noun can be had by the owner of one: no shore of a hill."""
    is_of_land = owner.endswith(_GENITIVES) and any(form.noun in _LAND for form in forms_of(owner))
    return not (is_of_land and noun in _SLOPES and other not in _SLOPES)


def slopes_beside(owner: str, noun: str) -> tuple[str, ...]:
    """Return the other parts of a hill beside one, nothing where another thing is told of: zirvə beside yamac."""
    return () if fits_owner(owner, noun, "") else tuple(sorted(_SLOPES - {noun}))


def is_of_land(noun: str, behind: Sequence[str]) -> bool:
    """Return whether what is told of land is but a part of the same land, as any has it: çayın dərin dərəsi."""
    return noun in _LAND and any(one.noun in _LAND for word in behind for one in forms_of(word))


def is_scene(words: str) -> bool:
    """Return whether one word only says in what country something is told of, as it may be in any: dağlarda."""
    return " " not in words and any(one.noun in _LAND and one.is_plural and not one.is_owned for one in forms_of(words))


def is_fragment(words: str) -> bool:
    """Return whether one word says nothing without the noun before or behind it: aralarında, açıqdan."""
    if " " in words:
        return False
    base = next((words[: -len(end)] for end in _WITHIN if words.endswith(end)), words)
    return (
        words in _FAR
        or bool(_SIDE.match(words))
        or (base in ADJECTIVES and base != words and not any(form.noun == base for form in forms_of(words)))
    )


def is_wider(words: str, key: str) -> bool:
    """Return whether one word names the settlement or the land in which a spot of several words may lie: kənddə."""
    is_one = " " not in words and " " in key
    return is_one and any(one.noun in _SETTLED and not one.is_owned for one in forms_of(words))


def is_other_time(words: str, key: str) -> bool:
    """Return whether words tell a time by a deed and a key by its name: havaya dəyən kimi, son onilliklərdə."""
    return _is_deed(words) and not _is_deed(key)


def _is_deed(words: str) -> bool:
    low = words.split()
    return is_converb(low[-1]) or low[-1] in {"kimi", "sonra", "zaman"} or is_infinitive(low[-1])
