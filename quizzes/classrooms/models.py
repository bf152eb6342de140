"""Tables of classes, their members, their assignments and exceptions for one learner."""

import secrets

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from quizzes.people.fields import FoldedField, RandomIdField
from quizzes.people.models import User
from quizzes.people.names import VisibleNameField
from quizzes.questions.models import Quiz

CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


def new_join_code() -> str:
    """Return six letters and digits that nobody confuses (no I, L, O, 0 or 1)."""
    return "".join(secrets.choice(CODE_LETTERS) for _number in range(6))


class ClassroomManager(models.Manager):
    def get_by_natural_key(self, slug):
        return self.get(slug=slug)


class Classroom(models.Model):
    """A class: learners of one teacher, joined by a code."""

    slug = RandomIdField()
    name = VisibleNameField(_("name"), max_length=100)
    teacher = models.ForeignKey(
        User,
        models.PROTECT,
        related_name="classrooms",
        verbose_name=_("teacher"),
        limit_choices_to={"role__in": ["teacher", "administrator"]},
    )
    join_code = models.CharField(_("join code"), max_length=12, unique=True, default=new_join_code)
    is_archived = models.BooleanField(_("archived"), default=False)
    learners = models.ManyToManyField(User, through="Membership", related_name="classes_joined")
    search_text = FoldedField(sources=["name", "join_code"])

    objects = ClassroomManager()

    class Meta:
        verbose_name = pgettext_lazy("school class", "class")
        verbose_name_plural = pgettext_lazy("school classes", "classes")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def natural_key(self):
        return (self.slug,)


class MembershipManager(models.Manager):
    def get_by_natural_key(self, classroom, learner):
        return self.get(classroom__slug=classroom, learner__username=learner)


class Membership(models.Model):
    """A learner is in a class."""

    classroom = models.ForeignKey(
        Classroom, models.CASCADE, related_name="memberships", verbose_name=pgettext_lazy("school class", "class")
    )
    learner = models.ForeignKey(User, models.PROTECT, related_name="memberships", verbose_name=_("learner"))
    joined_at = models.DateTimeField(_("joined at"), auto_now_add=True)

    objects = MembershipManager()

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        ordering = ["classroom", "learner__name_sort_key"]
        constraints = [models.UniqueConstraint(fields=["classroom", "learner"], name="learner_once_in_a_class")]

    def __str__(self):
        return f"{self.learner} · {self.classroom}"

    def natural_key(self):
        return (self.classroom.slug, self.learner.username)


class AssignmentManager(models.Manager):
    def get_by_natural_key(self, public_id):
        return self.get(public_id=public_id)


class Mode(models.TextChoices):
    PRACTICE = "practice", _("practice")
    TEST = "test", _("test")


class Assignment(models.Model):
    """A quiz given to a class, as practice or as a test, with its times."""

    public_id = RandomIdField()
    classroom = models.ForeignKey(
        Classroom, models.PROTECT, related_name="assignments", verbose_name=pgettext_lazy("school class", "class")
    )
    quiz = models.ForeignKey(Quiz, models.PROTECT, related_name="assignments", verbose_name=_("quiz"))
    mode = models.CharField(_("mode"), max_length=8, choices=Mode, default=Mode.PRACTICE)
    opens_at = models.DateTimeField(_("opens at"), null=True, blank=True)
    closes_at = models.DateTimeField(_("closes at"), null=True, blank=True)
    time_limit_seconds = models.PositiveIntegerField(
        _("time limit in seconds"), null=True, blank=True, validators=[MinValueValidator(30), MaxValueValidator(86_400)]
    )
    attempts_allowed = models.PositiveSmallIntegerField(
        _("attempts allowed"), null=True, blank=True, help_text=_("Empty: as many as wanted.")
    )
    closes_lesson = models.BooleanField(_("close lesson and facts while a test runs"), default=False)
    asks_certainty = models.BooleanField(
        _("ask how sure learners are"), default=False, help_text=_("In practice only; counted apart from the score.")
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    objects = AssignmentManager()

    class Meta:
        verbose_name = _("assignment")
        verbose_name_plural = _("assignments")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(opens_at__isnull=True)
                | models.Q(closes_at__isnull=True)
                | models.Q(opens_at__lt=models.F("closes_at")),
                name="assignment_opens_before_it_closes",
            ),
            models.CheckConstraint(
                condition=models.Q(attempts_allowed__isnull=True) | models.Q(attempts_allowed__gt=0),
                name="assignment_allows_an_attempt",
            ),
            models.CheckConstraint(
                condition=models.Q(asks_certainty=False) | models.Q(mode=Mode.PRACTICE),
                name="assignment_asks_certainty_in_practice",
                violation_error_message=_("How sure learners are is asked in practice only."),
            ),
        ]

    def __str__(self):
        return f"{self.quiz} · {self.classroom}"

    def natural_key(self):
        return (self.public_id,)


class Allowance(models.Model):
    """An exception to an assignment for one learner: more time, more attempts or a later close."""

    assignment = models.ForeignKey(Assignment, models.CASCADE, related_name="allowances", verbose_name=_("assignment"))
    learner = models.ForeignKey(User, models.PROTECT, related_name="allowances", verbose_name=_("learner"))
    extra_seconds = models.PositiveIntegerField(_("extra time in seconds"), default=0)
    extra_attempts = models.PositiveSmallIntegerField(_("extra attempts"), default=0)
    closes_at = models.DateTimeField(_("closes at"), null=True, blank=True)

    class Meta:
        verbose_name = _("allowance")
        verbose_name_plural = _("allowances")
        ordering = ["assignment", "learner__name_sort_key"]
        constraints = [models.UniqueConstraint(fields=["assignment", "learner"], name="allowance_once")]

    def __str__(self):
        return f"{self.assignment} · {self.learner}"
