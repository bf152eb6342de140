"""Tables of quizzes, questions, their options, evidence and frozen versions."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.facts.models import Fact, RestsOnFact, SlugManager, TypedValue, interval_is_ordered
from quizzes.lessons.models import Lesson, Topic
from quizzes.people.fields import FoldedField, RandomIdField
from quizzes.people.models import User
from quizzes.people.publication import PublishedPerLanguage, columns, complete_where_published
from quizzes.pictures.models import Picture
from quizzes.sources.models import Document, Quotation, state_matches_place


class Question(RestsOnFact, PublishedPerLanguage):
    """Stem, options and explanations in every language; the fact that it tests, or a citation."""

    class Form(models.TextChoices):
        DIRECT = "direct", _("direct")
        ATTRIBUTED = "attributed", _("attributed: “According to …”")
        DATED = "dated", _("dated: “By September 2025 …”")
        COMPARISON = "comparison", _("about the sources and their disagreement")

    class OptionOrder(models.TextChoices):
        SHUFFLED = "shuffled", _("drawn anew for each learner")
        FIXED = "fixed", _("as written (numbers and dates ascending)")

    slug = models.SlugField(_("short name"), max_length=80, unique=True)
    stem = models.TextField(_("stem"), help_text=_("One thing worth knowing, asked plainly."))
    explanation = models.TextField(_("explanation"), blank=True, default="", help_text=_("Shown after the answer."))
    picture = models.ForeignKey(
        Picture, models.PROTECT, null=True, blank=True, related_name="questions", verbose_name=_("picture")
    )
    form = models.CharField(_("form"), max_length=10, choices=Form, default=Form.DIRECT)
    fact = models.ForeignKey(
        Fact, models.PROTECT, null=True, blank=True, related_name="questions", verbose_name=_("fact")
    )
    attributed_to = models.ForeignKey(
        Document,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("the source that the stem names"),
    )
    topic = models.ForeignKey(Topic, models.PROTECT, null=True, blank=True, verbose_name=_("topic"))
    option_order = models.CharField(
        _("order of the options"), max_length=8, choices=OptionOrder, default=OptionOrder.SHUFFLED
    )
    has_several_keys = models.BooleanField(
        _("several keys"), default=False, help_text=_("All of them must be chosen, and nothing else.")
    )
    needs_review = models.BooleanField(_("needs review"), default=False)
    created_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", editable=False)
    search_text = FoldedField(sources=["slug", *columns("stem")])

    objects = SlugManager()

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ["slug"]
        constraints = [
            *complete_where_published("question", "stem"),
            models.CheckConstraint(
                condition=~models.Q(form="attributed") | models.Q(attributed_to__isnull=False),
                name="attributed_question_names_its_source",
            ),
        ]

    def __str__(self):
        return self.stem or self.stem_en or self.stem_az or self.slug

    def natural_key(self):
        return (self.slug,)


class OptionManager(models.Manager):
    def get_by_natural_key(self, question, position):
        return self.get(question__slug=question, position=position)


class Option(TypedValue):
    """A key or a distractor; its random id is the same in every language and version."""

    public_id = RandomIdField()
    question = models.ForeignKey(Question, models.CASCADE, related_name="options", verbose_name=_("question"))
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    text = models.CharField(_("text"), max_length=400)
    explanation = models.TextField(_("why it is right or not"), blank=True, default="")
    picture = models.ForeignKey(
        Picture, models.PROTECT, null=True, blank=True, related_name="options", verbose_name=_("picture")
    )
    is_key = models.BooleanField(_("key"), default=False)
    is_fixed_last = models.BooleanField(_("always last"), default=False)

    objects = OptionManager()

    class Meta:
        verbose_name = _("option")
        verbose_name_plural = _("options")
        ordering = ["question", "position", "pk"]
        constraints = [interval_is_ordered("option")]

    def __str__(self):
        return self.text

    def natural_key(self):
        return (self.question.slug, self.position)


class CitationManager(models.Manager):
    def get_by_natural_key(self, question, document, passage_number, exact):
        return self.get(question__slug=question, document__slug=document, passage_number=passage_number, exact=exact)


class Citation(Quotation):
    """Evidence of a question by itself: the words of a passage, with no property needed."""

    question = models.ForeignKey(Question, models.CASCADE, related_name="citations", verbose_name=_("question"))

    objects = CitationManager()

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        ordering = ["question", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["question", "document", "passage_number", "exact"], name="citation_given_once"
            ),
            state_matches_place("citation"),
        ]

    def __str__(self):
        return self.exact

    def natural_key(self):
        return (self.question.slug, self.document.slug, self.passage_number, self.exact)


class QuestionVersion(models.Model):
    """What learners are shown: one snapshot of every language, evidence, marking rule and fingerprint; never edited."""

    question = models.ForeignKey(Question, models.PROTECT, related_name="versions", verbose_name=_("question"))
    number = models.PositiveIntegerField(_("number"))
    content = models.JSONField(_("content"))
    content_hash = models.CharField(max_length=64)
    fingerprint = models.CharField(max_length=64, blank=True, default="")
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        verbose_name = _("version of a question")
        verbose_name_plural = _("versions of a question")
        ordering = ["question", "number"]
        constraints = [models.UniqueConstraint(fields=["question", "number"], name="question_version_once")]

    def __str__(self):
        return f"{self.question} · {self.number}"


class Quiz(PublishedPerLanguage):
    """Questions in order, under a title, often at the foot of a lesson."""

    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    lesson = models.ForeignKey(
        Lesson, models.PROTECT, null=True, blank=True, related_name="quizzes", verbose_name=_("lesson")
    )
    title = models.CharField(_("title"), max_length=200)
    summary = models.CharField(_("summary"), max_length=400, blank=True, default="")
    is_open_for_practice = models.BooleanField(
        _("open for practice"), default=True, help_text=_("Anyone may take it, guests too.")
    )
    questions = models.ManyToManyField(Question, through="QuizQuestion", related_name="quizzes")
    search_text = FoldedField(sources=["slug", *columns("title")])

    objects = SlugManager()

    class Meta:
        verbose_name = _("quiz")
        verbose_name_plural = _("quizzes")
        ordering = ["lesson__position", "slug"]
        constraints = complete_where_published("quiz", "title")

    def __str__(self):
        return self.title or self.title_en or self.title_az or self.slug

    def natural_key(self):
        return (self.slug,)


class QuizQuestionManager(models.Manager):
    def get_by_natural_key(self, quiz, question):
        return self.get(quiz__slug=quiz, question__slug=question)


class QuizQuestion(models.Model):
    """A question's place in a quiz."""

    quiz = models.ForeignKey(Quiz, models.CASCADE, related_name="quiz_questions", verbose_name=_("quiz"))
    question = models.ForeignKey(Question, models.PROTECT, related_name="quiz_questions", verbose_name=_("question"))
    position = models.PositiveIntegerField(_("position"), default=0)

    objects = QuizQuestionManager()

    class Meta:
        verbose_name = _("question of a quiz")
        verbose_name_plural = _("questions of a quiz")
        ordering = ["quiz", "position", "pk"]
        constraints = [models.UniqueConstraint(fields=["quiz", "question"], name="question_once_in_a_quiz")]

    def __str__(self):
        return f"{self.quiz} · {self.position}"

    def natural_key(self):
        return (self.quiz.slug, self.question.slug)
