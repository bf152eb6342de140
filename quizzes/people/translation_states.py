"""The table that remembers from which text each text was translated; what follows from it is in `translating/`."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from quizzes.people.models import User


class TranslationState(models.Model):
    """One text of one row in one language, and the text of another language against which it was last held.

    It holds hashes, never words. `source` is empty for an original. An empty text has no row here.
    """

    table = models.CharField(max_length=40)
    row = models.PositiveBigIntegerField()
    field = models.CharField(max_length=40)
    language = models.CharField(max_length=10)
    text = models.CharField(max_length=32)
    source = models.CharField(max_length=10, blank=True, default="")
    seen = models.CharField(max_length=32, blank=True, default="")
    needs_update = models.BooleanField(_("needs update"), default=False)
    said_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    said_at = models.DateTimeField()

    class Meta:
        verbose_name = _("state of a translation")
        verbose_name_plural = _("states of translations")
        constraints = [
            models.UniqueConstraint(fields=["table", "row", "field", "language"], name="translation_state_once"),
            models.CheckConstraint(
                condition=models.Q(needs_update=False) | ~models.Q(source=""), name="original_needs_no_update"
            ),
        ]
        indexes = [models.Index(fields=["table", "language", "needs_update"], name="translation_state_listed")]

    def __str__(self):
        return f"{self.table} {self.row} {self.field} {self.language}"
