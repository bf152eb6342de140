"""What a candidate can be merged with: the candidates and claims of its document, those with its value first."""

from django.utils.translation import gettext as _

from quizzes.admin.review_cards import about_in_words
from quizzes.admin.review_words import value_in_words
from quizzes.facts.models import Candidate, Claim
from quizzes.language.letters import fold
from quizzes.lessons.slips import passage_label
from quizzes.people.errors import DomainError

MOST_SAME = 12
MOST_NEAR = 8


def merge_targets(candidate: Candidate) -> list[tuple[str, str]]:
    """Return the choices: all that give the same value, then the nearest of the same type."""
    rows = Candidate.objects.filter(document=candidate.document_id, start__isnull=False).exclude(pk=candidate.pk)
    rows = rows.exclude(decision__in=[Candidate.Decision.REJECTED, Candidate.Decision.MERGED])
    rows = rows.select_related("subject", "property")
    typed = rows.filter(value_type=candidate.value_type)
    same = [row for row in typed.filter(**_same_value(candidate)).order_by("start") if _gives(candidate, row)]
    near = [row for row in _nearest(candidate, typed) if row not in same]
    same.sort(key=lambda row: (row.property_id != candidate.property_id, row.subject_id != candidate.subject_id))
    own = {row.claim_id for row in same if row.claim_id}
    claims = Claim.objects.filter(document=candidate.document_id).exclude(pk__in=own)
    claims = claims.filter(**_same_value(candidate)).select_related("fact__subject", "fact__property")
    choices = [(f"candidate-{row.pk}", _candidate_label(row)) for row in same[:MOST_SAME]]
    choices += [(f"claim-{row.pk}", _claim_label(row)) for row in claims[:MOST_SAME] if _gives(candidate, row)]
    return choices + [(f"candidate-{row.pk}", _candidate_label(row)) for row in near]


def target_of(choice: str) -> Candidate | Claim:
    """Return the row of a choice; raises DomainError where it has gone since."""
    table, _dash, number = choice.partition("-")
    model = Claim if table == "claim" else Candidate
    found = model.objects.filter(pk=number).first()
    if found is None:
        raise DomainError(_("The other one is no longer there. Choose again."), field="target")
    return found


def _same_value(candidate: Candidate) -> dict[str, object]:
    if candidate.numeric_low is not None:
        return {"numeric_low": candidate.numeric_low, "numeric_high": candidate.numeric_high}
    return {"numeric_low__isnull": True}


def _gives(candidate: Candidate, row: Candidate | Claim) -> bool:
    if candidate.numeric_low is not None:
        return True
    return bool(fold(row.value)) and fold(row.value) == fold(candidate.value)


def _nearest(candidate: Candidate, rows) -> list[Candidate]:
    if candidate.start is None:
        return []
    before = list(rows.filter(start__lt=candidate.start).order_by("-start")[: MOST_NEAR // 2])
    return [*reversed(before), *rows.filter(start__gt=candidate.start).order_by("start")[: MOST_NEAR // 2]]


def _candidate_label(row: Candidate) -> str:
    return f"{value_in_words(row)}: “{row.exact}”, {passage_label([row.passage_number])} · {about_in_words(row)}"


def _claim_label(row: Claim) -> str:
    words = f"“{row.exact}”, {passage_label([row.passage_number])}"
    return _("%(words)s, in the facts: %(fact)s") % {"words": words, "fact": row.fact}
