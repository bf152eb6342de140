"""What makes the site installable and its lessons readable without a line: manifest, service worker, offline page.

Only visitors' copies of lessons are kept on the device: asked for without any cookie, they hold no name and no key.
"""

import json
from functools import cache
from hashlib import sha256

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_safe

from quizzes.pages.languages import LANGUAGE_NAMES, viewer_language
from quizzes.pages.middleware import kept_for_everybody

SHELL = (
    *("css/site.css", "css/reading.css", "js/site.js", "js/offline.js", "favicon.svg", "icons.svg", "outline.svg"),
    *("fonts/lexend-400.woff2", "fonts/lexend-600.woff2", "fonts/literata-400.woff2"),
)
ICONS = (
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-mask-512.png", "512x512", "maskable"),
)
OFFLINE = "/offline/"


@require_safe
@kept_for_everybody
def manifest(request: HttpRequest) -> HttpResponse:
    """The web app manifest (W3C) in the language of the address."""
    return JsonResponse(
        {
            "id": "/",
            "name": "Kalbajar Edu",
            "short_name": "Kalbajar Edu",
            "description": _("Lessons and quizzes about Kalbajar; every answer shows its source."),
            "lang": viewer_language(),
            "dir": "ltr",
            "start_url": reverse("home"),
            "scope": "/",
            "display": "minimal-ui",
            "background_color": "#fbf7ef",
            "theme_color": "#fbf7ef",
            "icons": [
                {"src": static(f"quizzes/{name}"), "sizes": sizes, "type": "image/png", "purpose": purpose}
                for name, sizes, purpose in ICONS
            ],
        },
        content_type="application/manifest+json",
        json_dumps_params={"ensure_ascii": False},
    )


@require_safe
@kept_for_everybody
def worker(request: HttpRequest) -> HttpResponse:
    """The service worker; its text changes with the files of a release, so that browsers renew what they keep."""
    return HttpResponse(_worker(), content_type="text/javascript; charset=utf-8")


@cache
def _worker() -> str:
    shell = [OFFLINE, *(static(f"quizzes/{name}") for name in SHELL)]
    version = sha256(json.dumps([shell, _offline_page()]).encode()).hexdigest()[:12]
    values = {
        "version": version,
        "shell": shell,
        "offline": OFFLINE,
        "notices": {code: _notice(code) for code in LANGUAGE_NAMES},
    }
    return render_to_string("quizzes/offline/worker.js", {"values": json.dumps(values, ensure_ascii=False)})


def _notice(language: str) -> str:
    with override(language):
        text = _("There is no connection: this is the copy on your device, as you last opened it.")
        notice = render_to_string("quizzes/components/notice.html", {"level": "info", "text": text}).strip()
        return f'<div class="notices">{notice}</div>'


@cache
def _offline_page() -> str:
    return render_to_string("quizzes/offline/offline.html", {"languages": list(LANGUAGE_NAMES)})


@require_safe
@kept_for_everybody
def offline(request: HttpRequest) -> HttpResponse:
    """What a browser shows without a line, in every language: what is safe, and the lessons on this device."""
    return render(request, "quizzes/offline/offline.html", {"languages": list(LANGUAGE_NAMES)})
