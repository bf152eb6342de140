"""Words of an Azerbaijani text and of the lists that can stand for one of its words, in its form, the likest first."""

from collections.abc import Iterator
from functools import lru_cache

from quizzes.questions.asking.azerbaijani_stock import AzerbaijaniStock, Word
from quizzes.questions.asking.azerbaijani_verbs import in_tense, softened
from quizzes.questions.asking.azerbaijani_words import RELATIONS, TIMES
from quizzes.questions.asking.choice import LIKE, LISTED, SURE, Choice
from quizzes.questions.asking.noun_kinds import has_one_kind, is_loose, kinds_of, listed_like, nouns_like
from quizzes.questions.asking.noun_kinship import FAR, NEAR, SAME, are_synonyms, kinship, names_people
from quizzes.questions.asking.opposed import opposite_of
from quizzes.questions.asking.opposites import scale_of
from quizzes.questions.asking.verb_kinds import azerbaijani_verbs_like
from quizzes.questions.asking.vocabulary import rows_of, words_of
from quizzes.questions.asking.word_endings import end_alike, ending_alike, shared_ending

_LIGHT = frozenset({"et", "ed", "ol", "olun", "edil", "de", "ver", "al", "gəl", "get"})
_EMPTY = frozenset({"et", "ed", "ol", "olun", "edil", "ediş"})
_GENERAL = words_of("az", "too_general")
_WITH_LIGHT = ("ed", "et", "olun", "olub", "olur")
_ABSTRACT = ("lıq", "lik", "luq", "lük", "iyyət", "iyyat", "izm")
_BACK, _HIGH = (
    frozenset("aıou"),
    {"a": "ı", "ı": "ı", "e": "i", "ə": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"},
)


def azerbaijani_like(stock: AzerbaijaniStock, key: Word) -> Iterator[Choice]:
    """Yield the words that can stand for the key, of the text and of the lists, with their ranks."""
    for place, other in enumerate(scale_of(key.text, "az")):
        yield Choice(other, LISTED - place / 100, is_sure=True)
    if other := opposite_of(key.text, "az"):
        yield Choice(other, SURE, is_sure=True)
    if key.sort == "noun":
        yield from _nouns(stock, key)
    elif key.sort == "verb":
        yield from _verbs(stock, key)
    else:
        yield from _describing(stock, key)


def may_both_be_right(stock: AzerbaijaniStock, key: Word, base: str) -> bool:
    """Return whether a word is right where the key is: listed with it there, or its synonym."""
    return key.sentence in stock.beside(key.base).get(base, ()) or are_synonyms(key.base, base, "az")


def _nouns(stock: AzerbaijaniStock, key: Word) -> Iterator[Choice]:
    is_general, is_one_kind = is_loose(key.base, "az"), has_one_kind(key.base, "az", stock.nouns)
    for place, other in enumerate(listed_like(key.base, "az", stock.nouns)):
        if _is_person(key.base) <= _is_person(other):
            is_told = other in stock.nouns
            is_sure = is_one_kind and (is_told or not is_general)
            yield from _written(stock, key, other, LISTED + 0.6 * is_told - place / 100, is_sure=is_sure)
    for other in _times_like(key.base):
        yield from _written(stock, key, other, LISTED, is_sure=True)
    for other in ending_alike(key.base, "az") if not kinds_of(key.base, "az") else ():
        yield from _written(stock, key, other, LISTED - 0.3, is_sure=False)
    for place, other in enumerate(_wide_like(key.base)):
        is_told = other in stock.nouns
        yield from _written(stock, key, other, LISTED - 0.2 + 0.6 * is_told - place / 100, is_sure=False)
    is_told_with = _is_light(key)
    for word in stock.near(key):
        if word.base != key.base and _is_light(word) == is_told_with:
            rank, is_sure = _noun_rank(stock, key, word)
            yield from _written(stock, key, word.base, rank, is_sure=is_sure)


def _is_light(word: Word) -> bool:
    """Whether a noun makes one verb with the word after it: əlavə edir, qəbul olunur."""
    return word.case == "nominative" and not word.is_owned and word.after.startswith(_WITH_LIGHT)


def _written(stock: AzerbaijaniStock, key: Word, noun: str, rank: float, *, is_sure: bool) -> Iterator[Choice]:
    written = key.write(noun) if key.write and not may_both_be_right(stock, key, noun) else None
    if written:
        yield Choice(written, rank, is_sure, noun)


def _noun_rank(stock: AzerbaijaniStock, key: Word, word: Word) -> tuple[float, bool]:
    kin = kinship(key.base, word.base, "az")
    is_listed = stock.beside(key.base).get(word.base, set()) - {key.sentence}
    if is_listed and _is_person(key.base) == _is_person(word.base):
        return SURE, True
    if kin == SAME:
        return LISTED + 0.6, has_one_kind(key.base, "az", stock.nouns)
    are_rare = not kinds_of(key.base, "az") or not kinds_of(word.base, "az")
    if are_rare and end_alike(key.base, word.base, "az"):
        return SURE - 0.2, True
    rank = LIKE + 0.4 * (kin == NEAR)
    rank -= 0.5 * (kin == FAR and bool(kinds_of(key.base, "az")) and bool(kinds_of(word.base, "az")))
    rank -= 0.8 * (_is_person(key.base) != _is_person(word.base))
    rank -= 0.5 * (key.base.endswith(_ABSTRACT) != word.base.endswith(_ABSTRACT))
    rank -= 0.8 * ((key.base in TIMES) != (word.base in TIMES))
    rank -= 0.5 * (word.base in _GENERAL) + 0.2 * (not word.is_known)
    rank -= 0.7 * ((word.base in RELATIONS) != (key.base in RELATIONS))
    rank += 0.2 * (word.case == key.case) + 0.1 * (word.is_plural == key.is_plural)
    rank += 0.3 * (word.is_owned == key.is_owned) + 0.3 * (bool(key.before) and key.before == word.before)
    return rank - abs(word.sentence - key.sentence) / 100, False


def _times_like(noun: str) -> tuple[str, ...]:
    rows = (row.split() for row in rows_of("az", "time_units"))
    return tuple(other for row in rows if noun in row for other in row if other != noun)


@lru_cache(maxsize=20_000)
def _is_person(noun: str) -> bool:
    wide = _wide_like(noun)
    return names_people(noun, "az") or sum(names_people(other, "az") for other in wide) * 2 > max(len(wide), 1)


@lru_cache(maxsize=4_096)
def _wide_like(noun: str) -> tuple[str, ...]:
    rows = (row.split() for row in rows_of("az", "wide_kinds"))
    return tuple(dict.fromkeys(other for row in rows if noun in row for other in row if other != noun))


def _verbs(stock: AzerbaijaniStock, key: Word) -> Iterator[Choice]:
    if key.base in _EMPTY:
        return
    for other in azerbaijani_verbs_like(key.text):
        yield Choice(other, LISTED, is_sure=True)
    for word in stock.near(key):
        if word.base == key.base or (word.base in _LIGHT and key.base not in _LIGHT):
            continue
        written = _in_form(word, key)
        if written is None or may_both_be_right(stock, key, word.base):
            continue
        rank = LIKE + 0.2 * (written == word.text)
        if key.verb is not None and word.verb is not None:
            is_like = (key.verb.is_transitive, key.verb.is_passive) == (word.verb.is_transitive, word.verb.is_passive)
            rank += 0.5 if is_like else -0.3
        yield Choice(written, rank - abs(word.sentence - key.sentence) / 100, False, word.base)


def _in_form(word: Word, key: Word) -> str | None:
    """A verb of the text in the form of the key; None where it is not known."""
    if key.verb is None or word.verb is None:
        return word.text if key.verb is word.verb and shared_ending(word.text, key.text) > 1 else None
    if word.verb.is_negative != key.verb.is_negative:
        return None
    same = (word.verb.kind, word.verb.tense, word.verb.is_plural) == (key.verb.kind, key.verb.tense, key.verb.is_plural)
    if same and (key.verb.is_finite or _bare(word) == _bare(key)):
        return word.text
    if _is_misread(word.verb.stem):
        return None
    if key.verb.is_finite:
        told = in_tense(word.verb.stem, key.verb.tense, is_plural=key.verb.is_plural)
        if told is not None:
            return told
    rest = _rest(key)
    return _after(word.verb.stem, rest) if rest else None


def _is_misread(stem: str) -> bool:
    """Whether a stem ends as none does, so that it is a piece of a longer verb: çatl of çatlayır."""
    return len(stem) > 2 and stem[-1] in "lnr" and stem[-2] not in _HIGH


def _rest(word: Word) -> str:
    """What stands behind the stem of a verb."""
    stem = word.verb.stem if word.verb is not None else word.text
    for one in (stem, softened(stem)):
        if word.text.startswith(one):
            return word.text[len(one) :]
    return ""


def _bare(word: Word) -> str:
    """An ending with its vowels made alike: mış, miş, müş."""
    return "".join("i" if letter in "ıiuü" else "a" if letter in "aə" else letter for letter in _rest(word).lstrip("y"))


def _after(stem: str, rest: str) -> str:
    """A stem with the ending of another verb, its vowels following: edilmiş, yazılmış."""
    is_open, begins_open = stem[-1] in _HIGH, rest.lstrip("y")[0] in _HIGH
    rest = rest.lstrip("y") if begins_open else rest
    word = (softened(stem) if begins_open and not is_open else stem) + ("y" if is_open and begins_open else "")
    for letter in rest:
        last = next((one for one in reversed(word) if one in _HIGH), "i")
        if letter in "ıiuü":
            letter = _HIGH[last]
        elif letter in "aə":
            letter = "a" if last in _BACK else "ə"
        elif letter in "qk":
            letter = "q" if last in _BACK else "k"
        elif letter in "ğy" and word[-1] in _HIGH:
            letter = "ğ" if last in _BACK else "y"
        word += letter
    return word


def _describing(stock: AzerbaijaniStock, key: Word) -> Iterator[Choice]:
    for place, other in enumerate(nouns_like(key.text, "az adjectives")):
        yield Choice(other, LISTED - place / 100, is_sure=True)
    for word in stock.near(key):
        if word.base == key.base or may_both_be_right(stock, key, word.base):
            continue
        if stock.beside(key.base).get(word.base):
            yield Choice(word.text, LISTED + 0.5)
            continue
        rank = LIKE + 0.6 * (key.after == word.after) + 0.3 * (shared_ending(key.text, word.text) > 1)
        rank += 0.2 * (key.is_known == word.is_known)
        yield Choice(word.text, rank - abs(word.sentence - key.sentence) / 100)
