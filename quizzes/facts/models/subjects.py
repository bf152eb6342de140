"""The table of subjects: what facts are about."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from quizzes.facts.models.names import Named
from quizzes.people.fields import FoldedField, SortKeyField
from quizzes.people.publication import columns


class Subject(Named):
    """What a fact is about: a place, a person, an event, a body, a work."""

    class Kind(models.TextChoices):
        PLACE = "place", _("place")
        RIVER = "river", _("river")
        MOUNTAIN = "mountain", _("mountain")
        PERSON = "person", _("person")
        BODY = "body", _("body")
        EVENT = "event", _("event")
        WORK = "work", _("work")
        BUILDING = "building", _("building")
        OTHER = "other", pgettext_lazy("kind of subject", "other")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.OTHER)
    aliases = models.TextField(_("other names"), blank=True, default="", help_text=_("One on each line."))
    is_az_possessive = models.BooleanField(
        _("Azerbaijani name ends in a possessive suffix"),
        default=False,
        help_text=_("As in “Kəlbəcər rayonu” or “Tərtər çayı”."),
    )
    az_forms = models.JSONField(
        _("irregular Azerbaijani forms"), default=dict, blank=True, help_text=_('For example {"genitive": "suyun"}.')
    )
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=7,
        decimal_places=4,
        null=True,
        blank=True,
        help_text=_("Degrees north, as 40.11. For a place that is a point, so that maps can show it."),
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=7, decimal_places=4, null=True, blank=True, help_text=_("Degrees east, as 46.04.")
    )
    position_source = models.CharField(
        _("where the position is from"), max_length=200, blank=True, default="", help_text=_("And how exact it is.")
    )
    search_text = FoldedField(sources=["slug", *columns("name"), *columns("aliases")])
    sort_key_az = SortKeyField(sources=["name_az"], language="az")

    class Meta:
        verbose_name = _("subject")
        verbose_name_plural = _("subjects")
        ordering = ["sort_key_az"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(latitude__isnull=True, longitude__isnull=True)
                | models.Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                ),
                name="subject_position_is_whole",
                violation_error_message=_("A position has a latitude from -90 to 90 and a longitude from -180 to 180."),
            )
        ]
