"""Changes what a teacher says of a text: its title, language and where it is from."""

from django.db import transaction

from quizzes.sources.cleaning import refuse_invalid
from quizzes.sources.details import refuse_bad_details, refuse_missing_details
from quizzes.sources.models import Document
from quizzes.sources.pasting import details_of_source, source_of


@transaction.atomic
def describe_text(document: Document, *, title: str, language: str, source: str) -> Document:
    """Store title, language and source of a document; raises DomainError at its field where one cannot be."""
    row = Document.objects.select_for_update().get(pk=document.pk)
    stated = {"title": title.strip(), "language": language}
    if source.strip() != source_of(row):
        stated |= {"publisher": "", "url": "", **details_of_source(source)}
    refuse_bad_details(stated)
    if not row.described_as_en:
        refuse_missing_details(stated)
    for name, value in stated.items():
        setattr(row, name, value)
    refuse_invalid(row)
    row.save()
    return row
