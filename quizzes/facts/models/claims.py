"""The table of claims: what one document says of one fact."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.facts.models.facts import Fact
from quizzes.facts.models.values import Bound, TypedValue, interval_is_ordered
from quizzes.sources.models import Quotation, state_matches_place


class ClaimManager(models.Manager):
    def get_by_natural_key(self, fact, document, passage_number, exact):
        return self.get(fact__slug=fact, document__slug=document, passage_number=passage_number, exact=exact)


class Claim(Quotation, TypedValue):
    """One document gives one value for one fact."""

    fact = models.ForeignKey(Fact, models.CASCADE, related_name="claims", verbose_name=_("fact"))
    as_of = models.CharField(
        _("as of"), max_length=24, blank=True, help_text=_("A date as 1989, 2025-09 or 2025-09-15.")
    )
    scope = models.CharField(_("scope"), max_length=200, blank=True, default="")
    bound = models.CharField(_("limit"), max_length=4, choices=Bound, blank=True, default=Bound.NONE)
    relayed_from = models.CharField(_("relayed from"), max_length=200, blank=True, default="")
    doubt = models.TextField(_("doubt, for teachers"), blank=True, default="")
    is_taught = models.BooleanField(_("the value that we teach"), default=False)

    objects = ClaimManager()

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering = ["fact", "document", "passage_number", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["fact", "document", "passage_number", "exact"], name="claim_made_once"),
            models.UniqueConstraint(fields=["fact"], condition=models.Q(is_taught=True), name="fact_teaches_one_claim"),
            models.CheckConstraint(
                condition=~models.Q(is_taught=True) | models.Q(is_impossible=False),
                name="impossible_value_is_not_taught",
            ),
            interval_is_ordered("claim"),
            state_matches_place("claim"),
        ]

    def __str__(self):
        return f"{self.fact}: {self.exact}"

    def natural_key(self):
        return (self.fact.slug, self.document.slug, self.passage_number, self.exact)
