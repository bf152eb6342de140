"""Words of an English text and of the lists that can stand for one of its words, in its form, the likest first."""

from collections.abc import Iterator

from quizzes.questions.asking.distractors.choice import LIKE, LISTED, SURE, Choice
from quizzes.questions.asking.distractors.opposed import PARTICLES, opposite_before
from quizzes.questions.asking.english.stock.framed import framed_nouns, times_like
from quizzes.questions.asking.english.stock.in_number import beside_one, in_number, is_uncounted
from quizzes.questions.asking.english.stock.stock import EnglishStock, Word
from quizzes.questions.asking.english.stock.verbs_alike import verbs_like
from quizzes.questions.asking.english.words.words import TIME_NOUNS, VAGUE_NOUNS
from quizzes.questions.asking.words.adjective_kinds import FOLLOWING, adjectives_beside
from quizzes.questions.asking.words.noun_kinds import (
    has_one_kind,
    is_listed_beside,
    is_loose,
    is_of_other_sense,
    is_surely_like,
    kinds_of,
    nouns_like,
    sisters_of,
)
from quizzes.questions.asking.words.noun_kinship import (
    FAR,
    NEAR,
    SAME,
    are_of_wide_kind,
    are_synonyms,
    is_of_beasts,
    kinship,
    names_people,
)
from quizzes.questions.asking.words.noun_rows import spare_sisters
from quizzes.questions.asking.words.opposites import scale_of
from quizzes.questions.asking.words.vocabulary import words_of
from quizzes.questions.asking.words.word_endings import end_alike, ending_alike

_ABSTRACT = ("ness", "ity", "tion", "sion", "ment", "ance", "ence", "ship", "hood", "ism", "dom", "cy", "th")
FREE, BEHIND = 1.5, 0.2
_AT_TIMES = ("dawn", "noon", "dusk", "night", "midnight")
LIVING = words_of("en", "living")


def english_like(stock: EnglishStock, key: Word) -> Iterator[Choice]:
    """Yield the words that can stand for the key, of the text and of the lists, with their ranks."""
    has_beasts = bool(LIVING & stock.nouns) or any(map(is_of_beasts, stock.nouns))
    is_of_person = (stock.is_of_person(key) or not has_beasts) and not is_of_beasts(key.lemma)
    for row in _all(stock, key):
        if not may_both_be_right(stock, key, row.words) and not (is_of_person and is_of_beasts(row.words)):
            yield row


def _all(stock: EnglishStock, key: Word) -> Iterator[Choice]:
    if key.before == "at" and key.text in _AT_TIMES:
        others = (other for other in _AT_TIMES if not other.endswith(key.text) and not key.text.endswith(other))
        yield from (Choice(other, LISTED, is_sure=True, is_kin=True) for other in others)
        return
    for place, other in enumerate(scale_of(key.text, "en")):
        yield Choice(other, LISTED - place / 100, is_sure=True, is_kin=True)
    if key.sort == "noun":
        yield from _nouns(stock, key)
    elif key.sort == "verb":
        yield from verbs_like(stock, key)
    else:
        yield from _describing(stock, key)


def may_both_be_right(stock: EnglishStock, key: Word, words: str) -> bool:
    """Return whether words are right where the key is: listed with it there, its synonym, or what it is said to be."""
    lemmas = stock.lemmas.get(words, frozenset()) | {words}
    beside = {other for other, numbers in stock.beside(key.lemma).items() if key.sentence in numbers}
    if lemmas & LIVING and key.lemma not in LIVING:
        return True
    if lemmas & beside or any((key.lemma, lemma) in stock.classed for lemma in lemmas):
        return True
    return any(are_synonyms(key.lemma, lemma, "en") or are_synonyms(key.text, lemma, "en") for lemma in lemmas)


def _nouns(stock: EnglishStock, key: Word) -> Iterator[Choice]:
    near = stock.nouns
    is_general, is_one_kind = is_loose(key.text, "en"), has_one_kind(key.text, "en", near)
    framed, sisters = framed_nouns(stock, key), sisters_of(key.text, "en", near)
    for place, other in enumerate(sorted(framed or (), key=lambda other: other not in sisters)):
        rank = LISTED + (0.6 if other in near else 0.3) - place / 100
        written = beside_one(key, other)
        yield Choice(written, rank, is_sure=key.is_head, is_kin=True)
    for place, other in enumerate((*times_like(key), *sisters)):
        if names_people(other, "en") != names_people(key.text, "en") or (framed is not None and other not in framed):
            continue
        is_told = other in near
        written = beside_one(key, other)
        is_sure = key.is_head and is_one_kind and (is_told or not is_general)
        is_kin = is_told or is_surely_like(key.text, other, "en") or key.lemma in TIME_NOUNS
        rank = LISTED + 0.6 * is_told if is_listed_beside(key.text, other, "en") else LISTED - BEHIND
        yield Choice(written, rank - place / 100, is_sure=is_sure, is_kin=is_kin)
    if not kinds_of(key.text, "en") and framed is None:
        others = (*spare_sisters(key.text, "en"), *ending_alike(key.text, "en"))
        yield from (Choice(other, LISTED - 0.2) for other in others)
    for word in stock.near(key) if framed is None else ():
        if word.lemma == key.lemma or word.text[:1].isupper() > key.text[:1].isupper():
            continue
        written = in_number(stock, word, key)
        if written is not None:
            rank, is_sure = _noun_rank(stock, key, word, written)
            is_kin = rank >= LISTED + 0.6 or (rank > LIKE and names_people(key.text, "en"))
            yield Choice(written, rank, is_sure, is_kin=is_kin)


def _noun_rank(stock: EnglishStock, key: Word, word: Word, written: str) -> tuple[float, bool]:
    kin = max(kinship(key.text, written, "en"), kinship(key.lemma, word.lemma, "en"))
    listed = stock.beside(key.lemma).get(word.lemma, set()) - {key.sentence}
    are_both_times = (key.lemma in TIME_NOUNS) == (word.lemma in TIME_NOUNS)
    is_either_known = bool(kinds_of(key.lemma, "en") or kinds_of(word.lemma, "en"))
    if listed and are_both_times and (kin or not is_either_known) and _are_both_people(key, word):
        return SURE, True
    if not is_listed_beside(key.text, written, "en"):
        is_near = kin == SAME and not is_of_other_sense(key.text, written, "en", stock.nouns)
        return LISTED - BEHIND if is_near else 0.0, False
    if kin == SAME:
        return LISTED + 0.6, key.is_head and has_one_kind(key.text, "en", stock.nouns)
    are_rare = not kinds_of(key.lemma, "en") or not kinds_of(word.lemma, "en")
    if are_rare and end_alike(key.lemma, word.lemma, "en"):
        return LISTED + 0.5, True
    if are_of_wide_kind(key.lemma, word.lemma, "en"):
        return LISTED + 0.6, False
    if _is_parallel(key, word):
        return LISTED + 0.3, False
    rank = LIKE + 0.4 * (kin == NEAR)
    rank -= 0.6 * (kin == FAR and bool(kinds_of(key.lemma, "en")))
    rank -= 0.8 * (not _are_both_people(key, word))
    rank -= 0.5 * (_is_abstract(key) != _is_abstract(word))
    rank -= 0.8 * (not are_both_times)
    rank -= 0.6 * (word.lemma in VAGUE_NOUNS)
    rank += 0.15 * (word.role == key.role) + 0.1 * (word.tag == key.tag) + 0.1 * (word.is_head == key.is_head)
    rank -= 0.3 * (is_uncounted(stock, key) != is_uncounted(stock, word))
    return rank - abs(word.sentence - key.sentence) / 100, False


def _are_both_people(key: Word, word: Word) -> bool:
    return names_people(key.text, "en") == names_people(word.text, "en")


def _is_parallel(key: Word, word: Word) -> bool:
    """Whether two words of near sentences stand in the same frame: the first step, the last step."""
    is_near = 0 < abs(key.sentence - word.sentence) <= 4
    is_framed = key.before == word.before and key.role == word.role and key.role not in {"", "object"}
    is_head = not key.is_head and not word.is_head and key.after == word.after
    return (is_near or key.sentence == word.sentence) and (is_head or (is_framed and key.index == word.index))


def _is_abstract(word: Word) -> bool:
    return word.lemma.endswith(_ABSTRACT)


def _describing(stock: EnglishStock, key: Word) -> Iterator[Choice]:
    following = stock.following(key, FOLLOWING)
    beside = None if _is_done(key) else adjectives_beside(key.text, following, "en")
    other = None if _is_done(key) else opposite_before(key.text, following, "en")
    if other is not None:
        yield Choice(other, SURE, is_sure=True, is_kin=True)
    for place, other in enumerate(nouns_like(key.text, "en adjectives") if beside is None else beside):
        yield Choice(other, LISTED - place / 100, is_sure=True, is_kin=True)
    for word in stock.near(key):
        if word.tag != key.tag or word.lemma == key.lemma:
            continue
        if word.text[:1].isupper() != key.text[:1].isupper():
            continue
        listed = stock.beside(key.lemma).get(word.lemma, set()) - {key.sentence}
        rank = LIKE + 0.5 * (key.after == word.after) + 0.2 * (key.before == word.before)
        rank += 0.2 * (_position(key) == _position(word)) + 0.2 * (key.text[-2:] == word.text[-2:])
        if key.sort == "adverb":
            rank -= 0.5 * (key.text.endswith("ly") != word.text.endswith("ly"))
        far = abs(word.sentence - key.sentence) / 100
        yield Choice(word.text, LISTED + 0.5 if listed else min(rank, FREE) - far, is_kin=bool(listed))


def _is_done(key: Word) -> bool:
    """Whether what reads as an adjective is a verb with its particle: fires that clear away shrubs."""
    return key.after in PARTICLES


def _position(word: Word) -> bool:
    return word.frame == "" and word.after in {"", ",", "and"}
