"""The table of properties: what is said of a subject, and of which type its values are."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.facts.models.names import Named
from quizzes.people.fields import FoldedField
from quizzes.people.publication import columns


class ValueType(models.TextChoices):
    DATE = "date", _("date")
    YEAR = "year", _("year")
    DATE_RANGE = "date_range", _("range of dates")
    QUANTITY = "quantity", _("quantity")
    COUNT = "count", _("count")
    MONEY = "money", _("money")
    PERCENT = "percent", _("percentage")
    TEMPERATURE = "temperature", _("temperature")
    PERSON = "person", _("person")
    PLACE = "place", _("place")
    ORGANISATION = "organisation", _("organisation")
    WORK_TITLE = "work_title", _("title of a work")
    OTHER_NAME = "other_name", _("other name")
    TEXT = "text", _("words")


NAME_TYPES = frozenset({"person", "place", "organisation", "work_title", "other_name", "text"})


class Property(Named):
    """What is said of a subject: `area`, `city_day`, `signed_on`."""

    value_type = models.CharField(_("type of value"), max_length=12, choices=ValueType)
    unit = models.CharField(_("unit"), max_length=60, blank=True, help_text=_("CLDR unit id or ISO 4217 code."))
    is_single_valued = models.BooleanField(_("has one value only"), default=True)
    statement = models.CharField(_("sentence template"), max_length=300, blank=True, default="")
    question = models.CharField(_("question template"), max_length=300, blank=True, default="")
    question_reverse = models.CharField(
        _("question template the other way round"),
        max_length=300,
        blank=True,
        default="",
        help_text=_("Asks for the subject: “Which {kind} is {value} long?”"),
    )
    event = models.CharField(
        _("name of the event"),
        max_length=300,
        blank=True,
        default="",
        help_text=_("For dates, to be put in order of time: “the opening of …”."),
    )
    cue_words = models.TextField(_("cue words"), blank=True, default="", help_text=_("One on each line."))
    search_text = FoldedField(sources=["slug", *columns("name")])

    class Meta:
        verbose_name = _("property")
        verbose_name_plural = _("properties")
        ordering = ["slug"]
