"""Named reads of documents and passages."""

from django.db.models import Count, F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Substr

from quizzes.sources.models import Document, Passage


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


def passages_of(document: Document) -> QuerySet[Passage]:
    """Return the passages of a document in order, each with its text in `words`, without loading the whole text."""
    return Passage.objects.filter(document=document).annotate(words=_words()).order_by("number")


def with_headings(quotations: QuerySet) -> QuerySet:
    """Return the same quotations, each with the heading of its passage in `passage_heading` (None: no such passage)."""
    passage = Passage.objects.filter(document=OuterRef("document_id"), number=OuterRef("passage_number"))
    return quotations.annotate(passage_heading=Subquery(passage.values("heading")[:1]))


def _words() -> Substr:
    return Substr(F("document__text"), F("start") + 1, F("end") - F("start"))
