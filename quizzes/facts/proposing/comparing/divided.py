"""How a text says that numbers are all parts of a total (a colon, "of which", "together"), or that there is a rest."""

from collections.abc import Iterable

from quizzes.facts.proposing.comparing.mentions import Mention
from quizzes.facts.proposing.tokens import Token, low_at, word_set

FARTHEST_OF_THEM = 3
_TOTAL = {
    "en": word_set(
        "total altogether all sum together overall consists consisted comprising comprises comprised divided split "
        "shared combined falls"
    ),
    "az": word_set(
        "cəmi ümumi ümumilikdə birlikdə ibarətdir toplam bölünür bölünüb bölünmüşdür bölüşdürülüb cəmisi birgə "
        "cəmlikdə bütövlükdə"
    ),
}
_COMES_TO = {
    "en": word_set("amounts amounted totals totalled totalling adds making makes giving gives equals installed"),
    "az": word_set("edir edib təşkil bərabərdir bərabər cəmləşib yekun yekunda"),
}
_OF_THEM = {
    "en": word_set("these them this those which whom"),
    "az": word_set("onlardan onların bunlardan bunların bundan bunun ondan cümlədən"),
}
_REST = {
    "en": word_set("rest remainder remaining others including"),
    "az": word_set("qalan qalanı qalanları digərləri başqaları daxil"),
}
_ALL = {
    "en": word_set("none all only both either entire whole"),
    "az": word_set("hamısı bütün yalnız heç təkcə ibarətdir"),
}
_GENITIVE = ("ın", "in", "un", "ün", "dan", "dən")
_POSSESSED = ("ı", "i", "u", "ü")


def is_divided(total: Mention, parts: list[Mention]) -> bool:
    """Return whether the words between a total and the number after it say that parts follow."""
    sentence = total.sentence
    language, tokens = sentence.language, sentence.tokens
    gap = tokens[total.placed.last : parts[0].placed.first]
    if any(token.text == ":" for token in gap):
        return True
    said = {token.low for token in gap}
    if language == "en":
        is_of_them = ("of" in said and bool(_OF_THEM["en"] & said)) or _is_after_of(total)
    else:
        is_of_them = bool(_OF_THEM["az"] & said) or _is_parted(total, parts)
    if is_of_them:
        return True
    if language == "en" and ("made up of" in " ".join(token.low for token in gap) or said & _TOTAL["en"]):
        return True
    return any(token.low in _TOTAL[language] for token in tokens[: total.placed.first])


def total_is_said(near: Iterable[Token], language: str) -> bool:
    """Return whether words near a number call it a total."""
    return any(token.low in _TOTAL[language] for token in near)


def ends_in_total(near: Iterable[Token], language: str) -> bool:
    """Return whether words near the last number of a list say that the others come to it: "making 72 in all"."""
    return any(token.low in _COMES_TO[language] for token in near)


def calls_total(total: Mention) -> bool:
    """Return whether a sentence is about a total alone: "Together the three received ...", "In all ..."."""
    opening = total.sentence.tokens[: total.placed.first]
    near = [*opening[:FARTHEST_OF_THEM], *opening[-FARTHEST_OF_THEM:], *total.sentence.tokens[total.placed.last :][:2]]
    return total_is_said(near, total.sentence.language)


def leaves_a_rest(parts: list[Mention]) -> bool:
    """Return whether the sentence of the parts says that there are others, or gives only some of them."""
    sentence = parts[0].sentence
    numbers = {part.placed.first for part in parts}
    return any(
        token.low in _REST[sentence.language] and not numbers & {at + 1, at + 2}
        for at, token in enumerate(sentence.tokens)
    )


def is_said_to_be_all(total: Mention, parts: list[Mention]) -> bool:
    """Return whether parts that come short of their total are said to be all: a colon, "none", both sexes, three."""
    sentence = parts[0].sentence
    gap = sentence.tokens[total.placed.last : parts[0].placed.first] if total.sentence is sentence else []
    is_told = any(token.low in _ALL[sentence.language] for token in sentence.tokens)
    said = {spot.concept.name for spot in sentence.spots}
    is_told = (
        is_told or {"male", "female"} <= said or {"men", "women"} <= said or any(token.text == ":" for token in gap)
    )
    return is_told or len(parts) > 2 or (total.sentence is sentence and _is_parted(total, parts))


def points_back(first: Mention) -> bool:
    """Return whether a sentence begins with "Of them", "Onlardan"."""
    words = [token.low for token in first.sentence.tokens[: min(first.placed.first, FARTHEST_OF_THEM)]]
    known = _OF_THEM[first.sentence.language]
    return bool(known & set(words)) and (first.sentence.language == "az" or "of" in words)


def _is_after_of(total: Mention) -> bool:
    """Whether the sentence opens with its total: "Of the 48 stones, 21 ..."."""
    words = [token.low for token in total.sentence.tokens[: total.placed.first]]
    return bool(words) and words[0] == "of" and len(words) <= FARTHEST_OF_THEM


def _is_parted(total: Mention, parts: list[Mention]) -> bool:
    """Whether an Azerbaijani total stands in the genitive and its parts are its own: 52 ailənin 30-u."""
    return _last_word(total).endswith(_GENITIVE) and all(map(_is_possessed, parts))


def _last_word(mention: Mention) -> str:
    return low_at(mention.sentence.tokens, mention.placed.last - 1) or ""


def _is_possessed(part: Mention) -> bool:
    return any(
        token.low.endswith(_POSSESSED)
        for token in part.sentence.tokens[part.placed.first : part.placed.last]
        if token.kind == "word"
    )
