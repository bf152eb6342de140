"""Finds where a clause within an Azerbaijani clause ends: qış düşəndə, evə qayıtdıqdan sonra, yer az olduğundan."""

import re
from collections.abc import Sequence

from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form

SINCE = ("dığından", "diyindən", "duğundan", "düyündən")
WHEN = (
    "anda", "əndə", "dıqda", "dikdə", "duqda", "dükdə", "dıqca", "dikcə", "duqca", "dükcə", "arkən", "ərkən",
    "ınca", "incə", "unca", "üncə",
)  # fmt: skip
_IF = re.compile(r"s[aə](?:[qkmn]|l[aə]r)?$")
_BEFORE = {
    "sonra": ("dıqdan", "dikdən", "duqdan", "dükdən", "andan", "əndən"),
    "üçün": ("dığı", "diyi", "duğu", "düyü"),
    "kimi": ("an", "ən"),
    "qədər": ("ana", "ənə"),
    "zaman": ("dığı", "diyi", "duğu", "düyü", "an", "ən"),
}


def border_of(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> int:
    """Return the index of the last phrase that ends a clause within, with or without a subject of its own; -1: none."""
    return max((index for index, one in enumerate(phrases) if border_kind(tokens, one)), default=-1)


def border_kind(tokens: Sequence[Token], phrase: Phrase) -> str:
    """Return "when" or "since" for a phrase that ends a clause within, nothing for any other."""
    word = tokens[phrase.positions[-1]].low
    if phrase.case == "converb":
        if _IF.search(word):
            return "if"
        return "since" if word.endswith(SINCE) else "when" if word.endswith(WHEN) and len(word) > 5 else ""
    before = tokens[phrase.positions[-2]].low if len(phrase.positions) > 1 else ""
    if phrase.case not in {"postposition", "adverb"} or not before.endswith(_BEFORE.get(word, ("\0",))):
        return ""
    if word in {"kimi", "zaman"} and before.endswith(("an", "ən")) and not _is_participle(before):
        return ""
    return "since" if word == "üçün" else "when"


def _is_participle(word: str) -> bool:
    form = verb_form(word)
    return form is not None and form.kind == "participle" and not forms_of(word)
