"""What a fact says, in words of both languages, and what differs between then and now."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from quizzes.facts.models import Bound, Claim, Fact
from quizzes.facts.queries import taught_claim, verdict_of
from quizzes.facts.writing import verdict_sentence, write_claim
from quizzes.people.publication import LANGUAGES

BOUNDS = {Bound.LOW: "≥ ", Bound.HIGH: "≤ "}
PARTS = ("fact", "taught", "verdict", "values", "exactly")


@dataclass(frozen=True)
class Difference:
    """One thing about a fact that is no longer as it was, in words."""

    label: str
    then: str
    now: str


def described(fact: Fact) -> dict[str, dict[str, Any]]:
    """Return what a fact with its claims says, per language, as JSON keeps it."""
    claims, taught, verdict = list(fact.claims.all()), taught_claim(fact), verdict_of(fact)
    return {
        language: {
            "fact": _name(fact, language),
            "taught": _written(taught, language) if taught else "",
            "verdict": verdict_sentence(verdict, language),
            "values": list(dict.fromkeys(_written(claim, language) for claim in claims)),
            "exactly": list(dict.fromkeys(_exactly(claim) for claim in claims)),
        }
        for language in LANGUAGES
    }


def differences(then: Mapping[str, Any], now: Mapping[str, Any], language: str) -> list[Difference]:
    """Return what differs between two descriptions, in one language; the exact forms only where the words are equal.

    Empty where nothing is known of then.
    """
    before, after = then.get(language), now.get(language)
    if not before or not after:
        return []
    labels = _labels()
    changed = [
        Difference(labels[part], _joined(before.get(part)), _joined(after.get(part)))
        for part in PARTS
        if before.get(part) != after.get(part)
    ]
    in_words = [difference for difference in changed if difference.label != labels["exactly"]]
    return in_words or changed


def _labels() -> dict[str, str]:
    return {
        "fact": _("Fact"),
        "taught": _("Value that we teach"),
        "verdict": _("What the sources come to"),
        "values": _("Values that the sources give"),
        "exactly": _("Exact form of the values"),
    }


def _name(fact: Fact, language: str) -> str:
    with override(language):
        return str(fact)


def _written(claim: Claim, language: str) -> str:
    try:
        written = write_claim(claim, language, form="label")
    except ValueError:
        written = ""
    return written or f"“{claim.exact}”"


def _exactly(claim: Claim) -> str:
    approximate = BOUNDS.get(claim.bound, "≈ " if claim.is_approximate else "")
    return f"{approximate}{claim.value} {claim.unit}".strip()


def _joined(words: str | list[str] | None) -> str:
    return ("; ".join(words) if isinstance(words, list) else words) or "–"
