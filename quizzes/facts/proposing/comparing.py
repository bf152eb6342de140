"""Groups what several texts propose by subject, property and qualifier, and gives each group its verdict; no table."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizzes.facts.proposing.cues import properties
from quizzes.facts.proposing.proposing import Reading
from quizzes.facts.verdicts import ClaimView, Verdict, verdict_on
from quizzes.language.letters import fold
from quizzes.language.values import DATE_TYPES, NAME_TYPES, parse_value

WELL_SUPPORTED = 0.55
INSIDE_ONE_DOCUMENT = 0.7
FARTHEST_SPREAD = 20
MOST_VALUES = 6


@dataclass(frozen=True, slots=True)
class Group:
    """Proposals on one subject, property and qualifier, with what they come to."""

    subject: str
    property: str
    qualifier: str | None
    verdict: Verdict
    members: tuple[Reading, ...]

    def as_json(self) -> dict:
        """Return the keys that the command prints, in their order."""
        return {
            "subject": self.subject,
            "property": self.property,
            "qualifier": self.qualifier,
            "verdict": str(self.verdict.kind),
            "reason": ", ".join(map(str, self.verdict.reasons)) or None,
            "members": [_member(reading) for reading in self.members],
        }


def compare(found: Iterable[Reading]) -> list[Group]:
    """Return the groups of all readings whose subject and property stand well, disputed ones first.

    Names are no values here (too many of them are only mentioned), and a property that may have several values makes
    no dispute.
    """
    grouped: dict[tuple[str, str, str], list[Reading]] = {}
    for reading in found:
        if _is_comparable(reading):
            grouped.setdefault(_key(reading), []).append(reading)
    groups = [group for members in grouped.values() if (group := _group(_trusted(members))) is not None]
    order = {"disputed": 0, "compatible": 1, "agreed": 2, "single": 3}
    return sorted(groups, key=lambda group: (order[str(group.verdict.kind)], group.members[0].proposal.start))


def _is_comparable(reading: Reading) -> bool:
    proposal = reading.proposal
    if proposal.type in NAME_TYPES or not proposal.subject or not proposal.property:
        return False
    return reading.support >= WELL_SUPPORTED and reading.is_single_valued


def _key(reading: Reading) -> tuple[str, str, str]:
    proposal = reading.proposal
    unit_kind = parse_value(proposal.type, proposal.value, proposal.unit).dimension
    return fold(reading.subject_key), f"{proposal.property}:{unit_kind}", fold(proposal.qualifier or "")


def _trusted(members: list[Reading]) -> list[Reading]:
    """Leave out, within each document, what is said less plainly than the best: a stray number near the same cue."""
    best: dict[str, float] = {}
    for reading in members:
        name = reading.proposal.document
        best[name] = max(best.get(name, 0.0), reading.support)
    kept = []
    for reading in members:
        top = best[reading.proposal.document]
        is_sure = reading.support >= INSIDE_ONE_DOCUMENT and reading.is_subject_near
        if reading.support >= top - 0.02 or is_sure:
            kept.append(reading)
    return kept


def _group(members: list[Reading]) -> Group | None:
    views = [_view(reading) for reading in members]
    first = members[0].proposal
    verdict = verdict_on(views, is_single_valued=properties()[first.property].is_single_valued)
    if verdict.is_disputed and (len(verdict.values) > MOST_VALUES or _is_incomparable(verdict)):
        return None
    return Group(first.subject, first.property, first.qualifier, verdict, tuple(members))


def _is_incomparable(verdict: Verdict) -> bool:
    """Whether amounts lie so far apart that they cannot be of one thing."""
    values = [value for value in verdict.values if value.low is not None]
    if not values or values[0].type in DATE_TYPES:
        return False
    sizes = [abs(value.high) for value in values]
    return min(sizes) == 0 or max(sizes) > FARTHEST_SPREAD * min(sizes)


def _view(reading: Reading) -> ClaimView:
    proposal = reading.proposal
    value = parse_value(proposal.type, proposal.value, proposal.unit, proposal.approximate)
    return ClaimView(value=value, document=proposal.document, as_of=(proposal.qualifier or "").split(" ")[0])


def _member(reading: Reading) -> dict:
    proposal = reading.proposal
    return {name: getattr(proposal, name) for name in ("document", "start", "end", "text", "value")}
