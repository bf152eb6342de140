"""A document whose text is here, with the subject and the properties that it speaks of."""

from types import SimpleNamespace

import pytest

from quizzes.facts.candidates import propose_candidates
from quizzes.models import Candidate, Document, Passage
from quizzes.sources.actions import import_text, text_identity
from quizzes.sources.splitting import split_passages
from tests.factories import FEBRUARY_2026, PropertyFactory, SubjectFactory, TeacherFactory

TEXT = (
    "The Lachin District has an area of 1840 square kilometers. The Hakari River is 113 km long.\n\n"
    "In 1989 the population of the Lachin District was 47,300 people.\n\n"
    "The area of the Lachin District is 1835 square kilometers, another book says."
)


@pytest.fixture
def lachin(db):
    """`lachin.document` with its candidates proposed, `lachin.find(exact)` one of them, `lachin.rewrite(text)`."""
    subject = SubjectFactory(slug="lachin-district", name_en="Lachin District", name_az="Laçın rayonu")
    area = PropertyFactory(slug="area", name_en="area", name_az="sahə")
    length = PropertyFactory(slug="length", name_en="length", name_az="uzunluq", unit="length-kilometer")
    document = import_text(
        TEXT, now=FEBRUARY_2026, slug="lachin", title="Lachin", publisher="Trend", kind="news", language="en"
    ).document
    propose_candidates(document)

    def find(exact: str) -> Candidate:
        rows = Candidate.objects.select_related("document", "subject", "property", "value_subject")
        return rows.get(document=document, exact=exact)

    return SimpleNamespace(
        document=document,
        subject=subject,
        area=area,
        length=length,
        teacher=TeacherFactory(full_name="Nigar"),
        other=TeacherFactory(full_name="Kamran"),
        find=find,
        rewrite=lambda text: rewrite(document, text),
    )


def rewrite(document: Document, text: str) -> None:
    """Put another version of the text in the place of the one that is here."""
    Document.objects.filter(pk=document.pk).update(text=text, sha256=text_identity(text))
    Passage.objects.filter(document=document).delete()
    Passage.objects.bulk_create(
        Passage(document=document, number=span.number, heading=span.heading, start=span.start, end=span.end)
        for span in split_passages(text)
    )
    document.refresh_from_db()
