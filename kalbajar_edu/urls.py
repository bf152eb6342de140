"""The addresses of the site: a health check for machines, and everything else once per language."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from quizzes.admin.site import desk
from quizzes.pages import offline
from quizzes.pages.health import health

urlpatterns = [
    path("healthz", health, name="healthz"),
    path("worker.js", offline.worker, name="worker"),
    path("offline/", offline.offline, name="offline"),
    *i18n_patterns(
        path("admin/", desk.urls),
        path("", include("quizzes.urls")),
        prefix_default_language=True,
    ),
]
