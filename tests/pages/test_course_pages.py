"""The pages of the shipped course, with the five texts imported: light, whole, and fit for pupils."""

import re

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils.translation import override

from quizzes.attempts.models import Attempt
from quizzes.models import Document, Fact, Lesson, Passage, Quiz
from tests.factories import AdministratorFactory

HEAVIEST_PAGE_BYTES = 30_000
BACKEND = "quizzes.people.permissions.RoleBackend"
LANGUAGES = pytest.mark.parametrize("language", ["en", "az"])
pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def course(shipped_course, documents_folder, tmp_path_factory):
    """The course with all five texts in the school."""
    manifest = tmp_path_factory.mktemp("texts") / "texts.csv"
    manifest.write_text("file\n" + "".join(f"{path}\n" for path in sorted(documents_folder.glob("*.txt"))))
    call_command("import_documents", str(manifest))


def page(client, language, name, *args, query=""):
    with override(language):
        url = reverse(name, args=args) + query
    response = client.get(url, follow=True)
    assert response.status_code == 200, url
    return url, response.content


@LANGUAGES
def test_reading_pages_light_and_whole(client, course, language):
    addresses = [(name,) for name in ("home", "lessons", "sources", "facts", "disagreements", "quizzes")]
    addresses += [("lesson", slug) for slug in Lesson.objects.values_list("slug", flat=True)]
    addresses += [("source", slug) for slug in Document.objects.values_list("slug", flat=True)]
    addresses += [("fact", slug) for slug in Fact.objects.filter(is_for_pupils=True).values_list("slug", flat=True)]
    heavy = {}
    for address in addresses:
        url, html = page(client, language, *address)
        if len(html) > HEAVIEST_PAGE_BYTES:
            heavy[url] = len(html)
        assert not re.search(rb"\{[a-z0-9-]+[|@}]", html), f"a placeholder is left on {url}"
    assert heavy == {}


@LANGUAGES
def test_attempt_pages_light(client, course, language):
    heavy = {}
    for quiz in Quiz.objects.all():
        with override(language):
            client.post(reverse("quiz_start", args=[quiz.slug]))
        attempt = Attempt.objects.latest("pk")
        for item in attempt.items.select_related("version"):
            with override(language):
                url = reverse("question", args=[attempt.public_id, item.position])
            client.post(url, {"action": "answer", "option": item.option_order[:1]})
            several = item.version.content["several_keys"]
            assert attempt.items.get(pk=item.pk).is_answered or several, url
            heavy[url] = len(client.get(url).content)
        with override(language):
            client.post(reverse("finish", args=[attempt.public_id]))
        url, html = page(client, language, "result", attempt.public_id)
        heavy[url] = len(html)
        assert b"<mark>" in html
    assert {url: size for url, size in heavy.items() if size > HEAVIEST_PAGE_BYTES} == {}


@LANGUAGES
def test_teachers_pages_light(client, course, language):
    client.force_login(AdministratorFactory(), backend=BACKEND)
    heavy = {}
    for quiz in Quiz.objects.all():
        for name in ("quiz_print", "quiz_preview"):
            url, html = page(client, language, name, quiz.slug)
            heavy[url] = len(html)
    for passage in Passage.objects.filter(document__slug="grokipedia-kalbajar")[:25]:
        url, html = page(client, language, "passage", passage.document.slug, passage.number)
        heavy[url] = len(html)
    assert {url: size for url, size in heavy.items() if size > HEAVIEST_PAGE_BYTES} == {}


def test_matter_unfit_for_pupils_is_nowhere(client, course):
    hidden = list(Fact.objects.filter(is_for_pupils=False))
    assert hidden
    for fact in hidden:
        with override("en"):
            assert client.get(reverse("fact", args=[fact.slug])).status_code == 404
        assert f"/facts/{fact.slug}/".encode() not in page(client, "en", "facts", query=f"?q={fact.slug}")[1]
        for claim in fact.claims.all():
            assert claim.exact.encode() not in page(client, "en", "source", claim.document.slug)[1]
