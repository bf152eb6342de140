"""Tells English participles after a noun from the finite verb: an octopus called Inky slipped, a bridge built by."""

from quizzes.facts.proposing.tokens import Token, word_set
from quizzes.questions.asking.english_verbs import is_only_past, looks_past
from quizzes.questions.asking.english_words import DETERMINERS, PREPOSITIONS

_NAMING = word_set("called named nicknamed known christened termed")
_INTRANSITIVE = word_set(
    "moved lived travelled traveled returned sailed walked arrived worked died happened appeared disappeared stayed "
    "looked turned started passed served marched retired collapsed slipped escaped remained emerged exploded existed "
    "graduated settled rained climbed crawled danced played talked vanished hurried belonged consisted ended"
)
PERFECTS = word_set(
    "spent made given taken sent brought bought found lost led met held kept taught read seen won told thought done "
    "gone become come begun run left paid had been"
)
_STOPS = word_set("and but or which who that when where because while although , to")


def describes_noun(tokens: list[Token], positions: list[int], index: int) -> bool:
    """Return whether a past form only describes the noun before it, the verb of the clause standing later."""
    later = _later(tokens, positions, index)
    if later is None:
        return False
    word, follows = tokens[positions[index]].low, tokens[positions[index + 1]]
    if word in _NAMING and (follows.is_capital or follows.low == "as" or follows.text in '“"'):
        return True
    return follows.low == "by" or (_has_phrase(tokens, positions, index) and _is_intransitive(tokens, positions, later))


def is_unclear_past(tokens: list[Token], positions: list[int], index: int) -> bool:
    """Return whether nobody can say which of two past forms is the verb: a gate built in stone carried a roof."""
    word = tokens[positions[index]].low
    if not looks_past(word) or is_only_past(word) or not _has_phrase(tokens, positions, index):
        return False
    later = _later(tokens, positions, index)
    if later is None or word in _INTRANSITIVE or describes_noun(tokens, positions, index):
        return False
    follows = tokens[positions[later + 1]].low if later + 1 < len(positions) else ""
    return follows != "by" and tokens[positions[index - 1]].low not in {"was", "were", "been", "is", "are", "be"}


def _has_phrase(tokens: list[Token], positions: list[int], index: int) -> bool:
    return index + 1 < len(positions) and tokens[positions[index + 1]].low in PREPOSITIONS


def _is_intransitive(tokens: list[Token], positions: list[int], index: int) -> bool:
    return tokens[positions[index]].low in _INTRANSITIVE


def _later(tokens: list[Token], positions: list[int], index: int) -> int | None:
    """The next past form of the clause that no word before it keeps from being its verb."""
    for later in range(index + 1, len(positions)):
        word, before = tokens[positions[later]], tokens[positions[later - 1]]
        if word.low in _STOPS:
            return None
        if word.kind == "word" and looks_past(word.low) and before.low not in DETERMINERS | PREPOSITIONS:
            return later
    return None
