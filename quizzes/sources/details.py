"""What is said about a document besides its text: checking it, and a short name made from it."""

import re
from typing import TypedDict

from babel import Locale
from django.utils.translation import gettext as _

from quizzes.language.dates import parse_partial_date
from quizzes.language.letters import slug as slug_of
from quizzes.people.errors import DomainError
from quizzes.sources.models import PARTIAL_DATE, Document

SLUG_LENGTH = 60
TAIL_LENGTH = 30


class DocumentDetails(TypedDict, total=False):
    """The columns of a document that a person states at import; empty strings say nothing."""

    title: str
    described_as_en: str
    described_as_az: str
    publisher: str
    published_on: str
    is_date_inferred: bool
    language: str
    kind: str
    url: str
    author: str
    side: str
    rights: str
    is_machine_written: bool


def refuse_bad_details(details: DocumentDetails) -> None:
    """Raise DomainError where a stated date, language or kind cannot be true; what is not stated passes."""
    if published_on := details.get("published_on"):
        _refuse_bad_date(published_on)
    language = details.get("language")
    if language and language not in Locale("en").languages:
        raise DomainError(
            _("“%(language)s” is no language code; write en, az, ru …") % {"language": language}, field="language"
        )
    if details.get("kind") and details["kind"] not in Document.Kind.values:
        raise DomainError(
            _("“%(kind)s” is no kind of document; write one of: %(kinds)s.")
            % {"kind": details["kind"], "kinds": ", ".join(Document.Kind.values)},
            field="kind",
        )


def refuse_missing_details(details: DocumentDetails) -> None:
    """Raise DomainError where a document that is not known yet lacks a title (or our description) or a language."""
    has_description = details.get("described_as_en") and details.get("described_as_az")
    if not details.get("title") and not has_description:
        raise DomainError(
            _("This document is not known yet: give its title or, where it has none, a description in both languages."),
            field="title",
        )
    if not details.get("language"):
        raise DomainError(_("This document is not known yet: give its language."), field="language")


def new_slug(details: DocumentDetails) -> str:
    """Return a short name that no document has yet, from title, publisher and date."""
    tail = _cut(slug_of(f"{details.get('publisher', '')} {details.get('published_on', '')}"), TAIL_LENGTH)
    head = slug_of(details.get("title") or details.get("described_as_en", ""))
    base = "-".join(part for part in (_cut(head, SLUG_LENGTH - len(tail) - 1), tail) if part) or "document"
    slug, number = base, 1
    while Document.objects.filter(slug=slug).exists():
        number += 1
        slug = f"{base[: SLUG_LENGTH - len(str(number)) - 1]}-{number}"
    return slug


def _cut(slug: str, length: int) -> str:
    if len(slug) <= length:
        return slug
    whole_words, hyphen, _rest = slug[: length + 1].rpartition("-")
    return whole_words if hyphen else slug[:length]


def _refuse_bad_date(published_on: str) -> None:
    try:
        is_possible = bool(re.match(PARTIAL_DATE, published_on)) and not parse_partial_date(published_on).is_impossible
    except ValueError:
        is_possible = False
    if not is_possible:
        raise DomainError(
            _("“%(date)s” is no date: write 2023, 2023-07 or 2023-07-31, as precise as known.")
            % {"date": published_on},
            field="published_on",
        )
