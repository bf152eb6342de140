"""Tells Django the name of the app, and lets every save of a text be taken in for its translations and the search."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class QuizzesConfig(AppConfig):
    """The one app of Kalbajar Edu."""

    name = "quizzes"
    verbose_name = _("Kalbajar Edu")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from quizzes.search.watching import start_watching
        from quizzes.translating.recording import start_recording

        start_recording()
        start_watching()
