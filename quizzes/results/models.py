"""Tables of what follows from attempts: regrades, challenges and certificates."""

from django.core.validators import MaxLengthValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.attempts.models import AttemptItem
from quizzes.facts.models import Fact
from quizzes.lessons.models import Course
from quizzes.people.fields import RandomIdField
from quizzes.people.models import KeepsName, User
from quizzes.questions.models import Question, QuestionVersion
from quizzes.results.codes import new_code, written_code
from quizzes.sources.models import Document, Quotation, state_matches_place


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


class Challenge(Quotation):
    """“Something is wrong here”: a learner's objection, perhaps with words of a source, and the teacher's answer.

    The words are placed when they are marked and stay as the learner marked them, whatever the document says later.
    """

    is_placed_by_import = False
    names_learner_in = ("text", "answer")
    LONGEST_TEXT = 2000

    class Statement(models.TextChoices):
        STEM = "stem", _("the question itself")
        OPTION = "option", _("an answer")
        EXPLANATION = "explanation", _("the explanation")
        VALUE = "value", _("the value")
        EVIDENCE = "evidence", _("the evidence")

    class Outcome(models.TextChoices):
        CORRECTED = "corrected", _("You are right: corrected")
        BOTH = "both", _("Both can be said: the sources disagree")
        STAYS = "stays", _("It stays as it is")

    public_id = RandomIdField()
    learner = models.ForeignKey(User, models.PROTECT, related_name="challenges", verbose_name=_("learner"))
    question = models.ForeignKey(
        Question, models.PROTECT, null=True, blank=True, related_name="challenges", verbose_name=_("question")
    )
    version = models.ForeignKey(
        QuestionVersion, models.PROTECT, null=True, blank=True, related_name="challenges", editable=False
    )
    fact = models.ForeignKey(
        Fact, models.PROTECT, null=True, blank=True, related_name="challenges", verbose_name=_("fact")
    )
    statement = models.CharField(_("what is meant"), max_length=11, choices=Statement, default=Statement.STEM)
    option = models.CharField(max_length=16, blank=True, default="", editable=False)
    shown = models.CharField(_("as it was shown"), max_length=1000, blank=True, default="", editable=False)
    language = models.CharField(_("language"), max_length=2, default="en", editable=False)
    text = models.TextField(_("what is wrong"), validators=[MaxLengthValidator(LONGEST_TEXT)])
    made_at = models.DateTimeField(_("made at"), auto_now_add=True)
    identity = models.CharField(max_length=64, null=True, unique=True, editable=False)  # noqa: DJ001
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="challenges", verbose_name=_("document")
    )
    exact = models.CharField(_("exact words"), max_length=500, blank=True, default="")
    shows_passage = None
    outcome = models.CharField(_("outcome"), max_length=9, choices=Outcome, blank=True, default="")
    answer = models.TextField(_("answer"), blank=True, default="", validators=[MaxLengthValidator(LONGEST_TEXT)])
    answered_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("answered by")
    )
    answered_at = models.DateTimeField(_("answered at"), null=True, blank=True)
    read_at = models.DateTimeField(null=True, blank=True, editable=False)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("objection")
        verbose_name_plural = _("objections")
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(question__isnull=False, fact__isnull=True)
                | models.Q(question__isnull=True, fact__isnull=False),
                name="challenge_is_about_one_thing",
            ),
            models.CheckConstraint(
                condition=models.Q(answered_at__isnull=True, answered_by__isnull=True, outcome="", read_at__isnull=True)
                | (models.Q(answered_at__isnull=False, answered_by__isnull=False) & ~models.Q(outcome="")),
                name="challenge_answer_has_outcome",
            ),
            models.CheckConstraint(
                condition=models.Q(withdrawn_at__isnull=True) | models.Q(answered_at__isnull=True),
                name="challenge_withdrawn_is_not_answered",
            ),
            models.CheckConstraint(
                condition=models.Q(document__isnull=True, exact="")
                | (models.Q(document__isnull=False) & ~models.Q(exact="")),
                name="challenge_words_have_a_source",
            ),
            state_matches_place("challenge"),
        ]

    def __str__(self):
        return self.text[:60]

    @property
    def is_answered(self) -> bool:
        return self.answered_at is not None

    @property
    def is_withdrawn(self) -> bool:
        return self.withdrawn_at is not None

    @property
    def is_waiting(self) -> bool:
        """True while a teacher is to answer it."""
        return not self.is_answered and not self.is_withdrawn

    @property
    def is_news(self) -> bool:
        """True while the learner has not confirmed the answer."""
        return self.is_answered and self.read_at is None


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
