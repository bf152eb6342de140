"""Tells which Azerbaijani phrases stand by themselves, so that they can stand beside a key of their pool."""

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.stems.question_words import without_postposition
from quizzes.questions.asking.azerbaijani.stems.things import BEING, has_value
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import (
    MEASURES,
    PRONOUNS,
    TIMES,
    is_human,
)
from quizzes.questions.asking.texts.pieces import low_words
from quizzes.questions.asking.words.vocabulary import words_of

LONGEST = 5
SHORTEST = 3
SPECIFIC = 2
SCORE = 0.78
FALLBACK = 0.56
_ANY = frozenset({"bəzi", "hər", "bir", "çox", "müxtəlif", "digər", "başqa"})
_GENERAL = words_of("az", "too_general")
_TIMES = words_of("az", "times_2") | TIMES
_MANNERS = frozenset(
    {"sürət", "zaman", "vaxt", "il", "gün", "ay", "dəfə", "əsr", "həftə", "hal", "şəkil", "cür", "ad", "dəstə", "sıra"}
)


def phrase_pool(clause: Clause, phrase: Phrase) -> str:
    """Return the pool of phrases in that case, people apart."""
    human = "human" if is_human(clause.tokens[phrase.positions[-1]].low) else "thing"
    many = phrase.head is not None and phrase.head.is_plural and phrase.case == "nominative"
    return f"case:{human}:{phrase.case}{':many' if many else ''}"


def _is_listed(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase is an item of a list, so that others could stand for it: corab, xalça toxuyurlar."""
    at = clause.phrases.index(phrase)
    for other in clause.phrases[max(0, at - 1) : at] + clause.phrases[at + 1 : at + 2]:
        first, second = sorted((phrase.positions, other.positions))
        between = {clause.tokens[one].text for one in range(first[-1] + 1, second[0])}
        is_before = other.positions < phrase.positions and other.case == "nominative"
        if between & {",", "və"} and (other.case == phrase.case or not other.is_sure or is_before):
            return True
    return False


def is_sure(clause: Clause, phrase: Phrase) -> bool:
    """Return whether a phrase can be asked for by itself, or stand beside a key."""
    low = low_words(clause.tokens, phrase.positions)
    if not phrase.is_sure or phrase.name is not None or not low or len(low) > LONGEST:
        return False
    if clause.tokens[phrase.positions[0] - 1].text == "," and phrase.positions[0] - 1 in clause.positions:
        return False
    if set(low) & PRONOUNS or low[0] in _ANY or low[-1] in _TIMES | MEASURES or has_value(clause, phrase.positions):
        return False
    if _is_listed(clause, phrase) or _is_of_copula(clause, phrase):
        return False
    head = without_postposition(clause, phrase).head
    return head is not None and head.noun not in _MANNERS | TIMES | _GENERAL and low[0] != "və"


def _is_of_copula(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase belongs to what the sentence says that something is: əsl dağ çayıdır."""
    word = clause.tokens[clause.verb[-1]].low
    if word in BEING and phrase.case == "nominative":
        return True
    form = verb_form(word)
    is_copula = word.endswith(("dır", "dir", "dur", "dür")) and not (form is not None and form.is_finite)
    return is_copula and phrase is clause.phrases[-1] and phrase.case in {"nominative", "genitive", "accusative"}
