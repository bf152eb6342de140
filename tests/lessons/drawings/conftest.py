"""Facts with dates and numbers, and places with positions, as drawings need them."""

import pytest

from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, SubjectFactory


@pytest.fixture
def make_fact(db):
    """Make a fact that says `values`, each in a document of its own; the first is taught unless they differ."""

    def make(slug, *values, value_type="date", unit="", subject=None, prop=None, **fields):
        claim_fields = {name: fields.pop(name) for name in ("bound", "doubt_en", "doubt_az") if name in fields}
        subject = subject or SubjectFactory(slug=f"of-{slug}", name_en=f"Thing {slug}", name_az=f"Şey {slug}")
        prop = prop or PropertyFactory(slug=f"p-{slug}", name_en=slug, name_az=slug, value_type=value_type, unit=unit)
        fact = FactFactory(slug=slug, subject=subject, property=prop, **fields)
        for number, value in enumerate(values):
            document = DocumentFactory(publisher=f"Paper {number}", published_on=f"202{number}")
            ClaimFactory(
                fact=fact, document=document, value=value, value_type=value_type, unit=unit, exact=f"words {value}",
                is_taught=len(set(values)) == 1 and number == 0 and not claim_fields.get("doubt_en"),
                is_impossible=value.endswith("06-31"), **claim_fields,
            )  # fmt: skip
        return fact

    return make


@pytest.fixture
def make_place(db):
    def make(slug, latitude=None, longitude=None, name="", **fields):
        names = {"name_en": name or slug.title(), "name_az": name or slug.title()}
        return SubjectFactory(slug=slug, latitude=latitude, longitude=longitude, **names | fields)

    return make
