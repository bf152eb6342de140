"""A first-time teacher makes a quiz of a text: without JavaScript, and with it by marking words in the text."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from quizzes.models import Question, Quiz
from tests.factories import PASSWORD

TEXTS = Path(__file__).parents[1] / "questions" / "from_texts" / "texts"
WANTED = 10


@pytest.fixture
def plain(browser: Browser, school, address):
    """A page of a browser without JavaScript, where the teacher has signed in."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address("en", "login"))
    page.fill("input[name=username]", school.teacher.username)
    page.fill("input[name=password]", PASSWORD)
    page.locator("main form button").click()
    yield page
    context.close()


class Clicks:
    """Presses and counts."""

    def __init__(self, page: Page) -> None:
        self.page, self.count = page, 0

    def press(self, locator) -> None:
        locator.click()
        self.count += 1


@pytest.mark.parametrize(("name", "language"), [("lighthouses", "en"), ("beekeeping", "az"), ("saat", "az")])
def test_text_becomes_a_quiz_without_javascript(plain: Page, address, name, language):
    clicks = Clicks(plain)
    plain.goto(address(language, "teach"))
    clicks.press(plain.locator(f"a[href$='/{language}/teach/new/']").first)
    plain.fill("[name=text]", (TEXTS / f"{name}.txt").read_text(encoding="utf-8"))
    clicks.press(plain.locator("main form .button"))
    assert plain.locator(".asked").count() >= 1
    kept = 0
    while kept < WANTED and plain.locator("button[name=keep]").count():
        button = plain.locator("button[name=keep]").first
        number = button.get_attribute("value")
        clicks.press(button)
        expect(plain.locator(f"#q{number}.asked--kept")).to_be_in_viewport()
        kept += 1
    clicks.press(plain.locator(".asked-bar .button"))
    clicks.press(plain.locator("main form > .button"))
    expect(plain.locator(".handed__code")).to_be_visible()
    quiz = Quiz.objects.get(slug=re.search(r"/quizzes/([\w-]+)/", plain.url)[1])
    assert quiz.questions.count() == kept
    assert (kept, clicks.count) == (WANTED, WANTED + 4)
    plain.goto(plain.locator(".handed__side a[href^='http']").get_attribute("href"))
    plain.locator("main form button").first.click()
    expect(plain.locator(".question__stem")).to_be_visible()


def test_marked_words_open_a_question_with_their_evidence(page: Page, school, address, sign_in):
    sign_in(school.teacher)
    page.goto(address("en", "teach_new"))
    page.fill("[name=text]", (TEXTS / "beekeeping.txt").read_text(encoding="utf-8"))
    page.locator("main form .button").click()
    page.goto(page.url.split("?")[0] + "text/")
    expect(page.locator(".sentences__mark")).to_be_hidden()
    page.evaluate(
        """() => {
          const sentences = [...document.querySelectorAll("[data-start]")];
          const node = sentences.find(one => one.textContent.includes("royal jelly")).firstChild;
          const range = document.createRange();
          range.setStart(node, node.textContent.indexOf("food"));
          range.setEnd(node, node.textContent.indexOf("jelly") + 5);
          document.getSelection().removeAllRanges();
          document.getSelection().addRange(range);
        }"""
    )
    page.locator(".sentences__mark").click()
    expect(page.locator(".slip__words")).to_have_text("food is called royal jelly")
    page.fill("[name=stem_en]", "What is their food called?")
    for number, words in enumerate(["Royal jelly", "Nectar", "Wax"]):
        page.fill(f"[name=option_{number}_en]", words)
    page.locator("[name=key]").first.check()
    page.locator("form.sides .button").click()
    expect(page.locator(".asked--kept:has-text('What is their food called?')")).to_be_in_viewport()
    question = Question.objects.get(stem_en="What is their food called?")
    assert question.citations.get().exact == "food is called royal jelly"
