"""What a page costs on the line: a first view at most 60 kB with its fonts, a later page at most 12 kB, all packed."""

import gzip
import re
from dataclasses import replace
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils.translation import override

from kalbajar_edu.static_files import IMPORT, without_blanks
from quizzes.models import Attempt, Lesson, Option, Question, Quiz
from quizzes.pictures.actions import take_file
from quizzes.pictures.reading import ReadPicture
from quizzes.pictures.renditions import LARGE_LIGHT, SMALL_LIGHT, Rendition
from quizzes.questions.actions import refresh_version
from tests.factories import PictureFactory, TeacherFactory

FIRST_VIEW_BYTES, LATER_PAGE_BYTES = 60_000, 12_000
STATIC = Path(settings.BASE_DIR) / "quizzes" / "static"
FONTS = ("lexend-400", "lexend-600", "literata-400")
SCRIPT = re.compile(r'<script src="/static/([^"]+)"')
STYLES = re.compile(r'<link rel="stylesheet" href="/static/([^"]+)"')
EAGER_LIGHT = re.compile(r'<source type="image/avif" srcset="([^" ]+)[^>]*><img [^>]*?alt="[^"]*"(?! loading)')
HEADERS_OF_THE_SERVER = 120  # its first line, Server, Date, Connection
HEADERS_OF_A_FILE = 480
pytestmark = pytest.mark.django_db


def packed(data: bytes) -> int:
    return len(gzip.compress(data, 6))


def stylesheet(name: str) -> str:
    path = STATIC / name
    return IMPORT.sub(lambda found: stylesheet(f"{Path(name).parent}/{found[1]}"), path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def frame_bytes() -> int:
    """The fonts, which every first view fetches."""
    fonts = sum((STATIC / "quizzes" / "fonts" / f"{name}.woff2").stat().st_size for name in FONTS)
    return fonts + len(FONTS) * HEADERS_OF_A_FILE


def files(html: str) -> int:
    """The bytes of the stylesheets and scripts that a page asks for."""
    styles = [without_blanks(stylesheet(name)).encode() for name in STYLES.findall(html)]
    scripts = [(STATIC / name).read_bytes() for name in SCRIPT.findall(html)]
    return sum(packed(file) + HEADERS_OF_A_FILE for file in styles + scripts)


def answer(response, data: bytes) -> int:
    return len(response.serialize_headers()) + HEADERS_OF_THE_SERVER + len(data)


def photographs(client, html: str) -> int:
    """The bytes of the light files that a page shows at once, and not only when they come near the screen."""
    answers = [client.get(url) for url in EAGER_LIGHT.findall(html)]
    return sum(answer(response, response.content) for response in answers)


def cost(client, url: str, frame_bytes: int) -> tuple[int, int]:
    """Return the bytes of a first view and of the page alone."""
    response = client.get(url)
    html = response.content.decode()
    alone = answer(response, gzip.compress(response.content, 6)) + photographs(client, html)
    return alone + frame_bytes + files(html), alone


def too_heavy(costs: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    return {url: both for url, both in costs.items() if both[0] > FIRST_VIEW_BYTES or both[1] > LATER_PAGE_BYTES}


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
    assert too_heavy(costs) == {}


HEAVY = ReadPicture(
    "heavy.jpg",
    "0" * 64,
    Rendition(b"large", 960, 640, b"l" * LARGE_LIGHT.most_bytes),
    Rendition(b"small", 480, 320, b"s" * SMALL_LIGHT.most_bytes),
)


@pytest.mark.parametrize("language", ["en", "az"])
def test_photographs_at_the_top_of_a_lesson_in_a_stem_and_in_options_are_light_too(
    client, shipped_course, frame_bytes, language
):
    pictures = [PictureFactory(credit="Aysel", licence="by-4.0") for _number in range(5)]
    for picture in pictures:
        take_file(picture, replace(HEAVY, sha256=picture.sha256))
        picture.save()
    heaviest = max(Lesson.objects.all(), key=lambda lesson: len(lesson.body_az))
    body = f"{{picture {pictures[0].slug}}}\n\n" + getattr(heaviest, f"body_{language}")
    Lesson.objects.filter(pk=heaviest.pk).update(**{f"body_{language}": body})
    first, second = Quiz.objects.first().questions.order_by("quiz_questions__position")[:2]
    Question.objects.filter(pk__in=[first.pk, second.pk]).update(picture=pictures[4])
    for option, picture in zip(second.options.all(), pictures, strict=False):
        Option.objects.filter(pk=option.pk).update(picture=picture)
    for question in (first, second):
        refresh_version(Question.objects.get(pk=question.pk))
    with override(language):
        client.post(reverse("quiz_start", args=[Quiz.objects.first().slug]))
        public_id = Attempt.objects.get().public_id
        urls = [reverse("lesson", args=[heaviest.slug]), *(reverse("question", args=[public_id, at]) for at in (1, 2))]
    shown = [len(EAGER_LIGHT.findall(client.get(url).content.decode())) for url in urls]
    assert shown == [1, 1, 5]  # a stem and four options
    assert too_heavy({url: cost(client, url, frame_bytes) for url in urls}) == {}


def test_styles_of_teachers_weigh_on_their_pages_only(client):
    learners = STYLES.findall(client.get("/en/").content.decode())
    assert learners == ["quizzes/css/site.css", "quizzes/css/reading.css"]
    client.force_login(TeacherFactory(), backend="quizzes.people.permissions.RoleBackend")
    assert STYLES.findall(client.get("/en/").content.decode()) == learners
    assert STYLES.findall(client.get("/en/teach/").content.decode()) == [*learners, "quizzes/css/teaching.css"]
