"""The page of all components shows every component, in both languages, and no style of its own."""

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


@pytest.fixture
def shown(client):
    client.force_login(TeacherFactory(), backend="quizzes.people.permissions.RoleBackend")
    return {language: client.get(f"/{language}/style/").content.decode() for language in ("en", "az")}


def test_every_component_template_is_on_the_page():
    components = {f"quizzes/components/{path.name}" for path in (TEMPLATES / "quizzes" / "components").glob("*.html")}
    assert components - reached_from("quizzes/style.html") == set()


def test_every_component_style_is_on_the_page_or_belongs_to_one_page(shown):
    missing = {
        path.stem
        for path in STYLES.glob("*.css")
        if not any(re.search(rf'class="[^"]*\b{block}\b', shown["en"]) for block in BLOCK.findall(path.read_text()))
    }
    assert missing <= set(OF_ONE_PAGE)


def test_page_speaks_the_language_of_the_reader_and_shows_no_data_of_the_school(shown):
    assert "13 July 1958" in shown["en"].replace("\xa0", " ")
    assert "13 iyul 1958" in shown["az"].replace("\xa0", " ")
    assert not Fact.objects.exists()
    assert not Claim.objects.exists()
    for html in shown.values():
        assert "style=" not in html
        ids = re.findall(r' id="([^"]+)"', html)
        assert len(ids) == len(set(ids))
