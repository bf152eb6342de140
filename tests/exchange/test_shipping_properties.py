"""Shipped properties bring what they say of one another, in whatever order they stand in their file."""

import pytest

from quizzes.admin.history_entries import entries_of
from quizzes.exchange.shipping import load_shipped
from quizzes.models import Property, ShippedRecord
from tests.exchange import shipped_course as course

pytestmark = pytest.mark.django_db


def date_property(slug, *follows):
    return course.record("property", slug=slug, name_en=slug, value_type="date", follows=[[other] for other in follows])


def load(folder, *records):
    course.write(folder, "01_properties.json", *records)
    return load_shipped(lambda line: None, folder=folder)


def test_order_and_shares_are_loaded_once_and_a_teacher_may_undo_them(tmp_path):
    count = {"value_type": "count", "name_en": "number"}
    records = [
        date_property("closed", "opened", "laid"),
        date_property("opened", "laid"),
        date_property("laid"),
        course.record("property", slug="girls", **count),
        course.record("property", slug="learners", **count),
        course.record("property", slug="share", value_type="percent", part=["girls"], whole=["learners"], most="100"),
    ]
    assert load(tmp_path, *records).refused == ()
    closed = Property.objects.get(slug="closed")
    assert {other.slug for other in closed.follows.all()} == {"opened", "laid"}
    share = Property.objects.get(slug="share")
    assert (share.part.slug, share.whole.slug, share.most) == ("girls", "learners", 100)
    closed.follows.remove(Property.objects.get(slug="laid"))
    assert load(tmp_path, *records, date_property("more", "opened")).refused == ()
    assert [other.slug for other in closed.follows.all()] == ["opened"]
    assert [other.slug for other in Property.objects.get(slug="more").follows.all()] == ["opened"]


def test_history_of_a_shipped_property_knows_what_it_follows(tmp_path):
    load(tmp_path, date_property("closed", "opened"), date_property("opened"))
    closed = Property.objects.get(slug="closed")
    closed.name_en = "shut"
    closed.save()
    assert [(change.old, change.new) for change in entries_of(closed)[0].changes] == [("closed", "shut")]
    closed.follows.clear()
    assert [(change.old, change.new) for change in entries_of(closed)[0].changes] == [("opened", "–")]


def test_property_that_somebody_deleted_is_followed_by_nothing_and_refuses_nothing(tmp_path):
    load(tmp_path, date_property("opened"))
    Property.objects.all().delete()
    result = load(tmp_path, date_property("opened"), date_property("closed", "opened"))
    assert result.refused == ()
    assert not Property.objects.get().follows.exists()
    assert ShippedRecord.objects.filter(table="property").count() == 2
