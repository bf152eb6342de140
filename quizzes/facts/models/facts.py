"""The tables of facts, and what rows that rest on a fact remember of it."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.facts.models.names import SlugManager
from quizzes.facts.models.properties import Property
from quizzes.facts.models.subjects import Subject
from quizzes.people.fields import FoldedField
from quizzes.people.models import User
from quizzes.people.publication import columns
from quizzes.sources.models import PARTIAL_DATE


class Fact(models.Model):
    """A subject, a property and, only where the question itself asks for it, a qualifier."""

    slug = models.SlugField(_("short name"), max_length=80, unique=True)
    subject = models.ForeignKey(Subject, models.PROTECT, related_name="facts", verbose_name=_("subject"))
    property = models.ForeignKey(Property, models.PROTECT, related_name="facts", verbose_name=_("property"))
    qualifier = models.SlugField(
        _("qualifier"),
        max_length=60,
        blank=True,
        default="",
        help_text=_("Only where the question asks for it: 1989-census."),
    )
    qualifier_text = models.CharField(_("qualifier in words"), max_length=120, blank=True, default="")
    must_be_attributed = models.BooleanField(
        _("always say who says it"), default=False, help_text=_("For figures, accusations and motives of a conflict.")
    )
    is_for_pupils = models.BooleanField(_("pupils may see it"), default=True)
    as_of = models.CharField(
        _("as of"),
        max_length=11,
        blank=True,
        default="",
        validators=[RegexValidator(PARTIAL_DATE, _("Write a date as 2023, 2023-07 or 2023-07-31."))],
        help_text=_("For a value that ages, as precise as known: 1989, 2025-09 or 2025-09-15. Questions show it."),
    )
    review_after = models.DateField(
        _("review after"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("When this day has passed, the fact is listed for review."),
    )
    settlement = models.TextField(
        _("why the dispute is settled"), blank=True, default="", help_text=_("The reason, for learners to read.")
    )
    settled_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("settled by")
    )
    settled_at = models.DateTimeField(_("settled at"), null=True, blank=True)
    search_text = FoldedField(
        sources=["slug", *columns("qualifier_text"), "subject.search_text", "property.search_text"]
    )

    objects = SlugManager()

    class Meta:
        verbose_name = _("fact")
        verbose_name_plural = _("facts")
        ordering = ["slug"]
        constraints = [
            models.UniqueConstraint(fields=["subject", "property", "qualifier"], name="fact_asked_once"),
            models.CheckConstraint(
                condition=models.Q(settled_by__isnull=True, settled_at__isnull=True)
                | models.Q(settled_by__isnull=False, settled_at__isnull=False),
                name="fact_settled_by_somebody_at_a_time",
            ),
        ]

    def __str__(self):
        parts = [str(self.subject), str(self.property), self.qualifier_text or self.qualifier]
        return " · ".join(part for part in parts if part)

    def natural_key(self):
        return (self.slug,)


class SameMeaning(models.Model):
    """A teacher has said that a change of a fact left its meaning as it was: old and new are equivalent."""

    fact = models.ForeignKey(Fact, models.CASCADE, related_name="same_meanings")
    old = models.CharField(max_length=64)
    new = models.CharField(max_length=64)
    said_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    said_at = models.DateTimeField()

    class Meta:
        verbose_name = _("unchanged meaning")
        verbose_name_plural = _("unchanged meanings")
        constraints = [
            models.UniqueConstraint(fields=["fact", "old", "new"], name="same_meaning_said_once"),
            models.CheckConstraint(condition=~models.Q(old=models.F("new")), name="same_meaning_of_two"),
        ]

    def __str__(self):
        return f"{self.fact}: {self.old[:8]} = {self.new[:8]}"


class RestsOnFact(models.Model):
    """What a fact said when this row was last reviewed: its fingerprint, and the same in words per language.

    Both are empty while nobody has looked at the row beside its fact.
    """

    fingerprint = models.CharField(max_length=64, blank=True, default="", editable=False)
    fact_then = models.JSONField(default=dict, blank=True, editable=False)

    class Meta:
        abstract = True
