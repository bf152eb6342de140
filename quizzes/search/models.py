"""The table that search looks at: one row for each thing that can be found and each language it is written in."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchEntry(models.Model):
    """What one lesson, fact, term or source says in one language; worked out from it and written by nobody else.

    pieces: its text as it is shown, in paragraphs, each with the anchor where it stands: `[["p3", "The river …"]]`.
    The columns of words hold the same, folded, with a space before and after each word.
    """

    class Kind(models.TextChoices):
        LESSON = "lesson", _("lesson")
        TERM = "term", _("term")
        FACT = "fact", _("fact")
        SOURCE = "source", _("source")

    kind = models.CharField(max_length=6, choices=Kind)
    row = models.BigIntegerField()
    language = models.CharField(max_length=3)
    slug = models.CharField(max_length=80)
    is_public = models.BooleanField(default=False)
    title = models.TextField()
    title_language = models.CharField(max_length=3)
    pieces = models.JSONField(default=list)
    title_words = models.TextField()
    text_words = models.TextField(blank=True)
    position = models.CharField(max_length=400)
    facts = models.JSONField(default=list)
    terms = models.JSONField(default=list)

    class Meta:
        verbose_name = _("entry of the search")
        verbose_name_plural = _("entries of the search")
        ordering = ["position", "pk"]
        constraints = [models.UniqueConstraint(fields=["kind", "row", "language"], name="search_entry_once")]
        indexes = [models.Index(fields=["language", "is_public"], name="search_entry_listed")]

    def __str__(self):
        return self.title
