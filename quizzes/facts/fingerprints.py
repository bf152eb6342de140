"""The fingerprint of a fact: changes when what the fact says changes, and with nothing else."""

import hashlib
import json
from typing import Any

from quizzes.facts.claim_views import claimed_value
from quizzes.facts.models import Claim, Fact
from quizzes.facts.queries import taught_claim, verdict_of
from quizzes.language.letters import fold
from quizzes.language.values import Value


def fingerprint(fact: Fact) -> str:
    """Return a SHA-256 of subject, property, qualifier, taught value, verdict and the set of distinct claimed values.

    It leaves out all prose and how many sources agree: one more source that says the same changes it only when the
    verdict changes.
    """
    canonical = json.dumps(said_by(fact), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def said_by(fact: Fact) -> dict[str, Any]:
    """Return what a fingerprint covers, in its canonical form."""
    taught = taught_claim(fact)
    return {
        "subject": fact.subject.slug,
        "property": fact.property.slug,
        "qualifier": fact.qualifier,
        "taught": _as_taught(taught) if taught else None,
        "verdict": str(verdict_of(fact).kind),
        "values": sorted({_comparable(claim) for claim in fact.claims.all()}),
    }


def _as_taught(claim: Claim) -> list:
    value = claimed_value(claim)
    subject = claim.value_subject.slug if claim.value_subject_id else ""
    taught = [value.type, value.value, value.unit or "", value.approximate, value.precision or "", subject]
    return [*taught, claim.bound] if claim.bound else taught


def _comparable(claim: Claim) -> str:
    """Return a text that is equal for values that say the same, whatever their unit or spelling."""
    value = claimed_value(claim)
    if claim.value_subject_id:
        return f"subject {claim.value_subject.slug}"
    if value.low is None:
        return f"{value.dimension} {fold(value.value)}"
    limit = f"{claim.bound} " if claim.bound else ""
    return f"{limit}{value.dimension} {_plain(value, 'low')} {_plain(value, 'high')}"


def _plain(value: Value, end: str) -> str:
    return f"{getattr(value, end).normalize():f}"
