"""Typed values as columns, for the tables of claims and candidates."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.facts.models.properties import ValueType
from quizzes.facts.models.subjects import Subject
from quizzes.language.values import Value, parse_value


class Bound(models.TextChoices):
    """Whether a number is the least or the most that it may be: “more than 400”, “up to 40”."""

    NONE = "", _("the value itself")
    LOW = "low", _("at least: “more than …”")
    HIGH = "high", _("at most: “up to …”")


class TypedValue(models.Model):
    """A value with its type, as written in canonical form, and its interval for comparing and ordering."""

    value_type = models.CharField(_("type of value"), max_length=12, choices=ValueType, blank=True)
    value = models.CharField(
        _("value"),
        max_length=200,
        blank=True,
        help_text=_("2020-11-25, 2020-11 or 2020 for dates; 3054 or 800-1000 for numbers; the name itself for names."),
    )
    unit = models.CharField(_("unit"), max_length=60, blank=True)
    is_approximate = models.BooleanField(_("approximate"), default=False)
    is_impossible = models.BooleanField(_("no calendar has it"), default=False, editable=False)
    numeric_low = models.DecimalField(max_digits=38, decimal_places=9, null=True, editable=False)
    numeric_high = models.DecimalField(max_digits=38, decimal_places=9, null=True, editable=False)
    value_subject = models.ForeignKey(
        Subject, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("named subject")
    )
    value_text = models.CharField(_("value in words"), max_length=300, blank=True, default="")

    class Meta:
        abstract = True

    @property
    def typed_value(self) -> Value:
        """Return the value for comparing and writing; raises BadValue where it cannot be read."""
        return parse_value(self.value_type, self.value, self.unit or None, self.is_approximate)


def interval_is_ordered(table: str) -> models.CheckConstraint:
    """Return the constraint that a numeric interval has both ends, in order, or none."""
    return models.CheckConstraint(
        condition=models.Q(numeric_low__isnull=True, numeric_high__isnull=True)
        | models.Q(numeric_low__lte=models.F("numeric_high")),
        name=f"{table}_interval_is_ordered",
    )
