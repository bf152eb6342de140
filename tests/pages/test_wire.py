"""What a page costs on the line: a first view at most 60 kB with its fonts, a later page at most 12 kB, all packed."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils.translation import override

from kalbajar_edu.static_files import IMPORT, without_blanks
from quizzes.models import Attempt, Lesson, Quiz

FIRST_VIEW_BYTES, LATER_PAGE_BYTES = 60_000, 12_000
STATIC = Path(settings.BASE_DIR) / "quizzes" / "static"
FONTS = ("lexend-400", "lexend-600", "literata-400")
SCRIPT = re.compile(r'<script src="/static/([^"]+)"')
HEADERS_OF_AN_ANSWER = 600
pytestmark = pytest.mark.django_db


def packed(data: bytes) -> int:
    return len(gzip.compress(data, 6))


def stylesheet(name: str) -> str:
    path = STATIC / name
    return IMPORT.sub(lambda found: stylesheet(f"{Path(name).parent}/{found[1]}"), path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def frame_bytes() -> int:
    """The stylesheet and the fonts, which every first view fetches."""
    fonts = sum((STATIC / "quizzes" / "fonts" / f"{name}.woff2").stat().st_size for name in FONTS)
    return packed(without_blanks(stylesheet("quizzes/css/site.css")).encode()) + fonts + 4 * HEADERS_OF_AN_ANSWER


def cost(client, url: str, frame_bytes: int) -> tuple[int, int]:
    """Return the bytes of a first view and of the page alone."""
    html = client.get(url).content
    scripts = [(STATIC / name).read_bytes() for name in SCRIPT.findall(html.decode())]
    alone = packed(html) + HEADERS_OF_AN_ANSWER
    return alone + frame_bytes + sum(packed(script) + HEADERS_OF_AN_ANSWER for script in scripts), alone


@pytest.mark.parametrize("language", ["en", "az"])
def test_pages_of_the_course_are_light_on_the_line(client, shipped_course, frame_bytes, language):
    with override(language):
        urls = [reverse(name) for name in ("home", "lessons", "quizzes", "facts", "timeline", "glossary", "search")]
        urls += [reverse("lesson", args=[slug]) for slug in Lesson.objects.values_list("slug", flat=True)]
        urls += [reverse("fact", args=["city-day"])]
        client.post(reverse("quiz_start", args=[Quiz.objects.first().slug]))
        attempt = Attempt.objects.get()
        urls += [reverse("question", args=[attempt.public_id, 1])]
        client.post(reverse("finish", args=[attempt.public_id]))
        urls += [reverse("result", args=[attempt.public_id])]
    costs = {url: cost(client, url, frame_bytes) for url in urls}
    assert {url: both for url, both in costs.items() if both[0] > FIRST_VIEW_BYTES or both[1] > LATER_PAGE_BYTES} == {}
