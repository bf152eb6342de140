"""Questions that ask for the subject: “Which river is 184 km long?”."""

from collections.abc import Iterable
from random import Random

from quizzes.facts.models import Subject
from quizzes.language.grammars import LANGUAGES
from quizzes.language.values import DATE_TYPES, NUMBER_TYPES, Value, overlaps
from quizzes.questions.writing.alike import LASTING
from quizzes.questions.writing.distractors import FEWEST, Choice, choose_names
from quizzes.questions.writing.drafts import CannotWrite, Texts, WrittenForm, WrittenOption, WrittenQuestion
from quizzes.questions.writing.echoes import echoes, proper_words
from quizzes.questions.writing.english import below_the_sea
from quizzes.questions.writing.explaining import evidence_of_claims, explain_key, explanation_of, fact_stated
from quizzes.questions.writing.kinds import CATCH_ALL, KIND_WORDS, is_one_kind, wider_kind
from quizzes.questions.writing.likeness import LONG_AGO, RECENT
from quizzes.questions.writing.pen import (
    Pen,
    as_is,
    fact_words,
    framed,
    named,
    subject_words,
    template_of,
)
from quizzes.questions.writing.possible import days_between
from quizzes.questions.writing.shelf import Card, Shelf, claimed_by
from quizzes.questions.writing.templates import render_sentence
from quizzes.questions.writing.valued import refuse_unless_plain, slug_of

FEWEST_DIGITS = 3
FARTHEST_YEARS, FARTHEST_YEARS_OF_PEOPLE, FARTHEST_YEARS_UNTOLD = 300, 120, 60
# What is over: of a thing whose end is not known, nobody would believe that it ended.
FINAL = frozenset({"died-on", "dissolved-in", "ended-on"})


def write_reverse(card: Card, shelf: Shelf, *, random: Random, seed: int) -> WrittenQuestion:
    """Return the question that gives the value and asks what it belongs to; raises CannotWrite."""
    refuse_unless_plain(card)
    row = card.fact.property
    if not (row.question_reverse_en or row.question_reverse_az):
        raise CannotWrite("no_template", {"property": row})
    _refuse_shared(card, shelf)
    pen = Pen()
    key = Choice(None, pen.in_both(lambda language: named(card.fact.subject, language)), owner=card.fact.subject)
    kind, chosen = _kind_and_distractors(card, shelf, key, random=random)
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


def _kind_and_distractors(card: Card, shelf: Shelf, key: Choice, *, random: Random) -> tuple[str, list[Choice]]:
    """Return by which kind is asked, the narrowest that gives two distractors at least, and those."""
    subject = card.fact.subject
    known = _known_subjects(card, shelf)
    untold = _unknown_subjects(card, shelf, known)
    free = [
        *(row for row in known if _is_of_its_time(row, card, shelf, is_told=True)),
        *(row for row in untold if _is_of_its_time(row, card, shelf, is_told=False)),
    ]
    free = [row for row in free if not _stands_in_stem(row, card)]
    found = 0
    for kind, alike in _kinds(subject, free, shelf):
        tiers = [_choices(row for row in alike if row in known), _choices(row for row in alike if row not in known)]
        chosen = choose_names(key, tiers, claimed=claimed_by(()), random=random)
        if len(chosen) >= FEWEST:
            return kind, chosen
        found = max(found, len(chosen))
    raise CannotWrite("too_few_distractors", {"found": found})


def _kinds(subject: Subject, free: list[Subject], shelf: Shelf) -> Iterable[tuple[str, list[Subject]]]:
    """Return by what the subject may be asked for, the narrowest first, each with the other subjects of that kind."""
    fine = shelf.kind_of(subject)
    if fine in CATCH_ALL or fine not in KIND_WORDS:
        raise CannotWrite("no_kind")
    yield fine, [row for row in free if shelf.kind_of(row) == fine]
    wider = wider_kind(fine)
    yield wider, [row for row in free if wider_kind(shelf.kind_of(row)) == wider]
    if fine != subject.kind and is_one_kind(subject.kind):
        yield str(subject.kind), [row for row in free if row.kind == subject.kind]


def _known_subjects(card: Card, shelf: Shelf) -> list[Subject]:
    cards = shelf.plain_by_property[card.fact.property_id]
    rows = {other.fact.subject_id: other.fact.subject for other in cards if other is not card}
    rows.pop(card.fact.subject_id, None)
    return list(rows.values())


def _stands_in_stem(subject: Subject, card: Card) -> bool:
    """Return whether the template names the subject itself: Baku is no answer to what is so far from Baku."""
    words = proper_words(subject.name_en)
    return bool(words) and words <= proper_words(card.fact.property.question_reverse_en or "")


def _is_of_its_time(subject: Subject, card: Card, shelf: Shelf, *, is_told: bool) -> bool:
    """Return whether a day in question lies near what is known of the subject: no singer of today was born in 1141.

    Where the subject's own day is not told, others of its dates lie nearer still, and some date is known for old times.
    """
    if not card.is_date:
        return True
    is_person = subject.kind == Subject.Kind.PERSON
    farthest = 366 * (FARTHEST_YEARS_OF_PEOPLE if is_person else FARTHEST_YEARS if is_told else FARTHEST_YEARS_UNTOLD)
    dates = [other.value for other in shelf.dated_by_subject[subject.pk]]
    if not dates:
        is_lasting = subject.kind in LASTING
        return not is_person and card.value.low >= (LONG_AGO if is_lasting else RECENT)
    return any(days_between(value, card.value) <= farthest for value in dates)


def _unknown_subjects(card: Card, shelf: Shelf, known: list[Subject]) -> list[Subject]:
    """Return subjects of which this is not known, where the value is so exact that no other is likely to have it."""
    if not is_exact(card.value) or card.fact.property.slug in FINAL:
        return []
    about = {other.fact.subject_id for other in shelf.cards_by_property[card.fact.property_id]}
    named_values = {claim.value_subject_id for claim in card.claims}
    taken = {card.fact.subject_id, *about, *named_values, *(row.pk for row in known)}
    return [row for row in shelf.subjects if row.pk not in taken]


def is_exact(value: Value | None) -> bool:
    """Return whether two things hardly share the value by chance: a day, or a number of three significant digits."""
    if value is None or value.approximate:
        return False
    if value.type in DATE_TYPES:
        return value.precision == "day"
    return value.type in NUMBER_TYPES and len(value.value.replace(".", "").strip("-0")) >= FEWEST_DIGITS


def _choices(rows: Iterable[Subject]) -> list[Choice]:
    return [
        Choice(None, {language: getattr(row, f"name_{language}") for language in LANGUAGES}, owner=row)
        for row in rows
        if row.name_en and row.name_az
    ]


def _option(choice: Choice, card: Card, shelf: Shelf, *, is_key: bool) -> WrittenOption:
    subject = choice.owner
    if is_key:
        return WrittenOption(choice.texts, explain_key(card.taught), is_key=True, subject=subject.slug)
    cards = shelf.plain_by_property[card.fact.property_id]
    theirs = next((other for other in cards if other.fact.subject_id == subject.pk), None)
    said = fact_stated(theirs, theirs.taught) if theirs is not None else {}
    if not any(said.values()):
        said = Pen().in_both(
            lambda language: framed("value_not_known", language, {"subject": subject_words(subject, language)})
        )
    return WrittenOption(choice.texts, said, subject=subject.slug)
