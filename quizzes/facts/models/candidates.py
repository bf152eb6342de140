"""The table of candidates: claims that the machine proposes, and what was decided about them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.facts.models.claims import Claim
from quizzes.facts.models.properties import Property
from quizzes.facts.models.subjects import Subject
from quizzes.facts.models.values import Bound, TypedValue, interval_is_ordered
from quizzes.people.models import User
from quizzes.sources.models import Quotation, state_matches_place


class Candidate(Quotation, TypedValue):
    """A claim that the machine proposes, and what a teacher decided about it.

    Its identity is what stands there (the words and those around them), never an offset: see `facts/candidates.py`.
    """

    is_placed_by_import = False

    class Decision(models.TextChoices):
        WAITING = "waiting", _("waiting")
        ACCEPTED = "accepted", _("accepted")
        REJECTED = "rejected", _("rejected")
        MERGED = "merged", _("merged")

    identity = models.CharField(max_length=64, editable=False)
    subject = models.ForeignKey(Subject, models.PROTECT, null=True, blank=True, related_name="candidates")
    subject_text = models.CharField(_("subject as read"), max_length=200, blank=True)
    property = models.ForeignKey(Property, models.PROTECT, null=True, blank=True, related_name="candidates")
    property_text = models.CharField(_("property as read"), max_length=60, blank=True)
    kin = models.CharField(_("values like it"), max_length=100, blank=True)
    qualifier = models.CharField(_("qualifier"), max_length=120, blank=True)
    as_of = models.CharField(_("as of"), max_length=24, blank=True)
    bound = models.CharField(_("limit"), max_length=4, choices=Bound, blank=True, default=Bound.NONE)
    relayed_from = models.CharField(_("relayed from"), max_length=200, blank=True)
    is_inferred = models.BooleanField(_("inferred"), default=False)
    score = models.DecimalField(_("score"), max_digits=4, decimal_places=3, default=0)
    reason = models.JSONField(_("reason"), default=list, blank=True)
    decision = models.CharField(_("decision"), max_length=8, choices=Decision, default=Decision.WAITING)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    claim = models.ForeignKey(Claim, models.SET_NULL, null=True, blank=True, related_name="candidates")
    has_made_fact = models.BooleanField(default=False, editable=False)
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="merged")

    class Meta:
        verbose_name = _("candidate")
        verbose_name_plural = _("candidates")
        ordering = ["document", "start"]
        constraints = [
            models.UniqueConstraint(fields=["document", "identity"], name="candidate_proposed_once"),
            models.CheckConstraint(
                condition=models.Q(decision="waiting", decided_by__isnull=True, decided_at__isnull=True)
                | (~models.Q(decision="waiting") & models.Q(decided_by__isnull=False, decided_at__isnull=False)),
                name="candidate_decided_by_somebody_at_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(decision="merged") | models.Q(merged_into__isnull=True),
                name="candidate_merged_by_decision",
            ),
            models.CheckConstraint(
                condition=models.Q(decision__in=["accepted", "merged"]) | models.Q(claim__isnull=True),
                name="candidate_claims_what_was_accepted",
            ),
            interval_is_ordered("candidate"),
            state_matches_place("candidate"),
        ]

    def __str__(self):
        return self.exact
