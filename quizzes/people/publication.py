"""Publishing per language: one flag per language on a table and the constraints that make them mean something."""

from django.conf import settings
from django.db import models
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

LANGUAGES = tuple(code for code, _name in settings.LANGUAGES)
_NAMES = {"en": _("English"), "az": _("Azerbaijani")}
_PUBLISHED = {"en": _("published in English"), "az": _("published in Azerbaijani")}


def language_name(code: str) -> str:
    """Return how a language of the site is called in the language of the page; else as it calls itself."""
    return str(_NAMES.get(code) or dict(settings.LANGUAGES).get(code, code))


def columns(name: str) -> tuple[str, ...]:
    """Return the columns of a bilingual field: one per language of the site."""
    return tuple(f"{name}_{language}" for language in LANGUAGES)


class PublishedPerLanguage(models.Model):
    """Draft until published, language by language: a column `is_published_…` for each language of the site."""

    class Meta:
        abstract = True

    def is_published_in(self, language: str) -> bool:
        return getattr(self, f"is_published_{language}")

    @property
    def published_languages(self) -> tuple[str, ...]:
        return tuple(language for language in LANGUAGES if self.is_published_in(language))


for _code, _own_name in settings.LANGUAGES:
    _called = _PUBLISHED.get(_code) or format_lazy(_("published: {language}"), language=_own_name)
    PublishedPerLanguage.add_to_class(f"is_published_{_code}", models.BooleanField(_called, default=False))


def published_in(language: str) -> models.Q:
    return models.Q(**{f"is_published_{language}": True})


def published_anywhere() -> models.Q:
    """Return the condition that a row is published in one language at least."""
    condition = models.Q()
    for language in LANGUAGES:
        condition |= published_in(language)
    return condition


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
