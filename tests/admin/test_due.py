"""Facts whose “review after” has passed are listed for review, by the server's clock and the day in Baku."""

import datetime

import pytest
from django.utils import timezone

from quizzes.models import Fact
from tests.admin.forms import errors_of, send
from tests.factories import ClaimFactory, FactFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock(monkeypatch):
    def set_to(*moment):
        now = datetime.datetime(*moment, tzinfo=datetime.UTC)
        monkeypatch.setattr(timezone, "now", lambda: now)

    return set_to


def due(desk, language):
    response = desk.get(f"/{language}/admin/quizzes/fact/", {"review": "due"})
    return [fact.slug for fact in response.context_data["cl"].result_list]


def test_fact_is_listed_once_its_day_is_over_in_baku(desk, language, clock):
    FactFactory(slug="ageing", review_after=datetime.date(2026, 9, 30))
    FactFactory(slug="lasting")
    clock(2026, 9, 30, 19, 59)
    assert due(desk, language) == []
    assert "review=due" not in desk.get(f"/{language}/admin/").content.decode()
    clock(2026, 9, 30, 20, 1)
    assert due(desk, language) == ["ageing"]
    assert "review=due" in desk.get(f"/{language}/admin/").content.decode()


def test_both_dates_are_kept_by_the_form(desk, language):
    fact = ClaimFactory().fact
    address = f"/{language}/admin/quizzes/fact/{fact.pk}/change/"
    assert set(errors_of(send(desk, address, as_of="September 2025"))) == {"as_of"}
    assert send(desk, address, as_of="2025-09", review_after="2026-09-30").status_code == 302
    kept = Fact.objects.get(pk=fact.pk)
    assert (kept.as_of, kept.review_after) == ("2025-09", datetime.date(2026, 9, 30))
