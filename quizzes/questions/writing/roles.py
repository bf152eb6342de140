"""What a thing whose name does not tell its kind is, by what the facts say of it: what has a capital is a region."""

from collections.abc import Iterable

from quizzes.facts.kinds import CATCH_ALL
from quizzes.facts.models import Fact

# Whose kind the facts may tell better: an island that has a capital or villages is asked for among regions.
TOLD_BY_ROLE = CATCH_ALL | {"island"}
# Of works, only what is signed or adopted: a play that was written is no document.
OF_WORKS = frozenset({"document"})


def roles_in(facts: Iterable[Fact]) -> dict[int, str]:
    """Return the kind of each subject that the facts tell, by its key; what it is to another tells it best."""
    of_subjects: dict[int, str] = {}
    of_values: dict[int, str] = {}
    for fact in facts:
        row = fact.property
        if row.subject_kind:
            of_subjects.setdefault(fact.subject_id, row.subject_kind)
        if row.value_kind:
            named = (claim.value_subject_id for claim in fact.claims.all() if claim.value_subject_id)
            of_values.update(dict.fromkeys(named, row.value_kind))
    return of_subjects | of_values
