"""Tables of what stays with a learner between attempts, beside the cards of spaced practice."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.attempts.models import ReviewCard
from quizzes.lessons.models import Lesson
from quizzes.people.fields import RandomIdField
from quizzes.people.models import User
from quizzes.questions.models import QuestionVersion

FEWEST_A_DAY, MOST_A_DAY, USUAL_A_DAY = 1, 50, 12


class ReviewEntry(models.Model):
    """One answer to a question that came back: what was shown and chosen, how it was rated, what was known before.

    `turn` is how often the card had been answered before: one entry for each, however often a page is sent.
    """

    class Rating(models.IntegerChoices):
        AGAIN = 1, _("not right")
        HARD = 2, _("hard")
        GOOD = 3, _("right")
        EASY = 4, _("easy")

    public_id = RandomIdField()
    card = models.ForeignKey(ReviewCard, models.CASCADE, related_name="entries")
    turn = models.PositiveIntegerField()
    version = models.ForeignKey(QuestionVersion, models.PROTECT, related_name="review_entries")
    option_order = models.JSONField(_("options in the order shown"))
    chosen = models.JSONField(_("options chosen"))
    is_right = models.BooleanField(_("right"))
    rating = models.PositiveSmallIntegerField(_("rating"), choices=Rating)
    memory_before = models.JSONField(default=dict)
    language = models.CharField(_("answered in"), max_length=2)
    reviewed_at = models.DateTimeField(_("answered at"))

    class Meta:
        verbose_name = _("answer in spaced practice")
        verbose_name_plural = _("answers in spaced practice")
        ordering = ["reviewed_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["card", "turn"], name="one_review_entry_per_turn"),
            models.CheckConstraint(
                condition=models.Q(is_right=False, rating=1) | models.Q(is_right=True, rating__gte=2, rating__lte=4),
                name="review_rating_fits_the_answer",
            ),
        ]

    def __str__(self):
        return f"{self.card_id} · {self.turn}"


class LessonRead(models.Model):
    """A learner says to have read a lesson."""

    learner = models.ForeignKey(User, models.CASCADE, related_name="lessons_read")
    lesson = models.ForeignKey(Lesson, models.CASCADE, related_name="readings")
    read_at = models.DateTimeField(_("read at"))

    class Meta:
        verbose_name = _("lesson read")
        verbose_name_plural = _("lessons read")
        constraints = [models.UniqueConstraint(fields=["learner", "lesson"], name="lesson_read_once")]

    def __str__(self):
        return f"{self.learner} · {self.lesson}"


class LearnerSettings(models.Model):
    """How a learner wants to practise; who has no row has the usual settings."""

    learner = models.OneToOneField(User, models.CASCADE, related_name="learning", primary_key=True)
    daily_questions = models.PositiveSmallIntegerField(
        _("questions a day, at most"),
        default=USUAL_A_DAY,
        validators=[MinValueValidator(FEWEST_A_DAY), MaxValueValidator(MOST_A_DAY)],
    )
    exam_on = models.DateField(_("day of your test"), null=True, blank=True)
    paused_until = models.DateField(_("set everything aside until"), null=True, blank=True)
    shows_streak = models.BooleanField(_("show the days on which you practised"), default=True)

    class Meta:
        verbose_name = _("settings of a learner")
        verbose_name_plural = _("settings of learners")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(daily_questions__gte=FEWEST_A_DAY, daily_questions__lte=MOST_A_DAY),
                name="daily_questions_in_range",
            )
        ]

    def __str__(self):
        return str(self.learner)
