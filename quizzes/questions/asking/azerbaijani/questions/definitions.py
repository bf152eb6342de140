"""Drafts of Azerbaijani questions on what something is: Bayramın əsas yeməyi nədir?, Qəzetin yaradıcısı kim idi?"""

from collections.abc import Iterator
from functools import partial

from quizzes.questions.asking.azerbaijani.clauses.clauses import Clause
from quizzes.questions.asking.azerbaijani.clauses.phrase import Phrase
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words, finished
from quizzes.questions.asking.azerbaijani.stock.beside import Beside
from quizzes.questions.asking.azerbaijani.words.classes import classes
from quizzes.questions.asking.azerbaijani.words.forms import forms_of
from quizzes.questions.asking.azerbaijani.words.nouns import in_case
from quizzes.questions.asking.azerbaijani.words.words import OPEN, PRONOUNS, is_human
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, span_of

SCORE, WHO = 0.8, 0.87
_COPULAS = ("dır", "dir", "dur", "dür")
_WAS = {"idi": "kim idi", "olub": "kim olub", "olmuşdur": "kim olub", "oldu": "kim oldu"}
_BEST = frozenset({"ən", "əsas", "ilk", "yeganə", "başlıca", "birinci", "son"})


def ask_definition(words: Words, clause: Clause, beside: Beside) -> Iterator[Draft]:
    """Yield the question for what the subject of a clause is, where only one thing can be it."""
    subject = next((one for one in clause.phrases if one.positions == clause.subject), None)
    if subject is None or not subject.is_sure or not _is_one(clause, subject):
        return
    yield from _thing(words, clause, subject, beside)
    yield from _person(words, clause, subject)


def _is_one(clause: Clause, subject: Phrase) -> bool:
    """Whether the subject means one thing: the best of its kind, or what something has."""
    low = low_words(clause.tokens, subject.positions)
    is_owned = subject.head is not None and subject.head.is_owned and len(low) > 1
    has_owner = any(word.endswith(("ın", "in", "un", "ün")) or word.startswith(OPEN) for word in low[:-1])
    return not set(low) & PRONOUNS and ((is_owned and has_owner) or bool(set(low) & _BEST))


def _thing(words: Words, clause: Clause, subject: Phrase, beside: Beside) -> Iterator[Draft]:
    at = clause.verb[-1]
    word = clause.tokens[at].low
    rest = [one for one in clause.positions if one not in subject.positions and one not in clause.verb]
    if rest or not word.endswith(_COPULAS):
        return
    form = next((one for one in forms_of(word.removesuffix(word[-3:])) if one.case == "nominative"), None)
    if form is None or form.is_owned or beside.is_topic(form.noun):
        return
    human = is_human(form.noun)
    kind = classes().get(form.noun, "")
    question = ("kimlərdir" if form.is_plural else "kimdir") if human else "nədir"
    question = f"hansı {in_case(kind, 'copula')}" if kind and not form.is_plural else question
    try:
        stem = finished([words.phrase(clause.sentence, subject.positions), question])
    except NoStem:
        return
    plain = Phrase((at,), "nominative", head=form)
    options = beside.options(clause.sentence, plain, "", stem)
    if options:
        key = form.of(form.noun) or form.noun
        start, end = span_of(clause.tokens, (at,))
        yield Draft("what", stem, key, "word", start, end, clause.sentence, SCORE, options=options)


def _person(words: Words, clause: Clause, subject: Phrase) -> Iterator[Draft]:
    """The question for a person whom the clause names at its end."""
    question = _WAS.get(clause.tokens[clause.verb[-1]].low)
    last = clause.phrases[-1]
    found = last.name
    if question is None or found is None or found.type != "person" or last is subject:
        return
    try:
        stem = finished([words.phrase(clause.sentence, subject.positions), question])
    except NoStem:
        return
    start, end = span_of(clause.tokens, tuple(range(found.first, found.last)))
    yield Draft(
        "who", stem, found.value, "name:person", start, end, clause.sentence, WHO,
        name=found.value, write_name=partial(in_case, case="nominative"),
    )  # fmt: skip
