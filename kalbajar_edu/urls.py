"""The addresses of the site: a health check for machines, and everything else once per language."""

from importlib.util import find_spec

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    *([path("healthz", __import__("quizzes.pages.health", fromlist=["health"]).health, name="healthz")] if find_spec("quizzes.pages.health") else []),
    *i18n_patterns(
        path("admin/", admin.site.urls),
        *([path("", include("quizzes.urls"))] if find_spec("quizzes.urls") else []),
        prefix_default_language=True,
    ),
]
