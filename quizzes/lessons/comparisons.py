"""The claims of a fact side by side: which say the same, and the slips that show it."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from quizzes.facts.models import Claim
from quizzes.facts.writing import write_claim
from quizzes.language.writing import write_date
from quizzes.lessons.slips import slip
from quizzes.sources.evidence import evidence_of


@dataclass(frozen=True)
class Witness:
    """One document with one value, of one time and scope, for a fact: the claims in it that say so, in their order."""

    value: str
    circumstances: str
    claims: tuple[Claim, ...]

    @property
    def claim(self) -> Claim:
        return self.claims[0]

    @property
    def is_taught(self) -> bool:
        return any(claim.is_taught for claim in self.claims)


def witnesses(claims: Iterable[Claim], language: str) -> list[Witness]:
    """The claims gathered by document and value, in their order, the quotation in text order inside."""
    gathered: dict[tuple[int, str, str], list[Claim]] = {}
    for claim in claims:
        key = claim.document_id, written_value(claim, language, form="label"), circumstances(claim, language)
        gathered.setdefault(key, []).append(claim)
    return [Witness(value, when, tuple(same)) for (_document, value, when), same in gathered.items()]


def written_value(claim: Claim, language: str, *, form: str = "sentence", case: str | None = None) -> str:
    """The value of a claim in words; the quoted words of the document where it cannot be written."""
    try:
        written = write_claim(claim, language, form=form, case=case)
    except ValueError:
        written = ""
    return written or f"“{claim.exact}”"


def witness_slip(witness: Witness, language: str) -> dict[str, object]:
    """The slip of a witness, with its value and the passages that give it."""
    passages = [claim.passage_number for claim in witness.claims]
    drawn = slip(evidence_of(witness.claim), language, value=witness.value, passages=passages)
    return drawn | {"circumstances": witness.circumstances}


def circumstances(claim: Claim, language: str) -> str:
    """When and where the value holds and whom the document heard it from, as far as the document says."""
    parts = []
    if claim.as_of:
        parts.append(_("as of %(date)s") % {"date": _written_date(claim.as_of, language)})
    if scope := getattr(claim, f"scope_{language}"):
        parts.append(scope)
    if relayed_from := getattr(claim, f"relayed_from_{language}"):
        parts.append(_("heard from: %(whom)s") % {"whom": relayed_from})
    return "; ".join(parts)


def _written_date(iso: str, language: str) -> str:
    try:
        return write_date(iso, language)
    except ValueError:
        return iso
