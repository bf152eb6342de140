"""Tables of the way from a text to a quiz: when a text was read for questions, and each question proposed from it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.facts.models import Candidate, Fact
from quizzes.people.models import User
from quizzes.questions.models import Question
from quizzes.sources.models import Document


class TextReading(models.Model):
    """That a text was read for questions, which text it was, and what of it could not be asked."""

    document = models.OneToOneField(
        Document, models.CASCADE, related_name="text_reading", verbose_name=_("document"), primary_key=True
    )
    sha256 = models.CharField(max_length=64)
    language = models.CharField(max_length=3)
    left_out = models.JSONField(default=list, blank=True)
    read_at = models.DateTimeField()

    class Meta:
        verbose_name = _("reading of a text")
        verbose_name_plural = _("readings of texts")

    def __str__(self):
        return str(self.document)


class ProposedQuestion(models.Model):
    """A question proposed from a text, at its place there, and what a teacher decided about it.

    It is known by the words that answer it and the few around them, never by an offset; words is its sentence, and
    content what was written, as `content.Content` reads it. size is how much of a page that took when it was proposed.
    """

    class Origin(models.TextChoices):
        CANDIDATE = "candidate", _("a proposal of the text")
        FACT = "fact", _("a known fact")
        TEXT = "text", _("a sentence of the text")
        HAND = "hand", _("asked by hand")

    class Decision(models.TextChoices):
        WAITING = "waiting", _("waiting")
        KEPT = "kept", _("kept")
        SKIPPED = "skipped", _("skipped")

    document = models.ForeignKey(Document, models.CASCADE, related_name="proposed_questions")
    identity = models.CharField(max_length=64, editable=False)
    origin = models.CharField(max_length=9, choices=Origin)
    candidate = models.ForeignKey(Candidate, models.CASCADE, null=True, related_name="+")
    fact = models.ForeignKey(Fact, models.CASCADE, null=True, related_name="+")
    content = models.JSONField()
    size = models.PositiveIntegerField(default=0)
    seed = models.PositiveIntegerField(default=1)
    score = models.FloatField(default=0)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    sentence_start = models.PositiveIntegerField()
    sentence_end = models.PositiveIntegerField()
    words = models.TextField()
    decision = models.CharField(max_length=7, choices=Decision, default=Decision.WAITING)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    question = models.OneToOneField(Question, models.SET_NULL, null=True, related_name="proposed_as")

    class Meta:
        verbose_name = _("proposed question")
        verbose_name_plural = _("proposed questions")
        ordering = ["document", "start", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["document", "identity"], name="question_proposed_once"),
            models.CheckConstraint(
                condition=models.Q(start__lt=models.F("end"), sentence_start__lt=models.F("sentence_end")),
                name="proposed_question_has_a_place",
            ),
            models.CheckConstraint(
                condition=models.Q(decision="waiting", decided_by__isnull=True, decided_at__isnull=True)
                | (~models.Q(decision="waiting") & models.Q(decided_by__isnull=False, decided_at__isnull=False)),
                name="proposed_question_decided_by_somebody",
            ),
            models.CheckConstraint(
                condition=models.Q(decision="kept") | models.Q(question__isnull=True),
                name="only_a_kept_question_is_made",
            ),
        ]

    def __str__(self):
        return f"{self.document} · {self.start}"
