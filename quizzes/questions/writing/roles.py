"""What a thing whose name does not tell its kind is, by what the facts say of it: what has a capital is a region."""

from collections.abc import Iterable

from quizzes.facts.models import Fact
from quizzes.questions.writing.kinds import CATCH_ALL

# What a thing without a head is, by what is said of it, and by what it is said to be of another.
OF_SUBJECTS = {
    "capital": "territory",
    "administrative-centre": "territory",
    "village-count": "territory",
    "settlement-count": "territory",
    "highest-peak": "territory",
    "main-river": "territory",
    "stands-on-river": "inhabited_place",
    "distance-from-baku": "inhabited_place",
    "city-day": "inhabited_place",
    "signed-on": "document",
    "signed-in": "document",
    "adopted-on": "document",
    "issued-on": "document",
    "runs-until": "document",
}
# Whose kind the facts may tell better: an island that has a capital or villages is asked for among regions.
TOLD_BY_ROLE = CATCH_ALL | {"island"}
# Of works, only what is signed or adopted: a play that was written is no document.
OF_WORKS = frozenset({"document"})
OF_VALUES = {"capital": "inhabited_place", "administrative-centre": "inhabited_place"}


def roles_in(facts: Iterable[Fact]) -> dict[int, str]:
    """Return the kind of each subject that the facts tell, by its key; what it is to another tells it best."""
    of_subjects: dict[int, str] = {}
    of_values: dict[int, str] = {}
    for fact in facts:
        slug = fact.property.slug
        if slug in OF_SUBJECTS:
            of_subjects.setdefault(fact.subject_id, OF_SUBJECTS[slug])
        if slug in OF_VALUES:
            named = (claim.value_subject_id for claim in fact.claims.all() if claim.value_subject_id)
            of_values.update(dict.fromkeys(named, OF_VALUES[slug]))
    return of_subjects | of_values
