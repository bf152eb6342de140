"""Tells Django the name of the app; it starts nothing by itself."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class QuizzesConfig(AppConfig):
    """The one app of Kalbajar Edu."""

    name = "quizzes"
    verbose_name = _("Kalbajar Edu")
    default_auto_field = "django.db.models.BigAutoField"
