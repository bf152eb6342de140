"""Tells which Azerbaijani words end a clause, deny, or take no object: known verbs first, then by their endings."""

import re
from functools import lru_cache

from quizzes.facts.proposing.suffixes import bases
from quizzes.facts.proposing.tokens import word_set
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import ADJECTIVES, ADVERBS
from quizzes.questions.asking.words.vocabulary import words_of

_FINITE = re.compile(
    r"(?:[ıiuü]b(?:l[aə]r)?|m[ıiuü]ş(?:d[ıiuü]r?)?(?:l[aə]r)?|[ıiuü]r(?:l[aə]r|d[ıiuü](?:l[aə]r)?)?|d[ıiuü](?:l[aə]r)?"
    r"|[aə]c[aə][qk](?:d[ıiuü]r)?(?:l[aə]r)?|[aə]rd[ıi](?:l[aə]r)?|m[aə]l[ıi]d[ıi]r)$"
)
_IF = re.compile(r"s[aə](?:yd[ıi])?(?:l[aə]r)?$")
_COPULA = re.compile(r"d[ıiuü]r(?:l[aə]r)?$")
_WHOLE = word_set("var yox idi olar imiş olur edir idilər vardı vardır deyil yoxdur")
_NO_VERBS = words_of("az", "no_verbs")
_NEGATIVE = re.compile(
    r"(?:m[aə]y[ıi]b(?:l[aə]r)?|m[aə]d[ıi](?:l[aə]r)?|m[aə]m[ıi]ş(?:d[ıi]r?)?(?:l[aə]r)?|m[ıiuü]r(?:l[aə]r|d[ıiuü](?:l[aə]r)?)?"
    r"|m[aə]z(?:l[aə]r|d[ıi])?|m[aə]y[aə]c[aə][qk](?:d[ıi]r)?|m[aə]m[aə]l[ıi]d[ıi]r)$"
)
_NOT_NEGATIVE = words_of("az", "not_negative")
NEGATIONS = word_set("deyil deyildi deyildir deyilmiş yox yoxdur heç")
_INTRANSITIVE = re.compile(r"(?:[ıiuü][ln]|[aə]n|[aə]l)(?:[ıiuü][br]|m[ıiuü]ş|d[ıiuü]|[aə]c)")
_INTRANSITIVE_STEMS = tuple(sorted(words_of("az", "intransitive")))


@lru_cache(maxsize=20_000)
def is_finite(word: str, *, at_end: bool = False) -> bool:
    """Return whether a lower-case word can be the predicate that ends a clause; -ar only where a sentence ends."""
    if word in _WHOLE:
        return True
    if word in _NO_VERBS or len(word) < 3:
        return False
    form = verb_form(word)
    if form is not None and form.is_finite and (not forms_of(word) or form.tense != "aorist"):
        return form.tense != "aorist" or at_end
    if _IF.search(word):
        return False
    if _COPULA.search(word):
        return True
    return bool(_FINITE.search(word)) and not forms_of(word) and word not in ADJECTIVES | ADVERBS


@lru_cache(maxsize=20_000)
def is_intransitive(word: str) -> bool:
    """Return whether a finite verb takes no object: a passive, or a verb such as gəlib, yaşayır, artıb."""
    form = verb_form(word)
    if form is not None and form.is_finite:
        return not form.is_transitive
    return word.startswith(_INTRANSITIVE_STEMS) or bool(_INTRANSITIVE.search(word[2:]))


def is_negative(word: str) -> bool:
    """Return whether a lower-case word denies: gəlmədi, deyil, heç."""
    if word in NEGATIONS:
        return True
    form = verb_form(word)
    if form is not None and form.is_finite:
        return form.is_negative
    is_denied = bool(_NEGATIVE.search(word)) and word not in _NOT_NEGATIVE and len(word) > 5
    return is_denied and not any(base in ADJECTIVES for base in bases(word)) and not forms_of(word)
