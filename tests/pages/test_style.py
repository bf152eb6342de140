"""The pages of all components show every component, in both languages, and no style of their own; each is small."""

import re
from pathlib import Path

import pytest

from quizzes.models import Claim, Fact
from tests.factories import TeacherFactory

pytestmark = pytest.mark.django_db
QUIZZES = Path(__file__).resolve().parents[2] / "quizzes"
TEMPLATES = QUIZZES / "templates"
STYLES = QUIZZES / "static" / "quizzes" / "css" / "components"
INCLUDE = re.compile(r'{% (?:include|extends) "([^"]+)"')
BLOCK = re.compile(r"^\.([a-z]+(?:-[a-z]+)*)", re.MULTILINE)
OF_ONE_PAGE = {
    "asked": "steps from a text to a quiz",
    "card": "cards with passwords, which print by the sheet",
    "fact": "the page of a fact",
    "keys": "a dialog that a script opens on questions",
    "paper": "a quiz on paper",
    "result": "the page of a result",
    "sheet": "the page of a result, on paper",
    "review": "the desk, which has a stylesheet of its own",
    "translation": "the desk, which has a stylesheet of its own",
}


def reached_from(*names):
    """The templates that these draw with, however deep."""
    reached, waiting = set(), list(names)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += INCLUDE.findall((TEMPLATES / name).read_text(encoding="utf-8"))
    return reached


PARTS = ["", "questions/", "evidence/", "drawings/", "forms/"]


@pytest.fixture
def shown(client):
    """The pages by language, one after another."""
    client.force_login(TeacherFactory(), backend="quizzes.people.permissions.RoleBackend")
    return {
        language: [client.get(f"/{language}/style/{part}").content.decode() for part in PARTS]
        for language in ("en", "az")
    }


def test_every_component_template_is_on_a_page():
    components = {f"quizzes/components/{path.name}" for path in (TEMPLATES / "quizzes" / "components").glob("*.html")}
    pages = [f"quizzes/style/{path.name}" for path in (TEMPLATES / "quizzes" / "style").glob("*.html")]
    assert len(pages) == len(PARTS) + 1  # with their frame
    assert components - reached_from(*pages) == set()


def test_every_component_style_is_on_a_page_or_belongs_to_one_page(shown):
    html = "".join(shown["en"])
    missing = {
        path.stem
        for path in STYLES.glob("*.css")
        if not any(re.search(rf'class="[^"]*\b{block}\b', html) for block in BLOCK.findall(path.read_text()))
    }
    assert missing <= set(OF_ONE_PAGE)


def test_pages_speak_the_language_of_the_reader_and_show_no_data_of_the_school(shown):
    assert "13 July 1958" in shown["en"][3].replace("\xa0", " ")
    assert "13 iyul 1958" in shown["az"][3].replace("\xa0", " ")
    assert not Fact.objects.exists()
    assert not Claim.objects.exists()
    for html in (*shown["en"], *shown["az"]):
        assert "style=" not in html
        ids = re.findall(r' id="([^"]+)"', html)
        assert len(ids) == len(set(ids))


def test_each_page_is_small_and_leads_to_the_others(client, shown):
    for language, pages in shown.items():
        sizes = {part: len(html.encode()) for part, html in zip(PARTS, pages, strict=True)}
        assert {part: size for part, size in sizes.items() if size > 30_000} == {}
        assert all(f'href="/{language}/style/{part}"' in html for html in pages for part in PARTS)
        assert all(html.count('aria-current="page"') == 1 for html in pages)
    assert client.get("/en/style/nothing/").status_code == 404
