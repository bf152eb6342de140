"""Verbs of an English text and of the lists that can stand for one of its verbs, in its form."""

from collections.abc import Iterator

from quizzes.questions.asking.distractors.choice import LIKE, LISTED, SURE, Choice
from quizzes.questions.asking.distractors.opposed import lives_there, opposite_of
from quizzes.questions.asking.english.stock.stock import EnglishStock, Word
from quizzes.questions.asking.english.words.verbs import (
    BE,
    gerund_of,
    is_base,
    participle_of,
    past_or_none,
    third_person,
)
from quizzes.questions.asking.words.verb_kinds import NEVER_UNDERGONE, english_verbs_like

_BEING = BE | {"be", "been", "being"}
_LIGHT = frozenset({"make", "do", "have", "take", "get", "give", "put", "be", "let", "become", "seem", "go", "come"})

_DONE_BY_ITSELF = frozenset(participle_of(verb) for verb in NEVER_UNDERGONE if is_base(verb))


def verbs_like(stock: EnglishStock, key: Word) -> Iterator[Choice]:
    """Yield the verbs that can stand for the key, of the lists and of the text, with their ranks."""
    other = opposite_of(key.text, "en") if key.tag != "VVG" or key.text != "beginning" else None
    if (
        other is not None
        and not lives_there(key.text, key.after)
        and not (key.tag == "VVN" and key.before in _BEING and other in _DONE_BY_ITSELF)
    ):
        yield Choice(other, SURE, is_sure=True, is_kin=True)
    for base in english_verbs_like(key.lemma, is_passive=False):
        if written := _in_tense(base, key):
            yield Choice(written, LISTED, is_sure=True, is_kin=key.frame in {"", "object"})
    for word in stock.near(key):
        if word.lemma in {key.lemma} | _LIGHT:
            continue
        written = word.text if word.tag == key.tag else _in_tense(word.lemma, key)
        if written is None:
            continue
        rank = LIKE + 0.5 * (word.frame == key.frame) + 0.2 * (word.tag == key.tag)
        rank -= 0.5 * ("object" in {word.frame, key.frame} and word.frame != key.frame)
        rank -= 0.3 * (key.before in _BEING and word.before not in _BEING and word.frame != "object")
        rank -= 0.3 * ("that" in {word.frame, key.frame} and word.frame != key.frame)
        yield Choice(written, rank - abs(word.sentence - key.sentence) / 100)


def _in_tense(base: str, key: Word) -> str | None:
    """A verb in the form of the key; None where it is not known."""
    if not is_base(base):
        return None
    if key.tag == "VVD":
        return past_or_none(base)
    if key.tag == "VVN":
        return participle_of(base) if key.before not in _BEING or base not in NEVER_UNDERGONE else None
    if key.tag == "VVG":
        return gerund_of(base)
    return third_person(base) if key.tag == "VVZ" else base
