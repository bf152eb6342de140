"""Of what an English sentence speaks: its subject as it can stand in a title, and the nouns and names in it."""

from quizzes.questions.asking.english.clauses.clauses import Unclear, reading_of
from quizzes.questions.asking.english.stems.phrases import NO_THING
from quizzes.questions.asking.english.words.tags import units_of
from quizzes.questions.asking.english.words.units import Unit
from quizzes.questions.asking.english.words.words import DETERMINERS, TIME_NOUNS, VAGUE_NOUNS, is_human
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import written
from quizzes.questions.asking.words.poor_nouns import poor_nouns

LONGEST_SUBJECT = 4
_NAME = "NP0"
_TAGS = frozenset({"NN0", "NN1", "NN2", _NAME})


def english_terms(sentence: Sentence) -> frozenset[str]:
    """Return the heads of what a sentence speaks of: nouns in the singular, and each word of a name."""
    return frozenset(_head(unit) for unit in units_of(sentence) if unit.tag in _TAGS)


def english_subject(sentence: Sentence) -> tuple[str, str]:
    """Return the head and the words of the subject of a sentence without its article; empty where it is not plain."""
    try:
        clause = reading_of(sentence).clauses[0]
    except Unclear:
        return "", ""
    units = [unit for unit in units_of(sentence) if unit.positions[0] in clause.subject]
    while units and units[0].low in DETERMINERS:
        units.pop(0)
    if not 0 < len(units) <= LONGEST_SUBJECT or not _can_be_topic(units[-1]):
        return "", ""
    return _head(units[-1]), written(sentence.tokens, [at for unit in units for at in unit.positions])


def _head(unit: Unit) -> str:
    return unit.text if unit.tag == _NAME else unit.lemma


def _can_be_topic(unit: Unit) -> bool:
    is_poor = unit.lemma in VAGUE_NOUNS | TIME_NOUNS | NO_THING | poor_nouns("en") or is_human((unit.lemma,))
    return unit.tag == _NAME or (unit.tag in _TAGS and unit.text.isalpha() and not is_poor)
