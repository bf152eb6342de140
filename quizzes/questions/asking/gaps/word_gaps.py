"""Drafts of gaps for the verb of a clause and for an adjective of a known kind, with the words that stand beside it."""

from collections.abc import Iterator, Sequence

from quizzes.questions.asking.english.words.verbs import AUXILIARIES, third_base
from quizzes.questions.asking.english.words.words import DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS
from quizzes.questions.asking.gaps.gaps import gap_stem
from quizzes.questions.asking.texts.drafts import Draft, Sentence
from quizzes.questions.asking.texts.pieces import Positions
from quizzes.questions.asking.words.adjective_kinds import adjectives_beside
from quizzes.questions.asking.words.noun_kinds import nouns_like
from quizzes.questions.writing.distractors import WANTED

VERB, ADJECTIVE = {"en": 0.55, "az": 0.62}, {"en": 0.58, "az": 0.67}
_WHAT = {"en": "word", "az": "term"}
_PARTICLES = frozenset(
    {"down", "up", "out", "off", "away", "back", "over", "on", "apart", "through", "herself", "himself"}
)
_JOINS = frozenset({"and", "or", "və", ",", "-", "–"})
_NO_NOUNS = PREPOSITIONS | AUXILIARIES | SUBJECT_PRONOUNS | DETERMINERS | _JOINS


def verb_gap(
    sentence: Sentence,
    body: Sequence[int],
    at: int,
    others: Sequence[str],
    *,
    language: str,
    named: tuple[Positions, str],
) -> Iterator[Draft]:
    """Yield the gap for a verb, beside the verbs given that the text does not use; none for burned down, brought up."""
    if at + 1 < sentence.last and sentence.tokens[at + 1].low in _PARTICLES:
        return
    yield from _gap(sentence, body, at, others, language=language, named=named, score=VERB[language])


def adjective_gaps(
    sentence: Sentence, body: Sequence[int], *, language: str, named: tuple[Positions, str]
) -> Iterator[Draft]:
    """Yield the gaps for colours, materials and peoples before a noun: the Dutch scientist."""
    tokens = sentence.tokens
    for at in body[1:-1]:
        before, token, after = tokens[at - 1], tokens[at], tokens[at + 1]
        is_before_noun = after.kind == "word" and not after.is_capital and after.low not in _NO_NOUNS
        is_before_noun = is_before_noun and before.low not in _JOINS and third_base(after.low) is None
        word = token.text if language == "en" else token.low
        if not is_before_noun or before.is_capital:
            continue
        beside = adjectives_beside(word, [after.low], language)
        others = nouns_like(word, f"{language} adjectives") if beside is None else beside
        yield from _gap(sentence, body, at, others, language=language, named=named, score=ADJECTIVE[language])


def _gap(
    sentence: Sentence,
    body: Sequence[int],
    at: int,
    others: Sequence[str],
    *,
    language: str,
    named: tuple[Positions, str],
    score: float,
) -> Iterator[Draft]:
    token = sentence.tokens[at]
    if (
        at not in body
        or (stem := gap_stem(sentence, body, (at,), language=language, what=_WHAT[language], named=named)) is None
    ):
        return
    said = {one.low for one in sentence.tokens}
    article = sentence.tokens[at - 1].low
    free = [word for word in others if word.lower() not in said and _goes_with(article, word)]
    if len(free) >= WANTED:
        options = tuple(sorted(free, key=lambda word: (hash_of(word, stem), word))[:WANTED])
        yield Draft("what", stem, token.text, "word", token.start, token.end, sentence, score, options=options)


def hash_of(word: str, stem: str) -> int:
    """Return a number by which words come in another order for another stem, always the same."""
    return sum((ord(letter) * (at + 7)) for at, letter in enumerate(word + stem)) % 997


def _goes_with(article: str, word: str) -> bool:
    is_vowel = word[0].lower() in "aeiou"
    return is_vowel if article == "an" else not is_vowel if article == "a" else True
