"""Finds what can stand beside a key: values and names of like facts, in tiers, the nearest kin first."""

import re
from collections.abc import Callable, Iterable, Mapping

from quizzes.facts.kinds import CATCH_ALL
from quizzes.facts.models import Claim, Subject
from quizzes.facts.writing import write_claim
from quizzes.language.grammars import LANGUAGES
from quizzes.questions.writing.answers import AnswerForm
from quizzes.questions.writing.distractors import FEWEST, Choice
from quizzes.questions.writing.drafts import CannotWrite
from quizzes.questions.writing.echoes import echoes
from quizzes.questions.writing.kinds import is_one_kind, kinds_beside, names_kind, wider_kind
from quizzes.questions.writing.pen import NotNamed, UnknownForm, answer_words, named, subject_words
from quizzes.questions.writing.people import people_of_the_time
from quizzes.questions.writing.shelf import Card, Shelf

_LIST_OF_NAMES = re.compile(r"^(?:the )?[^\W\d_a-z].* and (?:the )?[^\W\d_a-z]")
# A text tells of these what it wants to tell; of an event or a name it tells the whole.
LASTING = frozenset({"place", "river", "mountain", "building"})
KINDS_OF_TYPE = {"person": ("person",), "organisation": ("body",)}


def alike_values(card: Card, shelf: Shelf, form: AnswerForm) -> list[list[Choice]]:
    """Return values of the same property for other subjects, then of other properties that count the same thing.

    Dates lend themselves to one another: on every day something else may have happened. Raises CannotWrite where the
    question would ask of what is still to come as of something done.
    """
    if card.is_told_too_early:
        raise CannotWrite("no_taught_value")
    row = card.fact.property
    same = [other for other in shelf.plain_by_property[row.pk] if other is not card]
    unit = card.claims[0].unit if card.claims else row.unit
    like = [
        other
        for other in shelf.plain_by_type[row.value_type, unit]
        if other.fact.property_id != row.pk and (card.is_date or other.counted == card.counted)
    ]
    return [_choices(same, form), _choices(like, form)]


def alike_names(card: Card, claim: Claim, shelf: Shelf, form: AnswerForm) -> list[list[Choice]]:
    """Return names that the same property has for other subjects of that kind, then subjects of the kind of the key.

    All are of one kind with the key (guideline 23: keep choices homogeneous): villages beside a village. Where the key
    repeats a word of the subject's name, so do they.
    """
    row = card.fact.property
    same = [
        other
        for other in shelf.plain_by_property[row.pk]
        if card.fact.subject_id not in (other.fact.subject_id, other.taught.value_subject_id)
        and _fits(other, card, claim)
    ]
    taken = {card.fact.subject_id, *(other.value_subject_id for other in card.claims)}
    free = [subject for subject in shelf.subjects if subject.pk not in taken]
    tiers = [_choices(same, form)]
    if row.value_type != "person" or len(tiers[0]) < FEWEST:
        tiers += _named_tiers(claim, card, people_of_the_time(free, card, claim), form)
    return _as_near_to_the_stem(card, claim, tiers)


def _as_near_to_the_stem(card: Card, claim: Claim, tiers: list[list[Choice]]) -> list[list[Choice]]:
    """Return the names that repeat of the subject's name what the key repeats; raises CannotWrite for too few."""
    repeated = repeated_words(card, claim)
    if not repeated:
        return tiers
    near = [[choice for choice in tier if repeated <= repeated_words(card, choice.texts)] for tier in tiers]
    if sum(map(len, near)) < FEWEST:
        raise CannotWrite("gives_away", {"codes": "echoed_words"})
    return near


def repeated_words(card: Card, said: Claim | Mapping[str, str]) -> frozenset[str]:
    """Return the proper words of the subject's name that an answer says again, in any language."""
    subject = card.fact.subject
    return frozenset().union(
        *(
            echoes(
                said.get(language, "") if isinstance(said, Mapping) else write_claim(said, language),
                [getattr(subject, f"name_{language}") or ""],
            )
            for language in LANGUAGES
        )
    )


def _fits(other: Card, card: Card, claim: Claim) -> bool:
    """Return whether the value of another card is of the kind of ours; of unnamed ones, whether what has them is."""
    named_one = other.taught.value_subject if other.taught.value_subject_id else None
    if named_one is None or not claim.value_subject_id:
        is_told_by_type = card.fact.property.value_type in KINDS_OF_TYPE
        is_alike = is_told_by_type or wider_kind(other.kind) == wider_kind(card.kind)
        return is_alike and _is_list(other.taught) == _is_list(claim) and _is_surely_another(other, card)
    fine, theirs = card.shelf.kind_of(claim.value_subject), card.shelf.kind_of(named_one)
    if theirs == fine:
        return True
    is_alike = is_one_kind(named_one.kind) or wider_kind(theirs) == wider_kind(fine)
    return is_alike and not _asks_for_kind(card, fine)


def _is_list(claim: Claim) -> bool:
    """Return whether the words name two things or more: Agdam and Khojaly. A title in quotation marks is one."""
    return bool(_LIST_OF_NAMES.match(claim.value_text_en or claim.value))


def _is_surely_another(other: Card, card: Card) -> bool:
    """Return whether the value is known not to hold here: where there may be several, a document tells both apart.

    Brown soils may well lie in a second district; not where the document that describes both has them in one only.
    """
    row = card.fact.property
    if row.is_single_valued or row.value_type != "text" or card.fact.subject.kind not in LASTING:
        return True
    return bool({claim.document_id for claim in other.claims} & {claim.document_id for claim in card.claims})


def _named_tiers(claim: Claim, card: Card, free: list[Subject], form: AnswerForm) -> list[list[Choice]]:
    named_one, row, kind = claim.value_subject, card.fact.property, card.shelf.kind_of
    if named_one is None:
        kinds = KINDS_OF_TYPE.get(row.value_type, ())
        return [_subject_choices([subject for subject in free if subject.kind in kinds], form)] if kinds else []
    fine = kind(named_one)
    wanted = [() if fine in CATCH_ALL else (fine,)]
    if not _asks_for_kind(card, fine):
        wanted.append(kinds_beside(fine))
        if is_one_kind(named_one.kind):
            return [
                _subject_choices([subject for subject in free if kind(subject) == fine], form),
                _subject_choices([subject for subject in free if subject.kind == named_one.kind], form),
            ]
    return [_subject_choices([subject for subject in free if kind(subject) in kinds], form) for kinds in wanted]


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
