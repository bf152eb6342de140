"""Leaves out the "bu" that only points back at a noun that the sentences before have said: bu adaların, adaların."""

from collections.abc import Sequence
from dataclasses import replace

from quizzes.facts.proposing.tokens import Token
from quizzes.questions.asking.azerbaijani.stems.question_words import is_place
from quizzes.questions.asking.azerbaijani.words.forms import Form, forms_of
from quizzes.questions.asking.azerbaijani.words.verbs import verb_form
from quizzes.questions.asking.azerbaijani.words.words import TIMES, is_human
from quizzes.questions.asking.texts.drafts import Sentence
from quizzes.questions.asking.words.vocabulary import words_of

BACK = 2
_MANY = ("larda", "lərdə", "lardan", "lərdən", "ların", "lərin", "ları", "ləri")
_VAGUE = words_of("az", "too_general") | words_of("az", "kind_nouns")


def without_pointing(sentence: Sentence, rows: Sequence[Sentence]) -> Sentence:
    """Return a sentence without each "bu" before a thing that one of the two sentences before says, or itself before.

    rows are the sentences of the text. What is one of many (a person, a place, a time) stays pointed at.
    """
    tokens = list(sentence.tokens)
    here = next((at for at, row in enumerate(rows) if row.number == sentence.number), 0)
    said = {noun for row in rows[max(0, here - BACK) : here] for noun in _nouns(row.tokens[row.first : row.last])}
    if any(tokens[at].low.startswith(("deyil", "adlan")) for at in range(sentence.first, sentence.last)):
        return sentence
    found = [at for at in range(sentence.first, sentence.last - 1) if tokens[at].low in {"bu", "həmin"}]
    found = [at for at in found if _thing(tokens[at + 1], {*said, *_nouns(tokens[sentence.first : at])})]
    for at in found:
        tokens[at] = replace(tokens[at], text="", low="")
    return replace(sentence, tokens=tokens) if found else sentence


def is_pointed_at(follows: Token) -> bool:
    """Return whether "o" only points at the noun behind it: o vaxt, o ağac, o illərdə."""
    is_many = follows.low.endswith(_MANY) and verb_form(follows.low) is None
    return follows.low in TIMES or bool(forms_of(follows.low)) or is_many


def _nouns(tokens: Sequence[Token]) -> set[tuple[str, bool]]:
    rows = (forms_of(token.low) for token in tokens)
    return {(one.noun, one.is_plural) for row in rows if not any(form.is_owned for form in row) for one in row}


def _thing(token: Token, said: set[tuple[str, bool]]) -> bool:
    """Whether a word is a thing that was said, in the number in which it was said."""
    forms = [form for form in forms_of(token.low) if (form.noun, form.is_plural) in said]
    return bool(forms) and not token.is_capital and all(map(_is_one_of_kind, forms))


def _is_one_of_kind(form: Form) -> bool:
    is_spot = is_place(form.noun) and not form.is_plural
    return not (is_spot or form.noun in _VAGUE | TIMES or is_human(form.noun))
