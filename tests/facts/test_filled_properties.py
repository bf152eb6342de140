"""Properties of a school that is there already get what those that ship now know, where they say nothing yet."""

from decimal import Decimal
from importlib import import_module

import pytest
from django.apps import apps

from quizzes.admin.history_entries import entries_of, latest_entries
from quizzes.models import Property
from tests.factories import PropertyFactory

pytestmark = pytest.mark.django_db


def fill():
    import_module("quizzes.migrations.0024_fill_properties").fill(apps, None)


def dates(*slugs):
    return [PropertyFactory(slug=slug, name_en=slug, value_type="date", unit="") for slug in slugs]


def test_shipped_properties_are_filled_once_by_short_name():
    began, opened, closed, died = dates("founded-on", "opened-on", "closed-on", "died-on")
    capital = PropertyFactory(slug="capital", value_type="place", unit="")
    rain = PropertyFactory(slug="annual-precipitation", unit="length-millimeter")
    kurds, _all = (PropertyFactory(slug=slug, value_type="count", unit="") for slug in ("kurds", "population"))
    share = PropertyFactory(slug="kurdish-share", value_type="percent", unit="")
    own = PropertyFactory(slug="mended-on", value_type="date", unit="")
    for _run in range(2):
        fill()
    assert list(opened.follows.all()) == [began]
    assert list(closed.follows.all()) == [opened]
    row = {slug: Property.objects.get(slug=slug) for slug in ("capital", "annual-precipitation", "kurdish-share")}
    assert (row["capital"].subject_kind, row["capital"].value_kind) == ("territory", "inhabited_place")
    assert (row["annual-precipitation"].least, row["annual-precipitation"].most) == (Decimal(20), Decimal(12000))
    assert (row["kurdish-share"].part, row["kurdish-share"].whole.slug) == (kurds, "population")
    assert Property.objects.get(pk=died.pk).is_of_few
    filled = {"opened-on", "closed-on", "died-on", "capital", "annual-precipitation", "kurdish-share"}
    assert {entry.slug for entry in Property.history.filter(history_change_reason="filled")} == filled
    assert all(row.history.filter(history_change_reason="filled").count() == 1 for row in (capital, rain, share))
    assert own.history.count() == 1


def test_what_a_teacher_said_or_made_otherwise_stays():
    opened, began = dates("opened-on", "laid-on")
    opened.follows.add(began)
    dates("founded-on")
    PropertyFactory(slug="capital", value_type="place", unit="", value_kind="city")
    PropertyFactory(slug="annual-precipitation", unit="length-inch")
    PropertyFactory(slug="closed-on", value_type="text", unit="")
    PropertyFactory(slug="kurdish-share", value_type="text", unit="")
    fill()
    assert list(opened.follows.all()) == [began]
    row = {slug: Property.objects.get(slug=slug) for slug in ("capital", "annual-precipitation", "closed-on")}
    assert (row["capital"].subject_kind, row["capital"].value_kind) == ("territory", "city")
    assert row["annual-precipitation"].least is None
    assert not row["closed-on"].follows.exists()
    assert Property.objects.get(slug="kurdish-share").part is None


def test_history_tells_of_the_next_change_only_what_it_changed():
    began, opened = dates("founded-on", "opened-on")
    fill()
    assert [entry.kind for entry in latest_entries(first=0, count=9)] == ["+", "+"]
    opened.refresh_from_db()
    opened.name_en = "unveiling"
    opened.save()
    opened.follows.clear()
    last, named, filled, _made = entries_of(opened)
    assert [(change.label, change.old, change.new) for change in last.changes] == [
        ("Never earlier than", "founded-on", "–")
    ]
    assert [change.new for change in named.changes] == ["unveiling"]
    assert filled.who == "came with the project"
    assert [change.new for change in filled.changes] == [str(began)]
