"""The page of all disputes: by kind, in both languages, without what pupils may not see."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override

from tests.factories import ClaimFactory, DocumentFactory, FactFactory

pytestmark = pytest.mark.django_db
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])


def page(client, language):
    with override(language):
        return client.get(reverse("disagreements")).content.decode()


def dispute(*values, document=None, **fact):
    made = FactFactory(**fact)
    for number, value in enumerate(values):
        source = document or DocumentFactory(publisher=f"Publisher {number}")
        ClaimFactory(fact=made, document=source, value=value, exact=f"{value} words")
    return made


@LANGUAGES
def test_disagreements_by_kind_with_their_values(client, language):
    inside = dispute("3054", "9000", document=DocumentFactory())
    between = dispute("17", "400")
    agreed = dispute("52", "52")
    html = page(client, language)
    kinds = {
        "en": ("One text against itself", "Nobody says why"),
        "az": ("Bir mətn özü ilə ziddiyyətdə", "Səbəbi göstərilməyib"),
    }[language]
    assert html.index(kinds[0]) < html.index(inside.slug) < html.index(kinds[1]) < html.index(between.slug)
    assert agreed.slug not in html
    assert "17" in html
    assert "400" in html


@LANGUAGES
def test_disagreements_not_for_pupils_hidden(client, language):
    hidden = dispute("511", "130", is_for_pupils=False)
    assert hidden.slug not in page(client, language)


def test_disagreements_query_count_constant(client):
    counts = []
    for _round in range(2):
        dispute("1000", "9000")
        if _round:
            dispute("1000", "8000")
            dispute("2000", "8000")
        with CaptureQueriesContext(connection) as queries:
            page(client, "en")
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 4
