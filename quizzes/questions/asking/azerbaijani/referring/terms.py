"""Of what an Azerbaijani sentence speaks: its subject as it can stand in a title, and the nouns and names in it."""

from quizzes.facts.proposing.candidates import Found
from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.azerbaijani.clauses.clauses import Unclear, clauses_of
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import Nouns
from quizzes.questions.asking.azerbaijani.words.words import HUMANS, PRONOUNS
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.texts.pieces import low_words, written
from quizzes.questions.asking.words.poor_nouns import poor_nouns

LONGEST_SUBJECT = 4
_NAMES = frozenset({"person", "place", "organisation"})


def azerbaijani_terms(sentence: Sentence) -> frozenset[str]:
    """Return the heads of what a sentence speaks of: plain nouns, persons and places by a word of theirs."""
    names = (_head_of_name(one) for one in sentence.values if one.type in _NAMES)
    return frozenset([*names, *map(_head, sentence.tokens[sentence.first : sentence.last])])


def azerbaijani_subject(sentence: Sentence) -> tuple[str, str]:
    """Return the head and the words of the subject of a sentence; empty where it is not plain."""
    try:
        subject = clauses_of(sentence, Nouns(sentence.text))[0].subject
    except Unclear:
        return "", ""
    low = low_words(sentence.tokens, subject)
    if not 0 < len(low) <= LONGEST_SUBJECT or set(low) & PRONOUNS:
        return "", ""
    named = [one for one in sentence.values if one.type in _NAMES and one.last - 1 == subject[-1]]
    head = _head_of_name(named[0]) if named else _head(sentence.tokens[subject[-1]])
    return ("", "") if head in HUMANS | poor_nouns("az") else (head, written(sentence.tokens, subject))


def _head(token: Token) -> str:
    form = next(iter(forms_of(token.low)), None)
    return form.noun if form is not None else token.low


def _head_of_name(one: Found) -> str:
    """The word by which a person or a place is named again: Zərdabi, Daşbulaq."""
    return one.value.split()[-1 if one.type == "person" else 0]
