"""Which English words can be the subject of a clause, and which can begin a predicate."""

from itertools import pairwise

from quizzes.facts.proposing.number_words import can_begin_number
from quizzes.facts.proposing.tokens import Token
from quizzes.language.values import NUMBER_TYPES
from quizzes.questions.asking.drafts import Sentence
from quizzes.questions.asking.english_finite import find_verb
from quizzes.questions.asking.english_openings import Unclear
from quizzes.questions.asking.english_verbs import AUXILIARIES, is_only_past, looks_past, third_base
from quizzes.questions.asking.english_words import (
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)

LONGEST_SUBJECT = 9


JOINS = frozenset({"and", "but", "or", "so", "yet"})


_RANKS = frozenset({"first", "second", "third", "last", "next", "only"})


CUTS = SUBORDINATORS - {"so"}


def refuse_bad_subject(sentence: Sentence, subject: list[int]) -> None:
    tokens = sentence.tokens
    if not subject or len(subject) > LONGEST_SUBJECT:
        raise Unclear("no_subject")
    words = [tokens[at].low for at in subject]
    if words[0] == "alone":
        raise Unclear("no_subject")
    if words[0] in {"close", "more", "less", "first", "second", "up"} or words[-1] in _RANKS:
        raise Unclear("no_subject")
    if any(one in _RANKS and other == "to" for one, other in pairwise(words)):
        raise Unclear("no_subject")
    if (
        set(words) & CUTS
        or words[0] in JOINS
        or (words[0] in PREPOSITIONS and words[0] != "like" and not _is_counted(tokens, subject))
    ):
        raise Unclear("no_subject")
    if (
        (looks_past(words[0]) and len(words) == 1)
        or words[-1] in DETERMINERS | {"and"}
        or "later" in words
        or "ago" in words
    ):
        raise Unclear("no_subject")
    counted = any(one.first == subject[0] and one.type in NUMBER_TYPES for one in sentence.values)
    if tokens[subject[0]].kind == "digits" and not counted:
        raise Unclear("no_subject")
    is_phrase = words[0] in DETERMINERS | SUBJECT_PRONOUNS or tokens[subject[0]].kind in {"word", "digits"}
    if not is_phrase or words[0].endswith("ing"):
        raise Unclear("no_subject")


def begins_predicate(tokens: list[Token], segment: list[int]) -> bool:
    return find_verb(tokens, segment, 0, is_start=True) is not None and agrees_in_voice(tokens, segment)


def agrees_in_voice(tokens: list[Token], positions: list[int]) -> bool:
    """Whether the second verb is finite by itself: "and was closed", "and has", but not "was cleaned and painted"."""
    word = tokens[positions[0]].low
    return word in AUXILIARIES or is_only_past(word) or third_base(word) is not None


def _is_counted(tokens: list[Token], subject: list[int]) -> bool:
    """Whether the subject only says how exact its number is: about 620 people."""
    following = tokens[subject[1]] if len(subject) > 1 else None
    is_number = following is not None and (following.kind == "digits" or can_begin_number(following.low, "en"))
    return is_number and tokens[subject[0]].low in {"about", "around", "over"}
