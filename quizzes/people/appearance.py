"""How a reader wants the pages to look: colours and text size, and how a browser without an account keeps that."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import pgettext_lazy


class Theme(models.TextChoices):
    DEVICE = "", pgettext_lazy("colours", "as the device")
    LIGHT = "light", pgettext_lazy("colours", "light")
    DARK = "dark", pgettext_lazy("colours", "dark")


class TextSize(models.TextChoices):
    NORMAL = "", pgettext_lazy("text size", "normal")
    LARGE = "large", pgettext_lazy("text size", "large")
    LARGEST = "largest", pgettext_lazy("text size", "very large")


@dataclass(frozen=True)
class Look:
    """Colours and text size, each empty for the usual."""

    theme: str = ""
    text_size: str = ""

    def as_cookie(self) -> str:
        return f"{self.theme}.{self.text_size}"


def look_from_cookie(value: str) -> Look:
    """Return the look that a cookie names; the usual look for whatever else stands there."""
    theme, _dot, text_size = value.partition(".")
    return Look(
        theme if theme in Theme.values else "",
        text_size if text_size in TextSize.values else "",
    )
