"""Lessons that were opened are read without a line; of attempts nothing is kept."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from quizzes.attempts.models import Attempt
from quizzes.attempts.queries import Taker
from quizzes.attempts.starting import start_assignment

KEPT = """async () => {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys())));
  return kept.flat().map((request) => new URL(request.url).pathname);
}"""
KEPT_TEXTS = """async () => {
  const cache = await caches.open("lessons");
  return Promise.all((await cache.keys()).map(async (request) => (await cache.match(request)).text()));
}"""


@pytest.fixture
def browser_context_args(browser_context_args):
    return browser_context_args | {"service_workers": "allow"}


def wait_for_a_kept_lesson(page: Page):
    for _number in range(100):
        if any("/lessons/" in path for path in page.evaluate(KEPT)):
            return
        page.wait_for_timeout(50)
    pytest.fail("No lesson is kept.")


@pytest.mark.parametrize(("language", "said"), [("en", "No connection"), ("az", "Əlaqə yoxdur")])
def test_opened_lesson_is_read_without_a_line(page: Page, school, address, sign_in, language, said):
    lesson = address(language, "lesson", school.lesson.slug)
    page.goto(lesson)
    wait_for_a_kept_lesson(page)
    assert {"icons.svg", "outline.svg"} <= {path.rsplit("/", 1)[1] for path in page.evaluate(KEPT)}
    sign_in(school.learner, language)
    page.goto(address(language, "quiz", school.quiz.slug))
    page.locator("main form button").click()
    page.wait_for_url("**/attempts/**")
    page.goto(lesson)
    wait_for_a_kept_lesson(page)

    kept = page.evaluate(KEPT)
    attempt = Attempt.objects.get()
    assert not [path for path in kept if "attempts" in path or "quizzes/" in path.replace("/static/quizzes/", "")]
    assert not [text for text in page.evaluate(KEPT_TEXTS) if school.learner.username in text]

    page.context.set_offline(True)
    page.goto(lesson)
    expect(page.locator("h1")).to_have_text(getattr(school.lesson, f"title_{language}"))
    expect(page.locator("main .notice")).to_be_visible()
    notice, heading = (page.locator(one).bounding_box() for one in ("main .notice", "h1"))
    assert heading["y"] - notice["y"] - notice["height"] >= 16
    page.goto(address(language, "question", attempt.public_id, 1))
    expect(page.locator("h1")).to_contain_text(said)
    expect(page.locator(f"[data-offline={language}] [data-offline-again]")).to_have_attribute("href", page.url)
    expect(page.locator(f"[data-offline={language}] li a")).to_have_attribute(
        "href", lesson.removeprefix(page.evaluate("location.origin"))
    )
    page.context.set_offline(False)
    expect(page.locator("input[name=option]").first).to_be_attached()


def test_choices_that_wait_after_a_reload_are_sent_when_the_line_is_back(page: Page, school, address, sign_in):
    """The offline page goes back by itself, and every page sends what waits."""
    attempt = start_assignment(
        school.assignment, taker=Taker(learner=school.learner), language="en", now=timezone.now()
    )
    question = address("en", "question", attempt.public_id, 1)

    def choose_without_a_line(number):
        page.goto(question)
        page.context.set_offline(True)
        page.check(f"input[value='{attempt.items.get(position=1).option_order[number]}']", force=True)
        expect(page.locator(".saved")).to_have_attribute("data-state", "down")

    def is_saved(words, number):
        expect(page.locator(".saved__words")).to_have_text(re.compile(words + r"Saved \d\d:\d\d:\d\d"))
        item = attempt.items.get(position=1)
        assert [item.option_order.index(option) for option in item.chosen] == [number]
        assert not page.evaluate("Object.keys(localStorage).some((key) => key.startsWith('taking:'))")

    sign_in(school.learner)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    choose_without_a_line(1)
    page.reload()
    expect(page.locator("h1")).to_contain_text("No connection")
    page.context.set_offline(False)
    is_saved("^", 1)

    choose_without_a_line(0)
    page.goto(address("en", "home"))
    expect(page.locator("h1")).to_contain_text("No connection")
    page.context.set_offline(False)
    is_saved("^Question 1: ", 0)
    assert page.url == address("en", "home")

    choose_without_a_line(2)
    page.evaluate("""Object.keys(localStorage).filter((key) => key.startsWith('taking:')).forEach((key) => {
      const entry = JSON.parse(localStorage[key]);
      localStorage[key] = JSON.stringify({ ...entry, made: entry.made - 60000 });
    })""")
    page.goto(address("en", "question", attempt.public_id, 2))
    expect(page.locator("h1")).to_contain_text("No connection")
    page.context.set_offline(False)
    is_saved("^Question 1: ", 2)
