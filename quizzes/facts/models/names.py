"""Rows that go by a short name in addresses and fixtures, and by a name in both languages."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SlugManager(models.Manager):
    """Finds rows by their short name, the natural key of fixtures and addresses."""

    def get_by_natural_key(self, slug):
        return self.get(slug=slug)


class Named(models.Model):
    """A row with a short name and a name in both languages."""

    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    name = models.CharField(_("name"), max_length=200)

    objects = SlugManager()

    class Meta:
        abstract = True

    def __str__(self):
        return self.name or self.slug

    def natural_key(self):
        return (self.slug,)
