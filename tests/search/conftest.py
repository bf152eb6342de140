"""A small course that can be searched; the entries follow what a test saves as they do on a page."""

from contextlib import contextmanager

import pytest
from django.db import connection

from quizzes.facts.actions import save_claim
from quizzes.models import Term
from quizzes.search.actions import rebuild_index
from tests.factories import ClaimFactory, DocumentFactory, FactFactory, LessonFactory, PropertyFactory, SubjectFactory


@pytest.fixture
def course(db):
    """A lesson that draws the area, the fact, a term and a source; all of them can be found."""
    subject = SubjectFactory(
        slug="kalbajar", name_en="Kalbajar District", name_az="Kəlbəcər rayonu", aliases_en="Karvachar"
    )
    fact = FactFactory(slug="area", subject=subject, property=PropertyFactory(slug="area"))
    document = DocumentFactory(slug="trend", title="News from the mountains", publisher="Trend", language="en")
    save_claim(ClaimFactory(fact=fact, document=document, value="3054", is_taught=True))
    opened = FactFactory(
        slug="opened",
        subject=subject,
        property=PropertyFactory(slug="opened", name_en="opened on", name_az="açılıb", value_type="date", unit=""),
    )
    save_claim(
        ClaimFactory(
            fact=opened, document=document, value_type="date", value="2020-11-25", unit="", exact="25 November"
        )
    )
    lesson = LessonFactory(
        slug="land",
        title_en="Land and water",
        title_az="Torpaq və su",
        summary_en="Of rivers.",
        summary_az="Çaylar haqqında.",
        body_en="Columns of basalt stand here.\n\n## How large\n\nThe district covers {area}.",
        body_az="Burada bazalt sütunlar var.\n\n## Böyüklüyü\n\nRayonun sahəsi {area} olub.",
    )
    term = Term.objects.create(
        slug="basalt",
        name_en="basalt",
        name_az="bazalt",
        definition_en="A dark rock.",
        definition_az="Tünd rəngli süxur.",
    )
    rebuild_index()
    return {"lesson": lesson, "fact": fact, "opened": opened, "term": term, "document": document, "subject": subject}


@pytest.fixture
def saved(db):
    """Changes that are committed at the end of the block: `with saved(): …`; gives each look at the entries."""

    @contextmanager
    def committed():
        connection.run_on_commit, looks = [], []
        yield looks
        waiting, connection.run_on_commit = connection.run_on_commit, []
        for _savepoints, renew, _robust in waiting:
            looks.append(renew)
            renew()

    return committed
