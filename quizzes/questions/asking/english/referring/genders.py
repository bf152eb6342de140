"""Tells of the persons of an English text whether each is a she or a he, by the given name or by what is said of it."""

from collections.abc import Iterable

from quizzes.questions.asking.english.referring.surnames import shared_surnames
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.persons import KNOWN, Genders, Persons, gender_of
from quizzes.questions.asking.words.vocabulary import words_of

_NOUNS = (("she", words_of("en", "women")), ("he", words_of("en", "men") | {"widower", "bachelor"}))
_NOUN_BY = 4


def genders_in(sentences: Iterable[Sentence]) -> Genders:
    """Return what a text shows of the persons whom it names."""
    sentences = list(sentences)
    rows = [(sentence, one) for sentence in sentences for one in sentence.values if one.type == "person"]
    persons = Persons({one.value: set() for _sentence, one in rows}, shared_surnames(sentences))
    found: dict[str, str] = {}
    for sentence, one in rows:
        whole = persons.whole(one.value)
        known = found.get(whole) or KNOWN.get(gender_of(whole, "en"), "")
        found[whole] = known or _beside(sentence, one.first, one.last)
    return Genders(found, persons)


def _beside(sentence: Sentence, first: int, last: int) -> str:
    """She or he by the noun before the name or behind its comma: her father, Jan Reed; Commerson, a widower."""
    before = [token.low for token in sentence.tokens[max(sentence.first, first - 2) : first] if token.text != ","]
    words = [token.low for token in sentence.tokens[last : min(last + _NOUN_BY, sentence.last)]]
    is_told = words[:1] == [","] and words[1:2] in (["a"], ["an"], ["the"])
    said = {*before[-1:], *(words[2:] if is_told else ())}
    return next((gender for gender, nouns in _NOUNS if said & nouns), "")
