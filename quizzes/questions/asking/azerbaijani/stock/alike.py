"""Words of an Azerbaijani text and of the lists that can stand for one of its words, in its form, the likest first."""

from collections.abc import Iterator
from functools import lru_cache

from quizzes.questions.asking.azerbaijani.stock.framed import is_told_with, parts_of_place, times_like
from quizzes.questions.asking.azerbaijani.stock.stock import AzerbaijaniStock, Word
from quizzes.questions.asking.azerbaijani.stock.verbs_alike import verbs_like
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import RELATIONS, TIMES
from quizzes.questions.asking.distractors.choice import LIKE, LISTED, SURE, Choice
from quizzes.questions.asking.distractors.opposed import opposite_of
from quizzes.questions.asking.words.adjective_kinds import adjectives_beside
from quizzes.questions.asking.words.noun_kinds import (
    FINE,
    has_one_kind,
    is_listed_beside,
    is_loose,
    is_of_other_sense,
    is_surely_like,
    kinds_of,
    nouns_like,
    sisters_of,
)
from quizzes.questions.asking.words.noun_kinship import FAR, NEAR, SAME, kinship, names_people
from quizzes.questions.asking.words.noun_rows import listed, own_kinds, spare_sisters
from quizzes.questions.asking.words.opposites import scale_of
from quizzes.questions.asking.words.verb_frames import nouns_with
from quizzes.questions.asking.words.vocabulary import rows_of, words_of
from quizzes.questions.asking.words.word_endings import end_alike, ending_alike, shared_ending

_GENERAL = words_of("az", "too_general")
_WITH_LIGHT = ("ed", "et", "olun", "olub", "olur")
FREE, BEHIND = 1.5, 0.2
_VOWELS = frozenset("aeəıioöuü")
_BEHIND_NOMINATIVE = frozenset({"ilə", "üçün", "kimi", "haqqında", "barədə"})
LIKELY, DOUBTFUL = 1.75, 1.65
_ANY_PEOPLE = words_of("az", "any_people")
_ABSTRACT = ("lıq", "lik", "luq", "lük", "iyyət", "iyyat", "izm")


def azerbaijani_like(stock: AzerbaijaniStock, key: Word) -> Iterator[Choice]:
    """Yield the words that can stand for the key, of the text and of the lists, with their ranks."""
    for place, other in enumerate(scale_of(key.text, "az")):
        yield Choice(other, LISTED - place / 100, is_sure=True, is_kin=True)
    beside = adjectives_beside(key.text, [key.after], "az")
    if other := opposite_of(key.text, "az") if beside is None else next(iter(beside), None):
        yield Choice(other, SURE, is_sure=True, is_kin=True)
    for place, other in enumerate(beside or ()):
        yield Choice(other, LISTED - place / 100, is_sure=True, is_kin=True)
    if beside is not None:
        return
    if parts := parts_of_place(key) if key.sort == "noun" else ():
        for place, other in enumerate(parts):
            yield from _written(stock, key, other, LISTED - place / 100, is_sure=True, is_kin=True)
    elif key.sort == "noun" and key.text in attributes() and key.after[:1].isalpha():
        yield from _listed(key)
    elif key.sort == "noun":
        yield from _nouns(stock, key)
    elif key.sort == "verb":
        yield from verbs_like(stock, key)
    else:
        yield from _describing(stock, key)


@lru_cache
def attributes() -> frozenset[str]:
    """Return the nouns that stand before another noun as adjectives: qonşu hissələr, orta hesabla."""
    return frozenset(word for row in listed("az attributes") for word in row.split())


def _listed(key: Word) -> Iterator[Choice]:
    for place, other in enumerate(nouns_like(key.text, "az adjectives")):
        yield Choice(other, LISTED - place / 100, is_sure=True, is_kin=True)


def _nouns(stock: AzerbaijaniStock, key: Word) -> Iterator[Choice]:
    is_general, is_one_kind = is_loose(key.base, "az"), has_one_kind(key.base, "az", stock.nouns)
    framed, sisters = (
        nouns_with([stock.verb_after(key), key.after], key.base, "az"),
        sisters_of(key.base, "az", stock.nouns),
    )
    for place, other in enumerate(sorted(framed or (), key=lambda other: other not in sisters)):
        if not is_told_with(stock, key, other):
            rank = LISTED + (0.6 if other in stock.nouns else 0.3) - place / 100
            yield from _written(stock, key, other, rank, is_sure=True, is_kin=True)
    if framed is not None:
        return
    for place, other in enumerate(sisters):
        if _is_person(key.base) == _is_person(other):
            is_told = other in stock.nouns
            is_sure = is_one_kind and (is_told or not is_general)
            rank = LISTED + 0.6 * is_told if is_listed_beside(key.base, other, "az") else LISTED - BEHIND
            rank -= place / 100
            yield from _written(
                stock, key, other, rank, is_sure=is_sure, is_kin=is_told or is_surely_like(key.base, other, "az")
            )
    for other in times_like(key.base):
        yield from _written(stock, key, other, LISTED, is_sure=True, is_kin=True)
    is_rare = not kinds_of(key.base, "az")
    for other in sorted(_ANY_PEOPLE) if is_rare and _is_person(key.base) else ():
        yield from _written(stock, key, other, LISTED - 0.2 + 0.3 * (other in stock.nouns), is_sure=False)
    for other in ending_alike(key.base, "az") if is_rare and not _is_person(key.base) else ():
        yield from _written(stock, key, other, LISTED - 0.3, is_sure=False)
    for other in spare_sisters(key.base, "az"):
        yield from _written(stock, key, other, LISTED - 0.2, is_sure=False)
    wide = () if own_kinds(key.base, "az") else _wide_like(key.base)
    for place, other in enumerate(wide):
        is_told = other in stock.nouns
        rank = LISTED - 0.2 + 0.6 * is_told - place / 100
        if is_told or (is_rare and len(wide) <= FINE):
            yield from _written(stock, key, other, rank, is_sure=False, is_kin=True)
    is_light = _is_light(key)
    for word in stock.near(key):
        if word.base != key.base and _is_light(word) == is_light:
            rank, is_sure = _noun_rank(stock, key, word)
            is_kin = rank >= LISTED + 0.6 or (rank > LIKE and _is_person(key.base))
            yield from _written(stock, key, word.base, rank, is_sure=is_sure, is_kin=is_kin)


def _is_light(word: Word) -> bool:
    """Whether a noun makes one verb with the word after it: əlavə edir, qəbul olunur."""
    return word.case == "nominative" and not word.is_owned and word.after.startswith(_WITH_LIGHT)


def _written(
    stock: AzerbaijaniStock, key: Word, noun: str, rank: float, *, is_sure: bool, is_kin: bool = False
) -> Iterator[Choice]:
    written = key.write(noun) if key.write and not stock.is_right_too(key, noun) else None
    if written and not (noun[-1] in _VOWELS and _is_open_form(key)):
        yield Choice(written, rank, is_sure, noun, is_kin=is_kin)


def _is_open_form(key: Word) -> bool:
    """Whether a form may be an owned one or an accusative, of which only nouns in a consonant have one: kəkili var."""
    if key.base[-1] in _VOWELS:
        return False
    if key.case == "accusative":
        return key.after.startswith(("var", "yox")) or key.after in _BEHIND_NOMINATIVE
    is_owned = key.is_owned and key.case == "nominative" and not key.before.endswith(("ın", "in", "un", "ün"))
    return is_owned and verb_form(key.after) is not None


def _noun_rank(stock: AzerbaijaniStock, key: Word, word: Word) -> tuple[float, bool]:
    kin = kinship(key.base, word.base, "az")
    is_listed = stock.beside(key.base).get(word.base, set()) - {key.sentence}
    is_either_known = bool(kinds_of(key.base, "az") or kinds_of(word.base, "az"))
    if is_listed and (kin or not is_either_known) and _is_person(key.base) == _is_person(word.base):
        return SURE, True
    if kin == SAME and is_of_other_sense(key.base, word.base, "az", stock.nouns):
        return 0.0, False
    if kin == SAME and not is_listed_beside(key.base, word.base, "az"):
        return LISTED - BEHIND, False
    if kin == SAME:
        return LISTED + 0.6, has_one_kind(key.base, "az", stock.nouns)
    are_rare = not kinds_of(key.base, "az") or not kinds_of(word.base, "az")
    if are_rare and end_alike(key.base, word.base, "az"):
        return LISTED + 0.5, True
    rank = LIKE + 0.4 * (kin == NEAR)
    rank -= 0.8 * (kin == FAR and bool(kinds_of(key.base, "az") or _wide_like(key.base)))
    rank -= 0.8 * (_is_person(key.base) != _is_person(word.base))
    rank -= 0.5 * (key.base.endswith(_ABSTRACT) != word.base.endswith(_ABSTRACT))
    rank -= 0.8 * ((key.base in TIMES) != (word.base in TIMES))
    rank -= 0.5 * (word.base in _GENERAL) + 0.6 * (not word.is_known)
    rank -= 0.7 * ((word.base in RELATIONS) != (key.base in RELATIONS))
    rank += 0.2 * (word.case == key.case) + 0.1 * (word.is_plural == key.is_plural)
    rank += 0.3 * (word.is_owned == key.is_owned) + 0.3 * (bool(key.before) and key.before == word.before)
    return DOUBTFUL if rank - abs(word.sentence - key.sentence) / 100 > LIKELY else min(rank, FREE), False


@lru_cache(maxsize=20_000)
def _is_person(noun: str) -> bool:
    wide = _wide_like(noun)
    return names_people(noun, "az") or sum(names_people(other, "az") for other in wide) * 2 > max(len(wide), 1)


@lru_cache(maxsize=4_096)
def _wide_like(noun: str) -> tuple[str, ...]:
    rows = (row.split() for row in rows_of("az", "wide_kinds"))
    return tuple(dict.fromkeys(other for row in rows if noun in row for other in row if other != noun))


def _describing(stock: AzerbaijaniStock, key: Word) -> Iterator[Choice]:
    yield from _listed(key)
    for word in stock.near(key):
        if word.base == key.base or stock.is_right_too(key, word.base):
            continue
        if stock.beside(key.base).get(word.base):
            yield Choice(word.text, LISTED + 0.5, is_kin=True)
            continue
        rank = LIKE + 0.6 * (key.after == word.after) + 0.3 * (shared_ending(key.text, word.text) > 1)
        rank += 0.2 * (key.is_known == word.is_known)
        yield Choice(word.text, min(rank, FREE) - abs(word.sentence - key.sentence) / 100)
