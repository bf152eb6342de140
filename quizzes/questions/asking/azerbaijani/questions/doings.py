"""Drafts of Azerbaijani questions on what somebody or something does: Xlorofil nə edir?"""

from collections.abc import Iterator, Sequence

from quizzes.facts.proposing.tokens import lower_word
from quizzes.questions.asking.azerbaijani.questions.told import Told, chosen
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, finished
from quizzes.questions.asking.azerbaijani.words.verbs import in_tense
from quizzes.questions.asking.azerbaijani.words.words import is_human
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import span_of

SCORE = 0.7
MOST_PHRASES, LONGEST = 3, 6


def ask_doings(rows: Sequence[Told]) -> Iterator[Draft]:
    """Yield a question for each deed with an object, beside deeds of others in the same tense."""
    for told in rows:
        form, clause = told.form, told.clause
        if form is None or not _is_deed(told) or (what := in_tense("et", form.tense, is_plural=form.is_plural)) is None:
            continue
        rest = [at for at in clause.positions if at not in clause.subject]
        if clause.subject and rest[0] < clause.subject[-1]:
            continue
        key = told.deed(form.tense, is_plural=form.is_plural)
        try:
            stem = finished([told.subject, "nə", what])
        except NoStem:
            continue
        others = (
            (one, one.deed(form.tense, is_plural=form.is_plural) or "")
            for one in rows
            if _can_stand(one) and _is_like(one, told)
        )
        options = chosen(others, key=key, stem=stem, number=told.number) if key else ()
        if options and key:
            start, end = span_of(clause.tokens, rest)
            yield Draft("what", stem, key, "word", start, end, clause.sentence, SCORE, options=options)


def _is_deed(told: Told) -> bool:
    """Whether a clause says what is done to something: an object, a verb that takes one."""
    form, clause = told.form, told.clause
    if form is None or not form.is_transitive or not _can_stand(told) or form.stem in {"et", "de", "bil"}:
        return False
    objects = [one for one in clause.phrases if one.positions != clause.subject]
    bare = [one for one in objects if one.case == "nominative" and one.is_sure and len(one.positions) > 1]
    return (bool(bare) or any(one.case == "accusative" for one in objects)) and len(objects) <= MOST_PHRASES


def _is_like(one: Told, told: Told) -> bool:
    """Whether somebody else does it, at the same time: people beside people, things beside things."""
    if one.form is None or told.form is None or one.form.tense != told.form.tense:
        return False
    is_same = one.subject.split()[-1] in told.subject or told.subject.split()[-1] in one.subject
    return not is_same and is_human(_head(one)) == is_human(_head(told))


def _head(told: Told) -> str:
    return lower_word(told.subject.split()[-1], "az")


def _can_stand(told: Told) -> bool:
    """Whether what a clause says can be said of something else: somebody or something does it, and with what."""
    form = told.form
    is_active = form is not None and not form.is_passive and not form.is_negative
    clause = told.clause
    bare = [one for one in clause.phrases if one.case == "nominative" and one.positions != clause.subject]
    is_object = len(bare) == 1 and form is not None and form.is_transitive and bare[0] is clause.phrases[-1]
    if (bare and not is_object) or any(clause.tokens[at].kind == "digits" for at in clause.positions):
        return False
    return is_active and bool(told.rest) and len(told.rest.split()) <= LONGEST and told.verb != "var"
