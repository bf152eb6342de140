"""The addresses of the site: what speaks no language, and everything else once per language."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from quizzes.admin.site import desk
from quizzes.pages import offline
from quizzes.pages.health import health
from quizzes.pages.pictures import picture, picture_light

urlpatterns = [
    path("healthz", health, name="healthz"),
    path("worker.js", offline.worker, name="worker"),
    path("offline/", offline.offline, name="offline"),
    path("pictures/<str:public_id>.jpg", picture, name="picture"),
    path("pictures/<str:public_id>.avif", picture_light, name="picture_light"),
    *i18n_patterns(
        path("admin/", desk.urls),
        path("", include("quizzes.urls")),
        prefix_default_language=True,
    ),
]
