"""Finds what can stand beside a key: values and names of like facts, in tiers, the nearest kin first."""

from collections.abc import Callable, Iterable

from quizzes.facts.models import Claim, Subject
from quizzes.questions.writing.answers import AnswerForm
from quizzes.questions.writing.distractors import Choice
from quizzes.questions.writing.kinds import is_one_kind, kinds_beside, names_kind
from quizzes.questions.writing.pen import NotNamed, UnknownForm, answer_words, kind_of, named, subject_words
from quizzes.questions.writing.shelf import Card, Shelf

KINDS_OF_TYPE = {"person": ("person",), "organisation": ("body",)}


def alike_values(card: Card, shelf: Shelf, form: AnswerForm) -> list[list[Choice]]:
    """Return values of the same property for other subjects, then of other properties of that type and unit."""
    row = card.fact.property
    same = [other for other in shelf.plain_by_property[row.pk] if other is not card]
    unit = card.claims[0].unit if card.claims else row.unit
    like = [other for other in shelf.plain_by_type[row.value_type, unit] if other.fact.property_id != row.pk]
    return [_choices(same, form), _choices(like, form)]


def alike_names(card: Card, claim: Claim, shelf: Shelf, form: AnswerForm) -> list[list[Choice]]:
    """Return names that the same property has for other subjects of that kind, then subjects of the kind of the key.

    All are of one kind with the key (guideline 23: keep choices homogeneous): villages beside a village. Where a
    property may have several values, only names that other subjects are known to have are certain to be alike.
    """
    row = card.fact.property
    fine = kind_of(claim.value_subject) if claim.value_subject_id else ""
    same = [
        other
        for other in shelf.plain_by_property[row.pk]
        if other.fact.subject_id != card.fact.subject_id and _fits(other, card, fine)
    ]
    tiers = [_choices(same, form)]
    taken = {card.fact.subject_id, *(other.value_subject_id for other in card.claims)}
    free = [subject for subject in shelf.subjects if subject.pk not in taken]
    return [*tiers, *_named_tiers(claim, card, free, form)]


def _fits(other: Card, card: Card, fine: str) -> bool:
    """Return whether the value of another card is of the kind of ours; of unnamed ones, whether what has them is."""
    named_one = other.taught.value_subject if other.taught.value_subject_id else None
    if named_one is None or not fine:
        return other.kind == card.kind
    return kind_of(named_one) == fine or (is_one_kind(named_one.kind) and not _asks_for_kind(card, fine))


def _named_tiers(claim: Claim, card: Card, free: list[Subject], form: AnswerForm) -> list[list[Choice]]:
    named_one, row = claim.value_subject, card.fact.property
    if named_one is None:
        kinds = KINDS_OF_TYPE.get(row.value_type, ())
        return [_subject_choices([subject for subject in free if subject.kind in kinds], form)] if kinds else []
    fine = kind_of(named_one)
    wanted = [(fine,)]
    if not _asks_for_kind(card, fine):
        wanted.append(kinds_beside(fine))
        if is_one_kind(named_one.kind):
            return [
                _subject_choices([subject for subject in free if kind_of(subject) == fine], form),
                _subject_choices([subject for subject in free if subject.kind == named_one.kind], form),
            ]
    return [_subject_choices([subject for subject in free if kind_of(subject) in kinds], form) for kinds in wanted]


def _asks_for_kind(card: Card, fine: str) -> bool:
    row = card.fact.property
    return any(names_kind(getattr(row, f"question_{language}") or "", fine, language) for language in ("en", "az"))


def _choices(cards: Iterable[Card], form: AnswerForm) -> list[Choice]:
    found = (_choice(card, form) for card in cards)
    return [choice for choice in found if choice is not None]


def _choice(card: Card, form: AnswerForm) -> Choice | None:
    """Return the taught value of a card as an option, written once for each form; None where it has no words yet."""
    if form not in card.answers:
        texts = _written(lambda language: answer_words(card.taught, language, form))
        card.answers[form] = None if texts is None else Choice(card.value, texts, owner=card)
    return card.answers[form]


def _subject_choices(subjects: Iterable[Subject], form: AnswerForm) -> list[Choice]:
    choices = []
    for subject in subjects:
        texts = _written(lambda language, row=subject: _name_as_answer(row, language, form))
        if texts is not None:
            choices.append(Choice(None, texts, owner=subject))
    return choices


def _name_as_answer(subject: Subject, language: str, form: AnswerForm) -> str:
    name = named(subject, language)
    return name if language == "en" or form.case is None else subject_words(subject, "az")(form.case)


def _written(write: Callable[[str], str]) -> dict[str, str] | None:
    """Return the words in both languages; None where one is not there, for a distractor has to be complete."""
    try:
        return {language: write(language) for language in ("en", "az")}
    except (NotNamed, UnknownForm):
        return None
