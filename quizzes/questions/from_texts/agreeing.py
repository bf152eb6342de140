"""Tells whether a template and a sentence of the text ask the same: two readings that know nothing of each other.

What stands near a value is not always what it is of, so what its sentence does not tie to its subject needs a second
witness: a question asked from the sentence itself.
"""

import re
from collections.abc import Iterable

from quizzes.facts.models import Candidate
from quizzes.facts.proposing.tokens import word_set
from quizzes.language.letters import fold
from quizzes.language.values import DATE_TYPES
from quizzes.questions.asking.gaps.gaps import GAP

# Why a subject is sure by the words of its sentence: the area of Lerik District is; of a number on one that somebody
# entered, the name before will do: Lerik District covers.
SURE, SURE_IF_ENTERED = "subject: owner of the cue", "subject: name before"
MOST_OTHER_WORDS = 2
_WORDS = re.compile(r"[^\W_]+")
_ASKING = {
    "en": word_set(
        "what when which how many much year date day is was are were does did do has have had the a an in on of"
    ),
    "az": word_set("ne vaxt necenci hansi nece qeder qederdir nedir kim kimdir idi olub var ilde il gun tarixde"),
}


def is_surely_about(candidate: Candidate, stem: str, asked: Iterable[str], language: str) -> bool:
    """Return whether a candidate is about its subject: by the words of its sentence, or as a question says.

    stem is the question that a template gives in the language of the text, asked those of its sentence for the same
    answer; one of them that is no gap has to say every word of the stem that asks for something, and hardly any other.
    """
    is_number = candidate.subject_id is not None and candidate.value_type not in DATE_TYPES
    if SURE in candidate.reason or (is_number and SURE_IF_ENTERED in candidate.reason):
        return True
    said = _words(stem, language)
    others = (_words(other, language) for other in asked if GAP not in other)
    return bool(said) and any(said <= other and len(other - said) <= MOST_OTHER_WORDS for other in others)


def _words(stem: str, language: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(fold(stem))) - _ASKING.get(language, frozenset())
