"""Named reads of documents and passages."""

import hashlib

from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Substr

from quizzes.sources.models import Document, EarlierText, Passage


def documents_listed() -> QuerySet[Document]:
    """Return all documents without their texts, by publisher and date, each with `passages_count`."""
    return (
        Document.objects.defer("text")
        .annotate(passages_count=Count("passages"))
        .order_by("publisher", "published_on", "slug")
    )


def document_for(slug: str) -> Document:
    """Return the document with that short name, with its text; raises Document.DoesNotExist."""
    return Document.objects.get(slug=slug)


def document_with_slug(slug: str) -> Document | None:
    """Return the document with that short name, with its text, or None."""
    return Document.objects.filter(slug=slug).first()


def likely_earlier_versions(*, title: str, url: str, text: str | None, also: str = "") -> list[Document]:
    """Return up to five documents with the same title or address, or the short name `also`, but another text.

    None where the text is known: then it is no new version of anything.
    """
    same = Q(slug=also) if also else Q(pk__in=[])
    if title.strip():
        same |= Q(title__iexact=title.strip())
    if url.strip():
        same |= Q(url__in={url.strip(), url.strip().rstrip("/"), url.strip().rstrip("/") + "/"})
    identity = hashlib.sha256(text.encode()).hexdigest() if text else ""
    if Document.objects.filter(sha256=identity).exists():
        return []
    return list(Document.objects.filter(same, sha256__isnull=False).defer("text").order_by("slug")[:5])


def versions_of(document: Document) -> list[EarlierText]:
    """Return the earlier texts of a document without the texts themselves, the newest first."""
    return list(document.earlier_texts.defer("text").select_related("replaced_by").order_by("-replaced_at", "-pk"))


def passages_of(document: Document) -> QuerySet[Passage]:
    """Return the passages of a document in order, each with its text in `words`, without loading the whole text."""
    return Passage.objects.filter(document=document).annotate(words=_words()).order_by("number")


def with_headings(quotations: QuerySet) -> QuerySet:
    """Return the same quotations, each with the heading of its passage in `passage_heading` (None: no such passage)."""
    passage = Passage.objects.filter(document=OuterRef("document_id"), number=OuterRef("passage_number"))
    return quotations.annotate(passage_heading=Subquery(passage.values("heading")[:1]))


def _words() -> Substr:
    return Substr(F("document__text"), F("start") + 1, F("end") - F("start"))
