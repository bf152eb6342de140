"""Tables of courses, topics, lessons and glossary terms."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.facts.models import Fact, Named, RestsOnFact, SlugManager
from quizzes.people.fields import FoldedField, SortKeyField
from quizzes.people.publication import PublishedPerLanguage, columns, complete_where_published
from quizzes.pictures.models import Picture


class Topic(Named):
    """What a lesson or a question is about, for sorting and for mastery by topic."""

    position = models.PositiveIntegerField(_("position"), default=0)

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["position", "slug"]


class Course(PublishedPerLanguage):
    """Lessons in order, a climb from the valley to the peak."""

    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    title = models.CharField(_("title"), max_length=200)
    summary = models.TextField(_("summary"), blank=True, default="")

    objects = SlugManager()

    class Meta:
        verbose_name = _("course")
        verbose_name_plural = _("courses")
        ordering = ["slug"]
        constraints = complete_where_published("course", "title", "summary")

    def __str__(self):
        return self.title or self.slug

    def natural_key(self):
        return (self.slug,)


class Lesson(PublishedPerLanguage):
    """Prose around values that are drawn from facts when the lesson is read."""

    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    course = models.ForeignKey(Course, models.PROTECT, related_name="lessons", verbose_name=_("course"))
    topic = models.ForeignKey(
        Topic, models.PROTECT, null=True, blank=True, related_name="lessons", verbose_name=_("topic")
    )
    position = models.PositiveIntegerField(_("position"), default=0)
    title = models.CharField(_("title"), max_length=200)
    summary = models.CharField(_("summary"), max_length=400, blank=True, default="")
    body = models.TextField(
        _("text"),
        blank=True,
        default="",
        help_text=_(
            "Markdown. {fact} draws the value of a fact, {fact|when} its date in a sentence, "
            "{compare fact} shows who says what."
        ),
    )
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)
    search_text = FoldedField(sources=["slug", *columns("title"), *columns("summary")])

    objects = SlugManager()

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")
        ordering = ["course", "position", "slug"]
        constraints = complete_where_published("lesson", "title", "summary", "body")

    def __str__(self):
        return self.title or self.slug

    def natural_key(self):
        return (self.slug,)


class LessonFact(RestsOnFact):
    """A fact that a lesson draws on, derived from the placeholders in the text, and what it said at the last review."""

    lesson = models.ForeignKey(Lesson, models.CASCADE, related_name="lesson_facts")
    fact = models.ForeignKey(Fact, models.PROTECT, related_name="lesson_facts")

    class Meta:
        verbose_name = _("fact of a lesson")
        verbose_name_plural = _("facts of a lesson")
        constraints = [models.UniqueConstraint(fields=["lesson", "fact"], name="lesson_fact_once")]

    def __str__(self):
        return f"{self.lesson} · {self.fact}"


class LessonPicture(models.Model):
    """A picture that a lesson shows, derived from the places in the text; it keeps the picture from being deleted."""

    lesson = models.ForeignKey(Lesson, models.CASCADE, related_name="lesson_pictures")
    picture = models.ForeignKey(Picture, models.PROTECT, related_name="lesson_pictures")

    class Meta:
        verbose_name = _("picture of a lesson")
        verbose_name_plural = _("pictures of a lesson")
        constraints = [models.UniqueConstraint(fields=["lesson", "picture"], name="lesson_picture_once")]

    def __str__(self):
        return f"{self.lesson} · {self.picture}"


class Term(Named):
    """A word of the glossary and what it means."""

    definition = models.TextField(_("definition"), blank=True, default="")
    search_text = FoldedField(sources=["slug", *columns("name")])
    sort_key_az = SortKeyField(sources=["name_az"], language="az")

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ["sort_key_az"]
