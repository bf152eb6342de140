"""Which other subjects may stand beside one that is asked for: of its kind, time and size, and surely not as right."""

from collections.abc import Iterable
from random import Random

from quizzes.facts.kinds import CATCH_ALL, KIND_WORDS
from quizzes.facts.models import Subject
from quizzes.language.grammars import LANGUAGES
from quizzes.language.values import DATE_TYPES, NUMBER_TYPES, Value
from quizzes.questions.writing.alike import LASTING
from quizzes.questions.writing.distractors import FEWEST, Choice, choose_names
from quizzes.questions.writing.drafts import CannotWrite
from quizzes.questions.writing.echoes import proper_words
from quizzes.questions.writing.kinds import is_one_kind, wider_kind
from quizzes.questions.writing.likeness import LONG_AGO, RECENT, are_near_one_another
from quizzes.questions.writing.possible import days_between
from quizzes.questions.writing.shelf import Card, Shelf, claimed_by

FEWEST_DIGITS = 3
FARTHEST_YEARS, FARTHEST_YEARS_OF_PEOPLE, FARTHEST_YEARS_UNTOLD = 300, 120, 30
_WIDEST = frozenset({"body", "event", "work"})


def kind_and_distractors(card: Card, shelf: Shelf, key: Choice, *, random: Random) -> tuple[str, list[Choice]]:
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
        tiers = _in_tiers(alike, known, card, shelf, is_wide=kind == subject.kind and kind in _WIDEST)
        chosen = choose_names(key, tiers, claimed=claimed_by(()), random=random)
        if len(chosen) >= FEWEST:
            return kind, chosen
        found = max(found, len(chosen))
    raise CannotWrite("too_few_distractors", {"found": found})


def _in_tiers(
    alike: list[Subject], known: list[Subject], card: Card, shelf: Shelf, *, is_wide: bool
) -> list[list[Choice]]:
    """Return those of like size, the others of which it is known, and those of which it is not, as choices.

    Bodies are too unlike for the last: a ministry of which no pupils are told has none.
    """
    of_size = {
        other.fact.subject_id
        for other in shelf.plain_by_property[card.fact.property_id]
        if card.value is None or card.value.type not in NUMBER_TYPES or are_near_one_another(other.value, [card.value])
    }
    told = [row for row in alike if row in known]
    near = [row for row in told if row.pk in of_size]
    far = [row for row in told if row.pk not in of_size]
    untold = [] if is_wide else [row for row in alike if row not in known]
    return [_choices(near), _choices(far), _choices(untold)]


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
    for key in (card.fact.subject_id, *(claim.value_subject_id for claim in card.claims)):
        rows.pop(key, None)
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
        is_dated = any(other.is_date for other in shelf.cards if other.fact.subject_id == subject.pk)
        return not (is_person or is_dated) and card.value.low >= (LONG_AGO if is_lasting else RECENT)
    return any(days_between(value, card.value) <= farthest for value in dates)


def _unknown_subjects(card: Card, shelf: Shelf, known: list[Subject]) -> list[Subject]:
    """Return subjects of which this is not known, where the value is so exact that no other is likely to have it.

    None for what few have: to a city of which no return is told, nobody had to return; what is not known to have ended,
    nobody would believe to be over.
    """
    if not is_exact(card.value) or card.fact.property.is_of_few:
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
