"""Tables of what follows from attempts: regrades, challenges and certificates."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.attempts.models import AttemptItem
from quizzes.facts.models import Fact
from quizzes.lessons.models import Course
from quizzes.people.fields import RandomIdField
from quizzes.people.models import KeepsName, User
from quizzes.questions.models import Question, QuestionVersion
from quizzes.results.codes import new_code, written_code


class Regrade(models.Model):
    """A decision to mark a version's answers by another version's rule, and why."""

    version = models.ForeignKey(QuestionVersion, models.PROTECT, related_name="regrades")
    marked_by = models.ForeignKey(QuestionVersion, models.PROTECT, related_name="+")
    decided_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    decided_at = models.DateTimeField(auto_now_add=True)
    reason = models.TextField(_("reason"))

    class Meta:
        verbose_name = _("regrade")
        verbose_name_plural = _("regrades")
        ordering = ["-decided_at"]

    def __str__(self):
        return f"{self.version} · {self.decided_at:%Y-%m-%d}"


class RegradedItem(models.Model):
    """What one answer earned before and after a regrade."""

    regrade = models.ForeignKey(Regrade, models.CASCADE, related_name="items")
    item = models.ForeignKey(AttemptItem, models.PROTECT, related_name="regrades")
    fraction_before = models.DecimalField(max_digits=7, decimal_places=6)
    fraction_after = models.DecimalField(max_digits=7, decimal_places=6)

    class Meta:
        verbose_name = _("regraded answer")
        verbose_name_plural = _("regraded answers")
        constraints = [models.UniqueConstraint(fields=["regrade", "item"], name="item_once_in_a_regrade")]

    def __str__(self):
        return f"{self.regrade} · {self.item}"


class Challenge(models.Model):
    """“Something is wrong here”: a learner's objection and the teacher's answer."""

    public_id = RandomIdField()
    learner = models.ForeignKey(User, models.PROTECT, related_name="challenges")
    question = models.ForeignKey(Question, models.PROTECT, null=True, blank=True, related_name="challenges")
    fact = models.ForeignKey(Fact, models.PROTECT, null=True, blank=True, related_name="challenges")
    text = models.TextField(_("what is wrong"))
    made_at = models.DateTimeField(auto_now_add=True)
    answer = models.TextField(_("answer"), blank=True, default="")
    answered_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("challenge")
        verbose_name_plural = _("challenges")
        ordering = ["-made_at"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(question__isnull=False, fact__isnull=True)
                | models.Q(question__isnull=True, fact__isnull=False),
                name="challenge_is_about_one_thing",
            )
        ]

    def __str__(self):
        return self.text[:60]


class Certificate(KeepsName):
    """A learner completed a course, under the name that was confirmed then; anyone may verify it by its code."""

    code = models.CharField(_("code"), max_length=16, unique=True, default=new_code, editable=False)
    learner = models.ForeignKey(User, models.PROTECT, related_name="certificates")
    course = models.ForeignKey(Course, models.PROTECT, related_name="certificates")
    language = models.CharField(_("language"), max_length=2)
    issued_at = models.DateTimeField(_("issued at"))

    class Meta:
        verbose_name = _("certificate")
        verbose_name_plural = _("certificates")
        constraints = [models.UniqueConstraint(fields=["learner", "course"], name="one_certificate_per_course")]

    def __str__(self):
        return written_code(self.code)
