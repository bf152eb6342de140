"""Tables of attempts, their items, and the cards of spaced practice."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from quizzes.attempts.certainty import GUESS, SURE, THINK
from quizzes.classrooms.models import Assignment, Mode
from quizzes.people.fields import RandomIdField
from quizzes.people.models import User
from quizzes.questions.models import Question, QuestionVersion, Quiz

IN_PROGRESS = models.Q(finished_at__isnull=True)


class Certainty(models.TextChoices):
    """How sure a learner says an answer is, from the least."""

    GUESS = GUESS, pgettext_lazy("how sure", "Guess")
    THINK = THINK, pgettext_lazy("how sure", "Think so")
    SURE = SURE, pgettext_lazy("how sure", "Sure")


class Attempt(models.Model):
    """One learner (or guest) takes one quiz once."""

    public_id = RandomIdField()
    quiz = models.ForeignKey(Quiz, models.PROTECT, related_name="attempts", verbose_name=_("quiz"))
    assignment = models.ForeignKey(
        Assignment, models.PROTECT, null=True, blank=True, related_name="attempts", verbose_name=_("assignment")
    )
    learner = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="attempts", verbose_name=_("learner")
    )
    # NULL and not "": one learner's attempts must not collide in the constraint on guests.
    guest = models.CharField(max_length=16, null=True, blank=True, editable=False, db_index=True)  # noqa: DJ001
    mode = models.CharField(_("mode"), max_length=8, choices=Mode)
    # It never stands for the whole quiz, also when the attempt whose mistakes it asks is gone.
    is_retry = models.BooleanField(_("asks only what another attempt missed"), default=False, editable=False)
    retry_of = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="retries",
        verbose_name=_("retry of the mistakes of"),
    )
    language = models.CharField(_("language at the start"), max_length=2)
    asks_certainty = models.BooleanField(_("asks how sure the learner is"), default=False)
    started_at = models.DateTimeField(_("started at"))
    finished_at = models.DateTimeField(_("finished at"), null=True, blank=True)
    earned = models.DecimalField(_("points earned"), max_digits=9, decimal_places=4, null=True, blank=True)
    possible = models.DecimalField(_("points possible"), max_digits=9, decimal_places=4, null=True, blank=True)
    # NULL and not "": attempts without a receipt must not collide in the constraint.
    receipt = models.CharField(_("receipt"), max_length=8, null=True, blank=True, unique=True, editable=False)

    class Meta:
        verbose_name = _("attempt")
        verbose_name_plural = _("attempts")
        ordering = ["-started_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(learner__isnull=False, guest__isnull=True)
                | (models.Q(learner__isnull=True, guest__isnull=False) & ~models.Q(guest="")),
                name="attempt_has_learner_or_guest",
            ),
            models.CheckConstraint(
                condition=models.Q(guest__isnull=True) | models.Q(assignment__isnull=True, mode="practice"),
                name="guest_only_practises",
            ),
            models.CheckConstraint(
                condition=models.Q(is_retry=False) | models.Q(assignment__isnull=True, mode="practice"),
                name="retry_is_practice",
            ),
            models.CheckConstraint(
                condition=models.Q(retry_of__isnull=True) | models.Q(is_retry=True),
                name="retry_of_an_attempt_is_retry",
            ),
            models.CheckConstraint(
                condition=models.Q(asks_certainty=False) | models.Q(mode=Mode.PRACTICE),
                name="attempt_asks_certainty_in_practice",
            ),
            models.CheckConstraint(
                condition=models.Q(finished_at__isnull=True, earned__isnull=True, possible__isnull=True)
                | models.Q(finished_at__isnull=False, earned__isnull=False, possible__isnull=False),
                name="attempt_scored_when_finished",
            ),
            models.CheckConstraint(
                condition=models.Q(earned__isnull=True)
                | (models.Q(earned__gte=0) & models.Q(earned__lte=models.F("possible"))),
                name="attempt_earns_what_is_possible",
            ),
            models.CheckConstraint(
                condition=models.Q(receipt__isnull=True)
                | (models.Q(finished_at__isnull=False, assignment__isnull=False) & ~models.Q(receipt="")),
                name="receipt_of_what_was_handed_in",
            ),
            models.UniqueConstraint(
                fields=["learner", "assignment"],
                condition=IN_PROGRESS & models.Q(learner__isnull=False, assignment__isnull=False),
                name="one_attempt_in_progress_per_assignment",
            ),
            models.UniqueConstraint(
                fields=["learner", "quiz"],
                condition=IN_PROGRESS & models.Q(learner__isnull=False, assignment__isnull=True),
                name="one_practice_in_progress_per_learner",
            ),
            models.UniqueConstraint(
                fields=["guest", "quiz"],
                condition=IN_PROGRESS & models.Q(guest__isnull=False),
                name="one_practice_in_progress_per_guest",
            ),
        ]

    def __str__(self):
        return f"{self.quiz} · {self.learner or _('guest')}"

    @property
    def is_finished(self) -> bool:
        return self.finished_at is not None

    @property
    def is_practice(self) -> bool:
        return self.mode == Mode.PRACTICE


class AttemptItem(models.Model):
    """One question within an attempt: what was shown, what was chosen, when, in which language, what it earned."""

    attempt = models.ForeignKey(Attempt, models.CASCADE, related_name="items")
    position = models.PositiveSmallIntegerField(_("position"))
    version = models.ForeignKey(QuestionVersion, models.PROTECT, related_name="items")
    option_order = models.JSONField(_("options in the order shown"))
    draft = models.JSONField(_("ticked but not yet answered"), null=True, blank=True)
    chosen = models.JSONField(_("options chosen"), default=list, blank=True)
    certainty = models.CharField(_("how sure"), max_length=5, choices=Certainty, blank=True, default="")
    answered_at = models.DateTimeField(_("answered at"), null=True, blank=True)
    answered_language = models.CharField(_("answered in"), max_length=2, blank=True, default="")
    fraction = models.DecimalField(_("fraction earned"), max_digits=7, decimal_places=6, null=True, blank=True)
    is_flagged = models.BooleanField(_("flagged for later"), default=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering = ["attempt", "position"]
        constraints = [
            models.UniqueConstraint(fields=["attempt", "position"], name="one_item_per_position"),
            models.UniqueConstraint(fields=["attempt", "version"], name="one_item_per_version"),
            models.CheckConstraint(
                condition=models.Q(fraction__isnull=True) | models.Q(fraction__gte=0, fraction__lte=1),
                name="item_fraction_in_range",
            ),
            models.CheckConstraint(
                condition=models.Q(answered_at__isnull=True, answered_language="")
                | (models.Q(answered_at__isnull=False) & ~models.Q(answered_language="")),
                name="item_answer_has_language",
            ),
            models.CheckConstraint(
                condition=models.Q(certainty__in=["", *Certainty.values]), name="item_certainty_known"
            ),
        ]

    def __str__(self):
        return f"{self.attempt_id} · {self.position}"

    @property
    def is_answered(self) -> bool:
        return self.answered_at is not None

    @property
    def latest_choice(self) -> list[str]:
        """What the page of the question shows as ticked."""
        return self.chosen if self.draft is None else self.draft


class ReviewCard(models.Model):
    """When a learner meets a question again (spaced practice), and the version that was answered last."""

    learner = models.ForeignKey(User, models.CASCADE, related_name="review_cards")
    question = models.ForeignKey(Question, models.CASCADE, related_name="review_cards")
    memory = models.JSONField(_("state of the memory model"), default=dict)
    due_at = models.DateTimeField(_("due at"), db_index=True)
    turn = models.PositiveIntegerField(_("answers so far"), default=0)
    version = models.ForeignKey(QuestionVersion, models.PROTECT, null=True, related_name="+")
    was_right = models.BooleanField(_("last answer right"), default=False)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("review card")
        verbose_name_plural = _("review cards")
        constraints = [models.UniqueConstraint(fields=["learner", "question"], name="one_review_card_per_question")]

    def __str__(self):
        return f"{self.learner} · {self.question}"
