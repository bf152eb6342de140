"""Verbs of an Azerbaijani text and of the lists that can stand for one of its verbs, in its form."""

from collections.abc import Iterator

from quizzes.questions.asking.azerbaijani.stock.stock import AzerbaijaniStock, Word
from quizzes.questions.asking.azerbaijani.words.verbs import in_tense, softened
from quizzes.questions.asking.distractors.choice import LIKE, LISTED, Choice
from quizzes.questions.asking.words.verb_kinds import azerbaijani_verbs_like
from quizzes.questions.asking.words.word_endings import shared_ending

_LIGHT = frozenset({"et", "ed", "ol", "olun", "edil", "de", "ver", "al", "gəl", "get"})
_EMPTY = frozenset({"et", "ed", "ol", "olun", "edil", "ediş"})
_BACK, _HIGH = (
    frozenset("aıou"),
    {"a": "ı", "ı": "ı", "e": "i", "ə": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"},
)


def verbs_like(stock: AzerbaijaniStock, key: Word) -> Iterator[Choice]:
    """Yield the verbs that can stand for the key, of the lists and of the text, with their ranks."""
    if key.base in _EMPTY:
        return
    for other in azerbaijani_verbs_like(key.text):
        yield Choice(other, LISTED, is_sure=True, is_kin=True)
    for word in stock.near(key):
        if word.base == key.base or (word.base in _LIGHT and key.base not in _LIGHT):
            continue
        written = _in_form(word, key)
        is_bare = written is not None and key.verb is not None and key.verb.is_finite and written[-1] != key.text[-1]
        if written is None or is_bare or stock.is_right_too(key, word.base):
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
    if key.verb.is_negative and not word.verb.is_negative:
        return _after(word.verb.stem, _rest(key)) if _rest(key) and not _is_misread(word.verb.stem) else None
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
