"""Turns what the machine proposes into rows of candidates; never saves one."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal

from quizzes.facts.actions import derive_typed_value
from quizzes.facts.known_names import KnownNames
from quizzes.facts.models import NAME_TYPES, Candidate
from quizzes.facts.proposing.bounds import bound_around
from quizzes.facts.proposing.candidates import Proposal
from quizzes.facts.surroundings import identity_of, surroundings
from quizzes.language.dates import parse_period
from quizzes.language.grammars import LANGUAGES
from quizzes.language.values import NUMBER_TYPES
from quizzes.people.errors import DomainError
from quizzes.sources.models import Document
from quizzes.sources.splitting import PassageSpan

LONGEST_EXACT = Candidate._meta.get_field("exact").max_length
LONGEST_DATE = Candidate._meta.get_field("as_of").max_length


class Passages:
    """The passages of a text, to ask in which one a place lies."""

    def __init__(self, spans: Iterable[PassageSpan]) -> None:
        self.spans = list(spans)
        self._starts = [span.start for span in self.spans]

    def around(self, start: int, end: int) -> PassageSpan | None:
        """Return the passage that holds the place whole; None for a heading."""
        at = bisect_right(self._starts, start) - 1
        return self.spans[at] if at >= 0 and end <= self.spans[at].end else None


def candidate_rows(
    proposals: Iterable[Proposal], *, document: Document, passages: Passages, known: KnownNames
) -> Iterator[Candidate]:
    """Yield an unsaved candidate for each proposal that stands in a passage: a heading claims nothing."""
    alike: Counter[str] = Counter()
    for proposal in proposals:
        passage = passages.around(proposal.start, proposal.end)
        if passage is None or len(proposal.text) > LONGEST_EXACT:
            continue
        row = _row(proposal, document=document, known=known)
        place_in_passage(row, passage, proposal.start, proposal.end, text=document.text)
        words = identity_of(row.exact, prefix=row.prefix, suffix=row.suffix, occurrence=0)
        if row.value_type in NUMBER_TYPES and document.language in LANGUAGES:
            row.bound = bound_around(document.text, proposal.start, proposal.end, document.language)
        row.identity = identity_of(row.exact, prefix=row.prefix, suffix=row.suffix, occurrence=alike[words])
        alike[words] += 1
        try:
            derive_typed_value(row)
        except DomainError:
            continue
        yield row


def place_in_passage(row: Candidate, passage: PassageSpan, start: int, end: int, *, text: str) -> None:
    """Set the place of a candidate and the words around it, unsaved."""
    row.passage_number, row.start, row.end, row.state = passage.number, start, end, Candidate.State.FOUND
    row.exact = text[start:end]
    row.prefix, row.suffix = surroundings(text, start, end, first=passage.start, last=passage.end)


def _row(proposal: Proposal, *, document: Document, known: KnownNames) -> Candidate:
    as_of, qualifier = split_qualifier(proposal.qualifier or "")
    is_name = proposal.type in NAME_TYPES
    prop = known.properties.get(proposal.property or "")
    return Candidate(
        document=document,
        value_type=proposal.type,
        value=proposal.value[:200],
        unit=proposal.unit or "",
        is_approximate=proposal.approximate,
        value_subject=known.subject(proposal.value) if is_name else None,
        subject=known.subject(proposal.subject),
        subject_text=(proposal.subject or "")[:200],
        property=prop,
        property_text=(proposal.property or "")[:60],
        kin="" if prop else kin_of(proposal),
        qualifier=qualifier[:120],
        as_of=as_of,
        relayed_from=(getattr(proposal, "relayed_from", None) or "")[:200],
        is_inferred=any("inferred" in reason for reason in proposal.reasons),
        score=Decimal(str(proposal.score)),
        reason=list(proposal.reasons),
    )


def split_qualifier(qualifier: str) -> tuple[str, str]:
    """Return the date to which a value belongs, or '', and the words that are left: “1989 cold” is 1989 and cold."""
    first, _space, rest = qualifier.partition(" ")
    try:
        parse_period(first)
    except ValueError:
        return "", qualifier
    return (first, rest.strip()) if len(first) <= LONGEST_DATE else ("", qualifier)


def kin_of(proposal: Proposal) -> str:
    """Return what unnamed values of one kind share: “count: villages”, “quantity: length-kilometer”, “date”."""
    if proposal.property:
        return f"{proposal.type}: {proposal.property}"[:100]
    if proposal.type == "count":
        noun = " ".join(word for word in proposal.text.split() if word.isalpha()).lower()
        return f"count: {noun}"[:100] if noun else "count"
    return f"{proposal.type}: {proposal.unit}"[:100] if proposal.unit else proposal.type
