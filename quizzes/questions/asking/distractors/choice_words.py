"""Words to choose from beside one word: of the text and of the lists, in its form, none right by the same sentence."""

from collections.abc import Iterator
from dataclasses import replace

from quizzes.language.letters import capitalize
from quizzes.questions.asking.azerbaijani.stock import stock as azerbaijani_stock
from quizzes.questions.asking.azerbaijani.stock.alike import azerbaijani_like
from quizzes.questions.asking.distractors.choice import LISTED, Choice, best_first
from quizzes.questions.asking.english.stock import stock as english_stock
from quizzes.questions.asking.english.stock.alike import english_like
from quizzes.questions.asking.reading import TextRead
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.words.adjective_kinds import goes_with
from quizzes.questions.asking.words.noun_kinds import is_known
from quizzes.questions.asking.words.noun_rows import listed
from quizzes.questions.asking.words.opposites import scale_of
from quizzes.questions.asking.words.vocabulary import rows_of
from quizzes.questions.writing.distractors import FEWEST

LEAST = {"en": 1.0, "az": 1.6}
_GENITIVE = ("ın", "in", "un", "ün")
_COPULAS = ("dır", "dir", "dur", "dür")
NEAR, OTHERS, WORSE = 4, 2, 0.3
Key = azerbaijani_stock.Word | english_stock.Word


def word_choices(read: TextRead, draft: Draft) -> Iterator[Choice]:
    """Yield the words that can stand for the one that is the key, with their ranks."""
    key = read.stock.word_at(draft.start, draft.end)
    if isinstance(key, english_stock.Word) and key.sort == "name" and draft.key.islower():
        key = replace(key, text=draft.key, lemma=draft.key, sort="noun", tag="NN1")
    begins = draft.start == draft.sentence.start and draft.key[:1].isupper()
    for row in like_words(read, key) if key is not None else ():
        is_whole = read.language == "en" or is_known(row.words, "az")
        words = row.words if is_whole else _without_copula(row.words, draft.key)
        yield replace(row, words=capitalize(words, read.language) if begins else words)


def _without_copula(words: str, key: str) -> str:
    """A noun without the "is" that its key has lost: ceyran beside canavar."""
    return words[:-3] if words.endswith(_COPULAS) and not key.endswith(_COPULAS) else words


def like_words(read: TextRead, key: Key) -> tuple[Choice, ...]:
    """Return the words that can stand for a word of the text, the best first, none that is right there as well."""
    if key.start not in read.alike:
        read.alike[key.start] = tuple(_found(read, key))
    return read.alike[key.start]


def _found(read: TextRead, key: Key) -> list[Choice]:
    if _is_in_term(read, key):
        return []
    like = english_like if read.language == "en" else azerbaijani_like
    rows = best_first((*_numbers(read.language, key), *like(read.stock, key)))
    described = [row for row in rows if is_so_described(key, row, read.language)]
    rows = described if sum(row.is_kin for row in described) >= FEWEST else rows
    scale = scale_of(key.text, read.language)
    if len(scale) >= FEWEST and (told := [row for row in rows if row.words in scale]):
        return told
    kin = [row for row in rows if row.is_kin or row.rank >= LISTED - WORSE]
    if key.sort == "noun":
        return kin
    return kin + [row for row in rows if LEAST[read.language] < row.rank < LISTED - WORSE and not row.is_kin][:OTHERS]


def _is_in_term(read: TextRead, key: Key) -> bool:
    """Whether a noun makes one term with the noun before it, where no other can stand for it: cocoa butter, at tükü.

    The parts of a building, a plant or a body can stand for each other: the castle walls, göz bəbəyi.
    """
    before = read.stock.word_before(key) if key.sort == "noun" else None
    if isinstance(before, english_stock.Word):
        is_one, noun = before.sort == "noun" or before.text in _row("en in terms"), before.lemma
    elif before is not None and before.sort == "noun":
        is_named = before.is_owned or before.text.endswith(_GENITIVE) or before.case != "nominative"
        is_one, noun = not is_named and isinstance(key, azerbaijani_stock.Word) and key.is_owned, before.base
    else:
        return False
    return is_one and noun not in _row(f"{read.language} with parts")


def _row(name: str) -> frozenset[str]:
    return frozenset(word for row in listed(name) for word in row.split())


def is_so_described(key: Key, row: Choice, language: str) -> bool:
    """Return whether the adjective before a noun can stand before another one as well: strong wind, no strong rain."""
    noun, own = (row.words, key.text) if language == "en" else (row.base, getattr(key, "base", ""))
    return key.sort != "noun" or not noun or goes_with(key.before, noun, own, language)


def _numbers(language: str, key: Key) -> Iterator[Choice]:
    """The numbers and quantities of the row of one, the nearest first: three, five beside four."""
    rows = (row.split() for row in rows_of(language, "number_words"))
    row = next((row for row in rows if key.text in row), [])
    at = row.index(key.text) if row else 0
    for place, other in enumerate(row):
        if 0 < abs(place - at) <= NEAR:
            yield Choice(other, LISTED - abs(place - at) / 10, is_sure=True, is_kin=True)
