"""Publishing per language: two flags on a table and the constraints that make them mean something."""

from django.db import models
from django.utils.translation import gettext_lazy as _

LANGUAGES = ("en", "az")


class PublishedPerLanguage(models.Model):
    """Draft until published, language by language."""

    is_published_en = models.BooleanField(_("published in English"), default=False)
    is_published_az = models.BooleanField(_("published in Azerbaijani"), default=False)

    class Meta:
        abstract = True

    def is_published_in(self, language: str) -> bool:
        return getattr(self, f"is_published_{language}")

    @property
    def published_languages(self) -> tuple[str, ...]:
        return tuple(language for language in LANGUAGES if self.is_published_in(language))


def published_in(language: str) -> models.Q:
    return models.Q(**{f"is_published_{language}": True})


def complete_where_published(table: str, *fields: str) -> list[models.CheckConstraint]:
    """Return one constraint per language: published there means that each field is neither NULL nor empty."""
    constraints = []
    for language in LANGUAGES:
        complete = models.Q()
        for field in fields:
            column = f"{field}_{language}"
            complete &= models.Q(**{f"{column}__isnull": False}) & ~models.Q(**{column: ""})
        constraints.append(
            models.CheckConstraint(
                condition=~published_in(language) | complete, name=f"{table}_published_{language}_is_complete"
            )
        )
    return constraints
