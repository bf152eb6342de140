"""What a number counts or measures out: "28 qeydiyyat masası", "900 tonnes of cheese"; never whose it is."""

from quizzes.facts.proposing.comparing.concepts import concepts_of_word, is_stop, stem_of
from quizzes.facts.proposing.comparing.contexts import Placed, Sentence
from quizzes.facts.proposing.tokens import Token, low_at

_POSSESSED = ("ı", "i", "u", "ü", "ın", "in", "un", "ün", "ının", "inin", "unun", "ünün")
FEWEST_TOKENS = 2
_MEASURED_OUT = frozenset({"mass", "volume", "energy"})


def counted_in(sentence: Sentence, placed: Placed) -> tuple[frozenset[str], frozenset[str], bool]:
    """Return the thing counted, the words that tell it from others of its kind, and whether only "people" are said."""
    tokens, language = sentence.tokens, sentence.language
    last = _past_noun(tokens, placed, language)
    words = [tokens[at].low for at in range(placed.first, last) if tokens[at].kind == "word"]
    known = [concept for word in words for concept in concepts_of_word(word, language)]
    nouns = {concept.name for concept in known if concept.role in {"people", "thing"}}
    is_people = any(concept.role == "generic" for concept in known)
    if not nouns and not is_people:
        nouns.update(stem_of(word, language) for word in words[-1:] if not is_stop(word, language))
    plain = [
        word
        for word in words[:-1]
        if len(word) > 2 and not concepts_of_word(word, language) and not is_stop(word, language)
    ]
    return frozenset(nouns), frozenset(stem_of(word, language) for word in plain) - nouns, is_people and not nouns


def _past_noun(tokens: list[Token], placed: Placed, language: str) -> int:
    """The position past the noun: in Azerbaijani the word after the value too, where that is what it counts."""
    last = placed.last
    if language == "en" or last >= len(tokens) or tokens[last].kind != "word":
        return last
    is_owned = tokens[last].low.endswith(_POSSESSED) and not tokens[last - 1].low.endswith(_POSSESSED)
    if is_owned and not is_stop(tokens[last].low, language):
        return last + 1
    return last + 1 if _is_told_by_next(tokens, placed.first, last) else last


def _is_told_by_next(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a known noun follows words that are none: "dörd oxu" zalı, "altı səyyar" briqada."""
    if not tokens[last].spaced or last - first < FEWEST_TOKENS:
        return False
    inside = [token.low for token in tokens[first:last] if token.kind == "word"]
    return not any(map(_is_noun, inside)) and _is_noun(tokens[last].low)


def _is_noun(word: str) -> bool:
    return any(concept.role in {"thing", "people", "generic"} for concept in concepts_of_word(word, "az"))


def measured_in(sentence: Sentence, placed: Placed, dimension: str) -> frozenset[str]:
    """Return what there is so much of: "900 tonnes of cheese", "3 min ton üzüm"; nothing for lengths and the like."""
    at = placed.last
    if dimension not in _MEASURED_OUT:
        return frozenset()
    if sentence.language == "en":
        if low_at(sentence.tokens, at) != "of":
            return frozenset()
        at += 1
    if at >= len(sentence.tokens) or sentence.tokens[at].kind != "word":
        return frozenset()
    word = sentence.tokens[at].low
    known = {concept.name for concept in concepts_of_word(word, sentence.language) if concept.role == "thing"}
    return frozenset(known or {stem_of(word, sentence.language)})
