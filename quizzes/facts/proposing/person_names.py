"""Tells names of people by titles, first names, initials and the ends of surnames; never by what the text says."""

from quizzes.facts.proposing.gathering import OwnWords
from quizzes.facts.proposing.name_beginnings import is_first_name_alone
from quizzes.facts.proposing.name_clues import PLACE_PREPOSITIONS, PLACE_STARTS
from quizzes.facts.proposing.name_words import AFTER_PERSON, FIRST_NAMES, NAMES_THAT_ARE_WORDS, PERSON_ENDS, first_name
from quizzes.facts.proposing.runs import Run
from quizzes.facts.proposing.tokens import Token, low_at

_ANY_FIRST_NAMES = FIRST_NAMES["az"] | FIRST_NAMES["en"]


def is_person(tokens: list[Token], run: Run, words: list[Token], last: int, language: str, own: OwnWords) -> bool:
    """Return whether the words of a run name a person: by a title, a first name, initials or the end of a surname."""
    size = len(words)
    if size > 5:
        return False
    if run.title:
        return not (size == 1 and words[0].text.isupper() and len(words[0].text) > 1)
    if (
        any(len(word.text) == 1 for word in words[:-1])
        and size > 1
        and any(token.text == "." for token in tokens[run.first : run.last])
    ):
        return True
    if size == 1 and _is_first_name(tokens, run, words[0], language, own):
        return True
    if size > 1 and words[0].text in _ANY_FIRST_NAMES and not _is_spanish_place(tokens, run, words):
        return True
    following = low_at(tokens, run.last)
    if language == "az" and following in AFTER_PERSON:
        return True
    ending = words[-1].low
    if size >= 2 and ending.endswith(PERSON_ENDS[language]):
        return True
    if language == "az" and any(word.low in AFTER_PERSON for word in words[1:]):
        return True
    if language == "az" and size == 2 and _has_person_ending(ending):
        return True
    return size in {2, 3} and language == "en" and following == "(" and _is_life(tokens, run.last, last)


def _is_first_name(tokens: list[Token], run: Run, word: Token, language: str, own: OwnWords) -> bool:
    """Whether a first name stands by itself; one that is a word too, or a town, only inside a sentence."""
    if run.is_at_start:
        return is_first_name_alone(word, language, own)
    name = first_name(word.text, word.low, language)
    is_word = name in NAMES_THAT_ARE_WORDS["en"] and low_at(tokens, run.first - 1) in PLACE_PREPOSITIONS
    return name is not None and not is_word


def _is_spanish_place(tokens: list[Token], run: Run, words: list[Token]) -> bool:
    """Isla del Sol."""
    return words[0].text in PLACE_STARTS and words[1].low in {"del", "de", "la", "las", "los"}


def _has_person_ending(word: str) -> bool:
    return any(end in word[3:] for end in ("ov", "yev", "zadə")) and len(word) > 5


def _is_life(tokens: list[Token], at: int, last: int) -> bool:
    """Whether brackets with two years follow: (1867–1934)."""
    return (
        at + 4 < last
        and tokens[at + 1].kind == "digits"
        and len(tokens[at + 1].text) == 4
        and tokens[at + 3].kind == "digits"
    )
