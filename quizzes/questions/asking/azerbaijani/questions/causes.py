"""Drafts of Azerbaijani questions on causes told in clauses: çünki, ona görə, -dığından, -sın deyə; asked with niyə."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizzes.questions.asking.azerbaijani.questions.effects import Effect
from quizzes.questions.asking.azerbaijani.questions.told import ABSOLUTE, Told, chosen
from quizzes.questions.asking.azerbaijani.stems.stems import NoStem, Words
from quizzes.questions.asking.azerbaijani.stems.why import why_stem
from quizzes.questions.asking.azerbaijani.words.verbs import high_vowel, infinitive
from quizzes.questions.asking.azerbaijani.words.words import PRONOUNS
from quizzes.questions.asking.texts.drafts import Draft
from quizzes.questions.asking.texts.pieces import low_words, span_of
from quizzes.questions.writing.distractors import WANTED

SCORE, BESIDE, NAMED, PURPOSE, MOST, FEWEST, LEFT_OPEN = 1.0, 0.08, 0.06, 0.16, 0.98, 1, 0.3
SHORTEST = 2


def ask_causes(words: Words, effects: Sequence[Effect], rows: Sequence[Told]) -> Iterator[Draft]:
    """Yield a question for each clause that says what comes of something, or is done for something.

    What is left open, or cannot be said by itself, is worth too little to be proposed.
    """
    sure = [effect for effect in effects if not effect.is_left_open]
    for effect in effects:
        clause = effect.clause
        if len(clause.positions) < SHORTEST:
            continue
        stem, is_left_open = _stem_of(words, effect)
        if not stem:
            continue
        if is_left_open:
            yield Draft("why", stem, effect.why, "part:niyə", *_place_of(effect), effect.told, LEFT_OPEN)
            continue
        others = [*_causes_beside(effect, sure), *_told_beside(effect, rows)]
        options = chosen(others, key=effect.why, stem=stem, number=clause.sentence.number, fewest=FEWEST)
        options = options[: WANTED - 1] if ABSOLUTE & set(effect.why.split()) else options
        score = SCORE + (BESIDE if options else 0) - (NAMED if clause.named else 0)
        pool = "part:niyə" if effect.why.endswith("deyə") or len(options) < WANTED else "reason:çünki"
        yield Draft("why", stem, effect.why, pool, *_place_of(effect), effect.told, score, options=options)


def _stem_of(words: Words, effect: Effect) -> tuple[str, bool]:
    """The question, empty where none can be written, and whether it speaks of what it does not name."""
    for may_point in (False, True):
        try:
            return why_stem(words, effect.clause, may_point=may_point), may_point or effect.is_left_open
        except NoStem:
            continue
    return "", True


def _place_of(effect: Effect) -> tuple[int, int]:
    return span_of(effect.sentence.tokens, effect.cause)


def _causes_beside(effect: Effect, effects: Sequence[Effect]) -> Iterator[tuple[Effect, str]]:
    """The causes of other effects that the text tells, in the form of this one."""
    end = effect.why.split()[-1]
    for one in effects:
        is_alike = (one.why.split()[-1] == "deyə") == (end == "deyə") and not one.why.startswith("yoxsa")
        if is_alike and not set(low_words(one.sentence.tokens, one.cause)) & PRONOUNS:
            yield one, one.why


def _told_beside(effect: Effect, rows: Sequence[Told]) -> Iterator[tuple[Told, str]]:
    """What the text tells elsewhere, as a cause or as what is wished."""
    first, *_others, last = effect.why.split()
    for one in rows:
        if last != "deyə":
            yield one, f"{first} {one.words}"
        elif one.form is not None and not one.form.is_negative:
            wish = f"{one.form.stem}s{high_vowel(one.form.stem)}n"
            told = (one.subject, one.rest, *one.verb.split()[:-1], wish, "deyə")
            yield one, " ".join(part for part in told if part)


def with_purposes(drafts: Iterable[Draft], rows: Sequence[Told]) -> Iterator[Draft]:
    """Yield the drafts, those that ask what something is done for with other things that the text tells of doing."""
    for draft in drafts:
        is_deed = draft.pool == "reason:üçün" and draft.key.endswith(("maq üçün", "mək üçün"))
        deeds = [
            (one, f"{one.rest} {' '.join([*one.verb.split()[:-1], infinitive(one.form.stem)])} üçün")
            for one in rows
            if is_deed and one.rest and one.form is not None and one.form.is_transitive and not one.form.is_negative
        ]
        number = draft.sentence.number
        options = chosen(deeds, key=draft.key, stem=draft.stem, number=number, fewest=FEWEST) if deeds else ()
        yield replace(draft, options=options, score=min(MOST, draft.score + PURPOSE)) if options else draft
