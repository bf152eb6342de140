"""A fact with two documents, as most tests of lessons need it."""

import pytest

from tests.factories import ClaimFactory, DocumentFactory, FactFactory, PropertyFactory, SubjectFactory


@pytest.fixture
def area(db):
    """The area, 3054 square kilometres in passage 6 of Trend, taught."""
    subject = SubjectFactory(slug="kalbajar-district", name_en="Kalbajar district", name_az="Kəlbəcər rayonu")
    fact = FactFactory(slug="area", subject=subject, property=PropertyFactory(slug="area"))
    document = DocumentFactory(slug="trend", title="On the district", publisher="Trend")
    ClaimFactory(fact=fact, document=document, passage_number=6, value="3054", is_taught=True)
    return fact


@pytest.fixture
def city_day(db):
    """The day of the city: 25 November says Trend, 20 October says another; nobody has settled it."""
    fact = FactFactory(
        slug="city-day",
        subject=SubjectFactory(slug="kalbajar", name_en="Kalbajar", name_az="Kəlbəcər"),
        property=PropertyFactory(slug="city-day", name_en="City Day", name_az="Şəhər Günü", value_type="date", unit=""),
    )
    dates = {"trend-2025": ("2025-11-25", "November 25"), "gazette": ("2025-10-20", "October 20")}
    for slug, (value, exact) in dates.items():
        document = DocumentFactory(slug=slug, title=f"News of {slug}", publisher=slug.capitalize())
        ClaimFactory(
            fact=fact, document=document, passage_number=1, value_type="date", value=value, unit="", exact=exact
        )
    return fact
