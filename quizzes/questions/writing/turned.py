"""Questions that ask for the subject: “Which river is 184 km long?”."""

from random import Random

from quizzes.facts.kinds import KIND_WORDS
from quizzes.language.grammars import LANGUAGES
from quizzes.language.values import overlaps
from quizzes.questions.writing.distractors import Choice
from quizzes.questions.writing.drafts import CannotWrite, Texts, WrittenForm, WrittenOption, WrittenQuestion
from quizzes.questions.writing.echoes import echoes
from quizzes.questions.writing.english import below_the_sea
from quizzes.questions.writing.explaining import (
    completed,
    evidence_of_claims,
    explain_key,
    explanation_of,
    fact_stated,
)
from quizzes.questions.writing.others import kind_and_distractors
from quizzes.questions.writing.pen import (
    Pen,
    as_is,
    fact_words,
    framed,
    named,
    subject_words,
    template_of,
)
from quizzes.questions.writing.shelf import Card, Shelf
from quizzes.questions.writing.templates import render_sentence
from quizzes.questions.writing.valued import refuse_unless_plain, slug_of


def write_reverse(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the question that gives the value and asks what it belongs to; raises CannotWrite."""
    refuse_unless_plain(card)
    row = card.fact.property
    if not (row.question_reverse_en or row.question_reverse_az):
        raise CannotWrite("no_template", {"property": row})
    _refuse_shared(card, shelf)
    pen = Pen()
    key = Choice(None, pen.in_both(lambda language: named(card.fact.subject, language)), owner=card.fact.subject)
    kind, chosen = kind_and_distractors(card, shelf, key, random=random)
    stem = pen.in_both(lambda language: _stem(card, kind, language) if key.texts[language] else "")
    if not any(stem.values()):
        raise CannotWrite("name_missing")
    _refuse_echoes(stem, key, chosen)
    return WrittenQuestion(
        slug=slug_of(card, WrittenForm.REVERSE, seed),
        fact=card.fact.slug,
        form=WrittenForm.REVERSE,
        seed=seed,
        stem=stem,
        explanation=explanation_of(card, card.taught),
        options=tuple(_option(choice, card, shelf, is_key=choice is key) for choice in (key, *chosen)),
        evidence=evidence_of_claims([card.taught]),
        needs_form=tuple(pen.needed),
    )


def _stem(card: Card, kind: str, language: str) -> str:
    template = template_of(
        card.fact.property, "question_reverse", card.fact.subject, language, qualifier=card.qualifier
    )
    if not template:
        return ""
    words = fact_words(card.fact.subject, card.taught, card.qualifier, language, kind=as_is(KIND_WORDS[kind][language]))
    stem = render_sentence(template, words, language)
    return below_the_sea(stem) if language == "en" else stem


def _refuse_echoes(stem: Texts, key: Choice, chosen: list[Choice]) -> None:
    """Raise CannotWrite where the key alone repeats a proper word of the stem: Kish Church stands in Kish village."""
    for language in LANGUAGES:
        repeated = echoes(key.texts[language], [stem[language]])
        if repeated and not any(repeated <= echoes(other.texts[language], [stem[language]]) for other in chosen):
            raise CannotWrite("gives_away", {"codes": "echoed_words"})


def _refuse_shared(card: Card, shelf: Shelf) -> None:
    """Raise CannotWrite where a claim on another subject gives a value that overlaps with this one."""
    ours = card.claimed
    for other in shelf.cards_by_property[card.fact.property_id]:
        if other.fact.subject_id == card.fact.subject_id:
            continue
        theirs = other.claimed
        if ours.words & theirs.words or any(overlaps(a, b) for a in ours.values for b in theirs.values):
            raise CannotWrite("value_not_unique")


def _option(choice: Choice, card: Card, shelf: Shelf, *, is_key: bool) -> WrittenOption:
    subject = choice.owner
    if is_key:
        return WrittenOption(choice.texts, explain_key(card.taught), is_key=True, subject=subject.slug)
    cards = shelf.plain_by_property[card.fact.property_id]
    theirs = next((other for other in cards if other.fact.subject_id == subject.pk), None)
    said = fact_stated(theirs, theirs.taught) if theirs is not None else {}
    if any(said.values()):
        said = completed(said, "another_is_given")
    else:
        said = Pen().in_both(
            lambda language: framed("value_not_known", language, {"subject": subject_words(subject, language)})
        )
    return WrittenOption(choice.texts, said, subject=subject.slug)
