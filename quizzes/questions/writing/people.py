"""Which people may stand beside a key for want of others who did the same: of its time, and known for nothing else."""

from collections.abc import Iterable

from quizzes.facts.models import Claim, Subject
from quizzes.questions.writing.possible import days_between
from quizzes.questions.writing.shelf import Card

FARTHEST_YEARS = 120


def people_of_the_time(subjects: Iterable[Subject], card: Card, claim: Claim) -> list[Subject]:
    """Return the subjects without the people whom the question itself rules out.

    Nobody builds a tomb centuries before being born, and who is known as an author is no guess for an architect.
    """
    shelf = card.shelf
    wanted = {card.fact.subject_id, claim.value_subject_id}
    spans = [other.value for key in wanted if key for other in shelf.dated_by_subject[key]]
    busy = _known_for_other_things(card)

    def may_stand(subject: Subject) -> bool:
        if subject.kind != Subject.Kind.PERSON:
            return True
        if subject.pk in busy:
            return False
        lives = [other.value for other in shelf.dated_by_subject[subject.pk]]
        return not spans or any(days_between(one, other) <= 366 * FARTHEST_YEARS for one in lives for other in spans)

    return [subject for subject in subjects if may_stand(subject)]


def _known_for_other_things(card: Card) -> set[int]:
    """Return the people whom facts name for something else than what is asked, and not for that too."""
    named: dict[bool, set[int]] = {True: set(), False: set()}
    for other in card.shelf.cards:
        if other.fact.property.value_type == "person":
            is_asked = other.fact.property_id == card.fact.property_id
            named[is_asked] |= {claim.value_subject_id for claim in other.claims if claim.value_subject_id}
    return named[False] - named[True]
