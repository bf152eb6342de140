"""What a learner sees of a quotation: who says it, where, in which words; a plain record that a version can keep."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from quizzes.people.publication import LANGUAGES
from quizzes.sources.anchoring import find_once
from quizzes.sources.models import Document, Quotation
from quizzes.sources.splitting import split_passages


@dataclass(frozen=True)
class Evidence:
    """The exact words of a document with all that is needed to show them.

    title_language is None where the title is ours (then described_as holds it per language). start and end count code
    points of the whole text, None unless found. value is the typed value of a claim, None for a citation.
    """

    document: str
    title: str
    title_language: str | None
    described_as: dict[str, str]
    publisher: str
    published_on: str
    language: str
    kind: str
    url: str
    is_machine_written: bool
    side: str
    passage_number: int | None
    exact: str
    prefix: str
    suffix: str
    shows_passage: bool
    heading: str = ""
    start: int | None = None
    end: int | None = None
    state: str = str(Quotation.State.TEXT_NOT_HERE)
    value: dict[str, Any] | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the record as JSON can hold it."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Evidence":
        """Return the record from JSON; keys that this class does not know are left out."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in data.items() if name in known})

    def title_in(self, language: str) -> str:
        """Return the published title, or our description in that language."""
        return self.title or self.described_as.get(language, "")


def evidence_of(quotation: Quotation) -> Evidence:
    """Return the evidence that a claim or citation gives; without a query where `queries.with_headings` was used."""
    document = quotation.document
    return Evidence(
        **_about_document(document),
        passage_number=quotation.passage_number,
        heading=_heading(quotation),
        exact=quotation.exact,
        prefix=quotation.prefix,
        suffix=quotation.suffix,
        start=quotation.start,
        end=quotation.end,
        state=str(quotation.state),
        shows_passage=quotation.shows_passage,
        value=_value_of(quotation),
    )


def passage_parts(evidence: Evidence, text: str) -> tuple[str, str, str]:
    """Return what stands before the exact words in their passage, the words, and what stands after them.

    `text` is the text of the passage or of the whole document. Where the words do not stand in the passage exactly
    once, they are returned with nothing around them.
    """
    passage = _passage_within(text, number=evidence.passage_number)
    place = find_once(passage, evidence.exact, prefix=evidence.prefix, suffix=evidence.suffix)
    if place is None:
        return "", evidence.exact, ""
    return passage[: place.start], passage[place.start : place.end], passage[place.end :]


def _passage_within(text: str, *, number: int | None) -> str:
    spans = split_passages(text)
    if len(spans) < 2:
        return text
    return next((text[span.start : span.end] for span in spans if span.number == number), "")


def _about_document(document: Document) -> dict[str, Any]:
    return {
        "document": document.slug,
        "title": document.title,
        "title_language": document.language if document.title else None,
        "described_as": {code: getattr(document, f"described_as_{code}") or "" for code in LANGUAGES},
        "publisher": document.publisher,
        "published_on": document.published_on,
        "language": document.language,
        "kind": str(document.kind),
        "url": document.url,
        "is_machine_written": document.is_machine_written,
        "side": document.side,
    }


def _heading(quotation: Quotation) -> str:
    if hasattr(quotation, "passage_heading"):
        return quotation.passage_heading or ""
    if not quotation.document.has_text:
        return ""
    passage = quotation.document.passages.filter(number=quotation.passage_number)
    return passage.values_list("heading", flat=True).first() or ""


def _value_of(quotation: Quotation) -> dict[str, Any] | None:
    """Read the typed value by its columns: claims stand in a room above this one."""
    if not getattr(quotation, "value_type", ""):
        return None
    subject = quotation.value_subject
    return {
        "type": str(quotation.value_type),
        "value": quotation.value,
        "unit": quotation.unit,
        "is_approximate": quotation.is_approximate,
        "is_impossible": quotation.is_impossible,
        "text": {
            code: getattr(quotation, f"value_text_{code}")
            or (getattr(subject, f"name_{code}") if subject else "")
            or ""
            for code in LANGUAGES
        },
    }
