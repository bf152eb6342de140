"""Proposes the claims of a text: every value with its place, type, subject, property, qualifier and score."""

from collections.abc import Iterator
from dataclasses import dataclass

from quizzes.facts.proposing.attributing import Attribution, Attributor
from quizzes.facts.proposing.candidates import Found, Proposal, is_readable
from quizzes.facts.proposing.reading import read_text
from quizzes.language.dates import PartialDate, parse_partial_date
from quizzes.language.values import NAME_TYPES

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Reading:
    """A proposal with what comparing needs to know of it: the subject's short name, how well subject and
    property stand."""

    proposal: Proposal
    subject_key: str
    support: float
    is_subject_near: bool
    is_single_valued: bool
    noun: str = ""


def propose(
    text: str, *, document: str, language: str | None = None, published_on: str | None = None
) -> list[Proposal]:
    """Return the proposals of a text in the order of their places.

    language is "en" or "az", else each passage shows its own; published_on (ISO 8601) resolves "today" and days without
    a year, else the date at the head of the text does. ValueError for a date that is none.
    """
    return [
        reading.proposal for reading in readings(text, document=document, language=language, published_on=published_on)
    ]


def readings(
    text: str, *, document: str, language: str | None = None, published_on: str | None = None
) -> Iterator[Reading]:
    """Yield the proposals of a text with what comparing needs."""
    published: PartialDate | None = parse_partial_date(published_on) if published_on else None
    attributor = Attributor(text)
    for passage in read_text(text, language=language, published_on=published):
        for found, said_of in attributor.attribute(passage):
            if _is_sound(found):
                yield _reading(found, said_of, text=text, document=document)


def _is_sound(found: Found) -> bool:
    if found.type in NAME_TYPES:
        return 0 < len(found.value.strip()) <= LONGEST_NAME
    return is_readable(found.type, found.value, found.unit)


def _reading(found: Found, said_of: Attribution, *, text: str, document: str) -> Reading:
    cue, subject = said_of.property, said_of.subject
    score = found.score * (0.6 + 0.4 * said_of.support)
    proposal = Proposal(
        document=document,
        start=found.start,
        end=found.end,
        text=text[found.start : found.end],
        type=found.type,
        value=found.value,
        unit=found.unit,
        approximate=found.approximate,
        subject=subject.value if subject is not None else None,
        property=cue.property.slug if cue is not None else None,
        qualifier=said_of.qualifier,
        score=round(min(max(score, 0.0), 1.0), 3),
        relayed_from=said_of.relayed_from,
        inferred=any("inferred" in reason for reason in found.reasons),
        group=said_of.group,
        reasons=(*found.reasons, *said_of.reasons),
    )
    return Reading(
        proposal,
        (subject.entity or subject.value) if subject is not None else "",
        said_of.support,
        said_of.is_subject_near,
        cue.property.is_single_valued if cue is not None else False,
        found.noun,
    )
