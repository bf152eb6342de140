"""Gives the shipped properties of a school that is there already what new ones are shipped with, where it is empty."""

from decimal import Decimal

from django.db import migrations
from django.utils import timezone

DATES = ("date", "year", "date_range")
FOLLOWS = {
    "abolished-in": "founded-on founded-in",
    "closed-on": "opened-on",
    "destroyed-in": "built-in",
    "died-on": "born-on",
    "dissolved-in": "founded-on founded-in",
    "ended-on": "started-on signed-on signed-in founded-on founded-in",
    "expired-on": "signed-on signed-in",
    "extended-to": "return-due-on signed-on signed-in",
    "opened-on": "built-in founded-on founded-in",
    "residents-return-since": "returned-on",
    "returned-on": "captured-on",
    "runs-until": "signed-on signed-in issued-on adopted-on launched-in",
}
OF_FEW = (
    "died-on dissolved-in ended-on returned-on captured-on return-due-on extended-to postponed-by flag-raised "
    "families-planned families-returned people-returned people-planned-to-return people-waiting-to-return "
    "households-in-first-group residents-return-since displaced-people settlers occupation-length "
    "first-areas-to-rebuild villages-to-keep medical-facilities-since emerged-after-earthquake "
    "first-city-day-celebrated"
)
SUBJECT_KINDS = {
    "territory": "capital administrative-centre village-count settlement-count highest-peak main-river",
    "inhabited_place": "stands-on-river distance-from-baku city-day",
    "document": "signed-on signed-in adopted-on issued-on runs-until",
}
VALUE_KINDS = {"inhabited_place": "capital administrative-centre"}
PARTS = {"azerbaijani-share": "azerbaijanis", "kurdish-share": "kurds", "armenian-share": "armenians"}
WHOLE = "population"
LIMITS = {"annual-precipitation": ("quantity", "length-millimeter", Decimal(20), Decimal(12000))}


def fill(apps, schema_editor):
    """Fill each column by short name where it is empty and the type of the values fits, and write it down."""
    properties = apps.get_model("quizzes", "Property")
    rows = {row.slug: row for row in properties._base_manager.all()}
    linked = _link(properties, rows)
    changed = []
    for slug, row in rows.items():
        columns = {name: value for name, value in _columns(slug, rows).items() if not getattr(row, name)}
        for name, value in columns.items():
            setattr(row, name, value)
        if columns:
            properties._base_manager.filter(pk=row.pk).update(**columns)
        if columns or row.pk in linked:
            changed.append(row)
    _write_down(apps, changed)


def _columns(slug, rows):
    row, found = rows[slug], {}
    if slug in OF_FEW.split():
        found["is_of_few"] = True
    for name, kinds in (("subject_kind", SUBJECT_KINDS), ("value_kind", VALUE_KINDS)):
        if told := [kind for kind, slugs in kinds.items() if slug in slugs.split()]:
            found[name] = told[0]
    part, whole = rows.get(PARTS.get(slug)), rows.get(WHOLE)
    if row.value_type == "percent" and part and whole and (part.value_type, whole.value_type) == ("count", "count"):
        found |= {"part_id": part.pk, "whole_id": whole.pk}
    *measured, least, most = LIMITS.get(slug, (None, None, None, None))
    if [row.value_type, row.unit] == measured:
        found |= {"least": least, "most": most}
    return found


def _link(properties, rows):
    """Link dates with those that they cannot lie before; return the keys of the rows that were linked."""
    through = properties.follows.through
    filled = set(through.objects.values_list("from_property", flat=True))
    pairs = [
        (rows[later].pk, rows[earlier].pk)
        for later, slugs in FOLLOWS.items()
        for earlier in slugs.split()
        if later in rows and earlier in rows and {rows[later].value_type, rows[earlier].value_type} <= set(DATES)
    ]
    pairs = [(later, earlier) for later, earlier in pairs if later not in filled]
    through.objects.bulk_create(through(from_property_id=later, to_property_id=earlier) for later, earlier in pairs)
    return {later for later, _earlier in pairs}


def _write_down(apps, rows):
    """Write an entry in the history of each row, so that the next change by a person tells only what she changed."""
    entries = apps.get_model("quizzes", "HistoricalProperty")
    own = {field.attname for field in apps.get_model("quizzes", "Property")._meta.concrete_fields}
    columns = {field.attname for field in entries._meta.concrete_fields} & own
    more = {"history_date": timezone.now(), "history_type": "~", "history_change_reason": "filled"}
    links = apps.get_model("quizzes", "Property").follows.through.objects
    kept = apps.get_model("quizzes", "HistoricalProperty_follows")
    for row in rows:
        entry = entries(**{column: getattr(row, column) for column in columns}, **more)
        entry.save()
        kept.objects.bulk_create(
            kept(history=entry, id=link.pk, from_property_id=row.pk, to_property_id=link.to_property_id)
            for link in links.filter(from_property=row.pk)
        )


class Migration(migrations.Migration):
    dependencies = [
        ("quizzes", "0023_properties_know_their_own"),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop, elidable=True),
    ]
