"""Writes the question words of English amounts: How many rooms, At what height; nothing where they would be vague."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.numerals import read_number
from quizzes.language.values import Value
from quizzes.questions.asking.english.clauses.clause import Clause
from quizzes.questions.asking.english.questions.dates import ABOUT
from quizzes.questions.asking.english.words.words import PREPOSITIONS, VAGUE_NOUNS
from quizzes.questions.asking.texts.pieces import Positions, low_words, written

_NOUN_STOPS = PREPOSITIONS | {"and", "but", "or", "that", "which", "who", "with"}


def measured_noun(prep: str, before: tuple[str, ...]) -> str:
    """Return the question for "at a height of 1,200 metres": At what height."""
    before = tuple(word for word in before if word not in ABOUT)
    if len(before) == 3 and before[0] in {"a", "an"} and before[2] == "of":
        return f"{prep.capitalize()} what {before[1]}" if prep else f"What {before[1]}"
    return ""


def counting_words(clause: Clause, holder: Positions, found: Found, value: Value) -> str:
    """Return "How many rooms", "How many kinds of apple", "What percentage of the pupils", or nothing."""
    tokens = clause.tokens
    number = read_number(tokens, found.first, clause.sentence.text, "en")
    if number is None or number.amount < 2 or _is_limit(tokens, found.first):
        return ""
    is_near = found.approximate or any(
        tokens[at].low in {"about", "around", "approximately"} for at in holder if at < found.first
    )
    least = at_least(tokens, found.first)
    about = f"{least} how many" if least else "About how many" if is_near else "How many"
    noun_at = found.last if value.type == "percent" else number.last
    noun = []
    for at in (position for position in holder if position >= noun_at):
        if (
            tokens[at].low in _NOUN_STOPS
            or tokens[at].kind == "mark"
            or (at >= found.last and _is_past_noun(tokens, at, noun))
        ):
            break
        noun.append(at)
    text = written(tokens, noun)
    if value.type == "percent":
        return f"What percentage {text}" if text.startswith("of ") else ""
    if value.type == "money":
        return "How much money"
    if not text or (low_words(tokens, noun)[-1] in VAGUE_NOUNS - _COUNTED):
        return ""
    if value.type == "quantity" and (len(text) < 3 or not text.replace(" ", "").isalpha()):
        return ""
    return f"{about} {text}" if value.type in {"count", "quantity"} and len(noun) <= 6 and text[0].isalpha() else ""


_LIMITS = frozenset({("fewer", "than"), ("less", "than"), ("up", "to"), ("at", "most")})
_COUNTED = frozenset(
    [
        "people",
        "times",
        "kinds",
        "types",
        "parts",
        "ways",
        "steps",
        "stages",
        "groups",
        "forms",
        "sorts",
        "places",
        "sides",
    ]
)


def _is_limit(tokens: list, at: int) -> bool:
    """Whether a number is only what is not reached (fewer than 250), so that “about how many” would ask otherwise."""
    before = tuple(token.low for token in tokens[max(at - 2, 0) : at])
    return before in _LIMITS or before[-1:] in {("under",), ("below",)}


def at_least(tokens: list, at: int) -> str:
    """Return "More than" or "At least" where a number is said to be passed or reached, else nothing."""
    before = " ".join(token.low for token in tokens[max(at - 2, 0) : at])
    return before.capitalize() if before in {"more than", "at least"} else ""


def _is_past_noun(tokens: list, at: int, noun: list[int]) -> bool:
    """Whether the counted noun ended: only "of" and what follows it goes on."""
    return tokens[at].low != "of" and not any(tokens[one].low == "of" for one in noun)
