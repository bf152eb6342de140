"""Temperatures: degrees with and without a scale, frost and minus; a bare degree counts where warmth is spoken of."""

from quizzes.facts.proposing.numerals import Number
from quizzes.facts.proposing.suffixes import without_suffix
from quizzes.facts.proposing.tokens import Token, low_at, word_set

_WARMTH = {
    "en": word_set(
        "warming temperature temperatures celsius warm cold heat frost degrees oven thermometer high highs "
        "low lows weather warming fever hot cool cooled froze freezing freezes frozen melts boils boil warmer "
        "colder below above summer winter"
    ),
    "az": word_set(
        "temperatur temperaturu temperaturun temperaturda hava havanın isti istidə isinir şaxta şaxtalı soyuq soyuqda "
        "hərarət hərarəti hərarətdə istilik soba sobada fırında donur qaynayır qızdırma yayda qışda"
    ),
}
_ANGLES = (
    "bucaq",
    "bucağ",
    "enlik",
    "enliy",
    "uzunluq",
    "uzunluğ",
    "meridian",
    "paralel",
    "döndər",
    "dönmə",
    "dərəcəli",
)
_FROST = word_set("şaxta şaxtaya şaxtadır şaxtada şaxtadək şaxtayadək")
_WARM = word_set("isti istidir istiyə istiyədək")


def is_degree(token: Token, language: str) -> bool:
    """Return whether a word is that for degree, in any case."""
    if language == "az":
        return token.low.startswith("dərəcə") and without_suffix(token.low, {"dərəcə"}) is not None
    return token.low in {"degree", "degrees"}


def speaks_of_warmth(tokens: list[Token], at: int, language: str) -> bool:
    """Return whether words of warmth stand near a position."""
    if low_at(tokens, at - 2) in {"minus", "mənfi", "-", "−", "+"}:
        return True
    words = _WARMTH[language]
    near = (*tokens[max(0, at - 16) : at], *tokens[at + 1 : at + 12])
    return any(token.low in words for token in near)


def is_warmth(tokens: list[Token], at: int, language: str) -> bool:
    """Return whether a degree in words is one of warmth: in Azerbaijani unless an angle or a grade is spoken of."""
    if language == "en" or speaks_of_warmth(tokens, at, language):
        return speaks_of_warmth(tokens, at, language)
    near = (*tokens[max(0, at - 12) : at], *tokens[at + 1 : at + 8])
    return not any(token.low.startswith(_ANGLES) for token in near)


def is_frost(tokens: list[Token], at: int, language: str) -> bool:
    """Return whether frost is said after a temperature: "5 dərəcə şaxta", "5 degrees below zero"."""
    if language == "az":
        return low_at(tokens, at) in _FROST
    return low_at(tokens, at) == "below" and low_at(tokens, at + 1) in {"zero", "freezing"}


def past_warmth(tokens: list[Token], at: int, language: str) -> int:
    """Return the position past "şaxta" or "isti" after an Azerbaijani temperature, or the same."""
    is_bare = tokens[at - 1].text in {"°", "º", "˚"} or is_degree(tokens[at - 1], language)
    return at + 1 if language == "az" and is_bare and low_at(tokens, at) in _FROST | _WARM else at


def with_frost(low: Number, high: Number | None) -> tuple[Number, Number | None]:
    """Return the ends of a temperature below zero, the colder first."""
    low.amount = -abs(low.amount)
    if high is None:
        return low, None
    high.amount = -abs(high.amount)
    return (high, low) if high.amount < low.amount else (low, high)
