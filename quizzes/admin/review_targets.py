"""What a candidate can be merged with: the candidates and claims of its document, those with its value first."""

from django.utils.translation import gettext as _

from quizzes.admin.review_cards import about_in_words
from quizzes.admin.review_words import value_in_words
from quizzes.facts.models import Candidate, Claim
from quizzes.language.letters import fold
from quizzes.lessons.slips import passage_label
from quizzes.people.errors import DomainError

MOST_SAME = 12
MOST_NEAR = 6


def merge_targets(candidate: Candidate) -> list[tuple[str, str]]:
    """Return the choices: all that give the same value, those of the same property first, then the nearest others.

    A candidate that the facts have already stands there as its claim.
    """
    rows = Candidate.objects.filter(document=candidate.document_id, start__isnull=False).exclude(pk=candidate.pk)
    rows = rows.exclude(decision__in=[Candidate.Decision.REJECTED, Candidate.Decision.MERGED])
    typed = rows.filter(value_type=candidate.value_type)
    typed = typed.select_related("subject", "property", "value_subject")
    claims = Claim.objects.filter(document=candidate.document_id, **_same_value(candidate))
    claims = [row for row in claims.select_related("fact__subject", "fact__property") if _gives(candidate, row)]
    same = [row for row in typed.filter(**_same_value(candidate)) if _gives(candidate, row)]
    same = [row for row in same if not any(_is_claimed(row, claim) for claim in claims)]
    known = {row.pk for row in same}
    choices = sorted([*same, *claims], key=lambda row: _distance(candidate, row))[:MOST_SAME]
    choices += [row for row in _nearest(candidate, typed) if row.pk not in known]
    return [_claim_choice(row) if isinstance(row, Claim) else _candidate_choice(row) for row in choices]


def _is_claimed(row: Candidate, claim: Claim) -> bool:
    is_waiting = row.decision == Candidate.Decision.WAITING
    return is_waiting and claim.start is not None and claim.start < row.end and row.start < claim.end


def _distance(candidate: Candidate, row: Candidate | Claim) -> tuple[bool, bool, int]:
    """Return what sorts the likely ones first: same property, same subject, near in the text."""
    about = row.fact if isinstance(row, Claim) else row
    far = abs((row.start or 0) - (candidate.start or 0))
    return about.property_id != candidate.property_id, about.subject_id != candidate.subject_id, far


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


def _candidate_choice(row: Candidate) -> tuple[str, str]:
    words = f"{value_in_words(row)}: “{row.exact}”, {passage_label([row.passage_number])} · {about_in_words(row)}"
    return f"candidate-{row.pk}", words


def _claim_choice(row: Claim) -> tuple[str, str]:
    words = f"“{row.exact}”, {passage_label([row.passage_number])}"
    return f"claim-{row.pk}", _("%(words)s, in the facts: %(fact)s") % {"words": words, "fact": row.fact}
